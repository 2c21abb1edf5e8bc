package se.diarium.protocol;

import java.util.List;

/**
 * One page of a document. Formats without pages (DOCX, HTML, text without form feeds) give one page a section or one in all.
 *
 * @param number from 1
 * @param width in points, 0 where the format has none
 * @param height in points, 0 where the format has none
 * @param lines from top to bottom, running headers and footers included
 */
public record SourcePage(int number, float width, float height, List<SourceLine> lines) {

    public SourcePage {
        lines = List.copyOf(lines);
    }
}
