package se.diarium.it;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.diarium.extraction.ocr.Tesseract;

/** The import from end to end: files in the inbox, a run, the ledger and the registry. */
class ImportIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);

    private static final String INSERT_OF_A_PART =
            "^\\s*insert into (protocol_version|front_page_place|attendance|item|item_attachment|case_file|case_reference|"
                    + "decision_clause|delegationsbeslut|delegationsbeslut_number|routing|finding)\\y";

    /** Neither those of the job repository nor those by which this test waits for the end, of which there are more on a busy machine. */
    private static final String OURS = "^(?!.*batch_)(?!begin|set application_name|select id, state, discovered)";

    private final Api api = Api.ofTestServer();
    private final Inbox inbox = new Inbox(TestServer.inbox());
    private final Ledger ledger = new Ledger(TestServer.database());

    @BeforeEach
    void beginWithNothing() {
        inbox.clear();
        ledger.clear();
    }

    @Test
    void registersTheSamplesAndSaysSo() throws InterruptedException {
        putSamples();
        int files = Samples.shipped().size();

        Ledger.Run run = run();

        assertThat(run.state()).isEqualTo("CLOSED");
        assertThat(run.discovered()).isEqualTo(files);
        assertThat(run.registered())
                .as("registered of %s", ledger.outcomes(run.id()))
                .isEqualTo(files - 1);
        assertThat(run.quarantined()).isOne();
        assertThat(inbox.waiting()).isEmpty();
        assertThat(inbox.done()).hasSize(files);

        JsonObject status = api.status();
        JsonObject last = status.getAsJsonObject("lastRun");
        assertThat(last.get("id").getAsLong()).isEqualTo(run.id());
        assertThat(last.get("state").getAsString()).isEqualTo("CLOSED");
        assertThat(last.get("started").getAsString())
                .isLessThan(last.get("ended").getAsString());
        assertThat(last.get("discovered").getAsInt()).isEqualTo(files);
        assertThat(last.get("registered").getAsInt()).isEqualTo(files - 1);
        assertThat(last.get("quarantined").getAsInt()).isOne();
        assertThat(last.get("duplicate").getAsInt()).isZero();
        JsonObject totals = status.getAsJsonObject("totals");
        assertThat(totals.get("protocols").getAsLong()).isEqualTo(files - 1L);
        assertThat(totals.get("items").getAsLong()).isEqualTo(ledger.count("select count(*) from item"));
        assertThat(totals.get("caseFiles").getAsLong()).isEqualTo(ledger.count("select count(*) from case_file"));
        assertThat(List.of("decisions", "delegationsbeslut", "recipients"))
                .allSatisfy(total -> assertThat(totals.get(total).getAsLong()).isPositive());
        assertThat(status.get("version").getAsString()).isNotBlank();
    }

    @Test
    void changesNothingWhenTheSameFilesComeAgain() throws InterruptedException {
        putSamples();
        run();
        Set<String> before = ledger.dump();
        assertThat(before).isNotEmpty();

        putSamples();
        Ledger.Run again = run();

        assertThat(again.registered()).isZero();
        assertThat(again.duplicate()).isEqualTo(Samples.shipped().size());
        Set<String> after = ledger.dump();
        assertThat(without(after, before)).as("rows that came").isEmpty();
        assertThat(without(before, after)).as("rows that went").isEmpty();
    }

    @Test
    void keepsTheEarlierVersionOfAProtocolBesideTheLater() throws InterruptedException {
        inbox.put(Samples.name(DAY), Samples.protocol(DAY));
        run();
        inbox.put(Samples.name(DAY), Samples.protocol(DAY).replace("420 000 kronor", "425 000 kronor"));
        Ledger.Run later = run();

        assertThat(later.registered()).isOne();
        assertThat(ledger.count("select count(*) from protocol")).isOne();
        assertThat(ledger.query(
                        "select is_current || ' ' || exists (select from item i join decision_clause c on c.item_id = i.id "
                                + "where i.version_id = v.id and c.text like '%425 000%') from protocol_version v order by file_id",
                        row -> row.getString(1)))
                .containsExactly("false false", "true true");
        assertThat(api.status().getAsJsonObject("totals").get("protocols").getAsLong())
                .isOne();
    }

    @Test
    void quarantinesEachKindOfBadFileAndGoesOn() throws InterruptedException {
        List<BadFile> bad = BadFile.ofEachKind();
        bad.forEach(file -> file.putInto(inbox));
        inbox.put(Samples.name(DAY), Samples.protocol(DAY));

        Ledger.Run run = run();

        Map<String, String> expected =
                bad.stream().collect(toMap(BadFile::name, file -> "QUARANTINED " + file.reason()));
        expected.put(Samples.name(DAY), "REGISTERED");
        assertThat(ledger.outcomes(run.id())).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(run.discovered()).isEqualTo(run.registered() + run.quarantined() + run.duplicate());
        assertThat(ledger.count("select count(*) from protocol_version"))
                .as("nothing of a bad file reaches the registry")
                .isOne();
        assertThat(inbox.waiting()).isEmpty();
    }

    @Test
    void readsAScanByOcrWhenTheOthersHaveBeenRead() throws InterruptedException {
        assumeTrue(Tesseract.find("tesseract").isPresent(), "Skipped: tesseract with Swedish is not installed");
        Path paper = Samples.shipped().stream()
                .filter(file -> file.getFileName().toString().endsWith("arbetsutskott-2026-09-08.pdf"))
                .findFirst()
                .orElseThrow();
        inbox.put("a skannat.pdf", Scan.ofFirstPages(Samples.bytes(paper), 3));
        inbox.put(Samples.name(DAY), Samples.protocol(DAY));

        Ledger.Run run = run();

        assertThat(ledger.outcomes(run.id()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("a skannat.pdf", "REGISTERED", Samples.name(DAY), "REGISTERED"));
        assertThat(ledger.query("select name from import_file order by finished_at", row -> row.getString(1)))
                .containsExactly(Samples.name(DAY), "a skannat.pdf");
        assertThat(ledger.count("select count(*) from review_reason where kind = 'READ_BY_OCR'"))
                .isOne();
    }

    @Test
    void quarantinesAFileThatMayNotBeReadAndLeavesItInTheInbox() throws InterruptedException, IOException {
        inbox.put(Samples.name(DAY), Samples.protocol(DAY));
        Path file = inbox.folder().resolve(Samples.name(DAY));
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "Skipped: root may read every file");

        Ledger.Run run = run();

        assertThat(ledger.outcomes(run.id()))
                .containsExactly(Map.entry(Samples.name(DAY), "QUARANTINED UNREADABLE_FILE"));
        assertThat(inbox.waiting()).containsExactly(Samples.name(DAY));
    }

    @Test
    void letsOneOfTwoRunsWork() throws InterruptedException {
        Stream.iterate(DAY, day -> day.plusDays(1))
                .limit(40)
                .forEach(day -> inbox.put(Samples.name(day), Samples.protocol(day)));

        List<HttpResponse<String>> answers =
                Stream.of(1, 2, 3, 4).map(n -> CompletableFuture.supplyAsync(api::postRun)).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(202)
                .containsOnly(202, 409);
        assertThat(answers).extracting(Api::run).containsOnly(Api.run(answers.get(0)));
        Ledger.Run run = ledger.awaitEnd(Api.run(answers.get(0)));
        assertThat(run.registered()).isEqualTo(40);
        assertThat(ledger.runs()).hasSize(1);
    }

    @Test
    void storesALongProtocolInAHandfulOfStatements() throws InterruptedException {
        inbox.put(Samples.name(DAY), Samples.protocol(DAY));
        run(); // the municipality and the board are there, and all is compiled
        LocalDate day = DAY.plusDays(7);
        inbox.put(Samples.name(day), Samples.longProtocol(day, 60));
        Statements statements = Statements.ofTestServer();
        statements.reset();

        assertThat(run().registered()).isOne();

        assertThat(ledger.count("select max(items) from protocol_version")).isEqualTo(60);
        assertThat(statements.count(INSERT_OF_A_PART))
                .as("%s", statements.texts(INSERT_OF_A_PART))
                .isBetween(1L, 40L);
        // Those of the job repository grow with the steps of a run, not with its documents.
        assertThat(statements.count(OURS)).as("%s", statements.texts(OURS)).isBetween(1L, 130L);
    }

    @Test
    void refusesTheCommandOfAStranger() {
        assertThat(api.get("api/runs/1").statusCode()).isEqualTo(401);
    }

    @Test
    void isLiveAndReady() {
        assertThat(api.get("/health/live").statusCode()).isEqualTo(200);
        HttpResponse<String> ready = api.get("/health/ready");
        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
        assertThat(ready.body()).contains("\"UP\"").doesNotContain("DOWN");
    }

    private static Set<String> without(Set<String> rows, Set<String> others) {
        Set<String> rest = new TreeSet<>(rows);
        rest.removeAll(others);
        return rest;
    }

    private void putSamples() {
        Samples.shipped().forEach(file -> inbox.put(file.getFileName().toString(), Samples.bytes(file)));
    }

    private Ledger.Run run() throws InterruptedException {
        HttpResponse<String> answer = api.postRun();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return ledger.awaitEnd(Api.run(answer));
    }
}
