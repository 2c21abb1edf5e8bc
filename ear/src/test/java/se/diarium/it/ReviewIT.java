package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A registrator's review: from the queue to the last §, with the mouse and without. Each test has a protocol of its own. */
class ReviewIT extends ConsoleBrowser {

    private static final String PROTOCOL = """
            Exempelköpings kommun
            Granskningsnämnden
            Sammanträdesprotokoll
            Sammanträdesdatum %s

            Paragrafer 1-4

            § 1
            Dnr GN-2026/101
            Trygga skolvägar

            Granskningsnämndens beslut
            1. Granskningsnämnden antar planen för trygga skolvägar.
            2. Granskningsnämnden överlämnar planen till kommunstyrelsen.

            Beslutet ska skickas till
            Kommunstyrelsen
            Rektor Östra

            § 2
            Dnr GN-2026/102
            Simhall i norr

            Granskningsnämndens beslut
            Granskningsnämnden avslår förslaget om simhall i norr.

            Beslutet ska skickas till
            Förslagsställaren

            § 3
            Dnr GN-2026/103
            Lekplats vid torget

            Granskningsnämndens beslut
            Granskningsnämnden beställer en lekplats vid torget.

            Beslutet ska skickas till
            Tekniska nämnden

            § 4
            Anmälan av skrivelser

            Granskningsnämndens beslut
            Redovisningen läggs till handlingarna.
            """;

    private static int day = 1;

    @BeforeAll
    static void importOnePaper() throws Exception {
        Files.copy(
                Path.of("src/main/samples/kommunfullmaktige-2026-10-06.pdf"),
                TestServer.inbox().resolve("review.pdf"));
        run();
    }

