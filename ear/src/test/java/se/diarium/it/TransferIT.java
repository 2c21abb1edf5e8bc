package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Överföring: what waits for the municipality's existing diarium, and how a person or that diarium takes it over. */
class TransferIT extends ConsoleBrowser {

    private static final Ledger LEDGER = new Ledger(TestServer.database());
    private static final String SYSTEM = "diariet";
    private static final int WRONG_PASSWORDS_BEFORE_LOCK = 5;

    private static final String PAPER = """
            Exempelköpings kommun
            Fyrnämnden
            Sammanträdesprotokoll
            Sammanträdesdatum %s
            Ordförande Maria Ekdahl (S)

            § 7
            Dnr FN 2026/71
            %s

            Fyrnämndens beslut
            1. Fyrnämnden godkänner förslaget.

            Beslutet ska skickas till
            Fyrkontoret

            § 8
            Övriga frågor

            Fyrnämndens beslut
            Redovisningen läggs till handlingarna.
            """;

    private static int day = 1;

    private String held = "";
    private long protocol;

    /** A protocol that no other test has, and the other system's account. */
    @BeforeEach
    void importProtocol() throws Exception {
        Accounts.make(SYSTEM, "INTEGRATION");
        held = "2026-04-%02d".formatted(day++);
        put("fyr", "Ny fyr");
        protocol = LEDGER.count("""
                select p.id from protocol p join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id
                where b.name = 'Fyrnämnden' and m.held_on = '%s'""".formatted(held));
        signIn();
    }

    @AfterEach
    void takeAway() {
        LEDGER.execute("delete from transfer");
    }

    private void put(String name, String title) throws Exception {
        new Inbox(TestServer.inbox()).put(name + "-" + held + ".txt", PAPER.formatted(held, title));
        run();
    }

    private static void run() throws Exception {
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    private long version() {
        return LEDGER.count("select id from protocol_version where is_current and protocol_id = " + protocol);
    }

    private long revision() {
        return LEDGER.count("select revision from protocol_version where is_current and protocol_id = " + protocol);
    }

    /** What the page of the review would send; {@code {"item": …, "revision": …} and more of it}. */
    private void review(String what, String item, String more) {
        long seen =
                LEDGER.count("select coalesce(max(id), 0) from change where version_id = %d and 'p' || paragraph = '%s'"
                        .formatted(version(), item));
        APIResponse answer = page().request()
                .post(
                        TestServer.console() + "api/granskning/" + version() + "/" + what,
                        own("{\"item\":\"%s\",\"revision\":%d%s}".formatted(item, seen, more)));
        assertThat(answer.ok()).as("%s %s: %d", what, item, answer.status()).isTrue();
    }

    /** A request as a script of ours sends it. */
    private RequestOptions own(String json) {
        return RequestOptions.create()
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setHeader("X-Request-Token", token())
                .setHeader("Content-Type", "application/json")
                .setData(json);
    }

    private String token() {
        return page().locator("input[name=token]").first().inputValue();
    }

    private void approve() {
        review("godkann", "p7", "");
        review("godkann", "p8", "");
    }

    private void correct(String title) {
        review("falt", "p7", ",\"field\":\"TITLE\",\"rows\":[{\"cells\":[\"" + title + "\"]}]");
    }

    private void undo(String kind) {
        long change = LEDGER.count("select max(id) from change where kind = '%s' and not undone and version_id = %d"
                .formatted(kind, version()));
        APIResponse answer = page().request()
                .post(TestServer.console() + "api/granskning/" + version() + "/angra/" + change, own("{}"));
        assertThat(answer.ok()).isTrue();
    }

    private boolean waits() throws Exception {
        return waiting().stream().anyMatch(one -> one.getInt("id") == protocol);
    }

    /** All that waits, asked for two at a time. */
    private static List<JsonObject> waiting() throws Exception {
        List<JsonObject> all = new ArrayList<>();
        for (@Nullable String after = "0"; after != null; ) {
            JsonObject part = ok(get("?antal=2&efter=" + after));
            List<JsonObject> shown = part.getJsonArray("protocols").getValuesAs(JsonObject.class);
            assertThat(shown).hasSizeLessThanOrEqualTo(2);
            all.addAll(shown);
            after = part.isNull("next") ? null : part.getJsonNumber("next").toString();
        }
        return all;
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return Calls.get("api/overforing" + path, SYSTEM, TestServer.PASSWORD);
    }

    private HttpResponse<String> acknowledge(long revision, String reference) throws Exception {
        return Calls.put(
                "api/overforing/" + protocol + "/kvittens",
                SYSTEM,
                TestServer.PASSWORD,
                "{\"revision\":" + revision + ",\"reference\":" + reference + "}");
    }

    private static JsonObject ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Calls.json(answer);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonObject problem = Calls.json(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).isEqualTo("about:blank");
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail", "")).contains(detail);
    }

