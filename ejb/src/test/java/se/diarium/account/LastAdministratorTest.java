package se.diarium.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.diarium.RefusedException;

class LastAdministratorTest {

    private static final long SOMEBODY_ELSE = 99;

    // Not stored yet: its id is 0.
    private final Account account = new Account(
            "anna", "Anna", "hash", Set.of(Roles.ADMINISTRATOR, Roles.LASARE), Instant.parse("2026-11-23T06:45:00Z"));
    private final AccountFacts reader = new AccountFacts("Anna", Set.of(Roles.LASARE), Set.of());

    @Test
    void letsNobodyShutThemselvesOut() {
        LastAdministrator own = new LastAdministrator(account.getId(), 3);

        assertThatThrownBy(() -> own.requireMayClose(account))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ditt eget konto");
        assertThatThrownBy(() -> own.requireMayHave(account, reader))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("dig själv");
    }

    @Test
    void letsTheLastAdministratorStay() {
        LastAdministrator last = new LastAdministrator(SOMEBODY_ELSE, 0);

        assertThatThrownBy(() -> last.requireMayClose(account))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("minst en administratör");
        assertThatThrownBy(() -> last.requireMayHave(account, reader)).isInstanceOf(RefusedException.class);
    }

    @Test
    void letsAnAdministratorGoWhereThereIsAnother() {
        LastAdministrator another = new LastAdministrator(SOMEBODY_ELSE, 1);

        assertThatCode(() -> another.requireMayClose(account)).doesNotThrowAnyException();
        assertThatCode(() -> another.requireMayHave(account, reader)).doesNotThrowAnyException();
    }

    @Test
    void doesNotCareForThoseWhoAreNone() {
        account.describe(reader);
        LastAdministrator last = new LastAdministrator(SOMEBODY_ELSE, 0);

        assertThatCode(() -> last.requireMayClose(account)).doesNotThrowAnyException();
        assertThatCode(() -> last.requireMayHave(account, reader)).doesNotThrowAnyException();
    }

    @Test
    void letsOneChangeOnesOtherRoles() {
        AccountFacts more = new AccountFacts("Anna", Set.of(Roles.ADMINISTRATOR, Roles.REGISTRATOR), Set.of());

        assertThatCode(() -> new LastAdministrator(account.getId(), 0).requireMayHave(account, more))
                .doesNotThrowAnyException();
    }
}
