package se.diarium.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.diarium.correction.ItemKey;
import se.diarium.registry.CaseNumber;

/** Reads what is shown of §§ that were found: one statement for a page. */
final class FoundItems {

    private static final String ITEMS = """
            select i.id, i.number, i.title, left(i.text, %d), v.protocol_id, b.name, u.name, m.held_on, left(c.texts, %d), f.id, f.diary,
              f.year, f.serial, m.body_id, %s
            from item i join protocol_version v on v.id = i.version_id join protocol p on p.id = v.protocol_id
              join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id join municipality u on u.id = b.municipality_id
              left join case_reference r on r.item_id = i.id and r.kind = 'HEADING' left join case_file f on f.id = r.case_file_id
              left join lateral (select string_agg(text, ' ' order by position) as texts from decision_clause
                where item_id = i.id and kind in ('DECISION', 'PROPOSAL')) c on true
            where i.id = any (?)""".formatted(Marks.LONGEST, Marks.LONGEST, ItemKey.OCCURRENCE);

    private final Connection connection;
    private final Marks marks;

    FoundItems(Connection connection, Marks marks) {
        this.connection = connection;
        this.marks = marks;
    }

    /** In the order of the hits. */
    List<FoundItem> of(List<Hit> hits) throws SQLException {
        if (hits.isEmpty()) {
            return List.of();
        }
        Map<Long, Hit> byItem = hits.stream().collect(Collectors.toMap(Hit::item, Function.identity()));
        Map<Long, FoundItem> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(ITEMS)) {
            select.setArray(
                    1, connection.createArrayOf("bigint", byItem.keySet().toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Hit hit = byItem.get(rows.getLong(1));
                    if (hit != null) {
                        found.put(hit.item(), item(rows, hit));
                    }
                }
            }
        }
        List<FoundItem> items = new ArrayList<>();
        for (Hit hit : hits) {
            FoundItem item = found.get(hit.item());
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private FoundItem item(ResultSet row, Hit hit) throws SQLException {
        String clauses = row.getString(9);
        List<String> texts = clauses == null ? List.of(row.getString(4)) : List.of(clauses, row.getString(4));
        return new FoundItem(
                row.getLong(5),
                new ItemKey(row.getInt(2), row.getInt(15)),
                marks.mark(row.getString(3)),
                marks.part(texts),
                row.getLong(14),
                row.getString(6),
                row.getString(7),
                row.getDate(8).toLocalDate(),
                hit.kinds(),
                hit.recipients().stream().map(marks::mark).toList(),
                hit.toReview(),
                row.getObject(10, Long.class),
                number(row, 11));
    }

    static @Nullable CaseNumber number(ResultSet row, int column) throws SQLException {
        String diary = row.getString(column);
        return diary == null ? null : new CaseNumber(diary, row.getInt(column + 1), row.getInt(column + 2));
    }
}
