package se.diarium.extraction;

import java.nio.file.Path;
import java.time.Duration;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourcePage;

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

    /** To draw a page and read it twice; 5 to 15 seconds are usual. */
    Duration TIME_FOR_A_PICTURE = Duration.ofMinutes(2);

    /**
     * Reads one page of a PDF by OCR, where there is one, in at most {@link #TIME_FOR_A_PICTURE}.
     *
     * @param page its number, from 1
     * @return the page with its lines; without any where there are no words on it
     * @throws UnreadableDocumentException if it cannot be read
     * @throws IllegalStateException if there is no OCR here
     */
    SourcePage readPicture(Path file, int page) throws UnreadableDocumentException;

    /**
     * Draws one page of a PDF as it looks, and says where its words are.
     *
     * @param page its number, from 1
     * @throws UnreadableDocumentException if it cannot be drawn
     */
    PageView view(Path file, int page) throws UnreadableDocumentException;
}
