package se.diarium.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.LineAccount.Part;
import se.diarium.protocol.LineAccount.Run;

/**
 * Keeps the account of a document's lines while it is read: each reader says which lines it took. A line entered twice belongs
 * to the part that was entered last, so the § of a page header, which is furniture, may still head an item.
 */
final class LineBook {

    private record Entry(Part part, @Nullable Integer item) {}

    private static final Entry FURNITURE = new Entry(Part.FURNITURE, null);
    private static final Entry UNASSIGNED = new Entry(Part.UNASSIGNED, null);

    /** Of a protocol of twenty pages: a book that grows is copied each time. */
    private static final int USUAL_LINES = 1_000;

    private final IdentityHashMap<SourceLine, Entry> entries = new IdentityHashMap<>(USUAL_LINES);

    void enter(Part part, Collection<Line> lines) {
        enter(new Entry(part, null), lines);
    }

    void enter(Part part, int item, Collection<Line> lines) {
        enter(new Entry(part, item), lines);
    }

    private void enter(Entry entry, Collection<Line> lines) {
        lines.forEach(line -> entries.put(line.source(), entry));
    }

    /**
     * The account.
     *
     * @param normalised the lines that the reading started with: what is not among them holds no letter, or came too late
     */
    LineAccount close(SourceDocument document, List<Line> normalised) {
        boolean cut = normalised.size() >= Normalisation.MOST_LINES;
        @Nullable SourceLine last = cut ? normalised.get(normalised.size() - 1).source() : null;
        boolean beyond = false;
        for (Line line : normalised) {
            entries.putIfAbsent(line.source(), UNASSIGNED);
        }
        List<Run> runs = new ArrayList<>();
        for (SourcePage page : document.pages()) {
            Runs open = new Runs(page.number(), runs);
            for (SourceLine line : page.lines()) {
                if (!line.isBlank()) {
                    Entry entry =
                            isCut(line) ? UNASSIGNED : entries.getOrDefault(line, beyond ? UNASSIGNED : FURNITURE);
                    open.add(line.number(), entry);
                }
                beyond |= last != null && line.page() == last.page() && line.number() == last.number();
            }
            open.close();
        }
        return new LineAccount(runs);
    }

    /** What stands beyond the limit of a line has not been read. */
    private static boolean isCut(SourceLine line) {
        for (Segment segment : line.segments()) {
            if (segment.text().length() > Normalisation.LONGEST_LINE) {
                return true;
            }
        }
        return false;
    }

    /** Puts lines of a page together as long as they belong to the same. */
    private static final class Runs {
        private final int page;
        private final List<Run> runs;
        private @Nullable Entry open;
        private int first;
        private int last;
        private int lines;

        Runs(int page, List<Run> runs) {
            this.page = page;
            this.runs = runs;
        }

        void add(int number, Entry entry) {
            if (!entry.equals(open)) {
                close();
                open = entry;
                first = number;
                lines = 0;
            }
            last = number;
            lines++;
        }

        void close() {
            if (open != null) {
                runs.add(new Run(page, first, last, lines, open.part(), open.item()));
            }
        }
    }
}
