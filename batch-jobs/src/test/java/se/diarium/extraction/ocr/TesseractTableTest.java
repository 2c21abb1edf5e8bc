package se.diarium.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TesseractTableTest {

    private static final String HEAD = """
            level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
            1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t
            """;

    @Test
    void takesTheWordsWithTheirBoxesAndTheLineTheyStandOn() throws OcrException {
        assertThat(TesseractTable.words(HEAD
                        + "5\t1\t1\t1\t1\t1\t295\t380\t120\t40\t96.5\tBeslut\n"
                        + "5\t1\t1\t1\t1\t2\t430\t382\t60\t38\t91\tatt\n"
                        + "4\t1\t1\t1\t2\t0\t295\t440\t900\t40\t-1\t\n"
                        + "5\t1\t1\t1\t2\t1\t295\t440\t90\t40\t12\tutse\n"))
                .containsExactly(
                        new Word("Beslut", 295, 380, 415, 420, 96.5f, 1),
                        new Word("att", 430, 382, 490, 420, 91, 1),
                        new Word("utse", 295, 440, 385, 480, 12, 2));
    }

    @Test
    void leavesOutWordsOfBlanksAndRowsOfAnotherKind() throws OcrException {
        assertThat(TesseractTable.words(HEAD + "5\t1\t1\t1\t1\t1\t295\t380\t120\t40\t95\t \nEmpty page!!\n"))
                .isEmpty();
    }

    @Test
    void refusesWhatNoPageHas() {
        assertThatThrownBy(() -> TesseractTable.words("5\t1\t1\t1\t1\t1\t2147483647\t0\t9\t9\t9\tx\n"))
                .isInstanceOf(OcrException.class);
        assertThatThrownBy(() -> TesseractTable.words("5\t1\t1\t1\t1\t1\tto the left\t0\t9\t9\t9\tx\n"))
                .isInstanceOf(OcrException.class);
        assertThatThrownBy(() -> TesseractTable.words("5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\tx\n".repeat(60_000)))
                .isInstanceOf(OcrException.class);
    }
}
