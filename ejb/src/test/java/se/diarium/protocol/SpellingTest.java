package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    avtals- | samverkan | avtalssamverkan
                    barn-   | och äldrefrågor | barn- och äldrefrågor
                    VON-    | 2021/59 | VON-2021/59
                    HSL-    | personal | HSL-personal
                    Botkyrka/ | Salem | Botkyrka/Salem
                    Budget  | 2027 | Budget 2027
                    Norra - | Södra | Norra - Södra
                    """)
    void joinsLines(String first, String second, String joined) {
        assertThat(Spelling.join(List.of(first, second))).isEqualTo(joined);
    }

    @Test
    void foldsWhatLooksTheSame() {
        assertThat(Spelling.fold("Beslut:")).isEqualTo(Spelling.fold("BESLUT"));
        assertThat(Spelling.fold("Anslag – bevis")).isEqualTo(Spelling.fold("anslag - bevis"));
        assertThat(Spelling.fold("B\u0435slut")).isEqualTo("beslut");
        assertThat(Spelling.normalise("A\u0308rende\u00a0om\u00ad\u200bbud")).isEqualTo("Ärende ombud");
    }
}
