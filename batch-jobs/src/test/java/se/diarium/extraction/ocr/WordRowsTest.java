package se.diarium.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.protocol.Box;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceLine;

class WordRowsTest {

    /** A word of 11 points at 300 dpi: 46 pixels; small letters are half of it. */
    private static Word word(String text, int left, int baseline, int line) {
        return new Word(text, left, baseline - 33, left + 20 * text.length(), baseline, 90, line);
    }

    private static List<String> texts(List<Word> words) {
        return new WordRows(1, 300)
                .lines(words).stream()
                        .map(SourceLine::text)
                        .map(t -> t.replace("\t", " | "))
                        .toList();
    }

    @Test
    void setsWordsBesideEachOtherAndCellsApart() {
        assertThat(texts(List.of(
                        word("Felix", 295, 1000, 1),
                        word("Ek", 405, 1000, 1),
                        word("(S)", 455, 1000, 1),
                        word("Beslutande", 295, 900, 2),
                        word("Love", 1270, 1002, 3),
                        word("Ås", 1360, 1001, 3))))
                .containsExactly("Beslutande", "Felix Ek (S) | Love Ås");
    }

    @Test
    void keepsALineTogetherThoughThePaperLayAskew() {
        List<Word> words = new ArrayList<>();
        double slope = 0.014;
        for (int row = 0; row < 20; row++) {
            for (int column = 0; column < 14; column++) {
                int left = 250 + column * 140;
                words.add(word("ord" + row, left, (int) (500 + row * 58 + left * slope), row));
            }
        }
        assertThat(texts(words))
                .hasSize(20)
                .allSatisfy(text ->
                        assertThat(text.split("\\W+")).hasSize(14).containsOnly(text.substring(0, text.indexOf(' '))));
    }

    @Test
    void leavesOutTheRulesOfATable() {
        assertThat(texts(List.of(word("|", 200, 1000, 1), word("|Närvarande", 295, 1000, 1), word("=", 700, 1000, 1))))
                .containsExactly("Närvarande");
    }

    @Test
    void saysPlacesInPoints() {
        Segment segment = new WordRows(3, 300)
                .lines(List.of(new Word("Han", 300, 600, 400, 633, 90, 1)))
                .get(0)
                .segments()
                .get(0);
        assertThat(segment.box()).isEqualTo(new Box(72, 144, 96, 151.92f));
        assertThat(segment.size()).isBetween(10f, 12f);
        assertThat(new WordRows(3, 300).lines(List.of())).isEmpty();
    }
}