    @Test
    void isMarkedByHandAndTakenBack() {
        open("overforing");
        assertThat(page().locator("main")).not().containsText(held());
        approve();
        open("");
        page().locator("main .notice a[href$='/overforing']").click();
        assertThat(page().locator("h1")).hasText("Överföring");
        assertThat(row()).containsText("Fyrnämnden");
        assertThat(row()).containsText("§§ 7–8");
        assertThat(row()).containsText("av registrator");
        assertThat(row()).not().containsText("ändrad");
        assertAccessible();
        picture("overforing");

        row().getByLabel("Nummer i diariet").fill("D 2026-17");
        row().getByLabel("Nummer i diariet").press("Enter");
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("är markerat som överfört");
        assertThat(row()).hasCount(0);
        assertAccessible();
        link("Överförda").click();
        assertThat(row()).containsText("D 2026-17");
        assertThat(row()).containsText("registrator");
        assertAccessible();
        picture("overforda");

        row().getByRole(AriaRole.BUTTON).click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("Ångrat: protokollet väntar igen.");
        assertThat(row()).hasCount(0);
        link("Att föra över").click();
        assertThat(row()).hasCount(1);
        row().getByRole(AriaRole.BUTTON).click();
        page().getByRole(AriaRole.STATUS).getByRole(AriaRole.BUTTON).click();
        assertThat(row()).hasCount(1);
        for (String deed : new String[] {"TRANSFER_NOTED", "TRANSFER_TAKEN_BACK"}) {
            assertThat(LEDGER.count(
                            "select count(*) from audit_entry where deed = '%s' and subject_id = %d and account = '%s'"
                                    .formatted(deed, protocol, TestServer.USER)))
                    .as(deed)
                    .isEqualTo(2);
        }
        open("logg");
        assertThat(page().locator("main")).containsText("noterade att ett protokoll har förts över");
    }

    @Test
    void tellsWhatComesNextWhereNothingWaits() {
        LEDGER.execute(
                "insert into transfer (id, protocol_id, revision, made_by) select nextval('transfer_seq'), protocol_id, revision, 'x'"
                        + " from protocol_version where is_current and approved_items = items and taken is distinct from revision");
        open("overforing");
        assertThat(page().locator(".empty")).containsText("när alla dess paragrafer är godkända");
        assertAccessible();
        open("");
        assertThat(page().locator("main .notice a[href$='/overforing']")).hasCount(0);
        LEDGER.execute("delete from transfer");
        open("overforing?visa=overforda");
        assertThat(page().locator(".empty")).containsText("Inget är överfört än.");
        open("overforing?efter=999999999");
        assertThat(page().locator(".empty")).containsText("Här finns inget mer.");
    }

