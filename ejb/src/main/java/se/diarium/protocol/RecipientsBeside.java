package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists of recipients that stand beside something else: in a box at the right of the text, or at the right of a heading that is
 * broken. Line by line they would run into what they stand beside; here each list follows its heading.
 *
 * <pre>
 * Sammanfattning                                     Skickas till
 * Antalet patienter har ökat. Tillgängligheten       Hälsonämnden
 * har försämrats.                                    Regionfullmäktige
 *
 * BESLUTET SKICKAS    Kommunstyrelsen
 * TILL                Ekonomienheten
 * </pre>
 */
final class RecipientsBeside {

    private static final Set<Meaning> ROUTING = EnumSet.of(Meaning.ROUTING);

    /** In points: as far apart are the left edges of what stands in one column. */
    private static final float SAME_COLUMN = 4;

    /** What goes on under the words of a point, not under its mark. */
    private static final float INDENT = 20;

    private static final int LONGEST_BOX = 30;
    private static final int MOST_BETWEEN = 2;

    /** Null where a line has been taken apart. */
    private final List<@Nullable Line> lines;

    private final Wordings wordings;
    private final LineSpacing spacing;
    private final List<Line> result = new ArrayList<>();

    private RecipientsBeside(List<Line> lines, Wordings wordings, LineSpacing spacing) {
        this.lines = new ArrayList<>(lines);
        this.wordings = wordings;
        this.spacing = spacing;
    }

    /** The lines with each such list below its heading; the same lines where there is none. */
    static List<Line> apart(List<Line> lines, Wordings wordings, LineSpacing spacing) {
        RecipientsBeside beside = new RecipientsBeside(lines, wordings, spacing);
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            any |= beside.take(i);
        }
        return any ? beside.result : lines;
    }

    /** @return whether the line was anything but taken over as it is */
    private boolean take(int index) {
        @Nullable Line line = lines.get(index);
        if (line == null) {
            return true;
        }
        List<Cell> cells = line.cells();
        if (cells.size() > 1 && cells.get(0).box() != null) {
            Cell last = cells.get(cells.size() - 1);
            if (isHeading(last.key()) && !isHeading(cells.get(0).key())) {
                box(index, last.left());
                return true;
            }
            // "Kopia till  •  Trafikenheten"
            if (cells.size() == 3
                    && isHeading(cells.get(0).key())
                    && cells.get(1).text().length() == 1) {
                result.add(line.part(0, 1));
                result.add(line.part(1, 3));
                return true;
            }
            if (cells.size() == 2 && headed(index, line)) {
                return true;
            }
        }
        result.add(line);
        return false;
    }

    private boolean isHeading(String key) {
        return wordings.whole(key, ROUTING).isPresent();
    }

    /** Takes the box whose heading is the last cell of the line, and leaves what it stands beside. */
    private void box(int index, float left) {
        List<Line> box = new ArrayList<>();
        @Nullable Line beside = null;
        boolean broken = false;
        int between = 0;
        for (int i = index; i < Math.min(lines.size(), index + LONGEST_BOX) && between <= MOST_BETWEEN; i++) {
            Line line = lines.get(i);
            if (line == null) {
                continue;
            }
            List<Cell> cells = line.cells();
            Cell last = cells.get(cells.size() - 1);
            boolean inBox = isIn(last, left) && (i == index || !isHeading(last.key()));
            between = inBox ? 0 : between + 1;
            if (inBox) {
                box.add(line.part(cells.size() - 1, cells.size()));
            }
            @Nullable Line rest = !inBox ? line : cells.size() == 1 ? null : line.part(0, cells.size() - 1);
            lines.set(i, rest == null || beside == null || !broken ? rest : spacing.below(beside, rest));
            broken = rest == null;
            beside = rest == null ? beside : rest;
        }
        List<Line> joined = NarrowColumn.ofNames(box, 1);
        result.add(joined.get(0).with(Break.PARAGRAPH));
        result.addAll(joined.subList(1, joined.size()));
        Line rest = lines.get(index);
        if (rest != null) {
            result.add(rest.with(Break.PARAGRAPH));
        }
    }

    // "•  Exempelköpings" / "   räddningsförbund"
    private static boolean isIn(Cell cell, float left) {
        return cell.left() >= left - SAME_COLUMN && cell.left() <= left + INDENT;
    }

    // "BESLUTET SKICKAS | Kommunstyrelsen" / "TILL | Ekonomienheten"
    private boolean headed(int index, Line line) {
        Line below = index + 1 < lines.size() ? lines.get(index + 1) : null;
        if (below == null) {
            return false;
        }
        Cell first = line.cells().get(0);
        Cell rest = below.cells().get(0);
        boolean broken = Math.abs(first.left() - rest.left()) <= SAME_COLUMN
                && wordings.whole(first.key(), Meaning.HEADINGS).isEmpty()
                && isHeading(Spelling.fold(Spelling.join(List.of(first.text(), rest.text()))));
        if (!broken) {
            return false;
        }
        String heading = Spelling.join(List.of(first.text(), rest.text()));
        result.add(Line.of(line.source(), List.of(Cell.of(heading, first.box())), Break.PARAGRAPH, line.marked()));
        result.add(line.part(1, 2));
        lines.set(
                index + 1,
                below.cells().size() == 1 ? null : below.part(1, below.cells().size()));
        return true;
    }
}
