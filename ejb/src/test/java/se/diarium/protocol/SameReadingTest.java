package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The same words read the same, however they are encoded. */
@NullUnmarked
class SameReadingTest {

    private static final String TEXT = Minutes.FRONT
            + "§ 3\nDnr KS 2026/12\nÖversyn av råd\n\nBeslut\n\n1. Översynen godkänns.\n2. Ärendet avslutas.\n\nExpedieras till\nVård- och omsorgsnämnden\n";

    private static String json(String text) {
        return Json.of(Minutes.read(text), java.util.List.of());
    }

    @Test
    void twice() {
        assertThat(json(TEXT)).isEqualTo(json(TEXT)).contains("Översyn av råd");
    }

    @Test
    void withOtherLineEnds() {
        assertThat(json(TEXT.replace("\n", "\r\n"))).isEqualTo(json(TEXT));
    }

    @Test
    void withDecomposedLetters() {
        assertThat(json(Normalizer.normalize(TEXT, Normalizer.Form.NFD))).isEqualTo(json(TEXT));
    }

    @Test
    void withBlanksThatDoNotBreak() {
        assertThat(json(TEXT.replace(" ", "\u00a0"))).isEqualTo(json(TEXT));
    }
}
