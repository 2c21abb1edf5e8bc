package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NumberOpeningsTest {

    private static final Pattern CODE_AND_YEAR =
            Pattern.compile("(?:\\p{Lu}{2,8}|\\p{Lu}{1,5}\\p{Ll}{1,2})[ -]?20\\d{2}/\\d");
    private static final Pattern CODE_OF_GOTHENBURG = Pattern.compile("N\\d{3}-\\d{4}/\\d{2}");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:19|20)\\d{2}[/:-]\\d{1,6}");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{3,5}/\\d{2}(?= ?$)");
    private static final List<Pattern> SHAPES =
            List.of(CODE_AND_YEAR, CODE_OF_GOTHENBURG, YEAR_FIRST, YEAR_LAST, Pattern.compile("20\\d{2}\\p{Lu}"));

    private final NumberOpenings<Pattern> openings = new NumberOpenings<>(SHAPES, Function.identity());

    @Test
    void fewShapesOpenAsATextDoes() {
        assertThat(openings.at("KSau 2026/105", 0)).containsExactly(CODE_AND_YEAR);
        assertThat(openings.at("Dnr 2026:105", 4)).containsExactly(YEAR_FIRST);
        assertThat(openings.at("4711/26", 0)).containsExactly(YEAR_LAST);
        assertThat(openings.at("12 kap.", 0)).isEmpty();
    }

    @Test
    void allAreKeptWhereTheOpeningDoesNotTell() {
        assertThat(openings.at("N143-1876/22", 0)).isEqualTo(SHAPES);
        assertThat(openings.at("ÉS 2026/105", 0)).isEqualTo(SHAPES);
        assertThat(openings.at("2026É", 0)).isEqualTo(SHAPES);
    }

    @Test
    void noShapeIsLeftOutThatATextHas() {
        Random random = new Random(20260908);
        String letters = "KKNÅÉaå1290026//-:. ,_(";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(14); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<Pattern> met = SHAPES.stream()
                    .filter(shape -> shape.matcher(text).lookingAt())
                    .toList();
            assertThat(openings.at(text.toString(), 0)).as(text.toString()).containsAll(met);
        }
    }
}