    private static void run() throws Exception {
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    /** A protocol that no other test has; its id. */
    private static long protocol() throws Exception {
        return protocol("2026-03-%02d".formatted(day++));
    }

    private static long protocol(String held) throws Exception {
        Files.write(
                TestServer.inbox().resolve("granskning-" + held + ".txt"),
                PROTOCOL.formatted(held).getBytes(UTF_8));
        run();
        return number("""
                select p.id from protocol p join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id
                where b.name = 'Granskningsnämnden' and m.held_on = '%s'""".formatted(held));
    }

    @Test
    void goesThroughAProtocolByOneKeyAParagraph() throws Exception {
        long protocol = protocol();
        signIn();
        open("granska");
        assertThat(page().locator("tbody")).containsText("Granskningsnämnden");
        assertAccessible();
        open("granska/visa?id=" + protocol);
        assertThat(heading()).hasText("§ 1");
        assertAccessible();

        for (String next : List.of("§ 2", "§ 3", "§ 4")) {
            page().keyboard().press("g");
            assertThat(heading()).hasText(next);
        }
        page().keyboard().press("g");
        assertThat(page().locator("#besked")).containsText("Alla paragrafer är godkända.");
        assertThat(page().locator("#lista a[data-approved=true]")).hasCount(4);
        assertThat(number("select approved_items from protocol_version where protocol_id = " + protocol))
                .isEqualTo(4);
        assertThat(link("Fler att granska")).isFocused();
        page().keyboard().press("Enter");
        assertThat(page()).hasURL(Pattern.compile(".*/granska"));
        assertThat(page().locator("a[href$='id=" + protocol + "']")).hasCount(0);
    }

    @Test
    void keepsACorrectionThroughANewReadingAndTakesItBack() throws Exception {
        long protocol = protocol();
        signIn();
        open("granska/visa?id=" + protocol + "&p=p1");
        Locator recipient = field("RECIPIENTS").locator("input").nth(1);
        recipient.fill("Rektor Östra skolan");
        recipient.press("Enter");
        assertThat(page().locator("#besked")).containsText("Sparat.");
        assertThat(field("RECIPIENTS").locator("legend")).containsText("rättad");

        reread(protocol);
        open("granska/visa?id=" + protocol + "&p=p1");
        assertThat(field("RECIPIENTS").locator("input").nth(1)).hasValue("Rektor Östra skolan");
        assertThat(text(
                        "select string_agg(r.recipient, '|' order by r.position) from routing r join item i on i.id = r.item_id join protocol_version v on v.id = i.version_id where v.protocol_id = %d and i.number = 1"
                                .formatted(protocol)))
                .isEqualTo("Kommunstyrelsen|Rektor Östra skolan");

        page().locator(".history summary").click();
        assertThat(page().locator(".history ins")).containsText("Rektor Östra skolan");
        assertAccessible();
        heading().focus();
        page().keyboard().press("z");
        assertThat(page().locator("#besked")).containsText("Ångrat.");
        assertThat(field("RECIPIENTS").locator("input").nth(1)).hasValue("Rektor Östra");
    }

    @Test
    void addsAndTakesAwayRows() throws Exception {
        long protocol = protocol();
        signIn();
        open("granska/visa?id=" + protocol + "&p=p2");
        field("RECIPIENTS")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lägg till mottagare"))
                .click();
        field("RECIPIENTS").locator("input").nth(1).fill("Kultur- och fritidsnämnden");
        field("RECIPIENTS").locator("input").nth(1).press("Enter");
        assertThat(page().locator("#besked")).containsText("Sparat.");
        field("RECIPIENTS").locator("[data-away]").first().press("Enter");
        assertThat(heading()).isFocused();
        assertThat(field("RECIPIENTS").locator("input")).hasCount(1);
        assertThat(field("RECIPIENTS").locator("input")).hasValue("Kultur- och fritidsnämnden");

        field("DECISIONS").locator("textarea").first().fill("Granskningsnämnden bifaller förslaget.");
        field("DECISIONS").locator("textarea").first().blur();
        assertThat(field("DECISIONS").locator("legend")).containsText("rättad");
        field("NUMBERS").locator("input").first().fill("GN-2026/777");
        field("NUMBERS").locator("input").first().press("Enter");
        assertThat(field("NUMBERS").locator("legend")).containsText("rättad");
        assertThat(number("select count(*) from case_file where diary = 'GN' and year = 2026 and serial = 777"))
                .isEqualTo(1);
    }

    @Test
    void holdsWhatIsCorrectedAgainstTheRulesAnew() throws Exception {
        long protocol = protocol();
        String found =
                "select count(*) from finding f join item i on i.id = f.item_id join protocol_version v on v.id = i.version_id"
                        + " where v.protocol_id = %d and i.number = 1 and f.code like '%%DIARIENUMMER%%'"
                                .formatted(protocol);
        signIn();
        open("granska/visa?id=" + protocol + "&p=p1");
        Locator number = field("NUMBERS").locator("input").first();
        number.fill("GN-2031/101");
        number.press("Enter");
        assertThat(field("NUMBERS").locator("legend")).containsText("rättad");
        assertThat(page().locator("#falt")).containsText("2031");
        assertThat(number(found)).isPositive();

        heading().focus();
        page().keyboard().press("z");
        assertThat(page().locator("#besked")).containsText("Ångrat.");
        assertThat(field("NUMBERS").locator("input").first()).hasValue("GN-2026/101");
        assertThat(number(found)).isZero();
    }

    @Test
    void takesAProtocolToTheMeetingThatACorrectedDayNames() throws Exception {
        long protocol = protocol("2026-05-03"); // a Sunday
        signIn();
        open("granska/visa?id=" + protocol + "&p=forsattsblad");
        assertThat(page().locator("#falt")).containsText("söndag");
        field("MEETING_DATE").locator("input").fill("2026-05-04");
        field("MEETING_DATE").locator("input").blur();
        assertThat(page().locator("h1")).containsText("4 maj 2026");
        assertThat(page().locator("#falt")).not().containsText("söndag");
        assertThat(number("select count(*) from protocol where id = " + protocol))
                .isZero();
        assertThat(number(
                        "select count(*) from meeting m join body b on b.id = m.body_id join protocol p on p.meeting_id = m.id"
                                + " where b.name = 'Granskningsnämnden' and m.held_on = '2026-05-04'"))
                .isEqualTo(1);

        field("BODY").locator("input").fill("Omgranskningsnämnden");
        field("BODY").locator("input").blur();
        assertThat(page().locator("h1")).containsText("Omgranskningsnämnden");
        reread(number(
                "select p.id from protocol p join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id"
                        + " where b.name = 'Omgranskningsnämnden'"));
        page().reload();
        assertThat(page().locator("h1")).containsText("Omgranskningsnämnden");
        for (String heading : List.of("Granskningsnämnden", "3 maj 2026")) {
            page().waitForLoadState();
            page().keyboard().press("z");
            assertThat(page().locator("h1")).containsText(heading);
        }
        assertThat(page().locator("#falt")).containsText("söndag");
    }

    @Test
    void clearsInTheSearchWhatIsApproved() throws Exception {
        long protocol = protocol();
        new Ledger(TestServer.database())
                .execute("update protocol_version set review_reasons = 1 where is_current and protocol_id = "
                        + protocol);
        String doubtful =
                "select string_agg(cast(i.number as text), ' ' order by i.number) from item_search s join item i on i.id = s.item_id"
                        + " join protocol_version v on v.id = i.version_id where s.to_review and v.protocol_id = "
                        + protocol;
        assertThat(text(doubtful)).isEqualTo("1 2 3 4");
        signIn();
        open("granska/visa?id=" + protocol + "&p=p2");
        page().keyboard().press("g");
        assertThat(page().locator("#besked")).containsText("§ 2");
        assertThat(text(doubtful)).isEqualTo("1 3 4");
        page().keyboard().press("z");
        assertThat(page().locator("#besked")).containsText("Ångrat.");
        assertThat(text(doubtful)).isEqualTo("1 2 3 4");
    }

    @Test
    void tellsTheSecondOfTwoAndOverwritesNothing() throws Exception {
        long protocol = protocol();
        signIn();
        open("granska/visa?id=" + protocol + "&p=p3");
        try (BrowserContext other = page().context().browser().newContext()) {
            other.addCookies(page().context().cookies());
            Page second = other.newPage();
            second.navigate(page().url());
            Locator first = field("RECIPIENTS").locator("input").first();
            first.fill("Tekniska förvaltningen");
            first.press("Enter");
            assertThat(page().locator("#besked")).containsText("Sparat.");

            Locator late = second.locator("[data-field=RECIPIENTS] input").first();
            late.fill("Gatukontoret");
            late.press("Enter");
            assertThat(second.locator("#fel")).containsText("har ändrat här sedan du öppnade sidan");
            assertThat(late).hasValue("Gatukontoret");
        }
        allowed("409");
        assertThat(text(
                        "select recipient from routing r join item i on i.id = r.item_id join protocol_version v on v.id = i.version_id where v.protocol_id = %d and i.number = 3"
                                .formatted(protocol)))
                .isEqualTo("Tekniska förvaltningen");
    }

    @Test
    void joinsAndSplitsParagraphs() throws Exception {
        long protocol = protocol();
        signIn();
        open("granska/visa?id=" + protocol + "&p=p2");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Slå ihop med nästa"))
                .click();
        assertThat(page().locator("#lista li")).hasCount(4);
        assertThat(field("RECIPIENTS").locator("input")).hasCount(2);
        assertThat(field("DECISIONS").locator("textarea")).hasCount(2);
        reread(protocol);
        open("granska/visa?id=" + protocol + "&p=p2");
        assertThat(page().locator("#lista li")).hasCount(4);

        heading().focus();
        page().keyboard().press("z");
        assertThat(page().locator("#besked")).containsText("Ångrat.");
        assertThat(page().locator("#lista li")).hasCount(5);
        assertThat(field("RECIPIENTS").locator("input")).hasCount(1);
    }

    @Test
    void refusesWhatAFieldCannotHoldAndSaysWhy() throws Exception {
        long protocol = protocol();
        signIn();
        open("granska/visa?id=" + protocol + "&p=p1");
        field("TITLE").locator("textarea").fill("   ");
        field("TITLE").locator("textarea").blur();
        assertThat(page().locator("#fel")).containsText("En paragraf måste ha en rubrik.");
        allowed("422");
        open("granska/visa?id=" + protocol + "&p=forsattsblad");
        field("NOTICE_UP").locator("input").fill("2026-03-30");
        field("NOTICE_UP").locator("input").blur();
        assertThat(page().locator("#besked")).containsText("Sparat.");
        assertThat(text("select cast(notice_up as text) from protocol_version where protocol_id = " + protocol))
                .isEqualTo("2026-03-30");
        assertAccessible();
    }

    @Test
    void offersWhatWasTypedWhenTheSessionHadEnded() throws Exception {
        long protocol = protocol();
        signIn();
        open("granska/visa?id=" + protocol + "&p=p1");
        page().context().clearCookies();
        Locator recipient = field("RECIPIENTS").locator("input").first();
        recipient.fill("Kommunstyrelsens kansli");
        recipient.blur();
        assertThat(page().locator("#fel")).containsText("Du är inte längre inloggad");
        page().locator("#fel a").click();
        page().getByLabel("Användarnamn").fill(TestServer.USER);
        page().getByLabel("Lösenord").fill(TestServer.PASSWORD);
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga in"))
                .click();
        assertThat(heading()).hasText("§ 1");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta tillbaka den"))
                .click();
        assertThat(page().locator("#besked")).containsText("Sparat.");
        assertThat(field("RECIPIENTS").locator("input").first()).hasValue("Kommunstyrelsens kansli");
        allowed("401", "403");
    }

    @Test
    void marksThePlaceOnThePaperAndGoesFromThePaperToTheField() throws Exception {
        long version =
                number("select id from protocol_version where is_current and format = 'PDF' order by id desc limit 1");
        long protocol = number("select protocol_id from protocol_version where id = " + version);
        signIn();
        open("granska/visa?id=" + protocol);
        assertThat(page().locator(".sheet img")).hasJSProperty("complete", true);
        Locator decision = field("DECISIONS").locator("textarea").first();
        decision.focus();
        assertThat(page().locator(".marks i.now")).hasCount(1);
        assertThat(page().locator(".marks i.now")).isInViewport();
        assertAccessible();

        field("TITLE").locator("textarea").focus();
        page().locator(".marks i.now").waitFor();
        var box = page().locator(".marks i").last().boundingBox();
        page().mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        assertThat(page().locator(".value-field :focus")).hasCount(1);

        heading().focus();
        page().keyboard().press("d");
        assertThat(page().locator(".as-text")).isVisible();
        assertAccessible();
        assertThat(page().request()
                        .get(TestServer.console() + "sida/" + version + "/1.png")
                        .headers()
                        .get("content-type"))
                .startsWith("image/png");
        assertThat(page().request()
                        .get(TestServer.console() + "sida/" + version + "/9999.png")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void showsItsKeysAndLetsThemBeSwitchedOff() throws Exception {
        long protocol = protocol();
        signIn();
        open("granska/visa?id=" + protocol + "&p=p1");
        page().keyboard().press("?");
        assertThat(page().locator("#kortkommandon")).isVisible();
        assertAccessible();
        page().getByLabel("Kortkommandon är på").uncheck();
        page().keyboard().press("Escape");
        assertThat(page().locator("#kortkommandon")).not().isVisible();
        page().keyboard().press("j");
        assertThat(heading()).hasText("§ 1");
    }

    @Test
    void approvesTogetherWhatIsClearAfterAskingAndTakesItBackTogether() throws Exception {
        long protocol = protocol();
        String approved = "select approved_items from protocol_version where is_current and protocol_id = " + protocol;
        clearOfFindings(protocol);
        new Ledger(TestServer.database()).execute("""
                insert into finding (id, version_id, item_id, position, code, severity, message)
                select nextval('finding_seq'), i.version_id, i.id, 0, 'PROV', 'WARNING', 'Något stämmer inte.'
                from item i join protocol_version v on v.id = i.version_id where v.protocol_id = %d and i.number = 3""".formatted(protocol));
        signIn();
        open("granska/visa?id=" + protocol);
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Godkänn alla som är kvar"))
                .click();
        assertThat(page().locator("#godkanns li")).hasCount(3);
        assertThat(page().locator("#kvar li")).hasText("§ 3 Lekplats vid torget");
        assertThat(number(approved)).isZero();
        assertAccessible();
        picture("godkann-alla");
        button("Godkänn 3 paragrafer").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("3 paragrafer är godkända.");
        assertThat(page().locator("#godkanns li")).hasCount(0);
        assertThat(number(approved)).isEqualTo(3);
        assertAccessible();
        button("Ångra").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Godkännandet är ångrat.");
        assertThat(number(approved)).isZero();

        button("Godkänn 3 paragrafer").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("3 paragrafer är godkända.");
        open("granska/visa?id=" + protocol + "&p=p1");
        page().keyboard().press("z");
        assertThat(page().locator("#besked")).containsText("Ångrat.");
        assertThat(page().locator("#lista a[data-approved=true]")).hasCount(0);
        assertThat(number(approved)).isZero();
    }

    @Test
    void approvesNothingTogetherWhereSomebodyHasDoneSomethingMeanwhile() throws Exception {
        long protocol = protocol();
        clearOfFindings(protocol);
        signIn();
        open("granska/godkann?id=" + protocol);
        assertThat(page().locator("#godkanns li")).hasCount(4);
        try (BrowserContext other = page().context().browser().newContext()) {
            other.addCookies(page().context().cookies());
            Page second = other.newPage();
            second.navigate(TestServer.console() + "granska/visa?id=" + protocol + "&p=p2");
            second.keyboard().press("g");
            assertThat(second.locator("#besked")).containsText("§ 2");
        }
        button("Godkänn 4 paragrafer").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("§ 2 sedan du öppnade sidan. Inget är godkänt");
        assertThat(number("select approved_items from protocol_version where is_current and protocol_id = " + protocol))
                .isEqualTo(1);
        assertThat(page().locator("#godkanns li")).hasCount(3);
    }

    private static void clearOfFindings(long protocol) {
        new Ledger(TestServer.database())
                .execute(
                        "delete from finding where version_id in (select id from protocol_version where protocol_id = %d)"
                                .formatted(protocol));
    }

    @Test
    void isReachedFromAProtocolThatIsApprovedAndFromEachOfItsParagraphs() throws Exception {
        long protocol = protocol();
        Ledger ledger = new Ledger(TestServer.database());
        ledger.execute(
                "update item set approved_by = 'x', approved_at = now() where version_id in (select id from protocol_version where protocol_id = %d)"
                        .formatted(protocol));
        ledger.execute("update protocol_version set approved_items = items where protocol_id = " + protocol);
        signIn();
        open("granska");
        assertThat(page().locator("a[href$='id=" + protocol + "']")).hasCount(0);

        open("protokoll/visa?id=" + protocol);
        assertAccessible();
        page().locator("#p3 header")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Granska"))
                .click();
        assertThat(page()).hasURL(Pattern.compile(".*/granska/visa\\?id=" + protocol + "&p=p3"));
        assertThat(heading()).hasText("§ 3");
        open("protokoll/visa?id=" + protocol);
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Granska försättsbladet"))
                .click();
        assertThat(heading()).hasText("Försättsblad");
        open("protokoll/visa?id=" + protocol);
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Granska protokollet"))
                .click();
        assertThat(heading()).hasText("§ 1");
    }

    @Test
    void opensTheSecondOfTwoParagraphsWithOneNumber() throws Exception {
        String held = "2026-06-%02d".formatted(day++);
        Files.write(
                TestServer.inbox().resolve("dubbel-" + held + ".txt"),
                PROTOCOL.replace("§ 3\n", "§ 2\n")
                        .replace("§ 4\n", "§ 3\n")
                        .replace("Paragrafer 1-4", "Paragrafer 1-3")
                        .replace("GN-2026/103", "GN-2026/9103")
                        .replace("Lekplats vid torget", "Dubbelgunga vid torget")
                        .formatted(held)
                        .getBytes(UTF_8));
        run();
        long file = number("select id from case_file where diary = 'GN' and year = 2026 and serial = 9103");
        signIn();
        open("arenden/visa?id=" + file);
        page().locator("ol.timeline a", new Page.LocatorOptions().setHasText("Rätta diarienummer"))
                .click();
        assertThat(page()).hasURL(Pattern.compile(".*&p=p2-2"));
        assertThat(field("TITLE").locator("textarea")).hasValue("Dubbelgunga vid torget");
        assertThat(field("NUMBERS").locator("input").first()).hasValue("GN-2026/9103");

        open("sok?q=dubbelgunga");
        Locator hit = page().locator(".hits > li");
        assertThat(hit).hasCount(1);
        assertThat(hit.locator("h3 a")).hasAttribute("href", Pattern.compile(".*#p2-2"));
        hit.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Granska"))
                .last()
                .click();
        assertThat(page()).hasURL(Pattern.compile(".*/granska/visa\\?id=\\d+&p=p2-2"));
        assertThat(field("TITLE").locator("textarea")).hasValue("Dubbelgunga vid torget");
    }

    @Test
    void isForThoseWhoMayReview() throws Exception {
        long protocol = protocol();
        Accounts.make("granskalasaren", "LASARE");
        signIn("granskalasaren", TestServer.PASSWORD);
        assertThat(page().getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("Granska").setExact(true)))
                .hasCount(0);
        assertThat(page().request().get(TestServer.console() + "granska").status())
                .isEqualTo(403);
        assertThat(page().request()
                        .get(TestServer.console() + "granska/visa?id=1")
                        .status())
                .isIn(403, 404);
        open("protokoll/visa?id=" + protocol);
        assertThat(page().locator("#p3")).containsText("Lekplats vid torget");
        assertThat(page().locator("a[href*='granska/visa']")).hasCount(0);
        APIResponse forged = page().request()
                .post(
                        TestServer.console() + "api/granskning/1/godkann",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"item\":\"p1\",\"revision\":0}"));
        assertThat(forged.status()).isEqualTo(403);
    }

    private static void reread(long protocol) throws Exception {
        long run = number("select max(id) from import_run");
        try (Connection connection = TestServer.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute("""
                    insert into import_file (id, municipality, name, sha256, size, state, reread_of, uploaded_by)
                    select nextval('import_file_seq'), f.municipality, f.name, f.sha256, f.size, 'DISCOVERED', f.id, 'registrator'
                    from import_file f join protocol_version v on v.file_id = f.id where v.protocol_id = %d""".formatted(protocol));
        }
        run();
        assertThat(number("select max(id) from import_run")).isGreaterThan(run);
    }

    private Locator heading() {
        return page().locator("#paragraf");
    }

    private Locator field(String name) {
        return page().locator("[data-field=" + name + "]");
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = TestServer.database().connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getObject(1));
        }
    }
}
