package se.diarium.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.extraction.ocr.ScannedDocument;
import se.diarium.importing.DocumentStore;
import se.diarium.importing.Sha256;
import se.diarium.protocol.SourceDocument;

/** Makes lines of documents whose bytes are saved, within the limits of the settings. */
@Dependent
public class StoredDocuments {

    @Inject
    private DocumentStore documents;

    @Inject
    private Readers readers;

    /**
     * The lines of a document, as far as its text gives them: pages that are pictures have none.
     *
     * @param name as it came in; its ending has to agree with the bytes
     * @throws UnreadableDocumentException if it cannot be read whole
     * @throws IOException if there is no room for a copy of it
     */
    public SourceDocument lines(Sha256 sha256, String name) throws IOException, UnreadableDocumentException {
        return reading(sha256, copy -> readers.documents().read(copy, name));
    }

    /**
     * The lines of a document, those of its pictures too where OCR can read them here.
     *
     * @param progress asked before each picture
     * @throws UnreadableDocumentException as {@link #lines}
     * @throws IOException as {@link #lines}
     * @throws IllegalStateException if it may not go on
     */
    public SourceDocument linesOfPictures(Sha256 sha256, String name, ScannedDocument.Progress progress)
            throws IOException, UnreadableDocumentException {
        return reading(sha256, copy -> {
            SourceDocument document = readers.documents().read(copy, name);
            return readers.readPicturesOf(document)
                    ? ScannedDocument.read(copy, document, readers.documents(), progress)
                    : document;
        });
    }

    private SourceDocument reading(Sha256 sha256, OfCopy of) throws IOException, UnreadableDocumentException {
        Path copy = Files.createTempFile("diarium", null);
        try {
            documents.copyTo(sha256, copy);
            return of.read(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Makes lines of a document's copy. */
    @FunctionalInterface
    private interface OfCopy {
        SourceDocument read(Path copy) throws UnreadableDocumentException;
    }
}
