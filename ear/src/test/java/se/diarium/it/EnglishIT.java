package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The console in English: every room is, and what is Swedish in it says so. */
class EnglishIT extends ConsoleBrowser {

    /** 1 March 2026 is a Sunday, which the checks remark on. */
    private static final String PROTOCOL = """
            Exempelköpings kommun
            Översättningsnämnden
            Sammanträdesprotokoll
            Sammanträdesdatum 2026-03-01
            Ordförande Åsa Öberg (S)
            Justeringsdatum 2026-03-09
            Anslaget sätts upp 2026-03-10

            § 1
            Dnr ON 2026/1
            Övergång vid Åvägen

            Sammanfattning
            Övergången ligger vid Åvägens södra ände och behöver målas på nytt före sommaren.

            Inverkan på gående
            De gående får vänta längre än i dag.

            Beslut
            1. Nämnden godkänner förslaget till övergång.

            Beslutet ska skickas till
            Vägmästaren på Åvägen

            § 2
            Dnr ON 2026/2
            Öppettider för växeln

            Sammanfattning
            Växeln föreslås ha öppet även på lördagar under året.

            Beslut
            1. Nämnden godkänner öppettiderna.

            Beslutet ska skickas till
            Växeln
            """;

    /** Text and labels of a page, but for what it says is Swedish. */
    private static final String IN_ENGLISH = """
            (() => {
              const said = [];
              const read = node => {
                for (const child of node.childNodes) {
                  if (child.nodeType === Node.TEXT_NODE) {
                    said.push(child.textContent);
                  } else if (child.nodeType === Node.ELEMENT_NODE && !child.matches('[lang=sv], script, style')) {
                    ['aria-label', 'title', 'placeholder', 'alt', 'data-label'].forEach(name => said.push(child.getAttribute(name) ?? ''));
                    read(child);
                  }
                }
              };
              read(document.body);
              return said.map(text => text.trim()).filter(text => text).join('\\n');
            })()""";

    private static final Pattern SWEDISH = Pattern.compile(
            "(?iU).*[åäö].*|.*\\b(?:och|att|inte|som|inga|ingen|alla|eller|protokoll|beslut|mottagare|paragraf|registret|ska|har|av)\\b.*");

    /** One page of each kind where the parts differ: the others are made of the same. */
    private static final Set<String> LOOKED_AT_CLOSELY = Set.of("", "tidsfrister", "sok", "mottagare/ny");

    private static final List<String> ROOMS = List.of(
            "",
            "granska",
            "tidsfrister",
            "tidsfrister?inom=7",
            "tidsfrister?manad=2026-03",
            "bevakningar",
            "sok",
            "sok?q=%C3%B6verg%C3%A5ng",
            "sok?q=xyzzyxyzzy",
            "sok?lista=ON+2026%2F1",
            "arenden",
            "arenden?nr=ON+2026",
            "protokoll",
            "korningar",
            "namnder",
            "mottagare",
            "mottagare/okanda",
            "mottagare/ny",
            "rubriker",
            "rubriker/ny",
            "hjalp",
            "expediering",
            "overforing",
            "konto");

