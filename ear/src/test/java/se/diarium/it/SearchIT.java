package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The room Sök, with the sample protocols in the registry and one of a board that writes what a spreadsheet must not calculate. */
class SearchIT extends ConsoleBrowser {

    private static final String PROTOCOL = """
            Exempelköpings kommun
            Parknämnden
            Sammanträdesprotokoll
            Sammanträdesdatum 2026-10-14

            Paragrafer 71-73

            § 71
            Dnr PN-2026/711.10
            =SUMMA(A1:A9) för lekplatsen i Ängsbacken

            Parknämndens beslut
            1. Parknämnden godkänner sittbänkarna vid lekplatsen.
            2. Parknämnden anvisar medel ur lekplatsanslaget.

            Beslutet ska skickas till
            Fritidsförvaltningen

            § 72
            Dnr PN-2026/712.10
            Gallring av bokskogen

            Parknämndens beslut
            Parknämnden avslår gallringen. Lekplatsen berörs inte.

            Beslutet ska skickas till
            Skogsvårdsenheten
            Fritidsförvaltningen

            § 73
            Dnr PN-2026/713.10
            Yttrande över remiss om grusvägar

            Parknämndens beslut
            Parknämnden antar yttrandet som sitt eget.

            Beslutet ska skickas till
            Länsstyrelsen
            """;

