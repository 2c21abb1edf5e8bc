package se.diarium.search;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;

/** Gives out all that a search finds, row by row, so that no table lies in memory. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
public class SearchExport {

    /** Rows of a table; what a search finds beyond them, the oldest, is left out. */
    public static final int MOST = 50_000;

    private static final int BATCH = 500;
    private static final int PATIENCE = 60_000;

    private static final String ROWS = """
            select u.name, b.name, m.held_on, i.number, i.title,
              coalesce((select string_agg(as_written, '; ' order by position) from case_reference where item_id = i.id and kind <> 'REFERENCED'), ''),
              coalesce((select string_agg(concat_ws('. ', number, text), chr(10) order by position) from decision_clause
                where item_id = i.id and kind in ('DECISION', 'PROPOSAL')), ''),
              coalesce((select string_agg(recipient, '; ' order by position) from routing where item_id = i.id), ''), v.review_reasons > 0
            from item i join protocol_version v on v.id = i.version_id join protocol p on p.id = v.protocol_id
              join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id join municipality u on u.id = b.municipality_id
            where i.id = any (?) order by m.held_on desc, i.id desc""";

    @Resource(lookup = "jdbc/diarium")
    private DataSource database;

    @Inject
    private AuditLog log;

    /**
     * Gives the rows of a search to somebody, the latest first, at most {@link #MOST}; the log remembers who has taken them along.
     *
     * @throws E what the taker throws; nothing more is given then
     */
    public <E extends Exception> void give(SearchRequest request, Taker<E> taker) throws E {
        log.record(Deed.SEARCH_EXPORTED, null, request.typed().isEmpty() ? null : request.typed());
        try (Connection connection = database.getConnection()) {
            // Which they are is settled once: what is registered meanwhile neither doubles nor hides a row.
            List<Long> items = new SearchIndex(connection, PATIENCE).items(request, MOST);
            for (int from = 0; from < items.size(); from += BATCH) {
                give(connection, items.subList(from, Math.min(from + BATCH, items.size())), taker);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the export failed", e);
        }
    }

    private static <E extends Exception> void give(Connection connection, List<Long> items, Taker<E> taker)
            throws SQLException, E {
        try (PreparedStatement select = connection.prepareStatement(ROWS)) {
            select.setArray(1, connection.createArrayOf("bigint", items.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    taker.take(new ExportRow(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getDate(3).toLocalDate(),
                            rows.getInt(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getString(7),
                            rows.getString(8),
                            rows.getBoolean(9)));
                }
            }
        }
    }

    /** Whoever takes the rows. */
    @FunctionalInterface
    public interface Taker<E extends Exception> {
        void take(ExportRow row) throws E;
    }
}
