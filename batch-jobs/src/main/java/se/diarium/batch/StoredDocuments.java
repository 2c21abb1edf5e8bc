package se.diarium.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.diarium.extraction.UnreadableDocumentException;
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
     * The lines of a document.
     *
     * @param name as it came in; its ending has to agree with the bytes
     * @throws UnreadableDocumentException if it cannot be read whole
     * @throws IOException if there is no room for a copy of it
     */
    public SourceDocument lines(Sha256 sha256, String name) throws IOException, UnreadableDocumentException {
        Path copy = Files.createTempFile("diarium", null);
        try {
            documents.copyTo(sha256, copy);
            return readers.documents().read(copy, name);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
