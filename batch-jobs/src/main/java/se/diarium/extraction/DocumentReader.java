package se.diarium.extraction;

import java.nio.file.Path;
import se.diarium.protocol.SourceDocument;

/** Makes lines of files. Serves any number of threads. */
public interface DocumentReader {

    /**
     * Reads a whole document, or nothing of it.
     *
     * @param file where its bytes are
     * @param name what it was called when it came; its ending has to agree with the bytes
     * @return pages of lines; a page that is a picture has none
     * @throws UnreadableDocumentException if it cannot be read whole; the reason says what can be done about it
     */
    SourceDocument read(Path file, String name) throws UnreadableDocumentException;
}
