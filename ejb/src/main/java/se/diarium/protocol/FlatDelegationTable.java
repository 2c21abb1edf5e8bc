package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of delegationsbeslut whose columns are lost: each row is a line of words, cut by what the columns take.
 *
 * <pre>
 * Datum Beslut Dnr Delegat
 * 2019-09-03 Anställning av enhetschef för Solbacken ON 2019/70 Omsorgschef
 * Beslut om färdtjänst, 14 beslut
 * </pre>
 */
final class FlatDelegationTable {

    private static final int LONGEST_HEAD = 80;
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_ROWS = 5_000;

    private FlatDelegationTable() {}

    /** The columns that such a line heads, each by one word; none where it is no head of a table. */
    static List<DelegationColumn> heads(Line line) {
        List<DelegationColumn> heads = new ArrayList<>();
        boolean flat = line.cells().size() == 1 && line.text().length() <= LONGEST_HEAD;
        for (String word : flat ? line.text().split(" ", -1) : new String[0]) {
            Optional<DelegationColumn> column = DelegationColumn.of(word);
            if (column.isEmpty() || heads.contains(column.get())) {
                return List.of();
            }
            heads.add(column.get());
        }
        return heads.size() >= FEWEST_COLUMNS && DelegationColumn.isTable(heads) ? heads : List.of();
    }

    /** The rows among the lines below the head; kinds of decisions with their count, below them, are rows as well. */
    static List<ReportedDelegationsbeslut> rows(List<Line> lines, List<DelegationColumn> heads) {
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        for (Line line : lines) {
            DelegationTableRow row = new DelegationTableRow();
            List<String> parts = DelegationCut.of(line.text(), heads).orElse(List.of());
            for (int i = 0; i < parts.size(); i++) {
                row.add(heads.get(i), parts.get(i), line.span());
            }
            if (parts.isEmpty() && !rows.isEmpty() && DelegationForms.isCounted(line.text())) {
                row.add(DelegationColumn.WHAT, line.text(), line.span());
            }
            if (rows.size() < MOST_ROWS) {
                row.read().ifPresent(rows::add);
            }
        }
        return rows;
    }
}
