package se.diarium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
}
