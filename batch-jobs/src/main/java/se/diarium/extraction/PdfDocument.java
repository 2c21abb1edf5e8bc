package se.diarium.extraction;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.SourceDocument;

/** Reads PDF by PDFBox. A file that only its owner's password protects from being changed is open to read, and is read. */
final class PdfDocument {

    private PdfDocument() {}

    static SourceDocument read(Path file, Budget budget) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.getNumberOfPages() > budget.limits().pages()) {
                throw new LimitExceededException(
                        QuarantineReason.TOO_MANY_PAGES, document.getNumberOfPages() + " pages");
            }
            return new SourceDocument(SourceDocument.Format.PDF, new PositionedLines(budget).pages(document));
        }
    }
}
