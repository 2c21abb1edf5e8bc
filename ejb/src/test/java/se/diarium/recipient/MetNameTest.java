package se.diarium.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetNameTest {

    @Test
    void comesBackFromAForm() {
        MetName name = new MetName(12, "hamn~kontor");
        assertThat(MetName.of(name.token())).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "12", "12~", "~hamnkontor", "x~hamnkontor", "99999999999999999999~hamnkontor"})
    void isNoneWhereAFormSaysSomethingElse(String token) {
        assertThat(MetName.of(token)).isEmpty();
    }
}
