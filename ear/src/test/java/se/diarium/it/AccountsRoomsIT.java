package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may come in, as what, and what the log says of it. */
class AccountsRoomsIT extends ConsoleBrowser {

    private static final Duration QUICK = Duration.ofSeconds(3);
    private static final String OWN_PASSWORD = "tre gröna båtar 9";
    private static final Ledger LEDGER = new Ledger(TestServer.database());

    @BeforeAll
    static void importProtocols() throws Exception {
        Calls.awaitEndOfRun();
        Inbox inbox = new Inbox(TestServer.inbox());
        inbox.put("prickenamnden.txt", protocol("Prickenämnden", "2026-04-07"));
        inbox.put("bakenamnden.txt", protocol("Båkenämnden", "2026-04-09"));
        inbox.put("raknamnden.txt", protocol("Råknämnden", "2026-04-08"));
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    /** The log takes no deletion: as its owner, and only for what was generated here. */
    @AfterAll
    static void takeGeneratedAway() {
        LEDGER.execute("alter table audit_entry disable trigger audit_entry_stays");
        LEDGER.execute("delete from audit_entry where account = 'massan'");
        LEDGER.execute("alter table audit_entry enable trigger audit_entry_stays");
    }

    private static String protocol(String body, String day) {
        return """
                Exempelköpings kommun
                %s
                Sammanträdesprotokoll
                Sammanträdesdatum %s

                § 1
                Dnr FY 2026/1
                Ny lins till fyren

                Beslut
                1. Nämnden köper en ny lins.

                Beslutet ska skickas till
                Fyrvaktaren
                """.formatted(body, day);
    }

    @Test
    void letsANewUserInWithThePasswordShownOnceAndHasAnotherChosen() {
        signIn();
        open("anvandare");
        assertThat(page().locator("tbody")).containsText(TestServer.USER);
        assertAccessible();
        link("Ny användare").click();
        assertAccessible();
        page().getByLabel("Användarnamn").fill("Bosse Ek");
        page().getByLabel("Namn", exactly()).fill("Bosse Ek");
        button("Lägg till").click();
        assertThat(page().getByRole(AriaRole.ALERT)).hasText("Välj minst en roll.");
        role("LASARE").check();
        button("Lägg till").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Ett användarnamn har 2–64 tecken");
        assertThat(page().getByLabel("Namn", exactly())).hasValue("Bosse Ek");
        page().getByLabel("Användarnamn").fill("Bosse.Ek");
        page().getByLabel("Tillfälligt lösenord").fill("för kort");
        button("Lägg till").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("12–200 tecken");
        assertThat(role("LASARE")).isChecked();
        assertAccessible();
        button("Lägg till").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("Kontot är upplagt.");
        String password = page().locator("#nytt-losenord").innerText();
        assertThat(password).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        assertAccessible();
        page().reload();
        assertThat(page().locator("#nytt-losenord")).hasCount(0);
        assertThat(page().locator(".lead")).containsText("ska byta lösenord");
        open("anvandare/ny");
        page().getByLabel("Användarnamn").fill("bosse.ek");
        page().getByLabel("Namn", exactly()).fill("En till");
        role("LASARE").check();
        button("Lägg till").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("är upptaget");
        button("Logga ut").click();

        signIn("bosse.ek", password);
        assertThat(page()).hasURL(Pattern.compile(".*/konto$"));
        assertThat(page().locator(".notice.warn")).containsText("Välj ett eget");
        assertAccessible();
        open("protokoll");
        assertThat(page()).hasURL(Pattern.compile(".*/konto$"));
        changePassword(password);
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Lösenordet är bytt.");
        link("Gå till Min dag").click();
        open("protokoll");
        assertThat(page()).hasTitle("Protokoll – Diarium");
        assertThat(page().locator(".rail")).not().containsText("Användare");
        assertThat(page().locator(".rail")).not().containsText("Logg");
        for (String closed : List.of("anvandare", "anvandare/ny", "anvandare/visa?id=1", "logg", "granska")) {
            assertThat(status(closed)).as(closed).isEqualTo(403);
        }
    }

    @Test
    void letsNoProgramInWithAPasswordThatItsOwnerHasToChange() throws Exception {
        signIn();
        String password = add("nyskiften", "REGISTRATOR");
        assertThat(Calls.get("api/runs/1", "nyskiften", password).statusCode()).isEqualTo(401);
        String key = add("arendesystemet", "INTEGRATION");
        assertThat(Calls.get("api/runs/1", "arendesystemet", key).statusCode()).isNotEqualTo(401);
    }

    @Test
    void endsTheSessionOfAClosedAccountAndLetsItInAgainWhenOpened() throws SQLException {
        Accounts.make("stangd", "LASARE");
        long account = account("stangd");
        signIn();
        try (BrowserContext other = page().context().browser().newContext()) {
            Page hers = other.newPage();
            enter(hers, "stangd", TestServer.PASSWORD);
            hers.navigate(TestServer.console() + "protokoll");
            assertThat(hers).hasTitle("Protokoll – Diarium");

            open("anvandare/visa?id=" + account);
            assertAccessible();
            button("Stäng kontot").click();
            assertThat(page().getByRole(AriaRole.STATUS)).hasText("Kontot är stängt.");
            assertThat(page().locator("h1")).containsText("Stängt");
            hers.reload();
            assertThat(hers).hasTitle("Logga in – Diarium");
            enter(hers, "stangd", TestServer.PASSWORD);
            assertThat(hers.getByRole(AriaRole.ALERT)).containsText("Det gick inte att logga in");

            button("Öppna kontot").click();
            assertThat(page().getByRole(AriaRole.STATUS)).hasText("Kontot är öppet igen.");
            enter(hers, "stangd", TestServer.PASSWORD);
            assertThat(hers).hasTitle("Min dag – Diarium");
        }
        open("logg?vad=ACCOUNT&nr=" + account);
        assertThat(page().locator("tbody tr").first()).containsText("registrator öppnade ett stängt konto.");
        assertThat(page().locator("tbody")).containsText("registrator stängde ett konto.");
    }

    @Test
    void givesAndTakesRolesFromOneRequestToTheNext() throws SQLException {
        Accounts.make("skiftande", "LASARE");
        signIn();
        try (BrowserContext other = page().context().browser().newContext()) {
            Page hers = other.newPage();
            enter(hers, "skiftande", TestServer.PASSWORD);
            assertThat(hers.locator(".rail")).not().containsText("Granska");

            open("anvandare/visa?id=" + account("skiftande"));
            role("LASARE").uncheck();
            role("ADMINISTRATOR").check();
            button("Spara").click();
            assertThat(page().getByRole(AriaRole.STATUS)).hasText("Ändringen är sparad och gäller nu.");
            hers.reload();
            assertThat(hers.locator(".rail")).containsText("Användare");
            assertThat(hers.request().get(TestServer.console() + "protokoll").status())
                    .isEqualTo(403);
            assertThat(hers.request().get(TestServer.console() + "anvandare").status())
                    .isEqualTo(200);

            button("Sätt nytt lösenord").click();
            assertThat(page().getByRole(AriaRole.STATUS)).containsText("Lösenordet är utbytt.");
            hers.reload();
            assertThat(hers).hasTitle("Logga in – Diarium");
        }
        open("logg?vad=ROLES_CHANGED");
        assertThat(page().locator("tbody tr").first()).containsText("Läsare → Administratör");
    }

    @Test
    void keepsAnAdministratorFromLockingThemselvesOut() {
        signIn();
        long own = account(TestServer.USER);
        open("anvandare/visa?id=" + own);
        assertThat(page().locator("main button[value=stang]")).hasCount(0);
        role("ADMINISTRATOR").uncheck();
        button("Spara").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Du kan inte ta ifrån dig själv");
        assertThat(role("ADMINISTRATOR")).not().isChecked();
        assertThat(post("anvandare/visa?id=" + own, form("stang")).text())
                .contains("Du kan inte stänga ditt eget konto");
        assertThat(post("anvandare/visa?id=" + own, form("losen")).text()).contains("under Mitt konto");
        assertThat(LEDGER.count(
                        "select count(*) from account a join account_role r on r.account_id = a.id where a.enabled and r.role = 'ADMINISTRATOR' and a.id = "
                                + own))
                .isOne();
        open("anvandare");
        assertThat(page()).hasTitle("Användare – Diarium");
    }

    @Test
    void showsALockedAccountAndUnlocksIt() throws SQLException {
        Accounts.make("klumpig", "LASARE");
        for (int i = 0; i < 5; i++) {
            tryToSignIn("klumpig", "fel lösenord");
        }
        signIn();
        open("anvandare?visa=locked");
        assertThat(page().locator("tbody")).containsText("klumpig");
        link("klumpig").click();
        assertAccessible();
        button("Lås upp nu").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Spärren är borta.");
        link("Vad som har gjorts med kontot").click();
        assertThat(page().locator("tbody tr")).hasCount(6);
        assertThat(page().locator("tbody tr").first()).containsText("registrator låste upp ett spärrat konto.");
        assertThat(page().locator("tbody tr").nth(1)).containsText("klumpig spärrades en stund");
        assertThat(page().locator("tbody tr").last()).containsText("klumpig kom inte in: fel lösenord.");
        button("Logga ut").click();
        signIn("klumpig", TestServer.PASSWORD);
    }

    @Test
    void showsASecretaryTheBodiesThatAreHersAndNoOthers() throws SQLException {
        Accounts.make("isa", "SEKRETERARE");
        long others = protocolOf("Prickenämnden");
        long own = protocolOf("Råknämnden");
        signIn();
        open("anvandare/visa?id=" + account("isa"));
        page().getByLabel("Råknämnden").check();
        button("Spara").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("gäller nu");
        assertAccessible();
        button("Logga ut").click();

        signIn("isa", TestServer.PASSWORD);
        open("granska");
        assertThat(page().locator("tbody tr")).hasCount(1);
        assertThat(page().locator("tbody")).containsText("Råknämnden");
        assertThat(page().locator(".choices b").first()).hasText("1");
        assertThat(page().locator("#namnd option")).hasCount(2);
        assertThat(status("granska/visa?id=" + own)).isEqualTo(200);
        assertThat(status("granska/visa?id=" + others)).isEqualTo(403);
        assertThat(status("granska/godkann?id=" + own)).isEqualTo(200);
        assertThat(status("granska/godkann?id=" + others)).isEqualTo(403);
        assertThat(status("protokoll/visa?id=" + others))
                .as("she reads them all")
                .isEqualTo(200);
        open("granska/visa?id=" + own);
        String token = page().locator(".review").getAttribute("data-token");
        long version = LEDGER.count("select id from protocol_version where is_current and protocol_id = " + others);
        APIResponse refused = page().request()
                .post(
                        TestServer.console() + "api/granskning/" + version + "/godkann",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setHeader("X-Request-Token", token)
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"item\":\"p1\",\"revision\":0}"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("en nämnd som du inte granskar för");
        assertThat(LEDGER.count("select approved_items from protocol_version where id = " + version))
                .isZero();
        for (String closed : List.of("anvandare", "logg")) {
            assertThat(status(closed)).as(closed).isEqualTo(403);
        }

        open("expediering");
        assertThat(page().locator("main h2")).hasCount(1);
        assertThat(page().locator("main h2")).containsText("Råknämnden");
        assertThat(page().locator("#namnd option")).hasCount(2);
        String theirs = "en:" + others + "-1-1~"
                + LEDGER.query("select folded from dispatch_due where protocol_id = " + others, row -> row.getString(1))
                        .get(0);
        assertThat(post("expediering", form(theirs).set("dag", "2026-11-20")).text())
                .contains("en nämnd som du inte granskar för");
        assertThat(LEDGER.count("select count(*) from dispatch_note where protocol_id = " + others))
                .isZero();
        String approved =
                "update protocol_version set approved_on = %s where protocol_id in (" + own + ", " + others + ")";
        LEDGER.execute(approved.formatted("current_date"));
        open("tidsfrister?inom=7&slag=NOTICE_DUE");
        assertThat(page().locator("#lista tbody tr")).hasCount(1);
        assertThat(page().locator("#lista tbody tr")).containsText("Råknämnden");
        assertThat(page().locator("#namnd option")).hasCount(2);
        LEDGER.execute(approved.formatted("null"));
        open("tidsfrister");
        assertThat(post("tidsfrister", form("HANDLE." + others + ".NOTICE_DUE.0"))
                        .status())
                .isIn(200, 403);
        assertThat(LEDGER.count("select count(*) from deadline_mark where protocol_id = " + others))
                .isZero();
    }

    @Test
    void tellsAnAdministratorThatAnotherHasChangedTheAccountMeanwhile() throws SQLException {
        Accounts.make("delad", "LASARE");
        signIn();
        open("anvandare/visa?id=" + account("delad"));
        page().getByLabel("Namn", exactly()).fill("Delad Rönn");
        LEDGER.execute("update account set display_name = 'Delad Lind' where name = 'delad'");
        button("Spara").click();
        assertThat(page().getByRole(AriaRole.ALERT))
                .containsText("Någon annan har ändrat kontot sedan du öppnade sidan.");
        assertThat(page().getByLabel("Namn", exactly())).hasValue("Delad Rönn");
        open("anvandare/visa?id=" + account("delad"));
        assertThat(page().getByLabel("Namn", exactly())).hasValue("Delad Lind");
        page().getByLabel("Namn", exactly()).fill("Delad Rönn");
        button("Spara").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("gäller nu");
    }

    @Test
    void tellsInTheLogWhoDidWhatAndLeadsThere() throws Exception {
        signIn();
        long run = LEDGER.count("select max(id) from import_run where started_by = '" + TestServer.USER + "'");
        open("logg");
        assertThat(page()).hasTitle("Logg – Diarium");
        assertAccessible();
        page().getByLabel("Vad", exactly()).selectOption("RUN");
        button("Visa").click();
        assertThat(page().locator("tbody tr").first()).containsText("registrator startade en körning.");
        assertThat(page().locator("tbody tr").first()).containsText("Kommando");
        assertThat(page().getByLabel("Vad", exactly())).hasValue("RUN");
        link("Körning " + run).first().click();
        assertThat(page().locator("h1")).hasText("Körning " + run);

        long protocol = protocolOf("Båkenämnden");
        open("granska/visa?id=" + protocol);
        page().keyboard().press("g");
        assertThat(page().locator("#besked")).containsText("godkän");
        open("logg?vad=PROTOCOL&nr=" + protocol);
        assertThat(page().locator("main")).containsText("Bara det som gäller Båkenämnden 9 april 2026");
        assertThat(page().locator("tbody tr").first()).containsText("godkände");
        page().locator("tbody a").first().click();
        assertThat(page()).hasTitle(Pattern.compile("Båkenämnden.*"));

        open("logg?vad=PROTOCOL&fran=2020-01-01&till=2020-12-31");
        assertThat(page().locator(".empty")).hasText("Inget i loggen passar urvalet.");
        assertAccessible();
        open("logg?konto=" + account(TestServer.USER) + "&fran=skr%C3%A4p&vad=INGET&efter=999999999&nr=x");
        assertThat(page().locator("h1")).hasText("Logg");
        assertThat(status("sok/export.csv?q=lins")).isEqualTo(200);
        open("logg?vad=SEARCH_EXPORTED");
        assertThat(page().locator("tbody tr").first()).containsText("registrator hämtade träffarna på en sökning.");
        assertThat(page().locator("tbody tr").first()).containsText("lins");
    }

    @Test
    void hidesFromAnAdministratorWhatTheDeedsAreAbout() throws SQLException {
        Accounts.make("driftaren", "ADMINISTRATOR");
        LEDGER.execute(
                "insert into audit_entry (id, account, deed, subject_id, detail) values (nextval('audit_entry_seq'), 'massan', 'NOTE_WRITTEN', 1, 'HN 2026/99')");
        signIn("driftaren", TestServer.PASSWORD);
        open("logg?vad=CASE_FILE");
        assertThat(page().locator("tbody tr").first()).containsText("massan skrev en anteckning i ett ärende.");
        assertThat(page().locator("tbody tr").first()).not().containsText("HN 2026/99");
        assertThat(page().locator("tbody a[href*=arenden]")).hasCount(0);
        assertAccessible();
        open("logg?vad=CASE_FILE&nr=1");
        assertThat(page().locator("tbody tr")).hasCount(0);
        open("anvandare");
        assertThat(page()).hasTitle("Användare – Diarium");
        assertThat(status("granska")).isEqualTo(403);
    }

    @Test
    void pagesThroughAHundredThousandEntries() {
        LEDGER.execute("""
                insert into audit_entry (id, made_at, account, deed, subject_id, detail)
                select nextval('audit_entry_seq'), timestamptz '2025-01-01' + n * interval '1 minute', 'massan', 'NOTE_CHANGED', n, 'HN 2025/' || n
                from generate_series(1, 100000) n""");
        LEDGER.execute("analyze audit_entry");
        signIn();
        open("logg"); // once, so that everything is loaded
        for (String address : List.of(
                "logg",
                "logg?fran=2025-02-01&till=2025-02-01",
                "logg?vad=NOTE_CHANGED",
                "logg?vad=CASE_FILE&nr=500",
                "logg?konto=" + account(TestServer.USER) + "&vad=CASE_FILE",
                "logg?efter=" + LEDGER.count("select id from audit_entry where detail = 'HN 2025/50000'"))) {
            Instant start = Instant.now();
            open(address);
            assertThat(Duration.between(start, Instant.now())).as(address).isLessThan(QUICK);
        }
        open("logg?vad=NOTE_CHANGED&till=2025-01-31");
        assertThat(page().locator("tbody tr")).hasCount(50);
        String first = page().locator("tbody tr").first().textContent();
        link("Nästa →").click();
        assertThat(page().locator("tbody tr").first()).not().hasText(first);
        assertThat(page()).hasURL(Pattern.compile(".*till=2025-01-31.*"));
        link("← Föregående").click();
        assertThat(page().locator("tbody tr").first()).hasText(first);
    }

    @Test
    void letsARegistratorReadTheLogButNotTheAccounts() throws SQLException {
        Accounts.make("bararegistrator", "REGISTRATOR");
        signIn("bararegistrator", TestServer.PASSWORD);
        open("logg?vad=ACCOUNT");
        assertThat(page().locator("tbody a[href*=anvandare]")).hasCount(0);
        assertThat(page().locator(".rail")).not().containsText("Användare");
        assertThat(status("anvandare")).isEqualTo(403);
        assertThat(status("anvandare/visa?id=" + account(TestServer.USER))).isEqualTo(403);
    }

    /** Adds an account by the console, and gives the password that was shown. */
    private String add(String name, String role) {
        open("anvandare/ny");
        page().getByLabel("Användarnamn").fill(name);
        page().getByLabel("Namn", exactly()).fill(name);
        role(role).check();
        button("Lägg till").click();
        return page().locator("#nytt-losenord").innerText();
    }

    private void changePassword(String old) {
        page().getByLabel("Nuvarande lösenord").fill(old);
        page().getByLabel("Nytt lösenord", exactly()).fill(OWN_PASSWORD);
        page().getByLabel("Nytt lösenord igen").fill(OWN_PASSWORD);
        button("Byt lösenord").click();
    }

    private static void enter(Page page, String name, String password) {
        page.navigate(TestServer.console() + "logga-in");
        page.getByLabel("Användarnamn").fill(name);
        page.getByLabel("Lösenord").fill(password);
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.getByLabel("Lösenord").press("Enter"));
        page.waitForLoadState();
    }

    private static long account(String name) {
        return LEDGER.count("select id from account where name = '" + name + "'");
    }

    private static long protocolOf(String body) {
        return LEDGER.count(
                "select p.id from protocol p join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id where b.name = '"
                        + body + "'");
    }

    private int status(String path) {
        return page().request().get(TestServer.console() + path).status();
    }

    private Locator role(String role) {
        return page().locator("input[name=roll][value=" + role + "]");
    }
}
