package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rooms of the console, with the sample protocols in the registry. */
class ConsoleIT extends ConsoleBrowser {

    private static final int FOR_A_RUN = 120_000;

    /** A protocol of its own each time, so that it is never a duplicate. */
    private static final String PROTOCOL = """
            Exempelköpings kommun
            Tekniska nämnden
            Sammanträdesprotokoll
            Sammanträdesdatum 2026-11-18

            Paragrafer 101-102

            § 101
            Dnr TN-2026/512.919
            Ny gångbro över ån, förslag %d

            Tekniska nämndens beslut
            1. Tekniska nämnden godkänner förslaget till gångbro.
            2. Tekniska nämnden överlämnar ärendet till kommunstyrelsen.

            Beslutet ska skickas till
            Kommunstyrelsen

            § 102
            Anmälan av skrivelser

            Tekniska nämndens beslut
            Redovisningen läggs till handlingarna.
            """;

    @BeforeAll
    static void importSamples() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("src/main/samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, TestServer.inbox().resolve("console-" + sample.getFileName()));
            }
        }
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    @Test
    void greetsWithTheLastRunTheNewsAndTheQuarantine() {
        signIn();

        assertThat(page()).hasTitle("Min dag – Diarium");
        assertThat(page().locator(".lead")).containsText("Nästa körning");
        assertThat(page().locator("#nytt tbody tr")
                        .first()
                        .getByRole(AriaRole.LINK)
                        .first())
                .hasAttribute("href", Pattern.compile(".*/protokoll/visa\\?id=\\d+.*"));
        assertThat(page().locator("#nytt tbody tr")
                        .first()
                        .getByRole(AriaRole.LINK)
                        .last())
                .hasAttribute("href", Pattern.compile(".*/granska/visa\\?id=\\d+"));
        assertThat(page().locator("#i-karantan")).containsText("Filen är skadad och går inte att läsa.");
        assertThat(page().locator("#i-karantan")).containsText("Be avsändaren om en ny kopia.");
        assertAccessible();
    }

    @Test
    void saysOnTheStartPageWhichParagraphDoesNotAddUp() throws Exception {
        String protocol = PROTOCOL.formatted(System.nanoTime())
                .replace("2026-11-18", "2026-11-25")
                .replace("Redovisningen läggs till handlingarna.\n", "");
        new Inbox(TestServer.inbox()).put("tomt-beslut.txt", protocol);
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
        signIn();
        assertThat(page().locator("#nytt tbody tr").first())
                .containsText("Fel § 102 Under rubriken Beslut står ingenting.");
    }

    @Test
    void leadsFromAProtocolToItsCaseFileAndBack() {
        signIn();
        open("protokoll");
        assertAccessible();
        link("Kommunfullmäktige").first().click();
        assertThat(page().locator("h1")).containsText("Kommunfullmäktige");
        assertAccessible();

        page().locator(".item a.dnr", new Page.LocatorOptions().setHasText("KS 2025/618"))
                .click();
        assertThat(page().locator("h1")).containsText("avfallsplan");
        assertThat(page().locator(".timeline > li[id]")).hasCount(3);
        assertThat(page().locator(".timeline > li[id]").first()).containsText("Kommunstyrelsens arbetsutskott § 144");
        assertThat(page().locator(".timeline > li[id]").last()).containsText("Länsstyrelsen");
        assertAccessible();

        page().locator(".timeline > li[id]")
                .last()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(page().locator(".item:target h3")).containsText("avfallsplan");
    }

    @Test
    void leadsFromTheCountOfWhatMustBeReviewedToThePlace() throws SQLException {
        Ledger ledger = new Ledger(TestServer.database());
        long protocol = number("select min(protocol_id) from protocol_version where is_current");
        ledger.execute("""
                insert into review_reason (id, version_id, item_id, position, kind, detail, page, first_line, last_line)
                select nextval('review_reason_seq'), i.version_id, i.id, 900, 'UNKNOWN_HEADING', 'Kulturmiljön', 2, 4, 4
                from item i join protocol_version v on v.id = i.version_id
                where v.is_current and v.protocol_id = %d and i.position = 1""".formatted(protocol));
        ledger.execute("update protocol_version set review_reasons = 1 where is_current and protocol_id = " + protocol);
        signIn();
        page().locator(".tile", new Page.LocatorOptions().setHasText("Att granska"))
                .click();
        assertThat(page()).hasURL(Pattern.compile(".*/granska"));
        assertThat(page().locator("tbody a[href$='id=" + protocol + "']")).hasCount(1);
        open("protokoll?granska=ja");
        assertThat(page().getByLabel("Bara att granska")).isChecked();
        assertThat(page().locator("tbody .tag.warn").first()).hasText("Att granska");
        assertAccessible();

        open("protokoll/visa?id=" + protocol);
        Locator reason = page().locator("#granska .finding", new Page.LocatorOptions().setHasText("Kulturmiljön"));
        assertThat(reason).containsText("Att granska § ");
        assertThat(reason)
                .containsText(
                        "Okänd rubrik: ”Kulturmiljön”. Det som står under den har lästs som vanlig text. sida 2, rad 4");
        page().locator("#granska .finding a").first().click();
        assertThat(page().locator(".item:target h3")).isVisible();
        assertAccessible();
    }

    @Test
    void findsACaseHoweverItsNumberIsSpelled() {
        signIn();
        for (String spelling : List.of("KS 2025/618", "ks-2025-00618.450", "2025/618")) {
            open("");
            page().getByLabel("Sök i registret").fill(spelling);
            page().getByLabel("Sök i registret").press("Enter");
            assertThat(page().locator("h1")).containsText("avfallsplan");
        }
        open("arenden?nr=KS+2025");
        assertThat(page().locator("tbody tr")).not().hasCount(0);
        open("arenden?nr=fr%C3%A5gor+om+%C3%A5n");
        assertThat(page().locator(".empty")).containsText("inget diarienummer");
        assertThat(page().locator(".lead")).containsText("frågor om ån");
        assertAccessible();
    }

    @Test
    void keepsTheFilterOfAListInItsAddress() {
        signIn();
        open("protokoll");
        page().getByLabel("Nämnd").selectOption("Socialnämnden");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Visa"))
                .click();
        assertThat(page().getByLabel("Nämnd").locator("option:checked")).hasText("Socialnämnden");
        String address = page().url();
        assertThat(page().locator("tbody tr").first()).containsText("Socialnämnden");

        page().navigate(address);
        assertThat(page().locator("tbody")).not().containsText("Kommunfullmäktige");
    }

    @Test
    void readsWhatIsUploadedWhileThePageShowsHowFarItIs() {
        signIn();
        open("korningar");
        assertAccessible();
        String protocol = PROTOCOL.formatted(System.nanoTime());
        page().getByLabel("Filer").setInputFiles(new FilePayload[] {
            new FilePayload("tekniska nämnden 2026-11-18.txt", "text/plain", protocol.getBytes(UTF_8)),
            new FilePayload("<b>skräp.pdf", "application/pdf", "%PDF-1.7 skräp".getBytes(UTF_8))
        });
        button("Ladda upp och läs").click();

        assertThat(page()).hasURL(Pattern.compile(".*/korningar/visa\\?id=\\d+.*"));
        assertThat(page().locator("#korning > .lead"))
                .containsText("Allt är redovisat", new LocatorAssertions.ContainsTextOptions().setTimeout(FOR_A_RUN));
        assertThat(page().locator("#filer")).containsText("Tekniska nämnden 18 november 2026");
        assertThat(page().locator("#i-karantan")).containsText("<b>skräp.pdf");
        assertAccessible();

        page().locator("#i-karantan")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Läs om"))
                .click();
        assertThat(page().locator("#korning > .lead"))
                .containsText("Allt är redovisat", new LocatorAssertions.ContainsTextOptions().setTimeout(FOR_A_RUN));
        assertThat(page().locator("#filer")).containsText("läst om av registrator");
    }

    @Test
    void letsAFileOutOfQuarantineAndTakesThatBack() throws Exception {
        new Inbox(TestServer.inbox()).put("slask.pdf", "%PDF-1.7 slask " + System.nanoTime());
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
        signIn();
        Locator files = page().locator("#i-karantan li", new Page.LocatorOptions().setHasText("slask.pdf"));
        assertThat(files).hasCount(1);
        files.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Släpp"))
                .click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("Filen är släppt ur karantänen.");
        assertThat(files).hasCount(0);
        assertAccessible();
        button("Ångra").click();
        assertThat(files).hasCount(1);
        assertThat(page().getByRole(AriaRole.STATUS)).hasCount(0);
    }

    @Test
    void startsARunByAButton() {
        signIn();
        button("Kör nu").click();
        assertThat(page().locator("#korning > .lead"))
                .not()
                .containsText("pågår", new LocatorAssertions.ContainsTextOptions().setTimeout(FOR_A_RUN));
        assertThat(page().locator("#korning .facts")).containsText("Kör nu, registrator");
    }

    @Test
    void sendsOriginalsSoThatNothingInThemCanAct() throws SQLException {
        signIn();
        long pdf = number("select id from protocol_version where format = 'PDF' order by id limit 1");
        long word = number("select id from protocol_version where format = 'DOCX' order by id limit 1");
        long broken = number("select id from import_file where reason = 'DAMAGED' order by id limit 1");

        APIResponse opened = page().request().get(TestServer.console() + "original/version/" + pdf);
        assertThat(opened.headers().get("content-type")).startsWith("application/pdf");
        assertThat(opened.headers().get("content-disposition")).startsWith("inline; filename=");
        assertThat(opened.body()).startsWith("%PDF".getBytes(UTF_8));
        for (String saved : List.of("original/version/" + word, "original/fil/" + broken)) {
            APIResponse answer = page().request().get(TestServer.console() + saved);
            assertThat(answer.headers().get("content-type")).startsWith("application/octet-stream");
            assertThat(answer.headers().get("content-disposition")).startsWith("attachment; filename=");
            assertThat(answer.headers().get("content-security-policy")).contains("sandbox");
            assertThat(answer.headers().get("x-content-type-options")).isEqualTo("nosniff");
        }
        assertThat(page().request()
                        .get(TestServer.console() + "original/version/999999999")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void takesNoFormWithoutTheTokenOfTheSession() {
        signIn();
        APIResponse answer = page().request()
                .post(
                        TestServer.console() + "korningar",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(FormData.create()
                                        .set("kor", "kor")
                                        .set("kor:nu", "Kör nu")
                                        .set("jakarta.faces.ViewState", "stateless")));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Du får inte göra det här");
    }

    @Test
    void showsAReaderNothingThatSheMayNotDo() throws SQLException {
        Accounts.make("lasaren", "LASARE");
        long broken = number("select id from import_file where reason = 'DAMAGED' order by id limit 1");
        signIn("lasaren", TestServer.PASSWORD);

        assertThat(button("Kör nu")).hasCount(0);
        assertThat(button("Läs om")).hasCount(0);
        assertThat(page().request()
                        .get(TestServer.console() + "original/fil/" + broken)
                        .status())
                .isEqualTo(403);
        open("korningar");
        assertThat(page().getByLabel("Filer")).hasCount(0);
    }

    @Test
    void showsAnAdministratorRunsButNoContent() throws SQLException {
        Accounts.make("driften", "ADMINISTRATOR");
        signIn("driften", TestServer.PASSWORD);

        assertThat(button("Kör nu")).isVisible();
        assertThat(link("Protokoll")).hasCount(0);
        assertThat(page().request().get(TestServer.console() + "protokoll").status())
                .isEqualTo(403);
        assertAccessible();
    }

    @Test
    void changesOnesOwnPassword() throws SQLException {
        Accounts.make("bytaren", "LASARE");
        signIn("bytaren", TestServer.PASSWORD);
        open("konto");
        assertAccessible();
        page().getByLabel("Nuvarande lösenord").fill(TestServer.PASSWORD);
        page().getByLabel("Nytt lösenord", new Page.GetByLabelOptions().setExact(true))
                .fill("en helt ny mening");
        page().getByLabel("Nytt lösenord igen").fill("en helt ny mening");
        button("Byt lösenord").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Lösenordet är bytt.");

        button("Logga ut").click();
        signIn("bytaren", "en helt ny mening");
        assertThat(page()).hasTitle("Min dag – Diarium");
    }

    @Test
    void canBeWalkedByKeyboard() {
        signIn();
        open("");
        page().keyboard().press("Tab");
        assertThat(page().locator(":focus")).hasText("Hoppa till innehållet");
        assertThat(page().locator(":focus")).isInViewport();
        page().keyboard().press("Enter");
        page().keyboard().press("Tab");
        assertThat(page().locator(":focus")).hasValue("Kör nu");
    }

    @Test
    void saysInSwedishThatAPageIsMissing() {
        signIn();
        APIResponse answer = page().request().get(TestServer.console() + "arenden/visa?id=999999999");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Sidan finns inte");
    }

    @Test
    void readsAProtocolByABoundedNumberOfStatements() throws SQLException {
        signIn();
        long largest = number(
                "select protocol_id from protocol_version where is_current order by items desc, decisions desc limit 1");
        open("protokoll/visa?id=" + largest); // once, so that everything is loaded
        long before = statements();
        open("protokoll/visa?id=" + largest);
        assertThat(statements() - before).isBetween(5L, 20L);
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = TestServer.database().connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How often the tables that a protocol is shown from have been read. */
    private static long statements() throws SQLException {
        try (Connection connection = TestServer.superuser().connect();
                Statement sql = connection.createStatement()) {
            sql.execute("create extension if not exists pg_stat_statements");
            try (ResultSet row = sql.executeQuery("""
                        select coalesce(sum(calls), 0) from pg_stat_statements
                        where query ~* '^select' and query ~* '(protocol|item|attendance|clause|reference|routing|delegation|finding|account)'
                        and query !~* 'pg_stat_statements'""")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
