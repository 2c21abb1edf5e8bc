package se.diarium.measure;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import se.diarium.launcher.DatabaseLogin;
import se.diarium.launcher.EmbeddedPostgres;
import se.diarium.launcher.StartFailure;
import se.diarium.search.SearchKind;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResults;

/**
 * Fills a database with generated §§, one decision each, and tells how long a page of the search takes there: its statements, the counting
 * of facets and the marking, without the web. Arguments: a folder for PostgreSQL and its data, and how many §§.
 */
public final class SearchMeasure {

    private static final Logger LOG = System.getLogger(SearchMeasure.class.getName());
    private static final int QUERIES = 200;
    private static final int WARM_UP = 30;
    private static final int PATIENCE = 60_000;

    private final GeneratedRegistry registry;
    private final Random random = new Random(11);

    private SearchMeasure(GeneratedRegistry registry) {
        this.registry = registry;
    }

    public static void main(String[] arguments) throws IOException, StartFailure, SQLException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int rows = Integer.parseInt(arguments[1]);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(
                folder.resolve("programs"),
                folder.resolve("data"),
                "fsync=off",
                "shared_buffers=1GB",
                "maintenance_work_mem=256MB",
                "max_wal_size=8GB")) {
            DatabaseLogin login = postgres.database("measure");
            Flyway flyway = Flyway.configure()
                    .dataSource(login.url(), login.user(), login.password())
                    .locations("classpath:db/migration")
                    .cleanDisabled(false)
                    .load();
            flyway.clean();
            flyway.migrate();
            try (Connection connection = login.connect()) {
                GeneratedRegistry registry = new GeneratedRegistry(connection, rows);
                registry.fill();
                connection.setAutoCommit(false);
                new SearchMeasure(registry).measure(connection);
            }
        }
    }

    private void measure(Connection connection) throws SQLException {
        Map<String, Supplier<SearchRequest>> kinds = new LinkedHashMap<>();
        kinds.put("exact number", () -> SearchRequest.of("KS " + registry.caseNumber(random)));
        kinds.put("number without diary", () -> SearchRequest.of(registry.caseNumber(random)));
        kinds.put(
                "§ of a body",
                () -> SearchRequest.of("§ " + (1 + random.nextInt(60))).withBody(1L + random.nextInt(20)));
        kinds.put("rare word", () -> words(GeneratedRegistry.Band.RARE));
        kinds.put("medium word", () -> words(GeneratedRegistry.Band.MEDIUM));
        kinds.put("common word", () -> words(GeneratedRegistry.Band.COMMON));
        kinds.put("medium and medium", () -> words(GeneratedRegistry.Band.MEDIUM, GeneratedRegistry.Band.MEDIUM));
        kinds.put("common and common", () -> words(GeneratedRegistry.Band.COMMON, GeneratedRegistry.Band.COMMON));
        kinds.put(
                "common without medium",
                () -> SearchRequest.of(registry.word(GeneratedRegistry.Band.COMMON, random) + " -"
                        + registry.word(GeneratedRegistry.Band.MEDIUM, random)));
        kinds.put(
                "beginning of a word",
                () -> SearchRequest.of(
                        registry.word(GeneratedRegistry.Band.MEDIUM, random).substring(0, 5) + "*"));
        kinds.put(
                "common word, body, year",
                () -> words(GeneratedRegistry.Band.COMMON)
                        .withBody(1L + random.nextInt(20))
                        .withYear(2016 + random.nextInt(10)));
        kinds.put(
                "common word, year", () -> words(GeneratedRegistry.Band.COMMON).withYear(2016 + random.nextInt(10)));
        kinds.put(
                "body, proposals",
                () -> SearchRequest.of("").withBody(1L + random.nextInt(20)).withKind(SearchKind.PROPOSAL));
        kinds.put("recipient", () -> SearchRequest.of("").withRecipient("Mottagare " + random.nextInt(2_000)));
        kinds.put(
                "common word by date",
                () -> words(GeneratedRegistry.Band.COMMON).withByDate(true));
        StringBuilder table =
                new StringBuilder("\n| search | ms p50 | ms p95 | hits, middle |\n|---|---:|---:|---:|\n");
        for (Map.Entry<String, Supplier<SearchRequest>> kind : kinds.entrySet()) {
            table.append(row(connection, kind.getKey(), kind.getValue()));
        }
        LOG.log(Level.INFO, table);
    }

    private SearchRequest words(GeneratedRegistry.Band... bands) {
        List<String> words = new ArrayList<>();
        for (GeneratedRegistry.Band band : bands) {
            words.add(registry.word(band, random));
        }
        return SearchRequest.of(String.join(" ", words));
    }

    private static String row(Connection connection, String name, Supplier<SearchRequest> requests)
            throws SQLException {
        double[] milliseconds = new double[QUERIES];
        int[] hits = new int[QUERIES];
        for (int i = -WARM_UP; i < QUERIES; i++) {
            SearchRequest request = requests.get();
            long start = System.nanoTime();
            int found = new SearchResults(connection, PATIENCE).page(request, 1).hits();
            connection.commit();
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
                hits[i] = found;
            }
        }
        Arrays.sort(milliseconds);
        Arrays.sort(hits);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %d%s |%n",
                name,
                milliseconds[QUERIES / 2],
                milliseconds[QUERIES * 95 / 100],
                hits[QUERIES / 2],
                hits[QUERIES / 2] == 500 ? "+" : "");
    }
}
