package se.diarium.extraction.ocr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.diarium.extraction.DocumentReader;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourcePage;

/** A document some of whose pages are pictures. */
public final class ScannedDocument {

    private ScannedDocument() {}

    /**
     * Reads its pictures, one after the other. A picture that cannot be read among pages with text stays a picture, of which the
     * review tells: a document is not lost for an appendix.
     *
     * @param file where its bytes are
     * @param document what is known of it by its text
     * @param reader has OCR
     * @param goesOn asked before each page
     * @return the document with the lines of all pages
     * @throws UnreadableDocumentException if one of them cannot be read and the document has no text of its own, or it takes too
     *     long
     * @throws IllegalStateException if it may not go on
     */
    public static SourceDocument read(Path file, SourceDocument document, DocumentReader reader, Progress goesOn)
            throws UnreadableDocumentException {
        List<SourcePage> pages = new ArrayList<>();
        int pictures = document.unreadPictures().size();
        int read = 0;
        for (SourcePage page : document.pages()) {
            if (page.origin() == SourcePage.Origin.PICTURE) {
                if (!goesOn.mayGoOn(++read, pictures)) {
                    throw new IllegalStateException("stopped before page " + page.number());
                }
                pages.add(read(file, page, document.hasText(), reader));
            } else {
                pages.add(page);
            }
        }
        return ReadingMistakes.correct(new SourceDocument(document.format(), pages, document.remarks()));
    }

    private static SourcePage read(Path file, SourcePage page, boolean hasText, DocumentReader reader)
            throws UnreadableDocumentException {
        try {
            return reader.readPicture(file, page.number());
        } catch (UnreadableDocumentException e) {
            if (!hasText) {
                throw e;
            }
            return page;
        }
    }

    /** Sees how far the reading is, and may end it. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Whether to go on.
         *
         * @param picture which one is next, from 1
         * @param of how many there are
         * @throws UnreadableDocumentException if it has taken too long
         */
        boolean mayGoOn(int picture, int of) throws UnreadableDocumentException;
    }
}
