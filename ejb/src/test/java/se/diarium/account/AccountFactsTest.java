package se.diarium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RefusedException;

class AccountFactsTest {

    @Test
    void tiesASecretaryToBodiesAndNobodyElse() {
        assertThat(new AccountFacts("Disa Ek", Set.of(Roles.SEKRETERARE), Set.of(7L)).bodies())
                .containsExactly(7L);
        assertThat(new AccountFacts("Disa Ek", Set.of(Roles.LASARE), Set.of(7L)).bodies())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Disa\nEk", "Disa\u202eEk"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> new AccountFacts(name, Set.of(Roles.LASARE), Set.of()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesNoRoleAndOneThatThereIsNot() {
        assertThatThrownBy(() -> new AccountFacts("Disa Ek", Set.of(), Set.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Välj minst en roll.");
        assertThatThrownBy(() -> new AccountFacts("Disa Ek", Set.of("ROOT"), Set.of()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void listsRolesInTheOrderOfTheHouse() {
        assertThat(AccountFacts.inOrder(Set.of(Roles.ADMINISTRATOR, Roles.REGISTRATOR)))
                .containsExactly(Roles.REGISTRATOR, Roles.ADMINISTRATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna.Ek", " anna.ek ", "ANNA.EK"})
    void keepsAUserNameInSmallLetters(String typed) {
        assertThat(new AccountName(typed).text()).isEqualTo("anna.ek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "anna ek", "åsa", "anna/ek", "anna\u0000ek"})
    void refusesWhatIsNoUserName(String typed) {
        assertThatThrownBy(() -> new AccountName(typed)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new AccountName("a".repeat(65))).isInstanceOf(RefusedException.class);
    }
}
