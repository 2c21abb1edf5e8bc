package se.diarium.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of delegationsbeslut: "Punkt | Beslut | Delegat | Dnr", row by row, or as it is left when a table is read column by
 * column, each heading above its own values.
 */
final class DelegationTable {

    private static final Pattern TWO_BLANKS = Pattern.compile("\\t| {2,}");
    private static final int LONGEST_ROW = 400;
    private static final int LONGEST_OTHER_HEADING = 20;
    private static final String DELEGATE_LABEL = "Delegat: ";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_POINT = 14;
    private static final int FEWEST_COLUMNS = 2;

    /** With so many headings that we know, another is one too. */
    private static final int ENOUGH_KNOWN = 3;

    private static final int MOST_ROWS = 5_000;
    private static final float SAME_COLUMN = 12;

    private DelegationTable() {}

    /** The rows of the first table among the lines; none where there is no table. */
    static List<ReportedDelegationsbeslut> read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line head = withHeadsApart(lines.get(i));
            List<DelegationColumn> heads = heads(head);
            if (heads.size() >= FEWEST_COLUMNS && DelegationColumn.isTable(heads)) {
                List<Line> below = lines.subList(i + 1, lines.size());
                return rowByRow(below, head, withPoints(heads, head, below), delegateAbove(lines, i));
            }
            List<DelegationColumn> flat = FlatDelegationTable.heads(head);
            if (!flat.isEmpty()) {
                return FlatDelegationTable.rows(lines.subList(i + 1, lines.size()), flat);
            }
        }
        return DelegationCells.read(lines);
    }

    /** What each cell heads; none where this is no line of headings. One that we do not know is of no interest among others. */
    private static List<DelegationColumn> heads(Line line) {
        List<DelegationColumn> heads = new ArrayList<>();
        int known = 0;
        for (Cell cell : line.cells()) {
            Optional<DelegationColumn> column = DelegationColumn.of(cell.text());
            boolean other = cell.text().length() <= LONGEST_OTHER_HEADING && !Spelling.hasDigit(cell.text());
            if (column.isEmpty() && !other) {
                return List.of();
            }
            known += column.isPresent() ? 1 : 0;
            heads.add(column.orElse(DelegationColumn.COUNT));
        }
        if (Collections.frequency(heads, DelegationColumn.NUMBER) > 1) {
            for (int i = 0; i < heads.size(); i++) {
                boolean ordinal = heads.get(i) == DelegationColumn.NUMBER
                        && DelegationColumn.isNoCase(line.cells().get(i).key());
                heads.set(i, ordinal ? DelegationColumn.ORDINAL : heads.get(i));
            }
        }
        return known == heads.size() || known >= ENOUGH_KNOWN ? heads : List.of();
    }

    // "Nr | Beslut | Delegat" / "2.1.4 | Skolskjuts, avslag | Samordnare": the numbers are those of the scheme
    private static List<DelegationColumn> withPoints(List<DelegationColumn> heads, Line head, List<Line> below) {
        boolean unsaid = !below.isEmpty()
                && heads.get(0) == DelegationColumn.NUMBER
                && DelegationColumn.isNoCase(head.cells().get(0).key())
                && !heads.contains(DelegationColumn.POINT);
        if (!unsaid) {
            return heads;
        }
        String first = below.get(0).cells().get(0).text();
        int blank = first.indexOf(' ');
        String word = blank < 0 ? first : first.substring(0, blank);
        List<DelegationColumn> pointed = new ArrayList<>(heads);
        boolean point = word.length() <= LONGEST_POINT
                && DelegationColumn.POINT_ALONE.matcher(word).matches();
        pointed.set(0, point ? DelegationColumn.POINT : heads.get(0));
        return pointed;
    }

    // "Grundskola", the name of a group of rows, and then "C.1.3 | Mottagande av elev | Rektor | 2020/0126 BUN"
    private static boolean resumes(Line line, List<DelegationColumn> heads) {
        String first = line.cells().get(0).text();
        return line.cells().size() >= Math.max(FEWEST_COLUMNS, heads.size() - 2)
                && (heads.get(0) == DelegationColumn.POINT
                        ? DelegationColumn.POINT_ALONE.matcher(first).matches()
                        : heads.get(0) == DelegationColumn.NUMBER
                                && Numbers.whole(first).isPresent());
    }

    // "Punkt Beslut | Delegat": two heads that stand closer than columns mostly do
    private static Line withHeadsApart(Line line) {
        if (line.cells().size() < FEWEST_COLUMNS || line.text().length() > LONGEST_ROW) {
            return line;
        }
        List<Cell> apart = new ArrayList<>();
        for (Cell cell : line.cells()) {
            int blank = cell.text().indexOf(' ');
            @Nullable Box box = cell.box();
            boolean two = blank > 0
                    && DelegationColumn.of(cell.text()).isEmpty()
                    && DelegationColumn.of(cell.text().substring(0, blank)).isPresent()
                    && DelegationColumn.of(cell.text().substring(blank + 1)).isPresent();
            if (two && box != null) {
                apart.add(Cell.of(cell.text().substring(0, blank), box));
                apart.add(Cell.of(
                        cell.text().substring(blank + 1),
                        behind(box, (blank + 1f) / cell.text().length())));
            } else {
                apart.add(cell);
            }
        }
        return apart.size() == line.cells().size() ? line : Line.of(line.source(), apart, line.before(), line.marked());
    }

    private static Box behind(Box box, float share) {
        return new Box(box.x0() + share * (box.x1() - box.x0()), box.y0(), box.x1(), box.y1());
    }

    // "Delegat: gatuchef" / "Punkt | Beslut | Datum | Dnr"
    private static @Nullable String delegateAbove(List<Line> lines, int head) {
        String text = head > 0 ? lines.get(head - 1).text() : "";
        if (text.startsWith(DELEGATE_LABEL) && text.length() <= LONGEST_NAME) {
            return text.substring(DELEGATE_LABEL.length());
        }
        return DelegateHeading.of(text).orElse(null);
    }

    private static List<ReportedDelegationsbeslut> rowByRow(
            List<Line> lines, Line first, List<DelegationColumn> columns, @Nullable String above) {
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        @Nullable String delegate = above;
        DelegationTableRow open = new DelegationTableRow(delegate);
        Line head = first;
        List<DelegationColumn> heads = columns;
        boolean below = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = withHeadsApart(lines.get(i));
            List<DelegationColumn> others = heads(line);
            // "handläggare" alone is the rest of what was decided
            if (rows.size() >= MOST_ROWS || others.size() >= FEWEST_COLUMNS) {
                // "Övriga beslut" / "Punkt | Ärende | Dnr | Delegat": a second table, or the same on the next page
                if (DelegationColumn.isTable(others)) {
                    open.read().ifPresent(rows::add);
                    @Nullable String named = delegateAbove(lines, i);
                    delegate = named == null ? delegate : named;
                    open = new DelegationTableRow(delegate);
                    head = line;
                    heads = others;
                    below = false;
                }
                continue;
            }
            if (below && !resumes(line, heads)) {
                continue;
            }
            below = false;
            // Close below the last row: "Paragrafen förklaras omedelbart justerad."
            if (line.cells().size() == 1 && line.key().startsWith("paragrafen ")) {
                below = true;
                continue;
            }
            Map<Integer, String> cells = cells(line, head, heads);
            if (cells.size() >= Math.max(FEWEST_COLUMNS, heads.size() - 2)
                    && cells.containsKey(0)
                    && !(heads.get(0) == DelegationColumn.NUMBER && open.awaitsNumber())
                    && !(heads.contains(DelegationColumn.DATE)
                            && open.awaitsDay()
                            && cells.containsKey(heads.indexOf(DelegationColumn.DATE)))) {
                open.read().ifPresent(rows::add);
                open = new DelegationTableRow(delegate);
            } else if (open.isEmpty() || cells.isEmpty() || line.before() == Break.PARAGRAPH) {
                // What stands below the table.
                below = cells.size() < FEWEST_COLUMNS && line.before() == Break.PARAGRAPH;
                continue;
            }
            for (Map.Entry<Integer, String> cell : cells.entrySet()) {
                open.add(heads.get(cell.getKey()), cell.getKey(), cell.getValue(), line.span());
            }
        }
        open.read().ifPresent(rows::add);
        return withoutOrdinals(rows);
    }

    // "Nr | Datum | Beslut" / "1 | 2018-12-10 | Bidrag till studieförbund": the place in the list is no number of a
    // case
    private static List<ReportedDelegationsbeslut> withoutOrdinals(List<ReportedDelegationsbeslut> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<Diarienummer> numbers = rows.get(i).numbers();
            if (numbers.size() != 1 || !numbers.get(0).asWritten().equals(String.valueOf(i + 1))) {
                return rows;
            }
        }
        return rows.stream().map(row -> row.withNumbers(List.of())).toList();
    }

    /** The cells by the column they stand in: with positions by place, else by number. */
    private static Map<Integer, String> cells(Line line, Line head, List<DelegationColumn> heads) {
        Map<Integer, String> cells = new TreeMap<>();
        boolean complete = line.cells().size() >= heads.size();
        if (!complete && line.cells().get(0).box() == null) {
            // "SoL 4:1  Försörjningsstöd, bifall               212": the widest cell leaves but two blanks
            String[] closer = TWO_BLANKS.split(line.source().text(), heads.size() + 1);
            if (closer.length == heads.size() && line.source().text().length() <= LONGEST_ROW) {
                for (int i = 0; i < closer.length; i++) {
                    cells.put(i, Spelling.normalise(closer[i]));
                }
                return cells;
            }
        }
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cells().get(i);
            int column = cell.box() != null
                    ? under(head, cell)
                    : complete ? i : isIndented(line) ? below(head, line) : fitting(cell.text(), heads, cells);
            if (column >= 0 && column < heads.size()) {
                List<String> parts = reachesOver(cell, head, column)
                        ? DelegationCut.of(cell.text(), heads.subList(column, column + 2))
                                .orElse(List.of(cell.text()))
                        : List.of(cell.text());
                for (int part = 0; part < parts.size(); part++) {
                    cells.merge(column + part, parts.get(part), (first, second) -> first + " " + second);
                }
            }
        }
        return cells;
    }

    // "                  Lärkan 4", in a text that is laid out with blanks: below what it goes on with
    private static boolean isIndented(Line line) {
        return line.cells().size() == 1 && line.source().text().startsWith("   ");
    }

    private static int below(Line head, Line line) {
        String heads = head.source().text();
        int from = line.source().text().length()
                - line.source().text().stripLeading().length();
        int column = -1;
        int at = 0;
        for (int i = 0; i < head.cells().size(); i++) {
            at = heads.indexOf(head.cells().get(i).text(), at);
            column = at >= 0 && at <= from + 1 ? i : column;
        }
        return column;
    }

    // "2024-03-18 KS 2024/00105" below "Datum | Dnr": columns that stand as close as words
    private static boolean reachesOver(Cell cell, Line head, int column) {
        Box box = cell.box();
        return box != null
                && column + 1 < head.cells().size()
                && box.x1() > head.cells().get(column + 1).left() + SAME_COLUMN;
    }

    private static int under(Line head, Cell cell) {
        int column = 0;
        for (int i = 0; i < head.cells().size(); i++) {
            column = head.cells().get(i).left() <= cell.left() + SAME_COLUMN ? i : column;
        }
        return column;
    }

    /** Where a cell is missing, the first free column that takes such a text. */
    private static int fitting(String text, List<DelegationColumn> heads, Map<Integer, String> taken) {
        for (int i = 0; i < heads.size(); i++) {
            if (!taken.containsKey(i) && heads.get(i).takes(text)) {
                return i;
            }
        }
        return -1;
    }
}
