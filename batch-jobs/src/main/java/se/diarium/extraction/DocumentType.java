package se.diarium.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.diarium.protocol.SourceDocument;

/** The types of file that are read. */
enum DocumentType {
    PDF,
    DOCX,
    HTML,
    TEXT;

    private static final Map<String, DocumentType> BY_ENDING = Map.of(
            "pdf", PDF, "docx", DOCX, "html", HTML, "htm", HTML, "xhtml", HTML, "txt", TEXT, "text", TEXT, "md", TEXT);

    /** What a file's name promises; empty where the name has no ending, or another one. */
    static Optional<DocumentType> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_ENDING.get(ending));
    }

    /** Makes lines of a file of this type. */
    SourceDocument read(Path file, Budget budget) throws IOException, UnreadableDocumentException {
        return switch (this) {
            case PDF -> PdfDocument.read(file, budget);
            case DOCX -> WordDocument.read(file, budget);
            case HTML -> WebPage.read(file, budget);
            case TEXT -> PlainText.read(file, budget);
        };
    }
}
