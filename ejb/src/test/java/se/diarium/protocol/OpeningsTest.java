package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpeningsTest {

    private final Openings openings =
            Openings.of(Pattern.compile("(?iu)(?:utkast|över(?:klagande)?|a)\\b.*|\\d{4}-.*"));

    @Test
    void whatThePatternMatchesOpensItInAnyCaseAndWithAnyNumber() {
        assertThat(openings.mayOpen("utkast")).isTrue();
        assertThat(openings.mayOpen("Utkast")).isTrue();
        assertThat(openings.mayOpen("ÖVERKLAGANDE")).isTrue();
        assertThat(openings.mayOpen("2026-09-22")).isTrue();
        assertThat(openings.mayOpen("a")).isTrue();
    }

    @Test
    void whatOpensWithOtherLettersDoesNot() {
        assertThat(openings.mayOpen("nämnden")).isFalse();
        assertThat(openings.mayOpen("ordförande")).isFalse();
        assertThat(openings.mayOpen("under")).isFalse();
        assertThat(openings.mayOpen("1 §")).isFalse();
        assertThat(openings.mayOpen("n")).isFalse();
    }

    @Test
    void lettersOfOtherAlphabetsAreLeftToThePattern() {
        assertThat(openings.mayOpen("ﬁnans")).isTrue();
        assertThat(openings.mayOpen("uﬁ")).isTrue();
    }
}
