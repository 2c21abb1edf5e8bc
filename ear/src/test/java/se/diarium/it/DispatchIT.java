package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Expediering: what waits to be sent to whom, and what people note of it. */
class DispatchIT extends ConsoleBrowser {

    private static final Ledger LEDGER = new Ledger(TestServer.database());
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private static final String PAPER = """
            Exempelköpings kommun
            Lotsnämnden
            Sammanträdesprotokoll
            Sammanträdesdatum 2026-03-04

            § 7
            Dnr LN 2026/71
            Ny fyr på Ytterholmen

            Lotsnämndens beslut
            1. Lotsnämnden godkänner förslaget till fyr.

            Beslutet ska skickas till
            Fyrkontoret för kännedom
            Lotsplatsen
            Akten

            § 8
            Dnr LN 2026/72
            Muddring av rännan

            Lotsnämndens beslut
            1. Lotsnämnden godkänner muddringen.

            Beslutet ska skickas till
            Muddringslaget
            Lotsplatsen
            """;

    @BeforeAll
    static void importProtocol() throws Exception {
        new Inbox(TestServer.inbox()).put("lotsnamnden.txt", PAPER);
        run();
    }

    @AfterEach
    void takeNotesAway() {
        LEDGER.execute("delete from dispatch_note");
    }

