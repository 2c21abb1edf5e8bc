package se.diarium.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @Test
    void goesOnToThePageThatWasAskedFor() {
        assertThat(Destination.of("/arenden/visa?id=12&x=%C3%A5")).isEqualTo("/arenden/visa?id=12&x=%C3%A5");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "arenden",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "/\tx",
                "/a\r\nSet-Cookie: x=y",
                "/logga-in?mal=/logga-in"
            })
    void goesHomeWhereTheAddressCouldLeadElsewhere(String asked) {
        assertThat(Destination.of(asked)).isEqualTo("/");
    }

    @Test
    void staysOnTheLoginPageForWhoeverIsThere() {
        assertThat(Destination.inside("/logga-in?mal=/arenden")).isEqualTo("/logga-in?mal=/arenden");
        assertThat(Destination.inside("//evil.example/")).isEqualTo("/");
        assertThat(Destination.inside(null)).isEqualTo("/");
    }
}