    @Test
    void waitsAgainWhenItSaysSomethingElseAndNotBefore() throws Exception {
        assertThat(waits()).isFalse();
        approve();
        assertThat(waits()).isTrue();
        long first = revision();
        ok(acknowledge(first, "null"));
        assertThat(waits()).isFalse();

        // An approval that is withdrawn and given again changes nothing of what was taken.
        undo("APPROVE");
        assertThat(waits()).isFalse();
        approve();
        assertThat(revision()).isEqualTo(first);
        assertThat(waits()).isFalse();
        reread();
        assertThat(revision()).as("a new reading of the same").isEqualTo(first);
        assertThat(waits()).isFalse();

        correct("Ny fyr på Ytterholmen");
        assertThat(revision()).isNotEqualTo(first);
        assertThat(waits()).isTrue();
        open("overforing");
        assertThat(row()).containsText("ändrad sedan överföringen");
        open("overforing?visa=overforda");
        assertThat(row()).containsText("ändrad sedan överföringen");
        undo("APPROVE");
        assertThat(waits()).as("not approved any longer").isFalse();
        approve();
        assertThat(waits()).isTrue();
        ok(acknowledge(revision(), "null"));
        assertThat(waits()).isFalse();
        undo("CORRECT");
        assertThat(waits()).as("the correction is taken back").isTrue();
        ok(acknowledge(revision(), "null"));

        put("fyr-2", "Två fyrar");
        assertThat(waits()).as("a version that nobody has approved").isFalse();
        approve();
        JsonObject again = waiting().stream()
                .filter(one -> one.getInt("id") == protocol)
                .findFirst()
                .orElseThrow();
        assertThat(again.getBoolean("changedSinceTransfer")).isTrue();
        assertThat(LEDGER.count("select count(*) from transfer where protocol_id = " + protocol))
                .isEqualTo(3);
    }

    @Test
    void waitsAgainWhenANewReadingFindsSomethingElse() throws Exception {
        approve();
        ok(acknowledge(revision(), "null"));
        // As if an earlier release had read another day of approval.
        LEDGER.execute("update protocol_version set approved_on = '2026-04-30' where id = " + version());
        reread();
        assertThat(waits()).isTrue();
    }

    private void reread() throws Exception {
        LEDGER.execute("""
                insert into import_file (id, municipality, name, sha256, size, state, reread_of, uploaded_by)
                select nextval('import_file_seq'), f.municipality, f.name, f.sha256, f.size, 'DISCOVERED', f.id, 'registrator'
                from import_file f join protocol_version v on v.file_id = f.id where v.id = %d""".formatted(version()));
        run();
    }

    @Test
    void isFetchedAndAcknowledgedByTheOtherSystem() throws Exception {
        approve();
        correct("Ny fyr på Ytterholmen");
        JsonObject waiting = waiting().stream()
                .filter(one -> one.getInt("id") == protocol)
                .findFirst()
                .orElseThrow();
        assertThat(waiting.getString("organ")).isEqualTo("Fyrnämnden");
        assertThat(waiting.getString("meetingDate")).isEqualTo(held);
        assertThat(waiting.getString("approvedAt")).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
        assertThat(waiting.getInt("revision")).isEqualTo((int) revision());

        JsonObject protocolJson = ok(get("/" + protocol));
        assertThat(protocolJson.getInt("revision")).isEqualTo((int) revision());
        assertThat(protocolJson.getString("organ")).isEqualTo("Fyrnämnden");
        assertThat(protocolJson.getString("meetingDate")).isEqualTo(held);
        assertThat(protocolJson.getJsonObject("chair").getString("name")).isEqualTo("Maria Ekdahl");
        JsonObject item = protocolJson.getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("title")).isEqualTo("Ny fyr på Ytterholmen");
        assertThat(item.getJsonObject("diarienummer").getInt("serial")).isEqualTo(71);
        assertThat(item.getJsonArray("recipients").getString(0)).isEqualTo("Fyrkontoret");

        HttpResponse<String> erms = get("/" + protocol + "/erms.xml");
        assertThat(erms.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/xml"));
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        var document = parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(erms.body().getBytes(UTF_8)));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("https://DILCIS.eu/XML/ERMS");
        assertThat(erms.body()).contains("FN 2026/71", "Ny fyr på Ytterholmen", "Fyrkontoret");

