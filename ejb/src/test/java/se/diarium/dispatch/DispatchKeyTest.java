package se.diarium.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.correction.ItemKey;
import se.diarium.recipient.RecipientKey;

class DispatchKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hamnkontoret för kännedom", "Länsstyrelsen i Norrland", "***", "A-B~C"})
    void isReadAsItIsWritten(String recipient) {
        DispatchKey key = new DispatchKey(12, new ItemKey(45, 2), RecipientKey.of(recipient));

        assertThat(DispatchKey.of(key.token())).contains(key);
    }

    @Test
    void isTheSameForAllSpellingsOfAName() {
        ItemKey item = new ItemKey(45, 1);

        assertThat(new DispatchKey(12, item, RecipientKey.of("HAMNKONTORET (f.k.)")))
                .isEqualTo(new DispatchKey(12, item, RecipientKey.of("Hamnkontoret")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12-45-1",
                "12-45-1~",
                "0-45-1~hamn",
                "12-0-1~hamn",
                "12-45-0~hamn",
                "9999999999999999999-45-1~hamn",
                "12-45~hamn",
                "-12-45-1~hamn",
                "12-45-1~hamn' or 1=1 --"
            })
    void isNoneWhereTheFormSaysSomethingElse(String token) {
        assertThat(DispatchKey.of(token).filter(key -> key.folded().equals("hamn")))
                .isEmpty();
    }

    @Test
    void isNoneWhereTheFormSaysTooMuch() {
        assertThat(DispatchKey.of("12-45-1~" + "hamn".repeat(1_000))).isEmpty();
    }
}
