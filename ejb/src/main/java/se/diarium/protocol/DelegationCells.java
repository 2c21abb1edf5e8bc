package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table of delegationsbeslut that has lost its rows: each cell is a line, column by column or row by row. */
final class DelegationCells {

    private static final Set<DelegationColumn> OPENING =
            EnumSet.of(DelegationColumn.NUMBER, DelegationColumn.POINT, DelegationColumn.DATE);
    private static final int FEWEST_COLUMNS = 2;
    private static final int MOST_ROWS = 5_000;

    private DelegationCells() {}

    /** A heading on a line of its own, and the lines below it. */
    private record Stack(DelegationColumn column, List<Line> values) {}

    // "Lagrum" / "FL 36" / "FB 16:7" // "Beslutsdatum" / "2024-02-06" / "2024-02-19" // "Delegat" / "AB" / "CD"
    static List<ReportedDelegationsbeslut> read(List<Line> lines) {
        List<Stack> stacks = new ArrayList<>();
        for (Line line : lines) {
            Optional<DelegationColumn> column =
                    line.cells().size() == 1 ? DelegationColumn.of(line.text()) : Optional.empty();
            if (column.isPresent()) {
                stacks.add(new Stack(column.get(), new ArrayList<>()));
            } else if (!stacks.isEmpty()) {
                stacks.get(stacks.size() - 1).values().add(line);
            }
        }
        // The heading "Beslut" of the item is no column.
        for (int from = 0; from + FEWEST_COLUMNS < stacks.size(); from++) {
            List<Stack> table = stacks.subList(from, stacks.size());
            if (DelegationColumn.isTable(table.stream().map(Stack::column).toList())) {
                List<Stack> even = isEven(table) ? table : dealt(table);
                List<ReportedDelegationsbeslut> rows = even.isEmpty() ? rowByRow(table) : rows(even);
                if (!rows.isEmpty()) {
                    return rows;
                }
            }
        }
        return List.of();
    }

    private static boolean isEven(List<Stack> table) {
        int length = table.get(0).values().size();
        return length > 0
                && table.stream()
                        .limit(table.size() - 1L)
                        .allMatch(stack -> stack.values().size() == length)
                && table.get(table.size() - 1).values().size() >= length;
    }

    /** All headings first, then the cells one a line: row by row, or column by column; the dates tell which. */
    private static List<Stack> dealt(List<Stack> table) {
        List<Line> values = table.get(table.size() - 1).values();
        boolean headsFirst = table.stream()
                .limit(table.size() - 1L)
                .allMatch(stack -> stack.values().isEmpty());
        int rows = values.size() / table.size();
        if (!headsFirst || rows == 0 || values.size() % table.size() != 0) {
            return List.of();
        }
        for (boolean byRow : new boolean[] {true, false}) {
            List<Stack> dealt = new ArrayList<>();
            for (int c = 0; c < table.size(); c++) {
                Stack stack = new Stack(table.get(c).column(), new ArrayList<>());
                for (int r = 0; r < rows; r++) {
                    stack.values().add(values.get(byRow ? r * table.size() + c : c * rows + r));
                }
                dealt.add(stack);
            }
            boolean dates = dealt.stream()
                    .filter(stack -> stack.column() == DelegationColumn.DATE)
                    .flatMap(stack -> stack.values().stream())
                    .allMatch(line -> Dates.first(line.text()).isPresent());
            boolean dated = dealt.stream().anyMatch(stack -> stack.column() == DelegationColumn.DATE);
            if (dated && dates) {
                return dealt;
            }
        }
        return List.of();
    }

    // "Dnr" / "Ärende" / "Delegat" / "Punkt" // "TN-2020-95" / "Flyttning av fordonsvrak" / "Trafikingenjör" / "2.3" …,
    // the
    // heads again on each page: what a cell may be tells its column, and the first column opens a row
    private static List<ReportedDelegationsbeslut> rowByRow(List<Stack> table) {
        int width = 1;
        while (width < table.size() && table.get(width - 1).values().isEmpty()) {
            width++;
        }
        List<DelegationColumn> heads =
                table.subList(0, width).stream().map(Stack::column).toList();
        boolean told =
                width > FEWEST_COLUMNS && heads.stream().distinct().count() == width && OPENING.contains(heads.get(0));
        if (!told) {
            return List.of();
        }
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        DelegationTableRow open = new DelegationTableRow();
        int at = -1;
        for (Line value :
                table.stream().flatMap(stack -> stack.values().stream()).toList()) {
            int next = nextColumn(heads, at, value.text());
            if (next < 0 || rows.size() >= MOST_ROWS) {
                continue;
            }
            if (next == 0 && at != 0) {
                open.read().ifPresent(rows::add);
                open = new DelegationTableRow();
            }
            open.add(heads.get(next), value.text(), value.span());
            at = next;
        }
        open.read().ifPresent(rows::add);
        boolean whole = rows.stream()
                .allMatch(row -> !row.numbers().isEmpty() && !row.description().isEmpty());
        return whole ? rows : List.of();
    }

    /** The column of a cell behind one of column {@code at}; -1 where it is of none: the number of a page. */
    private static int nextColumn(List<DelegationColumn> heads, int at, String text) {
        if (isSurely(heads.get(0), text)) {
            return 0;
        }
        int words = -1;
        for (int i = Math.max(at, 1); i < heads.size(); i++) {
            // "Förordnande som tillförordnad enhetschef" behind a number was decided, though it ends as a title does
            boolean told = words == at + 1 && heads.get(i) == DelegationColumn.DELEGATE;
            if (!told && isSurely(heads.get(i), text)) {
                return i;
            }
            words = words < 0 && heads.get(i) == DelegationColumn.WHAT ? i : words;
        }
        return words;
    }

    private static boolean isSurely(DelegationColumn column, String text) {
        return switch (column) {
            case NUMBER -> DelegationColumn.areNumbers(text);
            case POINT -> DelegationColumn.POINT_ALONE.matcher(text).matches();
            case DATE -> column.takes(text);
            case DELEGATE -> Units.isTitle(text);
            case WHAT, PROPERTY, COUNT, ORDINAL -> false;
        };
    }

    private static List<ReportedDelegationsbeslut> rows(List<Stack> table) {
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(table.get(0).values().size(), MOST_ROWS); i++) {
            DelegationTableRow row = new DelegationTableRow();
            for (Stack stack : table) {
                Line value = stack.values().get(i);
                row.add(stack.column(), value.text(), value.span());
            }
            row.read().ifPresent(rows::add);
        }
        return rows;
    }
}
