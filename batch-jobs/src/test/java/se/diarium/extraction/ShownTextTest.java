package se.diarium.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.protocol.Box;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceDocument;

/** The letters stand where {@code PDFTextStripper}, which has been reading PDFs for twenty years, sees them: to the last bit. */
class ShownTextTest {

    @TempDir
    Path folder;

    @AutoClose
    private final PDDocument document = new PDDocument();

    @ParameterizedTest(name = "page turned by {0}, its corner at {1}")
    @CsvSource({"0,0", "90,0", "180,0", "270,0", "0,17", "90,-9"})
    void lettersOfEverySettingStandWherePdfBoxSeesThem(int rotation, int corner) throws Exception {
        PDPage page = page(rotation, corner);
        List<PDFont> fonts =
                List.of(liberation(), new PDType1Font(FontName.HELVETICA), new PDType1Font(FontName.SYMBOL));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(0.93f, 1.07f));
            for (int i = 0; i < 3; i++) {
                word(content, fonts.get(i), 11.3f, 60, 700 - 90 * i, i == 2 ? "αβγ" : "Förslag");
                content.setTextRise(3.7f);
                word(content, fonts.get(0), 7, 260, 701 - 90 * i, "upphöjt");
                content.setTextRise(0);
                content.setCharacterSpacing(0.4f);
                content.setHorizontalScaling(83);
                word(content, fonts.get(1), 9, 60, 660 - 90 * i, "spärrat");
                content.setCharacterSpacing(0);
                content.setHorizontalScaling(100);
            }
            for (int turned = 1; turned < 4; turned++) {
                content.beginText();
                content.setFont(fonts.get(0), 10);
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2 * turned, 200 + 90 * turned, 220));
                content.showText("vridet" + "xyz".charAt(turned - 1));
                content.endText();
            }
        }
        assertReadAsByPdfBox();
    }

    @Test
    void aWordMayBeShownInPartsWithSpacesMadeWider() throws Exception {
        try (PDPageContentStream content = new PDPageContentStream(document, page(0, 0))) {
            content.setWordSpacing(2.9f);
            content.beginText();
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
            content.newLineAtOffset(70, 700);
            content.showTextWithPositioning(new Object[] {"be", -40f, "sl", 15.5f, "ut", "et"});
            content.endText();
            word(content, new PDType1Font(FontName.TIMES_ROMAN), 12, 70, 650, "a b c");
        }
        SourceDocument read = save();
        assertReadAsByPdfBox();
        assertThat(DocumentAssertions.lines(read, 1)).containsExactly("beslutet", "a b c");
    }

    @Test
    void aMarkOfItsOwnIsPutOntoTheLetterThatItLiesOn() throws Exception {
        try (PDPageContentStream content = new PDPageContentStream(document, page(0, 0))) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            word(content, font, 12, 70, 700, "o");
            word(content, font, 12, 71.5f, 700, "¨");
            word(content, font, 12, 76.7f, 700, "vning");
        }
        assertThat(DocumentAssertions.lines(save(), 1)).containsExactly("övning");
    }

    @Test
    void lettersSayWhatTheyAreMarkedToSay() throws Exception {
        PDPage page = page(0, 0);
        COSDictionary says = new COSDictionary();
        says.setString(COSName.ACTUAL_TEXT, "Beslut");
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(says));
            word(content, font, 12, 70, 700, "xyzxyz");
            content.endMarkedContent();
            word(content, font, 12, 70, 650, "Bifall");
        }
        assertThat(DocumentAssertions.lines(save(), 1)).containsExactly("Beslut", "Bifall");
    }

    private PDPage page(int rotation, int corner) {
        PDPage page = new PDPage(new PDRectangle(corner, corner, 595, 842));
        page.setRotation(rotation);
        document.addPage(page);
        return page;
    }

    private PDFont liberation() throws IOException {
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, in);
        }
    }

    private static void word(PDPageContentStream content, PDFont font, float size, float x, float y, String word)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(word);
        content.endText();
    }

    private SourceDocument save() throws Exception {
        Path file = folder.resolve("ställd.pdf");
        document.save(file.toFile());
        return DocumentAssertions.read(file);
    }

    /** Each word's box is the one around its letters as PDFBox has them. */
    private void assertReadAsByPdfBox() throws Exception {
        Map<String, List<Box>> ours = new HashMap<>();
        for (Segment segment : save().pages().get(0).lines().stream()
                .flatMap(line -> line.segments().stream())
                .toList()) {
            ours.computeIfAbsent(segment.text(), text -> new ArrayList<>()).add(Objects.requireNonNull(segment.box()));
        }
        List<Word> words = wordsOfPdfBox();
        assertThat(words).hasSizeGreaterThan(1);
        for (Word word : words) {
            if (word.text().length() > 2) {
                assertThat(ours.getOrDefault(word.text(), List.of()))
                        .as(word.text())
                        .contains(word.box());
            }
        }
    }

    private record Word(String text, Box box) {}

    private List<Word> wordsOfPdfBox() throws IOException {
        List<Word> words = new ArrayList<>();
        try (PDDocument saved = Loader.loadPDF(folder.resolve("ställd.pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void showText(byte[] string) throws IOException {
                    words.add(new Word("", new Box(0, 0, 0, 0)));
                    super.showText(string);
                }

                @Override
                protected void processTextPosition(TextPosition letter) {
                    Word open = words.remove(words.size() - 1);
                    Box box = new Box(
                            letter.getXDirAdj(),
                            letter.getYDirAdj() - letter.getHeightDir(),
                            letter.getXDirAdj() + letter.getWidthDirAdj(),
                            letter.getYDirAdj());
                    words.add(new Word(
                            open.text() + letter.getUnicode(),
                            open.text().isEmpty() ? box : open.box().union(box)));
                }
            };
            stripper.writeText(saved, Writer.nullWriter());
        }
        return words;
    }
}
