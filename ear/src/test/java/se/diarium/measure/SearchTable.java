package se.diarium.measure;

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
import se.diarium.search.SearchKind;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResults;

/** How long a page of the search takes in a generated registry: its statements, the counting of facets and the marking, without the web. */
public final class SearchTable {

    private static final int QUERIES = 200;
    private static final int WARM_UP = 30;
    private static final int PATIENCE = 60_000;

    private final GeneratedRegistry registry;
    private final Random random = new Random(11);

    public SearchTable(GeneratedRegistry registry) {
        this.registry = registry;
    }

    /** Searches for words and numbers of the registry, and gives a table of the times. */
    public String measured(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
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
        kinds.put("beginning of some 5 words", () -> SearchRequest.of(registry.beginning(2, random) + "*"));
        kinds.put("beginning of some 90 words", () -> SearchRequest.of(registry.beginning(1, random) + "*"));
        kinds.put("beginning of some 1 800 words", () -> SearchRequest.of(registry.beginning(0, random) + "*"));
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
        StringBuilder table = new StringBuilder("""
                | search | in the database, ms p50 | p95 | with facets and marks, ms p50 | p95 | hits, middle |
                |---|---:|---:|---:|---:|---:|
                """);
        for (Map.Entry<String, Supplier<SearchRequest>> kind : kinds.entrySet()) {
            table.append(row(connection, kind.getKey(), kind.getValue()));
        }
        return table.toString();
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
        double[] whole = new double[QUERIES];
        double[] inDatabase = new double[QUERIES];
        int[] hits = new int[QUERIES];
        Stopwatch watch = new Stopwatch(connection);
        for (int i = -WARM_UP; i < QUERIES; i++) {
            SearchRequest request = requests.get();
            watch.read();
            long start = System.nanoTime();
            int found =
                    new SearchResults(watch.timed(), PATIENCE).page(request, 1).hits();
            connection.commit();
            if (i >= 0) {
                whole[i] = (System.nanoTime() - start) / 1e6;
                inDatabase[i] = watch.read();
                hits[i] = found;
            }
        }
        for (double[] milliseconds : List.of(whole, inDatabase)) {
            Arrays.sort(milliseconds);
        }
        Arrays.sort(hits);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f | %d%s |%n",
                name,
                inDatabase[QUERIES / 2],
                inDatabase[QUERIES * 95 / 100],
                whole[QUERIES / 2],
                whole[QUERIES * 95 / 100],
                hits[QUERIES / 2],
                hits[QUERIES / 2] == 500 ? "+" : "");
    }
}
