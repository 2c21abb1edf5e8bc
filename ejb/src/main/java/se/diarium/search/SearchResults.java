package se.diarium.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages of what searches find, read through a connection whose transaction is the caller's: by six statements or so, whatever is found. */
public final class SearchResults {

    // The municipality only where there are several.
    private static final String BODIES = """
            select b.id, b.name || case when (select count(*) from municipality) > 1 then ', ' || u.name else '' end
            from body b join municipality u on u.id = b.municipality_id""";

    private final Connection connection;
    private final int milliseconds;

    /**
     * @param connection within a transaction, which gets settings of its own
     * @param milliseconds how long one statement may take
     */
    public SearchResults(Connection connection, int milliseconds) {
        this.connection = connection;
        this.milliseconds = milliseconds;
    }

    /**
     * A page of the §§ of current protocols that a search finds.
     *
     * @param page from 1; one beyond the last is the last
     */
    public SearchResult page(SearchRequest request, int page) throws SQLException {
        Hits found = new SearchIndex(connection, milliseconds).find(request);
        List<Hit> hits = found.hits();
        int last = Math.max(1, (hits.size() + SearchResult.SIZE - 1) / SearchResult.SIZE);
        int shown = Math.min(Math.max(page, 1), last);
        List<Hit> onPage =
                hits.subList((shown - 1) * SearchResult.SIZE, Math.min(shown * SearchResult.SIZE, hits.size()));
        List<FoundItem> items = new FoundItems(connection, new Marks(found.asked())).of(onPage);
        return new SearchResult(items, new Facets(request, bodies()).of(hits), hits.size(), found.more(), shown);
    }

    private Map<Long, String> bodies() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BODIES);
                ResultSet rows = select.executeQuery()) {
            Map<Long, String> names = new HashMap<>();
            while (rows.next()) {
                names.put(rows.getLong(1), rows.getString(2));
            }
            return names;
        }
    }
}