        HttpResponse<String> original = get("/" + protocol + "/original");
        assertThat(original.body()).isEqualTo(PAPER.formatted(held, "Ny fyr"));
        assertThat(original.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));

        long revision = revision();
        JsonObject taken = ok(acknowledge(revision, "\"2026-000123\""));
        assertThat(taken.getString("reference")).isEqualTo("2026-000123");
        assertThat(taken.getString("by")).isEqualTo(SYSTEM);
        assertThat(ok(acknowledge(revision, "\"2026-000123\""))).isEqualTo(taken);
        assertThat(ok(acknowledge(revision, "null"))).isEqualTo(taken);
        assertThat(noted()).isOne();
        assertThat(ok(acknowledge(revision, "\"2026-000124\"")).getString("reference"))
                .isEqualTo("2026-000124");
        assertThat(LEDGER.count("select count(*) from transfer where protocol_id = " + protocol))
                .isOne();
        assertThat(noted()).isEqualTo(2);
        assertThat(ok(get("/" + protocol)).getInt("revision"))
                .as("it can be fetched again")
                .isEqualTo((int) revision);
        open("overforing?visa=overforda");
        assertThat(row()).containsText("2026-000124");
        assertThat(row()).containsText(SYSTEM);

        correct("Ny fyr på Norrholmen");
        assertProblem(acknowledge(revision, "null"), 409, "Hämta det igen");
        assertThat(waits()).isTrue();
    }

    private long noted() {
        return LEDGER.count(
                "select count(*) from audit_entry where deed = 'TRANSFER_NOTED' and subject_id = %d and account = '%s'"
                        .formatted(protocol, SYSTEM));
    }

    @Test
    void refusesInASentenceWhatCannotBeTakenOver() throws Exception {
        assertProblem(get("/" + protocol), 409, "Granska dem först");
        assertProblem(get("/" + protocol + "/erms.xml"), 409, "Granska dem först");
        assertProblem(get("/" + protocol + "/original"), 409, "Granska dem först");
        assertProblem(acknowledge(revision(), "null"), 409, "Granska dem först");
        assertProblem(acknowledge(1, "null"), 409, "Hämta det igen");
        approve();
        for (String path : new String[] {"", "/erms.xml", "/original"}) {
            assertProblem(get("/999999999" + path), 404, "");
        }
        assertProblem(
                Calls.put("api/overforing/999999999/kvittens", SYSTEM, TestServer.PASSWORD, "{\"revision\":1}"),
                404,
                "");
        assertProblem(get("/skräp".replace("ä", "%C3%A4")), 404, "");
        for (String query : new String[] {"?antal=101", "?antal=x", "?efter=-1", "?efter=99999999999999999999"}) {
            assertProblem(get(query), 400, "hela tal");
        }
        assertThat(get("?antal=100").statusCode()).isEqualTo(200);
        for (String body : new String[] {
            "", "[]", "{}", "{\"revision\":\"x\"}", "{\"revision\":1.5}", "{\"revision\":1,\"reference\":2}"
        }) {
            assertProblem(
                    Calls.put("api/overforing/" + protocol + "/kvittens", SYSTEM, TestServer.PASSWORD, body),
                    400,
                    "revision");
        }
        assertProblem(acknowledge(revision(), "\"" + "x".repeat(201) + "\""), 422, "för lång");
        assertThat(LEDGER.count("select count(*) from transfer where protocol_id = " + protocol))
                .isZero();
    }

    @Test
    void letsInNobodyButTheAccountOfASystem() throws Exception {
        approve();
        HttpResponse<String> stranger = Calls.get("api/overforing");
        assertProblem(stranger, 401, "");
        assertThat(stranger.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
        assertProblem(Calls.get("api/overforing", SYSTEM, "fel lösenord"), 401, "");
        HttpResponse<String> welcome = get("");
        assertThat(welcome.statusCode()).isEqualTo(200);
        assertThat(welcome.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(acknowledge(revision(), "null").headers().allValues("Set-Cookie"))
                .isEmpty();

        Accounts.make("overforing-lasare", "LASARE");
        assertProblem(Calls.get("api/overforing", "overforing-lasare", TestServer.PASSWORD), 403, "INTEGRATION");
        assertProblem(Calls.get("api/overforing", TestServer.USER, TestServer.PASSWORD), 403, "INTEGRATION");
        for (String room :
                new String[] {"", "overforing", "protokoll", "konto", "overforing/erms.xml?id=" + protocol}) {
            assertThat(Calls.get(room, SYSTEM, TestServer.PASSWORD).statusCode())
                    .as("a room of the console: " + room)
                    .isNotEqualTo(200);
        }
        assertThat(Calls.put(
                                "api/overforing/" + protocol + "/kvittens",
                                TestServer.USER,
                                TestServer.PASSWORD,
                                "{\"revision\":1}")
                        .statusCode())
                .isEqualTo(403);

        Accounts.make("diariet-sparrat", "INTEGRATION");
        for (int i = 0; i < WRONG_PASSWORDS_BEFORE_LOCK; i++) {
            assertThat(Calls.get("api/overforing", "diariet-sparrat", "fel lösenord")
                            .statusCode())
                    .isEqualTo(401);
        }
        assertProblem(Calls.get("api/overforing", "diariet-sparrat", TestServer.PASSWORD), 401, "");
        assertThat(
                        LEDGER.count(
                                "select count(*) from audit_entry where deed = 'ACCOUNT_LOCKED' and account = 'diariet-sparrat'"))
                .isOne();
    }

    @Test
    void showsNoRoomOfTheConsoleToTheAccountOfASystem() {
        button("Logga ut").click();
        tryToSignIn(SYSTEM, TestServer.PASSWORD);
        for (String room : new String[] {"", "overforing", "protokoll/visa?id=" + protocol, "konto", "logg"}) {
            assertThat(page().request().get(TestServer.console() + room).status())
                    .as("a room of the console: " + room)
                    .isEqualTo(403);
        }
        allowed("403");
    }

    @Test
    void takesNoReceiptFromAPageOfSomebodyElse() {
        approve();
        String address = TestServer.console() + "api/overforing/" + protocol + "/kvittens";
        String receipt = "{\"revision\":" + revision() + "}";
        RequestOptions withoutToken = RequestOptions.create()
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setHeader("Content-Type", "application/json")
                .setData(receipt);
        assertThat(page().request().put(address, withoutToken).status()).isEqualTo(403);
        RequestOptions fromElsewhere = own(receipt).setHeader("Sec-Fetch-Site", "cross-site");
        assertThat(page().request().put(address, fromElsewhere).status()).isEqualTo(403);
        assertThat(LEDGER.count("select count(*) from transfer where protocol_id = " + protocol))
                .isZero();
        assertThat(page().request().put(address, own(receipt)).status()).isEqualTo(200);

        open("overforing");
        page().request().get(TestServer.console() + "overforing?gor=angra:1&jakarta.faces.ViewState=stateless");
        assertThat(post("overforing", form("angra:1").set("token", "fel")).status())
                .isEqualTo(403);
        assertThat(LEDGER.count("select count(*) from transfer where protocol_id = " + protocol))
                .isOne();
    }

    @Test
    void givesItsFilesToARegistratorOnly() throws Exception {
        APIResponse early = page().request().get(TestServer.console() + "overforing/erms.xml?id=" + protocol);
        assertThat(early.status()).isEqualTo(409);
        approve();
        APIResponse csv = page().request().get(TestServer.console() + "overforing/beslut.csv?id=" + protocol);
        assertThat(csv.headers().get("content-disposition")).contains("attachment", "Fyrnamnden " + held + ".csv");
        assertThat(csv.text())
                .startsWith("\ufeffNämnd;")
                .contains("FN 2026/71;Beslut;1;Fyrnämnden godkänner förslaget.");
        APIResponse erms = page().request().get(TestServer.console() + "overforing/erms.xml?id=" + protocol);
        assertThat(erms.headers().get("content-type")).startsWith("application/xml");
        assertThat(erms.text()).contains("<objectId>FN 2026/71</objectId>");
        assertThat(page().request()
                        .get(TestServer.console() + "overforing/erms.xml?id=x")
                        .status())
                .isEqualTo(404);
        open("overforing");
        assertThat(post("overforing", form("overford:skräp")).text()).contains("Protokollet finns inte.");
        assertThat(post("overforing", form("overford:" + protocol + "-1")).text())
                .contains("Hämta det igen");
        button("Logga ut").click();
        Accounts.make("overforing-lasare", "LASARE");
        signIn("overforing-lasare", TestServer.PASSWORD);
        assertThat(page().locator(".rail")).not().containsText("Överföring");
        for (String room :
                new String[] {"overforing", "overforing/erms.xml?id=" + protocol, "overforing/beslut.csv?id=" + protocol
                }) {
            assertThat(page().request().get(TestServer.console() + room).status())
                    .as(room)
                    .isEqualTo(403);
        }
    }

    @Test
    void pagesInTheDatabaseByOneStatement() {
        LEDGER.execute("""
                begin;
                insert into meeting (id, body_id, held_on) select 900000000 + n, b.id, date '1990-01-01' + n
                from body b, generate_series(1, 60) n where b.name = 'Fyrnämnden';
                insert into document (sha256, size) select decode(lpad(to_hex(900000000 + n), 64, '0'), 'hex'), 1 from generate_series(1, 60) n;
                insert into import_file (id, run_id, municipality, name, sha256, size, state, finished_at)
                select 900000000 + n, (select min(id) from import_run), 'x', 'x', decode(lpad(to_hex(900000000 + n), 64, '0'), 'hex'), 1, 'REGISTERED', now()
                from generate_series(1, 60) n;
                insert into protocol (id, meeting_id) select 900000000 + n, 900000000 + n from generate_series(1, 60) n;
                insert into protocol_version (id, protocol_id, file_id, sha256, is_current, format, pages, items, approved_items, decisions, delegationsbeslut, recipients)
                select 900000000 + n, 900000000 + n, 900000000 + n, decode(lpad(to_hex(900000000 + n), 64, '0'), 'hex'), true, 'TEXT', 1, 1, 1, 0, 0, 0
                from generate_series(1, 60) n order by n;
                insert into item (id, version_id, position, number, title, text, immediately_approved, page, first_line, last_line, approved_by, approved_at)
                select 900000000 + n, 900000000 + n, 0, 1000 + n, 'Massa', 'massa', false, 1, 1, 1, 'x', now() from generate_series(1, 60) n;
                commit""");
        try {
            long before = LEDGER.count("select min(queued) - 1 from protocol_version where id > 900000000");
            open("overforing?efter=" + before);
            assertThat(page().locator("main tbody tr")).hasCount(50);
            assertThat(page().locator("main tbody tr").last()).containsText("§ 1050");
            assertAccessible();
            link("Nästa →").click();
            assertThat(page().locator("main tbody tr")).hasCount(10);
            assertThat(page().locator("main tbody tr").first()).containsText("§ 1051");
            link("← Föregående").click();
            assertThat(page().locator("main tbody tr").last()).containsText("§ 1050");
            Statements statements = Statements.ofTestServer();
            statements.reset();
            open("overforing");
            assertThat(statements.count("v.taken"))
                    .as("%s", statements.texts("v.taken"))
                    .isEqualTo(1);
        } finally {
            LEDGER.execute("""
                    delete from item where text = 'massa';
                    delete from protocol_version where id > 900000000;
                    delete from protocol where id > 900000000;
                    delete from meeting where id > 900000000;
                    delete from import_file where id > 900000000;
                    delete from document where size = 1 and sha256 in (select decode(lpad(to_hex(900000000 + n), 64, '0'), 'hex') from generate_series(1, 60) n)""");
        }
    }

    /** The day of this test's meeting as a list shows it. */
    private String held() {
        return Integer.parseInt(held.substring(8)) + " april 2026";
    }

    private Locator row() {
        return page().locator("main tbody tr", new Page.LocatorOptions().setHasText(held()));
    }
}
