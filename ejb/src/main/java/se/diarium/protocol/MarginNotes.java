package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final Set<Meaning> TEXT_HEADINGS =
            EnumSet.of(Meaning.DECISION, Meaning.BACKGROUND, Meaning.BASIS, Meaning.PROPOSAL);

    private static final Pattern SECTION = Pattern.compile("(?:\\p{Lu}\\p{L}{1,7} )?§ ?\\d{1,4}(?:/\\d{2,4})?");

    /** In points: as far apart are the left edges of lines in one column, and of the margin from the text. */
    private static final int SAME_EDGE = 4;

    private static final int WIDTH_OF_MARGIN = 50;
    private static final int LEAST_SECTIONS = 3;
    private static final int LEAST_NOTES = 3;
    private static final int LONGEST_NOTE = 60;
    private static final int MOST_HEADINGS = 3;

    private static final Set<Meaning> ROUTING = EnumSet.of(Meaning.ROUTING);
    private static final Set<Meaning> NOTICE = EnumSet.of(Meaning.NOTICE);

    private final Wordings wordings;
    private final LineSpacing spacing;
    private final float edge;
    private final List<Line> result = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();
    private final List<Line> text = new ArrayList<>();
    private @Nullable Line open;

    /** Whether something of the item that is as wide as the page has followed: below it the margin is none. */
    private boolean ended;

    private MarginNotes(Wordings wordings, LineSpacing spacing, float edge) {
        this.wordings = wordings;
        this.spacing = spacing;
        this.edge = edge;
    }

    /** The lines with each item's margin put before and behind its text; the same lines where the minutes have no margin. */
    static List<Line> apart(List<Line> lines, Wordings wordings, LineSpacing spacing) {
        float edge = leftEdge(lines);
        MarginNotes margin = new MarginNotes(wordings, spacing, edge);
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
        int headings = 0;
        boolean belowSection = false;
        for (Line line : lines) {
            boolean below = belowSection;
            belowSection = false;
            if (isNote(line.cells().get(0))) {
                boolean opens = SECTION.matcher(line.cells().get(0).text()).matches();
                sections += opens && line.cells().size() > 1 ? 1 : 0;
                // "Dnr 2023/301" below "KF § 54", between two lines of the text
                beside += !opens && (below || line.cells().size() > 1) ? 1 : 0;
                belowSection = opens && line.cells().size() > 1;
                headings += !opens && headsText(line) ? 1 : 0;
            }
        }
        return sections >= LEAST_SECTIONS && beside >= LEAST_NOTES && headings < sections;
    }

    // "Beslut      Föredragningslistan godkänns.": a column of headings is no margin, each belongs to the text beside
    // it
    private boolean headsText(Line line) {
        return line.cells().size() > 1
                && wordings.whole(line.cells().get(0).key(), TEXT_HEADINGS).isPresent();
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
        boolean starts = cells.get(0).box() != null && cells.get(0).left() < edge - WIDTH_OF_MARGIN;
        return starts
                && (!isNote(cells.get(0))
                        || (cells.size() > inMargin(line)
                                && (cells.get(inMargin(line)).left() < edge - SAME_EDGE
                                        || cells.get(inMargin(line)).left() > edge + WIDTH_OF_MARGIN)));
    }

    // "•  Länsstyrelsen       Den valde har flyttat": how many of the cells are the margin's
    private int inMargin(Line line) {
        List<Cell> cells = line.cells();
        return cells.size() > 1 && cells.get(0).text().length() == 1 && isNote(cells.get(1)) ? 2 : 1;
    }

    // "§ 125" of the page header, above "SN § 125" in the margin: what the margin says so far is told of § 124
    private boolean isHeaderOfNext(Line line) {
        return open != null
                && !isNote(line.cells().get(0))
                && SECTION.matcher(line.text()).matches()
                && !open.text().endsWith(line.text());
    }

    private boolean isNotice(Line line) {
        return line.cells().size() == 1 && wordings.whole(line.key(), NOTICE).isPresent();
    }

    private void take(Line line) {
        Cell first = line.cells().get(0);
        boolean section = isNote(first) && SECTION.matcher(first.text()).matches();
        boolean opens = section && line.cells().size() > 1;
        if (isHeaderOfNext(line)) {
            close();
        }
        // "Omröstningsbilaga" / "KF § 57", which belongs to the item but is none; "Anslagsbevis", below the last item
        ended = !opens && (ended || section || isWide(line) || isNotice(line));
        if (!isNote(first) || ended) {
            if (open == null) {
                result.add(line);
            } else {
                beside(line);
            }
            return;
        }
        Line note = line.part(0, inMargin(line));
        if (opens) {
            close();
            open = note;
        } else if (open == null) {
            result.add(line);
            return;
        } else {
            notes.add(note);
        }
        if (line.cells().size() > inMargin(line)) {
            beside(line.part(inMargin(line), line.cells().size()));
        }
    }

    private void beside(Line line) {
        @Nullable Line above = text.isEmpty() ? null : text.get(text.size() - 1);
        text.add(above == null || line.before() != Break.PARAGRAPH ? line : spacing.below(above, line));
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
        List<Line> sentences = NarrowColumn.ofText(text);
        for (int i = 0; i < sentences.size(); i++) {
            result.add(i == 0 ? sentences.get(i).with(Break.NONE) : sentences.get(i));
        }
        List<Line> names = NarrowColumn.ofNames(behind, headings(behind));
        for (int i = 0; i < names.size(); i++) {
            result.add(i == 0 ? names.get(i).with(Break.PARAGRAPH) : names.get(i));
        }
        open = null;
        notes.clear();
        text.clear();
    }

    // "Beslutet ska skickas" / "till"
    private int headings(List<Line> behind) {
        for (int i = 1; i <= Math.min(behind.size(), MOST_HEADINGS); i++) {
            List<String> words = behind.subList(0, i).stream().map(Line::text).toList();
            if (wordings.whole(Spelling.fold(Spelling.join(words)), ROUTING).isPresent()) {
                return i;
            }
        }
        return 1;
    }
}
