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
        assertThat(account.attempt(true, MORNING)).isEqualTo(SignInAttempt.LET_IN);
        assertThat(account.getLastLoginAt()).isEqualTo(MORNING);
    }

    @Test
    void remembersTheVisitBeforeThisOne() {
        account.attempt(true, MORNING);
        assertThat(account.getVisitedBefore()).isNull();
        account.attempt(true, MORNING.plusSeconds(3 * 3600));
        assertThat(account.getVisitedBefore())
                .as("after a break it is the same visit")
                .isNull();
        account.attempt(true, MORNING.plusSeconds(24 * 3600));
        account.attempt(true, MORNING.plusSeconds(25 * 3600));
        assertThat(account.getVisitedBefore()).isEqualTo(MORNING.plusSeconds(3 * 3600));
    }

    @Test
    void refusesEvenTheRightPasswordWhileLocked() {
        failFiveTimes();

        assertThat(account.attempt(true, MORNING.plusSeconds(59))).isEqualTo(SignInAttempt.SHUT);
        assertThat(account.attempt(true, MORNING.plusSeconds(60))).isEqualTo(SignInAttempt.LET_IN);
    }

    @Test
    void doesNotGrowTheLockWhileItIsLocked() {
        failFiveTimes();
        account.attempt(false, MORNING.plusSeconds(30));

        assertThat(account.attempt(true, MORNING.plusSeconds(61))).isEqualTo(SignInAttempt.LET_IN);
    }

    @Test
    void locksLongerAfterAFurtherWrongPassword() {
        failFiveTimes();
        account.attempt(false, MORNING.plusSeconds(60));

        assertThat(account.attempt(true, MORNING.plusSeconds(60 + 119))).isEqualTo(SignInAttempt.SHUT);
        assertThat(account.attempt(true, MORNING.plusSeconds(60 + 120))).isEqualTo(SignInAttempt.LET_IN);
    }

    @Test
    void forgetsOldMistakesAfterTheRightPassword() {
        for (int i = 0; i < LockOut.FREE_ATTEMPTS; i++) {
            account.attempt(false, MORNING);
        }
        account.attempt(true, MORNING);
        account.attempt(false, MORNING);

        assertThat(account.attempt(true, MORNING)).isEqualTo(SignInAttempt.LET_IN);
    }

    @Test
    void tellsAWrongPasswordFromTheOneThatLocks() {
        for (int i = 0; i < LockOut.FREE_ATTEMPTS; i++) {
            assertThat(account.attempt(false, MORNING)).isEqualTo(SignInAttempt.WRONG);
        }
        assertThat(account.attempt(false, MORNING)).isEqualTo(SignInAttempt.LOCKING);
        assertThat(account.isLocked(MORNING)).isTrue();
        assertThat(account.attempt(false, MORNING)).isEqualTo(SignInAttempt.SHUT);
    }

    @Test
    void letsNobodyInWhileItIsClosedAndForgetsItsMistakesWhenItIsOpened() {
        failFiveTimes();
        account.close();
        assertThat(account.attempt(true, MORNING.plusSeconds(3600))).isEqualTo(SignInAttempt.SHUT);

        account.open();

        assertThat(account.attempt(true, MORNING)).isEqualTo(SignInAttempt.LET_IN);
    }

    @Test
    void endsItsSessionsWhenItIsClosedOrItsPasswordIsAnother() {
        int first = account.getGeneration();
        account.close();
        int second = account.getGeneration();
        account.setPassword("other");
        int third = account.getGeneration();
        account.changePassword("own");

        assertThat(second).isGreaterThan(first);
        assertThat(third).isGreaterThan(second);
        assertThat(account.getGeneration()).isGreaterThan(third);
    }

    @Test
    void hasAPasswordOfSomebodyElsesChangedByAPersonButNotByAProgram() {
        account.setPassword("other");
        assertThat(account.isMustChange()).isTrue();
        account.changePassword("own");
        assertThat(account.isMustChange()).isFalse();

        account.describe(new AccountFacts("Ärendesystemet", Set.of(Roles.INTEGRATION), Set.of()));
        account.setPassword("key");
        assertThat(account.isMustChange()).isFalse();
    }

    @Test
    void opensAtOnceForTheOwnerOfANewPassword() {
        failFiveTimes();
        account.setPassword("other");

        assertThat(account.attempt(true, MORNING)).isEqualTo(SignInAttempt.LET_IN);
    }

    private void failFiveTimes() {
        for (int i = 0; i < 5; i++) {
            account.attempt(false, MORNING);
        }
    }
}
