package se.diarium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.diarium.RefusedException;

class PasswordsTest {

    @Test
    void makesRandomPasswordsThatCanBeReadAloud() {
        assertThat(Passwords.random()).matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}");
    }

    @Test
    void makesADifferentOneEachTime() {
        assertThat(Stream.generate(Passwords::random).limit(1000).collect(Collectors.toSet()))
                .hasSize(1000);
    }

    @Test
    void takesThePasswordThatAnAdministratorTypesAndMakesOneWhereNothingIsTyped() {
        assertThat(Passwords.chosen("en lång mening")).isEqualTo("en lång mening");
        assertThat(Passwords.chosen(" ")).hasSizeGreaterThan(Passwords.SHORTEST);
    }

    @Test
    void refusesAPasswordThatIsTooShortOrTooLong() {
        assertThatThrownBy(() -> Passwords.chosen("kort")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Passwords.chosen("x".repeat(Passwords.LONGEST + 1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("12–200 tecken");
    }

    @Test
    void keepsAGivenPasswordOutOfTexts() {
        assertThat(new GivenPassword(7, "hemligt ord")).asString().doesNotContain("hemligt");
    }
}