    @BeforeAll
    static void importProtocols() throws Exception {
        Calls.awaitEndOfRun();
        Inbox inbox = new Inbox(TestServer.inbox());
        inbox.put("översättning.txt", PROTOCOL);
        inbox.put("översättning-tom.txt", "");
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    @Test
    void isSwedishUntilSomebodyChoosesAlsoForABrowserThatAsksForEnglish() {
        String page = page().request()
                .get(
                        TestServer.console() + "logga-in",
                        RequestOptions.create().setHeader("Accept-Language", "en-GB,en"))
                .text();
        assertThat(page).contains("lang=\"sv\"").contains("Logga in").doesNotContain("Sign in");
    }

    @Test
    void switchesOnTheLoginPage() {
        open("logga-in?mal=/arenden");
        String address = page().url();
        switchTo("In English");
        assertThat(page()).hasURL(address);
        assertThat(page().getByLabel("User name")).isVisible();
        assertEnglish();
        assertAccessible();
        page().getByLabel("User name").fill("nobody");
        page().getByLabel("Password").fill("nothing");
        button("Sign in").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Signing in failed");
        switchTo("På svenska");
        assertThat(page().locator("html")).hasAttribute("lang", "sv");
        assertThat(page().getByLabel("Användarnamn")).isVisible();
    }

    @Test
    void isEnglishInEveryRoom() {
        signIn();
        open("sok?q=%C3%B6verg%C3%A5ng");
        page().getByText("Spara sökningen").click();
        page().getByLabel("Namn", exactly()).fill("Alla övergångar");
        button("Spara").click();
        assertThat(page().locator(".notice.ok")).hasCount(1);
        switchTo("In English");
        for (String room : ROOMS) {
            open(room);
            assertEnglish();
            if (LOOKED_AT_CLOSELY.contains(room)) {
                assertAccessible();
            }
        }
    }

    @Test
    void isEnglishForAnAdministratorAndForAReader() throws SQLException {
        Accounts.make("oversattaren", "ADMINISTRATOR");
        Accounts.make("engelsklasaren", "LASARE");
        signIn("oversattaren", TestServer.PASSWORD);
        switchTo("In English");
        assertEnglish("", "anvandare", "anvandare/ny", "logg", "korningar", "namnder", "rubriker", "hjalp");
        open("anvandare");
        page().locator("main tbody a").first().click();
        assertEnglish();
        page().context().clearCookies();

        signIn("engelsklasaren", TestServer.PASSWORD);
        switchTo("In English");
        assertEnglish("", "sok", "arenden", "protokoll", "tidsfrister", "bevakningar", "expediering", "mottagare");
    }

    @Test
    void isEnglishAboutMinutesTheirCasesAndThoseWhoAreToHaveThem() {
        signIn();
        switchTo("In English");
        open("protokoll/visa?id=" + new Ledger(TestServer.database()).count("""
                select p.id from protocol p join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id
                where b.name = 'Översättningsnämnden'"""));
        assertThat(page().locator("h1")).hasText("Översättningsnämnden 1 March 2026");
        assertThat(page().locator("#anmarkningar")).containsText("The day of the meeting, 1 March 2026, is a Sunday.");
        assertThat(page().locator("article h3 [lang=sv]").first()).hasText("Övergång vid Åvägen");
        assertEnglish();
        assertAccessible();

        page().locator("article a.dnr").first().click();
        assertEnglish();
        assertAccessible();
        String address = page().url();

        for (String room : List.of("granska", "namnder", "mottagare", "korningar")) {
            open(room);
            page().locator("main tbody a").first().click();
            assertThat(page()).hasURL(Pattern.compile(".*/visa\\?.*"));
            assertEnglish();
        }
        assertThat(page().locator("#i-karantan")).containsText("The file is empty. Ask the sender to send it again.");

        open("protokoll");
        page().navigate(address);
        switchTo("På svenska");
        assertThat(page())
                .hasURL(address.replaceFirst(
                        "#.*", "")); // the part of the page is the browser's, which it does not send
        assertThat(page().locator("html")).hasAttribute("lang", "sv");
        assertThat(page().locator("#handelser")).hasText("Händelser");
    }

    @Test
    void refusesExportsAndFailsInEnglish() {
        signIn();
        switchTo("In English");
        open("mottagare/ny");
        page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("123");
        button("Add").click();
        assertThat(page().getByRole(AriaRole.ALERT)).hasText("Write a name. It must have at least one letter.");
        assertEnglish();

        assertThat((String) page().evaluate(
                                "address => fetch(address).then(answer => answer.text())",
                                TestServer.console() + "sok/export.csv?q=%C3%B6verg%C3%A5ng"))
                .contains("Committee;Day of meeting;§;Title;Case number");

        open("finns-inte");
        assertThat(page().locator("h1")).hasText("There is no such page");
        assertEnglish();
        allowed("404");
    }

    private void switchTo(String language) {
        page().waitForResponse(
                        answer -> answer.request().method().equals("POST"),
                        () -> button(language).click());
        page().waitForLoadState();
    }

    private void assertEnglish(String... rooms) {
        for (String room : rooms) {
            open(room);
            assertEnglish();
        }
    }

    private void assertEnglish() {
        assertThat(page().locator("html")).hasAttribute("lang", "en");
        assertThat(((String) page().evaluate(IN_ENGLISH)).lines())
                .as("Swedish at %s", page().url())
                .noneMatch(line -> SWEDISH.matcher(line).matches());
    }
}
