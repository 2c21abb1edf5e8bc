package se.diarium.extraction.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.SourcePage;

/** Reads a page of a PDF as a person would: by looking at it. */
public final class PictureReader {

    private final Tesseract tesseract;

    public PictureReader(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /**
     * Reads one page.
     *
     * @param number from 1
     * @param atMost how long Tesseract may take for it
     * @return the page with its lines; without any where there are no words on it
     */
    public SourcePage read(PDDocument document, int number, Duration atMost) throws IOException, InterruptedException {
        Path picture = Files.createTempFile("page", ".pgm");
        try {
            int dpi = PagePicture.write(document, number, picture);
            List<Word> words = tesseract.words(picture, "swe", dpi, atMost);
            if (tesseract.english() && !words.isEmpty()) {
                words = SectionSigns.restore(words, tesseract.words(picture, "swe+eng", dpi, atMost));
            }
            return page(document.getPage(number - 1), number, words, new WordRows(number, dpi).lines(words));
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private static SourcePage page(PDPage page, int number, List<Word> words, List<SourceLine> lines) {
        boolean lying = page.getRotation() % 180 != 0;
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        double sure = words.stream().mapToDouble(Word::confidence).average().orElse(0) / 100;
        return new SourcePage(
                number, lying ? height : width, lying ? width : height, lines, SourcePage.Origin.OCR, (float)
                        Math.max(0, Math.min(1, sure)));
    }
}
