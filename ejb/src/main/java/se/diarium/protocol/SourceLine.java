package se.diarium.protocol;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a document as the extraction saw it.
 *
 * @param page the page's number, from 1
 * @param number the line's number on its page, from 1; blank lines of plain text count too
 * @param segments from left to right; empty for a blank line
 */
public record SourceLine(int page, int number, List<Segment> segments) {

    public SourceLine {
        segments = List.copyOf(segments);
    }

    /** A line without positions, in one segment; blank text gives a blank line. */
    public static SourceLine of(int page, int number, String text) {
        String stripped = text.strip();
        return new SourceLine(page, number, stripped.isEmpty() ? List.of() : List.of(Segment.of(stripped)));
    }

    /** The segments joined by a tab, which is how a gap between columns shows in the text. */
    public String text() {
        return segments.size() == 1
                ? segments.get(0).text()
                : segments.stream().map(Segment::text).collect(Collectors.joining("\t"));
    }

    public boolean isBlank() {
        return segments.isEmpty();
    }

    /** The box around all segments, or null where the format has no positions. */
    public @Nullable Box box() {
        if (segments.size() == 1) {
            return segments.get(0).box();
        }
        Box all = null;
        for (Segment segment : segments) {
            Box box = segment.box();
            if (box != null) {
                all = all == null ? box : all.union(box);
            }
        }
        return all;
    }
}
