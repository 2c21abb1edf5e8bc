package se.diarium.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.diarium.extraction.ocr.OcrException;
import se.diarium.extraction.ocr.PictureReader;
import se.diarium.extraction.ocr.Tesseract;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourcePage;

/** Reads PDF by PDFBox. A file that only its owner's password protects from being changed is open to read, and is read. */
final class PdfDocument {

    private PdfDocument() {}

    static SourceDocument read(Path file, Budget budget) throws IOException {
        WholeStreams streams = new WholeStreams(budget);
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
                PDDocument document = new GuardedParser(bytes, streams).parse()) {
            if (document.getNumberOfPages() > budget.limits().pages()) {
                throw new LimitExceededException(
                        QuarantineReason.TOO_MANY_PAGES, document.getNumberOfPages() + " pages");
            }
            Remarks remarks = new Remarks();
            PdfRemarks.of(document, file, remarks);
            List<SourcePage> pages = new PositionedLines(budget, streams, remarks).pages(document);
            return new SourceDocument(SourceDocument.Format.PDF, pages, remarks.list());
        }
    }

    /** One page, as it looks. */
    static PageView view(Path file, int page, Budget budget) throws IOException {
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
                PDDocument document = new GuardedParser(bytes, new WholeStreams(budget)).parse()) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IOException("no page " + page);
            }
            return PageDrawing.of(document, page, budget);
        }
    }

    /** One page, by looking at it. */
    static SourcePage readPicture(Path file, int page, Tesseract tesseract, Budget budget)
            throws IOException, UnreadableDocumentException, InterruptedException {
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
                PDDocument document = new GuardedParser(bytes, new WholeStreams(budget)).parse()) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IOException("no page " + page);
            }
            return new PictureReader(tesseract)
                    .read(document, page, budget.limits().time());
        } catch (OcrException e) {
            throw new UnreadableDocumentException(
                    QuarantineReason.OCR_FAILED, "page " + page + ": " + e.getMessage(), e);
        }
    }
}
