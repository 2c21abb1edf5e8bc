package se.diarium.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Minutes that keep a margin: the §, its case number and to whom the decision is sent stand in a narrow column of their own beside
 * the text. Line by line the two would run into each other; here the § comes first, then its number, the text, and what else the
 * margin says.
 *
 * <pre>
 * KF § 54           Avsägelse från uppdrag som ledamot, Folke
 * Dnr 2023/301      Ullfors
 *                   KOMMUNFULLMÄKTIGES BESLUT
 * Exp:              • Avsägelsen godkänns.
 * Länsstyrelsen
 * </pre>
 */
final class MarginNotes {

    private static final Pattern SECTION = Pattern.compile("(?:\\p{Lu}\\p{L}{1,7} )?§ ?\\d{1,4}(?:/\\d{2,4})?");

    /** In points: as far apart are the left edges of lines in one column, and of the margin from the text. */
    private static final int SAME_EDGE = 4;

    private static final int WIDTH_OF_MARGIN = 50;
    private static final int LEAST_SECTIONS = 3;
    private static final int LEAST_NOTES = 3;
    private static final int LONGEST_NOTE = 60;

    private final Wordings wordings;
    private final float edge;
    private final List<Line> result = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();
    private final List<Line> text = new ArrayList<>();
    private @Nullable Line open;

    /** Whether something of the item that is as wide as the page has followed: below it the margin is none. */
    private boolean ended;

    private MarginNotes(Wordings wordings, float edge) {
        this.wordings = wordings;
        this.edge = edge;
    }

    /** The lines with each item's margin put before and behind its text; the same lines where the minutes have no margin. */
    static List<Line> apart(List<Line> lines, Wordings wordings) {
        float edge = leftEdge(lines);
        MarginNotes margin = new MarginNotes(wordings, edge);
        if (edge < 0 || !margin.isKept(lines)) {
            return lines;
        }
        lines.forEach(margin::take);
        margin.close();
        return margin.result;
    }

    /** Where the text starts on most of the lines of one cell, or -1 where lines have no places. */
    private static float leftEdge(List<Line> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            if (line.cells().size() == 1 && line.cells().get(0).box() != null) {
                counts.merge(Math.round(line.cells().get(0).left() / SAME_EDGE), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> (float) most.getKey() * SAME_EDGE)
                .orElse(-1f);
    }

    private boolean isKept(List<Line> lines) {
        int sections = 0;
        int beside = 0;
        for (Line line : lines) {
            if (isNote(line.cells().get(0))) {
                boolean opens = SECTION.matcher(line.cells().get(0).text()).matches();
                sections += opens && line.cells().size() > 1 ? 1 : 0;
                beside += !opens && line.cells().size() > 1 ? 1 : 0;
            }
        }
        return sections >= LEAST_SECTIONS && beside >= LEAST_NOTES;
    }

    private boolean isNote(Cell cell) {
        Box box = cell.box();
        return box != null
                && cell.text().length() <= LONGEST_NOTE
                && box.x0() < edge - WIDTH_OF_MARGIN
                // one long word, "Samhällsbyggnadsnämnden", may reach into the text's column
                && box.x1() < edge + (isWord(cell.text()) ? WIDTH_OF_MARGIN : SAME_EDGE);
    }

    private static boolean isWord(String text) {
        return text.indexOf(' ') < 0 && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    // "Omröstningslista" from margin to margin; a table whose columns are not those of the margin and the text
    private boolean isWide(Line line) {
        List<Cell> cells = line.cells();
        boolean inMargin = cells.get(0).box() != null && cells.get(0).left() < edge - WIDTH_OF_MARGIN;
        return inMargin
                && (!isNote(cells.get(0))
                        || (cells.size() > 1
                                && (cells.get(1).left() < edge - SAME_EDGE
                                        || cells.get(1).left() > edge + WIDTH_OF_MARGIN)));
    }

    private void take(Line line) {
        Cell first = line.cells().get(0);
        boolean section = isNote(first) && SECTION.matcher(first.text()).matches();
        boolean opens = section && line.cells().size() > 1;
        // "Omröstningsbilaga" / "KF § 57", which belongs to the item but is none
        ended = !opens && (ended || section || isWide(line));
        if (!isNote(first) || ended) {
            (open == null ? result : text).add(line);
            return;
        }
        Line note = Line.of(line.source(), List.of(first), line.before(), line.marked());
        if (opens) {
            close();
            open = note;
        } else if (open == null) {
            result.add(line);
            return;
        } else {
            note(note);
        }
        if (line.cells().size() > 1) {
            text.add(
                    Line.of(line.source(), line.cells().subList(1, line.cells().size()), line.before(), line.marked()));
        }
    }

    // "Österlens" / "kommunalförbund", "Exempelby Bostäder" / "AB": the margin is narrow
    private void note(Line note) {
        boolean goesOn = !notes.isEmpty()
                && (Character.isLowerCase(note.text().codePointAt(0))
                        || note.text().equals("AB"));
        if (goesOn) {
            Line above = notes.remove(notes.size() - 1);
            notes.add(above.withText(Spelling.join(List.of(above.text(), note.text()))));
        } else {
            notes.add(note);
        }
    }

    private void close() {
        if (open == null) {
            return;
        }
        result.add(open);
        List<Line> behind = new ArrayList<>();
        for (Line note : notes) {
            boolean number = ItemHead.isLabelled(note.text(), wordings)
                    || Numbers.whole(note.text()).isPresent();
            (number ? result : behind).add(note.with(Break.NONE));
        }
        for (int i = 0; i < text.size(); i++) {
            result.add(i == 0 ? text.get(i).with(Break.NONE) : text.get(i));
        }
        for (int i = 0; i < behind.size(); i++) {
            result.add(i == 0 ? behind.get(i).with(Break.PARAGRAPH) : behind.get(i));
        }
        open = null;
        notes.clear();
        text.clear();
    }
}
