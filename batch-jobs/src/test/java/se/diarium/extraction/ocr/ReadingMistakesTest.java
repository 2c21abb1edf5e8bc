package se.diarium.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.protocol.Box;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.SourcePage;

class ReadingMistakesTest {

    private static SourceDocument document(SourcePage.Origin origin, String... lines) {
        List<SourceLine> sourceLines = new ArrayList<>();
        for (String line : lines) {
            int number = sourceLines.size() + 1;
            Segment segment = new Segment(line, new Box(70, 20f * number, 200, 20f * number + 10), 11, false);
            sourceLines.add(new SourceLine(1, number, List.of(segment)));
        }
        return new SourceDocument(
                SourceDocument.Format.PDF, List.of(new SourcePage(1, 595, 842, sourceLines, origin, 0.9f)));
    }

    private static List<String> corrected(String... lines) {
        return ReadingMistakes.correct(document(SourcePage.Origin.OCR, lines)).pages().get(0).lines().stream()
                .map(SourceLine::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sara Ek (5), ordförande | Sara Ek (S), ordförande",
                "Bo Ås ($D) | Bo Ås (SD)",
                "Bo Ås (50) | Bo Ås (SD)",
                "Bo Ås [M) | Bo Ås (M)",
                "Bo Ås (KO), Ida Ek (MP) | Bo Ås (KD), Ida Ek (MP)",
                "Sida 1 (5) | Sida 1 (5)",
                "81 (23) | 81 (23)",
                "förslaget (bilaga) | förslaget (bilaga)",
                "Bo Ås (XX) | Bo Ås (XX)",
            })
    void knowsThePartiesByTheirLetters(String read, String corrected) {
        assertThat(ReadingMistakes.parties(read)).isEqualTo(corrected);
    }

    @Test
    void knowsAParagraphByTheOneBefore() {
        assertThat(corrected("§ 11", "Val", "s 12", "Svar på remiss", "512 forts.", "8 13 (forts.)", "$14"))
                .containsExactly("§ 11", "Val", "§ 12", "Svar på remiss", "§ 12 forts.", "§ 13 (forts.)", "§ 14");
    }

    @Test
    void findsTheSeriesWhereNoSignWasReadAtAll() {
        assertThat(corrected("$ 3", "Val", "5 4", "Svar", "55")).containsExactly("§ 3", "Val", "§ 4", "Svar", "§ 5");
    }

    @Test
    void beginsAnewBehindTheContents() {
        assertThat(corrected("§ 63", "§ 64", "§ 65", "8 63/2024")).endsWith("§ 63/2024");
        assertThat(corrected("§ 63", "§ 64", "§ 65", "8 63/2024", "Val", "8 64/2024", "8 65/2024"))
                .containsExactly("§ 63", "§ 64", "§ 65", "§ 63/2024", "Val", "§ 64/2024", "§ 65/2024");
    }

    @Test
    void knowsAParagraphByTheOneBehind() {
        assertThat(corrected("863", "8 64", "865", "§ 66")).containsExactly("§ 63", "§ 64", "§ 65", "§ 66");
    }

    @Test
    void takesNumbersOfPagesForNoParagraphs() {
        assertThat(corrected("51", "text", "52", "text", "53")).containsExactly("51", "text", "52", "text", "53");
    }

    @Test
    void knowsAParagraphBehindItsBodyAndBeforeItsTitle() {
        assertThat(corrected("KF § 11", "KF 8 12", "8 13 Svar på motion", "8 13 Stolar", "5 personer", "8 15 Bord"))
                .containsExactly("KF § 11", "KF § 12", "§ 13 Svar på motion", "8 13 Stolar", "5 personer", "8 15 Bord");
    }

    @Test
    void leavesNumbersThatDoNotFollow() {
        assertThat(corrected("§ 11", "540", "S 2", "5 personer", "Diarienummer KS 2026/12"))
                .containsExactly("§ 11", "540", "S 2", "5 personer", "Diarienummer KS 2026/12");
    }

    @Test
    void knowsARangeOfParagraphs() {
        assertThat(corrected("881-15", "88 1–15", "5515-1")).containsExactly("§§ 1-15", "§§ 1-15", "5515-1");
    }

    @Test
    void leavesAPageAloneThatHasItsOwnText() {
        SourceDocument text = document(SourcePage.Origin.TEXT, "§ 11", "s 12", "Sara Ek (5)");
        assertThat(ReadingMistakes.correct(text)).isEqualTo(text);
    }
}
