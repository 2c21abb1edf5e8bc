package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A run of text on a line, set apart from its neighbours by a gap: a cell of a table, or the whole line.
 *
 * @param text without leading or trailing white space, never empty
 * @param box its place on the page; null where the format has no positions (DOCX, HTML, text)
 * @param size font size in points; 0 where the format has none
 * @param bold whether most of its glyphs are bold
 */
public record Segment(String text, @Nullable Box box, float size, boolean bold) {

    /** Text without a place, as plain text has it. */
    public static Segment of(String text) {
        return new Segment(text, null, 0, false);
    }
}
