package se.diarium.protocol;

import java.util.List;

/**
 * One page of a document. Formats without pages (DOCX, HTML, text without form feeds) give one page a section or one in all.
 *
 * @param number from 1
 * @param width in points, 0 where the format has none
 * @param height in points, 0 where the format has none
 * @param lines from top to bottom, running headers and footers included
 * @param origin where the lines come from
 * @param certainty how sure OCR was of the page's words on average, from 0 to 1; 1 where the text is the file's own
 */
public record SourcePage(
        int number, float width, float height, List<SourceLine> lines, Origin origin, float certainty) {

    /** Where the text of a page comes from. */
    public enum Origin {
        /** The file says it in letters. */
        TEXT,
        /** It is a picture without a word of text, and nobody has read it: the lines are missing. */
        PICTURE,
        /** OCR has read a picture of it: any letter may be wrong. */
        OCR
    }

    public SourcePage {
        lines = List.copyOf(lines);
    }

    /** A page whose text is the file's own. */
    public SourcePage(int number, float width, float height, List<SourceLine> lines) {
        this(number, width, height, lines, Origin.TEXT, 1);
    }
}
