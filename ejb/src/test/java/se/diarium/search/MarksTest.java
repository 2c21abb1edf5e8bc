package se.diarium.search;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void marksAWordInAllItsForms() {
        Marks marks = new Marks("'beslut' & '=b12'");
        assertThat(shown(marks.mark("Beslutet, ett beslut och besluten. Beslutsunderlag.")))
                .isEqualTo("[Beslutet], ett [beslut] och [besluten]. Beslutsunderlag.");
    }

    @Test
    void marksTheBeginningsOfWords() {
        assertThat(shown(new Marks("'bygglov':*").mark("Bygglovsavgift för bygglov")))
                .isEqualTo("[Bygglovsavgift] för [bygglov]");
    }

    @Test
    void marksNothingWhereNothingWasAskedInWords() {
        assertThat(shown(new Marks("'=p45'").mark("§ 45 p45"))).isEqualTo("§ 45 p45");
        assertThat(new Marks("").mark("")).isEmpty();
    }

    @Test
    void takesThePartWhereMostStands() {
        String text = "avlopp " + "text ".repeat(200) + "ett avlopp och ännu ett avlopp här " + "text ".repeat(200);
        String part = shown(new Marks("'avlopp'").part(List.of("utan träff", text)));
        assertThat(part).startsWith("… ").endsWith(" …").contains("[avlopp] och ännu ett [avlopp]");
        assertThat(part.length()).isLessThan(300);
    }

    @Test
    void takesTheBeginningWhereNothingStands() {
        assertThat(shown(new Marks("'avlopp'").part(List.of("Ett  kort\nbeslut", "text"))))
                .isEqualTo("Ett kort beslut");
    }

    @Test
    void comesToAnEndWithHostileText() {
        assertTimeoutPreemptively(ofSeconds(20), () -> {
            Marks marks = new Marks("'avlopp' & 'skol':*");
            for (String hostile : List.of(
                    "a".repeat(300_000), "andet".repeat(60_000), "<script>".repeat(30_000), "\ud800".repeat(9_999))) {
                assertThat(marks.part(List.of(hostile))).isNotEmpty();
                assertThat(marks.mark(hostile).stream().map(Piece::text).collect(Collectors.joining()))
                        .isEqualTo(hostile);
            }
        });
    }
}
