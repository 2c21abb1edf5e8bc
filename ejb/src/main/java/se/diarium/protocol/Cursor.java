package se.diarium.protocol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the reading of a document stands: what a kind of block may look at to know whether it starts here.
 *
 * @param open the block that would go on otherwise
 */
record Cursor(List<Line> lines, int index, ItemHeadings.Chosen headings, Block open, Wordings wordings, String body) {

    Line line() {
        return lines.get(index);
    }

    /** The line so many lines further on, or null after the end. */
    @Nullable
    Line ahead(int count) {
        return index + count < lines.size() ? lines.get(index + count) : null;
    }

    @Nullable
    ItemHeading heading() {
        return headings.starts().get(index);
    }

    /** Whether the line as a whole has one of these meanings. */
    boolean means(Line line, Set<Meaning> meanings) {
        return wordings.whole(line.key(), meanings).isPresent();
    }

    /** Whether one of the next lines starts with a label of these. */
    boolean labelAhead(int within, Set<Meaning> labels) {
        for (int i = 1; i <= within; i++) {
            Line line = ahead(i);
            if (line != null
                    && line.cells().stream()
                            .map(cell -> wordings.at(cell.key(), 0, labels))
                            .anyMatch(Optional::isPresent)) {
                return true;
            }
        }
        return false;
    }
}
