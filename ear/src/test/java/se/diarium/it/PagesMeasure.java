package se.diarium.it;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import se.diarium.measure.GeneratedRegistry;
import se.diarium.measure.SearchTable;

/**
 * What each page costs with many decisions in the registry: its time from the request to the last byte, its size, its statements; and
 * what each kind of search costs. No test of the ordinary run; {@code mvn -Pmeasure -Dmeasure.rows=100000 verify} runs it and leaves the
 * tables in {@code ear/target/it/budgets.md}.
 */
class PagesMeasure extends ConsoleBrowser {

    private static final Logger LOG = System.getLogger(PagesMeasure.class.getName());
    private static final int REQUESTS = 60;
    private static final int WARM_UP = 25;
    private static final int KILO = 1024;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void measures() throws Exception {
        int rows = Integer.getInteger("measure.rows", 100_000);
        String tables = "%,d §§%n%n%s%n%s".formatted(rows, searches(rows), pagesTable());
        Files.writeString(TestServer.folder().resolve("budgets.md"), tables);
        LOG.log(Level.INFO, tables);
    }

    private static String searches(int rows) throws SQLException, IOException {
        try (Connection connection = TestServer.database().connect()) {
            GeneratedRegistry registry = new GeneratedRegistry(connection, rows);
            registry.fill();
            return new SearchTable(registry).measured(connection);
        }
    }

    private String pagesTable() throws Exception {
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD); // after it the registers know the new names
        Calls.awaitEndOfRun();
        signIn();
        String cookies =
                page().context().cookies().stream().map(PagesMeasure::pair).collect(Collectors.joining("; "));
        Statements statements = Statements.ofTestServer();
        StringBuilder table = new StringBuilder("""
                | page | ms p50 | ms p95 | kB | kB, gzip | statements |
                |---|---:|---:|---:|---:|---:|
                """);
        for (Map.Entry<String, String> one : pages().entrySet()) {
            table.append(row(one.getKey(), one.getValue(), cookies, statements));
        }
        return table.toString();
    }

    private static Map<String, String> pages() {
        Ledger ledger = new Ledger(TestServer.database());
        long protocol = ledger.count("select max(protocol_id) from protocol_version where is_current");
        long caseFile = ledger.count("select max(case_file_id) from case_reference");
        String word = ledger.query(
                        "select split_part(title, ' ', 1) from item order by id limit 1", row -> row.getString(1))
                .get(0);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("Min dag", "");
        pages.put("Granska", "granska");
        pages.put("Granska, a protocol of 60 §§", "granska/visa?id=" + protocol);
        pages.put("Sök, empty", "sok");
        pages.put("Sök, a word", "sok?q=" + word);
        pages.put("Sök, a number", "sok?q=KS+2020/17");
        pages.put("Ärenden", "arenden");
        pages.put("Ärenden, a diary and a year", "arenden?nr=KS+2016");
        pages.put("Ärende", "arenden/visa?id=" + caseFile);
        pages.put("Protokoll", "protokoll");
        pages.put("Protokoll of 60 §§", "protokoll/visa?id=" + protocol);
        pages.put("Tidsfrister, a month", "tidsfrister?manad=2020-03");
        pages.put("Tidsfrister, seven days", "tidsfrister?inom=7");
        pages.put("Bevakningar", "bevakningar");
        pages.put("Mottagare", "mottagare");
        pages.put("Okända mottagare", "mottagare/okanda");
        pages.put("Nämnder", "namnder");
        pages.put("Nämnd", "namnder/visa?id=1");
        pages.put("Rubriker", "rubriker");
        pages.put("Körningar", "korningar");
        pages.put("Körning", "korningar/visa?id=1");
        return pages;
    }

    private String row(String name, String path, String cookies, Statements statements)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(TestServer.console().resolve(path))
                .header("Cookie", cookies)
                .build();
        double[] milliseconds = new double[REQUESTS];
        byte[] body = {};
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
            }
            // A search for a number answers with the address of its case.
            Assertions.assertThat(answer.statusCode()).as(path).isIn(200, 302);
            body = answer.body();
        }
        statements.reset();
        client.send(request, BodyHandlers.ofByteArray());
        long asked = statements.count("^(select|with)");
        Arrays.sort(milliseconds);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.1f | %d |%n",
                name,
                milliseconds[REQUESTS / 2],
                milliseconds[REQUESTS * 95 / 100],
                (double) body.length / KILO,
                (double) zipped(body).length / KILO,
                asked);
    }

    private static String pair(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }
}
