package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Delegationsbeslut of which each is a block of labels, one below the other.
 *
 * <pre>
 * Delegationspunkt: M 3.2
 * Ärende: Registrering av livsmedelsverksamhet
 * Delegat: Livsmedelsinspektör
 * Dnr: MBN-2024-188, MBN-2024-205
 * </pre>
 */
final class DelegationBlocks {

    private static final int FEWEST_LABELS = 3;
    private static final int LONGEST_LINE = 400;
    private static final int MOST = 5_000;

    private final List<ReportedDelegationsbeslut> rows = new ArrayList<>();
    private final Set<DelegationColumn> met = EnumSet.noneOf(DelegationColumn.class);
    private DelegationTableRow open = new DelegationTableRow();
    private @Nullable DelegationColumn first;
    private @Nullable DelegationColumn last;

    private DelegationBlocks() {}

    /** The rows; none where the lines are no such blocks. */
    static List<ReportedDelegationsbeslut> read(List<Line> lines) {
        DelegationBlocks blocks = new DelegationBlocks();
        lines.forEach(blocks::take);
        blocks.close();
        boolean table = blocks.met.size() >= FEWEST_LABELS && DelegationColumn.isTable(List.copyOf(blocks.met));
        return table ? blocks.rows : List.of();
    }

    private void take(Line line) {
        int colon = line.text().indexOf(':');
        Optional<DelegationColumn> column = colon > 0 && line.text().length() <= LONGEST_LINE
                ? DelegationColumn.of(line.text().substring(0, colon))
                : Optional.empty();
        if (column.isPresent()) {
            if (column.get() == first) {
                close();
            }
            first = first == null ? column.get() : first;
            last = column.get();
            met.add(last);
            open.add(last, line.text().substring(colon + 1).strip(), line.span());
        } else if (last != null && line.before() == Break.NONE) {
            // "Ärende: Uppehåll i hämtning av" / "hushållsavfall"
            open.add(last, line.text(), line.span());
        } else {
            last = null;
        }
    }

    private void close() {
        if (rows.size() < MOST) {
            open.read().ifPresent(rows::add);
        }
        open = new DelegationTableRow();
    }
}
