package se.diarium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T06:45:00Z");

    private final Account account =
            new Account(" Anna ", "Anna Exempel", "hash", Set.of(Roles.REGISTRATOR), MORNING.minusSeconds(60));

    @Test
    void keepsItsNameInSmallLetters() {
        assertThat(account.getName()).isEqualTo("anna");
    }

    @Test
    void refusesToBeWithoutARole() {
        assertThatThrownBy(() -> new Account("anna", "Anna", "hash", Set.of(), MORNING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsTheRightPasswordInAndRemembersWhen() {
        assertThat(account.attempt(true, MORNING)).isTrue();
        assertThat(account.getLastLoginAt()).isEqualTo(MORNING);
    }

    @Test
    void refusesEvenTheRightPasswordWhileLocked() {
        failFiveTimes();

        assertThat(account.attempt(true, MORNING.plusSeconds(59))).isFalse();
        assertThat(account.attempt(true, MORNING.plusSeconds(60))).isTrue();
    }

    @Test
    void doesNotGrowTheLockWhileItIsLocked() {
        failFiveTimes();
        account.attempt(false, MORNING.plusSeconds(30));

        assertThat(account.attempt(true, MORNING.plusSeconds(61))).isTrue();
    }

    @Test
    void locksLongerAfterAFurtherWrongPassword() {
        failFiveTimes();
        account.attempt(false, MORNING.plusSeconds(60));

        assertThat(account.attempt(true, MORNING.plusSeconds(60 + 119))).isFalse();
        assertThat(account.attempt(true, MORNING.plusSeconds(60 + 120))).isTrue();
    }

    @Test
    void forgetsOldMistakesAfterTheRightPassword() {
        for (int i = 0; i < LockOut.FREE_ATTEMPTS; i++) {
            account.attempt(false, MORNING);
        }
        account.attempt(true, MORNING);
        account.attempt(false, MORNING);

        assertThat(account.attempt(true, MORNING)).isTrue();
    }

    private void failFiveTimes() {
        for (int i = 0; i < 5; i++) {
            account.attempt(false, MORNING);
        }
    }
}