    private static void run() throws Exception {
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    /** Only what this class has brought in, whatever others have. */
    private static String room(String more) {
        return "expediering?namnd=" + LEDGER.count("select id from body where name = 'Lotsnämnden'") + more;
    }

    private static long protocol() {
        return LEDGER.count("""
                select p.id from protocol p join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id
                where b.name = 'Lotsnämnden'""");
    }

    private static String token(int paragraph, String folded) {
        return protocol() + "-" + paragraph + "-1~" + folded;
    }

    @Test
    void notesOneRecipientAndTakesItBackFromTheConfirmation() {
        signIn();
        open("");
        page().locator(".rail")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Expediering"))
                .click();
        assertThat(page().locator("h1")).hasText("Expediering");
        open(room(""));
        assertThat(page().locator("main section h2")).containsText("Lotsnämnden 4 mars 2026");
        assertThat(page().locator("main tbody tr")).hasCount(4);
        assertThat(page().locator("main table")).not().containsText("Akten");
        assertThat(page().locator("main table")).containsText("inte granskad");
        assertThat(row("Fyrkontoret").locator("a[href*='granska/visa']"))
                .hasAttribute("href", Pattern.compile(".*/granska/visa\\?id=" + protocol() + "&p=p7"));
        assertAccessible();
        picture("expediering");

        row("Fyrkontoret").getByRole(AriaRole.BUTTON).click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("En mottagare är noterad som expedierad.");
        assertThat(page().locator("main tbody tr")).hasCount(3);
        assertThat(page().locator("main table")).not().containsText("Fyrkontoret");
        assertThat(LEDGER.count("select count(*) from dispatch_note where recipient = 'Fyrkontoret för kännedom'"
                        + " and folded = 'fyrkontor' and sent_on = '" + today + "' and channel is null and made_by = '"
                        + TestServer.USER + "'"))
                .isOne();
        assertAccessible();

        page().getByRole(AriaRole.STATUS).getByRole(AriaRole.BUTTON).click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("Ångrat: en mottagare väntar igen.");
        assertThat(page().locator("main tbody tr")).hasCount(4);
        for (String deed : new String[] {"DISPATCH_NOTED", "DISPATCH_TAKEN_BACK"}) {
            assertThat(LEDGER.count("select count(*) from audit_entry where deed = '" + deed + "' and subject_id = "
                            + protocol() + " and detail like '§ 7 Fyrkontoret%'"))
                    .as(deed)
                    .isPositive();
        }
    }

    @Test
    void goesOnFromTheRowThatWasNoted() {
        signIn();
        open(room(""));
        page().setViewportSize(1440, 500);
        row("Fyrkontoret").getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(page().getByRole(AriaRole.STATUS)).isInViewport();
        assertThat(row("Lotsplatsen").first().getByRole(AriaRole.BUTTON)).isFocused();
        assertThat(row("Lotsplatsen").first().getByRole(AriaRole.BUTTON))
                .hasAccessibleDescription(Pattern.compile("En mottagare är noterad som expedierad\\..*"));
        assertAccessible();

        page().keyboard().press("Enter");
        assertThat(page().locator("main tbody tr")).hasCount(2);
        assertThat(row("Muddringslaget").getByRole(AriaRole.BUTTON)).isFocused();
        open(room(""));
        assertThat(page().locator("main :focus")).hasCount(0);
    }

    @Test
    void notesSeveralWithADayAndAChannelAndTellsItWhereTheDecisionIs() {
        signIn();
        open(room("&mottagare=lotsplats"));
        assertThat(page().locator("main tbody tr")).hasCount(2);
        button("Markera som expedierade").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Markera minst en mottagare");
        page().locator("main tbody input").nth(0).check();
        page().locator("main tbody input").nth(1).check();
        page().getByLabel("Dag", exactly()).fill("2026-03-09");
        page().getByLabel("Sändsätt", exactly()).selectOption("PRINT");
        button("Markera som expedierade").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("2 mottagare är noterade som expedierade.");
        assertThat(page().locator(".empty")).containsText("Inget som väntar passar urvalet.");
        assertAccessible();

        open("protokoll/visa?id=" + protocol());
        assertThat(page().locator("#p7")).containsText(Pattern.compile("Lotsplatsen \\(expedierad 9 mars.*\\)"));
        assertThat(page().locator("#p7")).not().containsText(Pattern.compile("Akten \\(expedierad"));
        open("arenden/visa?id=" + LEDGER.count("select id from case_file where diary = 'LN' and serial = 72"));
        assertThat(page().locator("ol.timeline")).containsText(Pattern.compile("Lotsplatsen \\(expedierad 9 mars"));

        open(room("&visa=expedierade"));
        assertThat(page().locator("main tbody tr")).hasCount(2);
        assertThat(page().locator("main tbody")).containsText("Internpost eller utskrift");
        assertThat(page().locator("main tbody")).containsText("Lotsnämnden 4 mars 2026 § 7 Ny fyr på Ytterholmen");
        assertThat(page().locator(".lead")).containsText("Det som är noterat som expedierat");
        assertAccessible();
        picture("expedierade");
        page().locator("main tbody button").first().click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("Ångrat");
        assertThat(page().locator("main tbody tr")).hasCount(1);
        open(room(""));
        assertThat(page().locator("main tbody tr")).hasCount(3);
    }

    @Test
    void keepsANoteThroughANewReadingAndThroughNamesOfTheSameRecipient() throws Exception {
        signIn();
        open(room(""));
        row("Fyrkontoret").getByRole(AriaRole.BUTTON).click();
        assertThat(page().locator("main tbody tr")).hasCount(3);
        long item = LEDGER.count("select max(i.id) from item i where i.title like 'Ny fyr%'");
        LEDGER.execute("""
                with chosen as (select * from import_file where name = 'lotsnamnden.txt' and superseded_by is null),
                again as (insert into import_file (id, municipality, name, modified_at, sha256, size, state, uploaded_by, reread_of)
                  select nextval('import_file_seq'), municipality, name, modified_at, sha256, size, 'DISCOVERED', 'registrator', coalesce(reread_of, id)
                  from chosen returning id, reread_of)
                update import_file f set superseded_by = again.id from chosen, again where f.id = chosen.id""");
        run();
        assertThat(LEDGER.count("select max(i.id) from item i where i.title like 'Ny fyr%'"))
                .as("the § is a row of its own again")
                .isNotEqualTo(item);
        open(room(""));
        assertThat(page().locator("main tbody tr")).hasCount(3);
        assertThat(page().locator("main table")).not().containsText("Fyrkontoret");

        corrected("fyrkontor", "fyrmästar");
        open(room(""));
        assertThat(page().locator("main tbody tr")).hasCount(4);
        LEDGER.execute("""
                with known as (insert into recipient (id, municipality_id, name, sorted, kind, made_by)
                  select nextval('recipient_seq'), municipality_id, 'Fyrmästaren', 'fyrmästaren', 'PERSON', 'dispatch'
                  from body where name = 'Lotsnämnden' returning id, municipality_id)
                insert into recipient_alias (id, municipality_id, recipient_id, alias, folded, made_by)
                select nextval('recipient_alias_seq'), municipality_id, id, name, name, 'dispatch' from known, (values ('fyrkontor'), ('fyrmästar')) n (name)""");
        try {
            open(room(""));
            assertThat(page().locator("main tbody tr")).hasCount(3);
            LEDGER.execute("delete from recipient_alias where made_by = 'dispatch' and folded = 'fyrmästar'");
            open(room(""));
            assertThat(page().locator("main tbody tr")).hasCount(4);
        } finally {
            LEDGER.execute("delete from recipient where made_by = 'dispatch'");
            corrected("fyrmästar", "fyrkontor");
        }
        open(room(""));
        assertThat(page().locator("main tbody tr")).hasCount(3);
    }

    private static void corrected(String before, String after) {
        LEDGER.execute("update routing set folded = '%s' where folded = '%s'".formatted(after, before));
    }

    @Test
    void leavesOutWhatIsNotSentAndShowsWhatIsLateOrReviewed() {
        signIn();
        open(room("&sena=ja"));
        assertThat(page().locator(".empty")).hasText("Inget som väntar passar urvalet.");
        open(room("&granskade=ja"));
        assertThat(page().locator(".empty")).hasText("Inget som väntar passar urvalet.");
        assertAccessible();
        LEDGER.execute("update protocol_version set approved_on = '%s' where protocol_id = %d"
                .formatted(today.minusDays(6), protocol()));
        LEDGER.execute("update item set approved_by = 'x', approved_at = now() where title like 'Ny fyr%'");
        LEDGER.execute("""
                with known as (insert into recipient (id, municipality_id, name, sorted, kind, channel, made_by)
                  select nextval('recipient_seq'), municipality_id, 'Lotsplatsen', 'lotsplatsen', 'UNIT', 'NONE', 'dispatch'
                  from body where name = 'Lotsnämnden' returning id, municipality_id)
                insert into recipient_alias (id, municipality_id, recipient_id, alias, folded, made_by)
                select nextval('recipient_alias_seq'), municipality_id, id, 'Lotsplatsen', 'lotsplatsen', 'dispatch' from known""");
        try {
            open(room("&sena=ja"));
            assertThat(page().locator("main tbody tr")).hasCount(2);
            assertThat(page().locator("main section header")).containsText("6 dagar");
            assertThat(page().locator("main section header .tag")).hasText("mer än 5 dagar");
            open(room("&granskade=ja"));
            assertThat(page().locator("main tbody tr")).hasCount(1);
            LEDGER.execute("update recipient set channel = 'PRINT' where made_by = 'dispatch'");
            open(room("&granskade=ja"));
            assertThat(page().locator("main tbody tr")).hasCount(2);
            assertThat(row("Lotsplatsen")).containsText("Internpost eller utskrift");
            row("Lotsplatsen").getByRole(AriaRole.BUTTON).click();
            assertThat(page().getByRole(AriaRole.STATUS)).containsText("En mottagare");
            assertThat(LEDGER.count("select count(*) from dispatch_note where channel = 'PRINT'"))
                    .isOne();
        } finally {
            LEDGER.execute("delete from recipient where made_by = 'dispatch'");
            LEDGER.execute("update item set approved_by = null, approved_at = null where approved_by = 'x'");
            LEDGER.execute("update protocol_version set approved_on = null where protocol_id = " + protocol());
        }
    }

    @Test
    void refusesInASentenceADayThatIsStillToComeAndOneBeforeTheDecision() {
        signIn();
        open(room(""));
        assertThat(post(room(""), form("notera", today.plusDays(1).toString())).text())
                .contains("Dagen ligger i framtiden");
        assertThat(post(room(""), form("notera", "2026-03-03")).text()).contains("beslutades 2026-03-04");
        assertThat(post(room(""), form("notera", "i går")).text()).contains("Skriv dagen som");
        assertThat(post(room(""), form("notera", today.toString()).set("satt", "NONE"))
                        .status())
                .isEqualTo(200);
        LEDGER.execute("delete from dispatch_note");
        assertThat(post(room(""), form("en:skräp", today.toString())).text()).contains("Markera minst en mottagare");
        assertThat(post(room(""), form("angra:999999999", today.toString())).text())
                .contains("redan ångrat");
        assertThat(page().request()
                        .get(
                                TestServer.console()
                                        + "expediering?namnd=9&efter=2026-99-99.x&fore=%27&mottagare=%25%3Cb%3E&noterat=77&angrat=x")
                        .status())
                .isEqualTo(200);
        assertThat(LEDGER.count("select count(*) from dispatch_note")).isZero();
    }

    @Test
    void changesNothingThatIsAskedForByAnAddressOrWithoutTheToken() {
        signIn();
        open(room(""));
        page().request()
                .get(TestServer.console()
                        + room("&gor=en:" + token(7, "fyrkontor") + "&dag=" + today
                                + "&jakarta.faces.ViewState=stateless"));
        page().request()
                .post(
                        TestServer.console() + room(""),
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("gor", "en:" + token(7, "fyrkontor"))
                                        .set("dag", today.toString())
                                        .set("jakarta.faces.ViewState", "stateless")));
        assertThat(LEDGER.count("select count(*) from dispatch_note")).isZero();
    }

