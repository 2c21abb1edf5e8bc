package se.diarium.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Origin;

/**
 * What a field says: a table, without rows where it says nothing.
 *
 * @param rows in the order of the paper
 */
public record FieldValue(List<Row> rows) {

    public static final FieldValue NOTHING = new FieldValue(List.of());

    public FieldValue {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param cells in the order of the field's columns; "" where there is nothing in one
     * @param origin where it stands and who found it; null where somebody has written it without a place
     */
    public record Row(List<String> cells, @Nullable Origin origin) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return cells.get(column);
        }
    }

    /** A single row. */
    public static FieldValue of(@Nullable Origin origin, String... cells) {
        return new FieldValue(List.of(new Row(List.of(cells), origin)));
    }

    /** Whether it says the same as another, wherever that stands. */
    public boolean saysTheSameAs(FieldValue other) {
        return words().equals(other.words());
    }

    private List<List<String>> words() {
        return rows.stream().map(Row::cells).toList();
    }

    /**
     * The same words, each row with the place that it had before: that of the row with the same words, else of the row at its
     * position, as far as it has no place of its own.
     */
    public FieldValue placedAs(FieldValue before) {
        List<Row> placed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            placed.add(row.origin() != null ? row : new Row(row.cells(), before.originOf(row, i)));
        }
        return new FieldValue(placed);
    }

    private @Nullable Origin originOf(Row row, int position) {
        for (Row own : rows) {
            if (own.cells().equals(row.cells())) {
                return own.origin();
            }
        }
        return position < rows.size() ? rows.get(position).origin() : null;
    }

    /** For people: a line a row. */
    public String shown() {
        return rows.stream()
                .map(row -> row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }
}