    @BeforeAll
    static void importPapers() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("src/main/samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, TestServer.inbox().resolve("search-" + sample.getFileName()));
            }
        }
        Files.writeString(TestServer.inbox().resolve("parknämnden 2026-10-14.txt"), PROTOCOL);
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    @Test
    void saysWhatCanBeSearchedForAndGivesExamplesThatFind() {
        signIn();
        open("sok");
        assertThat(page()).hasTitle("Sök – Diarium");
        assertThat(page().locator("#sa")).containsText("I alla böjningar");
        assertThat(page().locator("#prova li")).hasCount(3);
        assertAccessible();
        List<String> examples = page().locator("#prova a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (String example : examples) {
            page().navigate(TestServer.console().resolve(example).toString());
            assertThat(page().locator(".hits > li, .timeline > li")).not().hasCount(0);
        }
    }

    @Test
    void goesStraightToACaseHoweverItsNumberIsSpelled() {
        signIn();
        for (String spelling : List.of("PN 2026/712", "pn-2026-00712.10", "2026/712", "Dnr PN 2026/712")) {
            search(spelling);
            assertThat(page()).hasURL(Pattern.compile(".*/arenden/visa\\?id=\\d+"));
            assertThat(page().locator("h1")).containsText("Gallring av bokskogen");
        }
        search("PN 2026");
        assertThat(page().locator("#arenden")).containsText("PN 2026/713");
        search("gallring PN 2026/712");
        assertThat(titles()).hasText(new String[] {"Gallring av bokskogen"});
    }

    @Test
    void findsWordsInAllFormsAndMarksThem() {
        signIn();
        search("lekplatser");
        assertThat(page().locator(".lead")).hasText("2 paragrafer.");
        assertThat(titles().first()).containsText("lekplatsen i Ängsbacken"); // in the heading before in the text
        assertThat(page().locator(".hits mark").first()).hasText("lekplatsen");
        assertAccessible();
        search("ängsbacken");
        assertThat(titles()).hasCount(1);
        search("\"godkänner sittbänkarna\"");
        assertThat(titles()).hasCount(1);
        search("\"sittbänkarna godkänner\"");
        assertThat(titles()).hasCount(0);
        search("lekplatsen -gallring");
        assertThat(titles()).hasCount(1);
        search("§ 73 parknämnden");
        assertThat(titles()).hasText(new String[] {"Yttrande över remiss om grusvägar"});
        search("skogsvårdsenheten");
        assertThat(page().locator(".hits")).containsText("Skogsvårdsenheten");
    }

    @Test
    void saysWhatToTryWhereNothingIsFound() {
        signIn();
        search("lekplatsansl");
        assertThat(page().locator("#inga")).hasText("Inga träffar");
        assertAccessible();
        page().getByText("Sök på början av orden").click();
        assertThat(page().locator(".hits")).containsText("lekplatsanslaget");
        search("-lekplatsen");
        assertThat(page().locator("main")).containsText("Skriv minst ett ord");
    }

    @Test
    void narrowsByWhatTheHitsHaveInCommon() {
        signIn();
        search("parknämnden");
        assertThat(titles()).hasCount(3);
        facet("Fritidsförvaltningen").click();
        assertThat(titles()).hasCount(2);
        facet("Skogsvårdsenheten").click();
        assertThat(page()).hasURL(Pattern.compile(".*q=parkn%C3%A4mnden&mottagare=Skogsv%C3%A5rdsenheten"));
        assertThat(titles()).hasText(new String[] {"Gallring av bokskogen"});
        assertAccessible();
        page().locator(".facets a.chosen").first().click();
        assertThat(titles()).hasCount(3);
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("senast först"))
                .click();
        assertThat(page()).hasURL(Pattern.compile(".*ordning=datum"));
        page().goBack();
        assertThat(titles()).hasCount(3);
    }

    @Test
    void showsPeopleWhoWereThere() throws SQLException {
        String name = text(
                "select name from attendance a join protocol_version v on v.id = a.version_id and v.is_current where"
                        + " kind = 'DECIDING' and name ~ '^\\w+ \\w+$' order by a.id limit 1");
        signIn();
        search(name);
        page().locator("#personer a", new Page.LocatorOptions().setHasText(name))
                .click();
        assertThat(page().locator("main")).containsText("Sammanträden där " + name + " var närvarande");
        assertThat(titles()).not().hasCount(0);
        assertAccessible();
    }

    @Test
    void answersEachNumberOfAList() {
        signIn();
        open("sok");
        page().locator("#lista").fill("PN 2026/711\npn-2026-00712\nPN 2026/9999\nhej");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Slå upp"))
                .click();
        assertThat(page().locator("tbody tr")).hasCount(4);
        assertThat(page().locator("tbody tr").nth(1)).containsText("Gallring av bokskogen");
        assertThat(page().locator("tbody tr").nth(2)).containsText("Inget ärende");
        assertThat(page().locator("tbody tr").nth(3)).containsText("Inget diarienummer");
        assertAccessible();
        search("PN 2026/711, PN 2026/713");
        assertThat(page().locator("tbody tr")).hasCount(2);
    }

    @Test
    void opensABookmarkInAFreshBrowser() {
        page().navigate(TestServer.console() + "sok?q=%C3%A4ngsbacken+r%C3%A4ven&ordning=datum");
        page().getByLabel("Användarnamn").fill(TestServer.USER);
        page().getByLabel("Lösenord").fill(TestServer.PASSWORD);
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga in"))
                .click();
        assertThat(page().locator("h1")).hasText("ängsbacken räven");
    }

    @Test
    void keepsSearchesForOneselfAndForAll() throws SQLException {
        Accounts.make("sokaren", "LASARE");
        signIn();
        save("lekplatsen", "Alla lekplatser", true);
        assertThat(page().locator(".notice.ok")).containsText("sparad");
        save("grusvägar", "Mina grusvägar", false);
        open("sok");
        Locator shared = page().locator(".saved li", new Page.LocatorOptions().setHasText("Alla lekplatser"));
        assertThat(shared).containsText("2 träffar");
        assertThat(shared).containsText("delad av registrator");
        assertAccessible();
        button("Logga ut").click();

        signIn("sokaren", TestServer.PASSWORD);
        open("sok");
        assertThat(shared.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page().locator("#sparade")).not().containsText("Mina grusvägar");
        open("sok?q=bokskogen");
        page().getByText("Spara sökningen").click();
        assertThat(page().getByLabel("Visa för alla")).hasCount(0);
        shareByHand();
        assertThat(number("select count(*) from saved_search where is_shared and made_by = 'sokaren'"))
                .isZero();
        save("bokskogen", "Min skog", false);
        open("sok");
        page().locator(".saved li", new Page.LocatorOptions().setHasText("Min skog"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page().locator("#sparade")).not().containsText("Min skog");
        assertThat(text("select string_agg(deed, ' ' order by id) from audit_entry where account = 'sokaren'"))
                .isEqualTo("SEARCH_SAVED SEARCH_SAVED SEARCH_REMOVED");
    }

    /** The form of a reader, sent with the box that she is not shown: it is saved for her alone. */
    private void shareByHand() {
        String token = page().locator("#spara input[name=token]").getAttribute("value");
        APIResponse answer = page().request()
                .post(
                        TestServer.console() + "sok?q=bokskogen",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(FormData.create()
                                        .set("spara", "spara")
                                        .set("token", token)
                                        .set("spara:namn", "Allas skog")
                                        .set("spara:delad", "on")
                                        .set("spara:spara", "Spara")
                                        .set("jakarta.faces.ViewState", "stateless")));
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void givesTablesThatNothingCanActIn() throws SQLException {
        signIn();
        APIResponse csv = page().request().get(TestServer.console() + "sok/export.csv?q=lekplatsen");
        assertThat(csv.headers().get("content-type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(csv.headers().get("content-disposition")).startsWith("attachment; filename=");
        String text = new String(csv.body(), UTF_8);
        assertThat(text)
                .startsWith("\ufeffNämnd;Sammanträdesdag;§;Rubrik;")
                .contains(";'=SUMMA(A1:A9)")
                .contains("2026-10-14;72;");
        assertThat(text.split("\r\n")).hasSize(3);
        APIResponse xlsx = page().request()
                .get(TestServer.console() + "sok/export.xlsx?q=lekplatsen&mottagare=Skogsv%C3%A5rdsenheten");
        assertThat(xlsx.body()).startsWith("PK".getBytes(UTF_8)).hasSizeGreaterThan(1000);
        assertThat(page().request().get(TestServer.console() + "sok/export.csv").status())
                .isEqualTo(400);

        button("Logga ut").click();
        Accounts.make("driften", "ADMINISTRATOR");
        signIn("driften", TestServer.PASSWORD);
        assertThat(page().request()
                        .get(TestServer.console() + "sok/export.csv?q=lekplatsen")
                        .status())
                .isEqualTo(403);
        assertThat(page().request()
                        .get(TestServer.console() + "sok?q=lekplatsen")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void looksAtEverySizeAsItShould() {
        signIn();
        open("sok?q=kommunstyrelsen");
        picture("sok-traffar");
        open("sok");
        picture("sok");
        assertThat(page().locator("#flera")).isVisible();
    }

    private void search(String typed) {
        open("konto"); // a page whose address is none of the search
        page().getByLabel("Sök i registret").fill(typed);
        page().getByLabel("Sök i registret").press("Enter");
        page().waitForURL(Pattern.compile(".*(/sok\\?q=|/arenden/visa).*"));
    }

    private void save(String typed, String name, boolean shared) {
        open("sok?q=" + URLEncoder.encode(typed, UTF_8));
        page().getByText("Spara sökningen").click();
        page().getByLabel("Namn").fill(name);
        if (shared) {
            page().getByLabel("Visa för alla").check();
        }
        button("Spara").click();
        assertThat(page()).hasURL(Pattern.compile(".*sparad=ja"));
    }

    private Locator titles() {
        return page().locator(".hits h3");
    }

    private Locator facet(String name) {
        return page().locator(".facets a", new Page.LocatorOptions().setHasText(name));
    }

    private static String text(String query) throws SQLException {
        return new Ledger(TestServer.database())
                .query(query, row -> row.getString(1))
                .get(0);
    }

    private static long number(String query) {
        return new Ledger(TestServer.database()).count(query);
    }
}
