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
                return rowByRow(lines.subList(i + 1, lines.size()), head, heads);
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

    private static List<ReportedDelegationsbeslut> rowByRow(
            List<Line> lines, Line first, List<DelegationColumn> columns) {
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        DelegationTableRow open = new DelegationTableRow();
        Line head = first;
        List<DelegationColumn> heads = columns;
        boolean below = false;
        for (Line written : lines) {
            Line line = withHeadsApart(written);
            List<DelegationColumn> others = heads(line);
            if (rows.size() >= MOST_ROWS || !others.isEmpty()) {
                // "Övriga beslut" / "Punkt | Ärende | Dnr | Delegat": a second table, or the same on the next page
                if (others.size() >= FEWEST_COLUMNS && DelegationColumn.isTable(others)) {
                    open.read().ifPresent(rows::add);
                    open = new DelegationTableRow();
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
                open = new DelegationTableRow();
            } else if (open.isEmpty() || cells.isEmpty() || line.before() == Break.PARAGRAPH) {
                // What stands below the table.
                below = cells.size() < FEWEST_COLUMNS && line.before() == Break.PARAGRAPH;
                continue;
            }
            for (Map.Entry<Integer, String> cell : cells.entrySet()) {
                open.add(heads.get(cell.getKey()), cell.getValue(), line.span());
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
            int column = cell.box() != null ? under(head, cell) : complete ? i : fitting(cell.text(), heads, cells);
            if (column >= 0 && column < heads.size()) {
                cells.merge(column, cell.text(), (first, second) -> first + " " + second);
            }
        }
        return cells;
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
