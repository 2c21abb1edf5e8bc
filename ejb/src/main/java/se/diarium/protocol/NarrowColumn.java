package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * A column so narrow that it breaks names and short sentences: which of its lines go on with the one above. One does where its first
 * word had no room there, and it starts with a small letter or stands closer to the line above than names do to each other.
 *
 * <pre>
 * Exempelköpings
 * räddningsförbund
 *
 * Exempelköpings
 * Bostäder AB
 * </pre>
 */
final class NarrowColumn {

    /** So many times as far apart as the lines of a name are those of two names. */
    private static final float APART = 1.15f;

    private final List<Line> lines;
    private final float right;

    private NarrowColumn(List<Line> lines) {
        this.lines = lines;
        float edge = 0;
        for (Line line : lines) {
            edge = Math.max(edge, right(line));
        }
        this.right = edge;
    }

    /**
     * A list of names, those lines that go on with the one above marked {@link Break#WRAPPED}.
     *
     * @param headings how many of the lines head the others: below them a gap says nothing
     */
    static List<Line> ofNames(List<Line> lines, int headings) {
        NarrowColumn column = new NarrowColumn(lines);
        float closest = column.closest(headings);
        List<Line> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = i > headings && column.nameGoesOn(i, closest);
            names.add(lines.get(i).with(goesOn ? Break.WRAPPED : Break.NONE));
        }
        return names;
    }

    /** Sentences, those lines that go on with the one above marked {@link Break#WRAPPED}. */
    static List<Line> ofText(List<Line> lines) {
        NarrowColumn column = new NarrowColumn(lines);
        List<Line> text = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            text.add(i > 0 && column.sentenceGoesOn(i) ? lines.get(i).with(Break.WRAPPED) : lines.get(i));
        }
        return text;
    }

    /** How far apart the lines of a name stand, in points; 0 where all lines stand as far apart, and the distance says nothing. */
    private float closest(int headings) {
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int i = headings + 1; i < lines.size(); i++) {
            float gap = gap(i);
            least = gap > 0 ? Math.min(least, gap) : least;
            most = Math.max(most, gap);
        }
        return most > least * APART ? least : 0;
    }

    private boolean nameGoesOn(int index, float closest) {
        String text = lines.get(index).text();
        float gap = gap(index);
        boolean close = gap > 0 && gap < closest * APART;
        // "Kommunstyrelsen" / "(personal)"
        boolean small = (startsSmall(text) && text.indexOf('@') < 0) || text.startsWith("(");
        return (small || close || text.equals("AB"))
                && ListMark.of(text).isEmpty()
                && !lines.get(index - 1).endsWithOneOf(",;")
                && isFull(index - 1, text);
    }

    // "Socialnämnden föreslår kommunfullmäktige besluta" / "att anta planen."
    private boolean sentenceGoesOn(int index) {
        Line line = lines.get(index);
        Line above = lines.get(index - 1);
        return line.before() == Break.NONE
                && line.cells().size() == 1
                && line.marked() == above.marked()
                && startsSmall(line.text())
                && ListMark.of(line.text()).isEmpty()
                && !above.endsWithOneOf(".,:;")
                && isFull(index - 1, line.text());
    }

    private static boolean startsSmall(String text) {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether a line had no room for the first word of what stands below it. */
    private boolean isFull(int index, String below) {
        Line line = lines.get(index);
        Cell last = line.cells().get(line.cells().size() - 1);
        int blank = below.indexOf(' ');
        int letters = 1 + (blank < 0 ? below.length() : blank);
        float letter = (right(line) - last.left()) / last.text().length();
        return right(line) + letters * letter >= right;
    }

    /** From the line above, in points; 0 between two pages. */
    private float gap(int index) {
        Line above = lines.get(index - 1);
        Line line = lines.get(index);
        return above.page() == line.page() ? foot(line) - foot(above) : 0;
    }

    private static float right(Line line) {
        Box box = line.cells().get(line.cells().size() - 1).box();
        return box == null ? 0 : box.x1();
    }

    private static float foot(Line line) {
        Box box = line.cells().get(0).box();
        return box == null ? 0 : box.y1();
    }
}
