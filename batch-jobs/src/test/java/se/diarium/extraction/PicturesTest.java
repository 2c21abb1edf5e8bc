package se.diarium.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.extraction.DocumentAssertions.read;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourcePage;
import se.diarium.protocol.SourcePage.Origin;

/** What a page without text is. */
class PicturesTest {

    private static final String FULL_PAGE = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x\nEI Q\n";
    private static final String LOGO = "q 90 0 0 60 30 760 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x\nEI Q\n";
    private static final String UNSEEN_TEXT = "BT 3 Tr /F 11 Tf 70 700 Td <00240025> Tj ET\n";

    @TempDir
    Path folder;

    private SourceDocument of(String operators, int times) throws IOException, UnreadableDocumentException {
        try (PdfFile pdf = new PdfFile()
                .page()
                .text(70, 100, 11, false, "Kommunstyrelsen beslutar att bifalla")
                .page()) {
            return read(pdf.operators(operators, times).save(folder.resolve("protokoll.pdf")));
        }
    }

    private SourcePage second(String operators, int times) throws IOException, UnreadableDocumentException {
        return of(operators, times).pages().get(1);
    }

    @Test
    void aPageThatIsOnePictureIsAScan() throws IOException, UnreadableDocumentException {
        SourceDocument document = of(FULL_PAGE, 1);
        assertThat(document.pages()).extracting(SourcePage::origin).containsExactly(Origin.TEXT, Origin.PICTURE);
        assertThat(document.unreadPictures()).containsExactly(2);
        assertThat(document.hasText()).isTrue();
    }

    @Test
    void aPageOfLettersThatAreDrawnIsAPictureToo() throws IOException, UnreadableDocumentException {
        assertThat(second("70 700 4 8 re f\n", 400).origin()).isEqualTo(Origin.PICTURE);
    }

    @Test
    void aPageWithALogoOrNothingIsABlankPage() throws IOException, UnreadableDocumentException {
        assertThat(second(LOGO, 1).origin()).isEqualTo(Origin.TEXT);
        assertThat(second("70 700 400 1 re f\n", 20).origin()).isEqualTo(Origin.TEXT);
        assertThat(second("\n", 1).origin()).isEqualTo(Origin.TEXT);
    }

    @Test
    void textThatLiesUnseenBelowAPictureIsWhatAnOcrHasRead() throws IOException, UnreadableDocumentException {
        SourcePage page = second(FULL_PAGE + UNSEEN_TEXT, 1);
        assertThat(page.origin()).isEqualTo(Origin.OCR);
        assertThat(page.lines()).hasSize(1);
        assertThat(page.certainty()).as("nobody knows").isZero();
        assertThat(second(UNSEEN_TEXT, 1).origin()).as("no picture").isEqualTo(Origin.TEXT);
    }

    @Test
    void aPictureBehindTextIsNoScan() throws IOException, UnreadableDocumentException {
        assertThat(second(FULL_PAGE + UNSEEN_TEXT.replace("3 Tr", "0 Tr"), 1).origin())
                .isEqualTo(Origin.TEXT);
    }
}
