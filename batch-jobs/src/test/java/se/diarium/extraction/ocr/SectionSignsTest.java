package se.diarium.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionSignsTest {

    private static Word word(String text, int left, int right) {
        return new Word(text, left, 100, right, 140, 90, 1);
    }

    private static List<String> restored(List<Word> words, Word... withSigns) {
        return SectionSigns.restore(words, List.of(withSigns)).stream()
                .map(Word::text)
                .toList();
    }

    @Test
    void putsTheSignInThePlaceOfWhatWasReadForIt() {
        assertThat(restored(
                        List.of(word("s", 100, 120), word("12", 130, 170)), word("§", 100, 121), word("12", 130, 170)))
                .containsExactly("§", "12");
        assertThat(restored(List.of(word("s3", 100, 140)), word("§3", 101, 140)))
                .containsExactly("§3");
        assertThat(restored(List.of(word("881-15", 100, 220)), word("§§1-15", 100, 220)))
                .containsExactly("§§1-15");
    }

    @Test
    void partsTheSignFromTheNumberItHasGrownInto() {
        assertThat(restored(List.of(word("53", 100, 140)), word("§", 100, 119), word("3", 121, 140)))
                .containsExactly("§ 3");
    }

    @Test
    void addsASignThatWasNotReadAtAllBeforeTheWordItStandsBefore() {
        assertThat(restored(List.of(word("Paragraf", 10, 90), word("7", 130, 150)), word("§", 100, 120)))
                .containsExactly("Paragraf", "§", "7");
    }

    @Test
    void leavesWordsThatNobodyTakesForASign() {
        assertThat(restored(List.of(word("Vikmång", 100, 220)), word("§", 100, 130)))
                .containsExactly("Vikmång");
        assertThat(restored(List.of(word("ställning", 100, 220)), word("stallning", 100, 220)))
                .containsExactly("ställning");
    }

    @Test
    void doesNotReachIntoTheLineBelow() {
        Word below = new Word("s3", 100, 160, 140, 200, 90, 2);
        assertThat(restored(List.of(below), word("§3", 100, 140))).containsExactly("s3", "§3");
    }
}
