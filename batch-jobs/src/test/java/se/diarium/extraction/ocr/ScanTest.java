package se.diarium.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.extraction.worker.WorkerCommand;
import se.diarium.extraction.worker.WorkerPool;
import se.diarium.generator.Layout;
import se.diarium.generator.MinutesGenerator;
import se.diarium.generator.ProtocolFile;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourcePage;

/** Scans that the test makes itself: the pages of a generated protocol as pictures. */
class ScanTest {

    private static final Path SHARED =
            Path.of("../../shared/protocols/seeds-as-files/huddinge-ksau-2023-10-18-scan200.pdf");
    private static final int DPI = 200;
    private static final int PAGES = 4;

    private static Optional<Tesseract> tesseract = Optional.empty();

    @TempDir
    Path folder;

    @BeforeAll
    static void find() {
        tesseract = Tesseract.find("tesseract");
    }

    private static Tesseract tesseract() {
        assumeTrue(
                tesseract.isPresent(),
                "Skipped: tesseract with Swedish is not installed (apt-get install tesseract-ocr tesseract-ocr-swe)");
        return tesseract.get();
    }

    /** The first pages of a PDF as pictures. */
    private static Path scanned(byte[] pdf, Path to) throws IOException {
        try (PDDocument original = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(original);
            for (int i = 0; i < Math.min(PAGES, original.getNumberOfPages()); i++) {
                BufferedImage picture = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
                PDPage page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(scan, picture, 0.7f),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            scan.save(to.toFile());
        }
        return to;
    }

    private static SourceDocument firstPages(SourceDocument document) {
        return new SourceDocument(document.format(), document.pages().subList(0, PAGES));
    }

    @Test
    void isReadAsThePaperItIsAPictureOf() throws IOException, UnreadableDocumentException {
        Tesseract ocr = tesseract();
        byte[] pdf = ProtocolFile.PDF.write(MinutesGenerator.minutes(new Random(5), 6), Layout.KUNGALV);
        Path original = Files.write(folder.resolve("original.pdf"), pdf);
        Path scan = scanned(pdf, folder.resolve("scan.pdf"));
        ReadProtocol expected = new ProtocolReader()
                .read(firstPages(new TextExtraction(Limits.DEFAULT).read(original, "original.pdf")));

        try (WorkerPool worker = new WorkerPool(WorkerCommand.reading(256, ocr), 1, Limits.DEFAULT)) {
            SourceDocument pictures = worker.read(scan, "scan.pdf");
            assertThat(pictures.unreadPictures()).containsExactly(1, 2, 3, 4);
            assertThat(pictures.hasText()).isFalse();

            SourceDocument document = ScannedDocument.read(scan, pictures, worker, (picture, of) -> true);

            assertThat(document.isReadByOcr()).isTrue();
            assertThat(document.pages())
                    .extracting(SourcePage::certainty)
                    .allSatisfy(sure -> assertThat(sure).isBetween(0.7f, 1f));
            ReadProtocol read = new ProtocolReader().read(document);
            assertThat(read.items())
                    .extracting(ReadItem::number)
                    .isNotEmpty()
                    .containsExactlyElementsOf(
                            expected.items().stream().map(ReadItem::number).toList());
        }
    }

    @Test
    void mayBeStoppedBetweenTwoPages() throws IOException, UnreadableDocumentException {
        Path scan = scanned(
                ProtocolFile.PDF.write(MinutesGenerator.minutes(new Random(5), 3), Layout.KUNGALV),
                folder.resolve("scan.pdf"));
        TextExtraction reader = new TextExtraction(Limits.DEFAULT);
        SourceDocument pictures = reader.read(scan, "scan.pdf");

        assertThatThrownBy(() -> ScannedDocument.read(scan, pictures, reader, (picture, of) -> false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stopped before page 1");
        assertThatThrownBy(() -> reader.readPicture(scan, 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isRefusedWhereTheProgramFails() throws IOException {
        Path scan = scanned(
                ProtocolFile.PDF.write(MinutesGenerator.minutes(new Random(5), 3), Layout.KUNGALV),
                folder.resolve("scan.pdf"));
        TextExtraction broken = new TextExtraction(Limits.DEFAULT, new Tesseract("false", true));

        assertThatThrownBy(() -> broken.readPicture(scan, 1))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(QuarantineReason.OCR_FAILED));
        assertThat(Tesseract.find("no-such-program")).isEmpty();
        assertThat(Tesseract.find("true")).as("a program without Swedish").isEmpty();
    }

    @Test
    void leavesAPictureUnreadAmongTextRatherThanLoseTheText() throws UnreadableDocumentException {
        SourceDocument text = SourceDocument.ofText("§ 1\nVal av justerare");
        SourcePage picture = new SourcePage(2, 595, 842, List.of(), SourcePage.Origin.PICTURE, 0);
        SourceDocument mixed = new SourceDocument(
                SourceDocument.Format.PDF, List.of(text.pages().get(0), picture));
        SourceDocument scan = new SourceDocument(SourceDocument.Format.PDF, List.of(picture));
        TextExtraction broken = new TextExtraction(Limits.DEFAULT, new Tesseract("false", true));
        Path none = folder.resolve("none.pdf");

        assertThat(ScannedDocument.read(none, mixed, broken, (number, of) -> true)
                        .unreadPictures())
                .containsExactly(2);
        assertThatThrownBy(() -> ScannedDocument.read(none, scan, broken, (number, of) -> true))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void ofARealBoardHasItsParagraphs() throws UnreadableDocumentException {
        Tesseract ocr = tesseract();
        assumeTrue(Files.exists(SHARED), "Skipped: the shared scans are not here");
        TextExtraction reader = new TextExtraction(Limits.DEFAULT, ocr);

        SourceDocument document =
                ScannedDocument.read(SHARED, reader.read(SHARED, "scan.pdf"), reader, (picture, of) -> true);

        List<Integer> numbers = new ProtocolReader()
                .read(document).items().stream().map(ReadItem::number).toList();
        // Of the paper's pages 1, 8, 9, 10 and 12
        assertThat(numbers).containsExactly(3, 4, 6);
    }
}