    @Test
    void showsAReaderNoButtonsAndTakesNoFormsOfHers() throws Exception {
        Accounts.make("lasaren", "LASARE");
        signIn("lasaren", TestServer.PASSWORD);
        for (String room : new String[] {room(""), room("&visa=expedierade")}) {
            open(room);
            assertThat(page().locator("main button[name=gor]")).hasCount(0);
            assertThat(page().locator("a[href*='granska/visa']")).hasCount(0);
            assertThat(page().locator("main input[type=checkbox][name=vald]")).hasCount(0);
            assertAccessible();
        }
        for (String verb : new String[] {"notera", "en:" + token(7, "fyrkontor"), "angra:1", "angra-alla:1"}) {
            assertThat(post(room(""), form(verb, today.toString())).status())
                    .as(verb)
                    .isEqualTo(403);
        }
        assertThat(LEDGER.count("select count(*) from dispatch_note")).isZero();
        button("Logga ut").click();
        Accounts.make("driften", "ADMINISTRATOR");
        signIn("driften", TestServer.PASSWORD);
        assertThat(page().locator(".rail")).not().containsText("Expediering");
        assertThat(page().request().get(TestServer.console() + "expediering").status())
                .isEqualTo(403);
    }

    @Test
    void pagesInTheDatabaseByOneStatement() {
        LEDGER.execute("""
                begin;
                insert into item (id, version_id, position, number, title, text, immediately_approved, page, first_line, last_line)
                select nextval('item_seq') * 1000 + n, v.id, 1000 + n, 1000 + n, 'Massa ' || n, 'massa', false, 1, 1, 1
                from protocol_version v, generate_series(1, 60) n where v.protocol_id = %d;
                insert into routing (id, item_id, position, recipient, folded, page, first_line, last_line)
                select nextval('routing_seq') * 1000 + k, i.id, k, 'Massmottagare ' || k, 'massmottagare' || k, 1, 1, 1
                from item i, generate_series(1, 2) k where i.text = 'massa';
                commit""".formatted(protocol()));
        try {
            signIn();
            open(room("&mottagare=massmottagare"));
            assertThat(page().locator("main tbody tr")).hasCount(50);
            link("Nästa →").click();
            assertThat(page().locator("main tbody tr").first()).containsText("Massa 26");
            link("Nästa →").click();
            assertThat(page().locator("main tbody tr")).hasCount(20);
            link("← Föregående").click();
            assertThat(page().locator("main tbody tr").last()).containsText("Massmottagare 2");
            assertThat(page().locator("main tbody").last()).containsText("Massa 50");
            Statements statements = Statements.ofTestServer();
            statements.reset();
            open(room(""));
            assertThat(statements.count("dispatch_due"))
                    .as("%s", statements.texts("dispatch_due"))
                    .isEqualTo(1);
        } finally {
            LEDGER.execute("delete from item where text = 'massa'");
        }
    }

    private FormData form(String verb, String day) {
        return form(verb).set("vald", token(7, "fyrkontor")).set("dag", day).set("satt", "");
    }

    private Locator row(String text) {
        return page().locator("main tbody tr", new Page.LocatorOptions().setHasText(text));
    }
}
