package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The journeys that a registrator makes most, from the start page to their end; each with papers of its own. */
class JourneysIT extends ConsoleBrowser {

    private static final int FOR_A_RUN = 120_000;

    private static final String PAPER = """
            Exempelköpings kommun
            Fyrnämnden
            Sammanträdesprotokoll
            Sammanträdesdatum %1$s

            Paragrafer %2$d-%3$d

            § %2$d
            Dnr FYN-2026/%4$d
            Ny lins till fyren på %5$s

            Fyrnämndens beslut
            1. Fyrnämnden beställer en ny lins till fyren på %5$s.

            Beslutet ska skickas till
            Lotsarna på %5$s
            Kommunstyrelsen

            § %3$d
            Anmälan av skrivelser

            Fyrnämndens beslut
            Redovisningen läggs till handlingarna.
            """;

    @BeforeAll
    static void importAWeek() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("src/main/samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, TestServer.inbox().resolve("journeys-" + sample.getFileName()));
            }
        }
        Inbox inbox = new Inbox(TestServer.inbox());
        inbox.put("fyr-1.txt", PAPER.formatted("2026-02-03", 3, 4, 8101, "Norrskär"));
        inbox.put("fyr-2.txt", PAPER.formatted("2026-03-03", 9, 10, 8102, "Söderskär"));
        inbox.put("fyr-3.txt", PAPER.formatted("2026-04-07", 17, 18, 8103, "Västerskär"));
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    @Test
    void theMorningWithTheKeyboardAlone() {
        signIn();
        open("");
        page().getByRole(AriaRole.LINK, named("Att granska")).focus();
        page().keyboard().press("Enter");
        page().getByRole(AriaRole.LINK, named("Fyrnämnden 3 februari 2026")).focus();
        page().keyboard().press("Enter");
        page().waitForURL(Pattern.compile(".*/granska/visa.*"));
        assertThat(page().locator("#paragraf")).hasText("§ 3");
        page().keyboard().press("g");
        assertThat(page().locator("#paragraf")).hasText("§ 4");
        page().keyboard().press("g");
        assertThat(page().locator("#besked")).containsText("Alla paragrafer är godkända.");
        page().keyboard().press("z");
        assertThat(page().locator("#besked")).containsText("Ångrat.");
        page().keyboard().press("g");
        assertThat(page().locator("#besked")).containsText("Alla paragrafer är godkända.");

        open("granska");
        assertThat(page().locator("tbody")).not().containsText("3 februari 2026");
    }

    @Test
    void aValueThatWasReadWrongIsPutRightFromThePaper() {
        signIn();
        open("granska");
        roomLink("Fyrnämnden 3 mars 2026").click();
        Locator recipient = page().locator("[data-field=RECIPIENTS] input").first();
        recipient.fill("Lotsplatsen på Söderskär");
        recipient.press("Enter");
        assertThat(page().locator("#besked")).containsText("Sparat.");
        roomLink("Visa protokollet").click();
        assertThat(page().locator("#p9")).containsText("Lotsplatsen på Söderskär · Kommunstyrelsen");
    }

    @Test
    void someoneOnTheTelephoneAsksForANumber() {
        signIn();
        search("fyn-2026-08102.450");
        assertThat(page().locator("h1")).containsText("Ny lins till fyren på Söderskär");
        assertThat(page().locator("ol.timeline")).containsText("Fyrnämnden § 9");
    }

    @Test
    void someoneAsksWhatWasDecidedInAMatterOverThreeBodies() {
        signIn();
        search("avfallsplanen");
        page().locator(".hits a.dnr", new Page.LocatorOptions().setHasText("KS 2025/618"))
                .first()
                .click();
        assertThat(page().locator(".chain > li")).hasCount(3);
        page().locator("ol.timeline")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Kommunfullmäktige § 101")
                                .setExact(true))
                .first()
                .click();
        assertThat(page().locator(".item:target h3")).containsText("avfallsplan");
        assertThat(page().locator(".item:target")).containsText("Länsstyrelsen");
    }

    @Test
    void aListOfNumbersFromAColleagueIsLookedUpAndTakenAlong() throws Exception {
        signIn();
        open("sok");
        page().locator("#lista").fill("FYN 2026/8101\nFYN 2026/8102\nFYN 2026/9999");
        button("Slå upp").click();
        assertThat(page().locator("tbody tr")).hasCount(3);
        assertThat(page().locator("tbody tr").last()).containsText("Inget ärende");

        search("fyren");
        Download table = page().waitForDownload(() -> roomLink("Hämta som CSV").click());
        assertThat(Files.readString(table.path(), UTF_8)).contains("Ny lins till fyren på Norrskär");
    }

    @Test
    void aCaseIsFollowedUpOnADay() {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1);
        signIn();
        search("FYN 2026/8103");
        page().getByLabel("Bevaka").fill("Är linsen beställd?");
        page().getByLabel("Senast").fill(tomorrow.toString());
        button("Sätt bevakning").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Bevakningen är satt.");

        open("");
        page().locator(".tile", new Page.LocatorOptions().setHasText("Förfaller inom 7 dagar"))
                .click();
        Locator row = page().locator("#lista tbody tr", new Page.LocatorOptions().setHasText("Är linsen beställd?"));
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Bevakningen är markerad som klar.");
        assertThat(row).hasCount(0);
    }

    @Test
    void aNoticeIsTakenDownOnItsDay() {
        signIn();
        open("tidsfrister?manad=2026-11&slag=NOTICE_DOWN");
        Locator row = page().locator("#lista tbody tr", new Page.LocatorOptions().setHasText("Kommunfullmäktige"));
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Tidsfristen är markerad som hanterad.");
        assertThat(row).containsText("Anslaget nedtaget");
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Markeringen är ångrad.");
    }

    @Test
    void protocolsComeByEMailAndOneOfThemIsBroken() {
        signIn();
        open("korningar");
        page().getByLabel("Filer").setInputFiles(new FilePayload[] {
            new FilePayload(
                    "fyr-4.txt",
                    "text/plain",
                    PAPER.formatted("2026-05-05", 21, 22, 8104, "Österskär").getBytes(UTF_8)),
            new FilePayload("inskannat.pdf", "application/pdf", "%PDF-1.7 avbruten".getBytes(UTF_8))
        });
        button("Ladda upp och läs").click();
        assertThat(page().locator("#korning > .lead"))
                .containsText("Allt är redovisat", new LocatorAssertions.ContainsTextOptions().setTimeout(FOR_A_RUN));
        assertThat(page().locator("#i-karantan")).containsText("inskannat.pdf");
        assertThat(page().locator("#i-karantan")).containsText("Be avsändaren om en ny kopia.");
        page().locator("#filer")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Fyrnämnden 5 maj 2026"))
                .click();
        assertThat(page().locator("main")).containsText("Ny lins till fyren på Österskär");
    }

    @Test
    void aNameThatNobodyKnowsBecomesARecipient() {
        signIn();
        open("mottagare");
        roomLink("Tala om vilka de är").click();
        page().locator("tbody tr", new Page.LocatorOptions().setHasText("Lotsarna på Norrskär"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Ny mottagare.*")))
                .click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("En ny mottagare.");
        roomLink("Välj sändsätt").click();
        roomLink("Lotsarna på Norrskär").click();
        page().getByLabel("Sändsätt").selectOption("E-post");
        page().getByLabel("Adress").fill("lotsarna@exempelkoping.se");
        button("Spara").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Ändringen är sparad.");
    }

    @Test
    void aWrongDiarienummerIsPutRightAndTheCaseIsWhole() {
        signIn();
        search("FYN 2026/8103");
        page().locator("ol.timeline")
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Rätta diarienummer.*")))
                .first()
                .click();
        Locator number = page().locator("[data-field=NUMBERS] input").first();
        assertThat(number).hasValue("FYN-2026/8103");
        number.fill("FYN-2026/8109");
        number.press("Enter");
        assertThat(page().locator("#besked")).containsText("Sparat.");
        search("FYN 2026/8109");
        assertThat(page().locator("ol.timeline")).containsText("Fyrnämnden § 17");
        open("granska");
        roomLink("Fyrnämnden 7 april 2026").click();
        page().waitForURL(Pattern.compile(".*/granska/visa.*"));
        page().keyboard().press("z");
        assertThat(page().locator("[data-field=NUMBERS] input").first()).hasValue("FYN-2026/8103");
    }

    @Test
    void theTelephoneRingsForHalfAnHourAndNothingTypedIsLost() {
        page().clock().install();
        signIn();
        search("FYN 2026/8101");
        page().getByLabel("Ny anteckning").fill("Ringde om linsen, återkommer");
        page().clock().fastForward("28:30");
        Locator dialog = page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Du loggas snart ut");
        assertAccessible();
        button("Fortsätt arbeta").click();
        assertThat(dialog).hasCount(0);

        page().clock().fastForward("31:00");
        assertThat(dialog).containsText("Du har loggats ut");
        page().context().clearCookies();
        dialog.getByRole(AriaRole.LINK).click();
        page().getByLabel("Användarnamn").fill(TestServer.USER);
        page().getByLabel("Lösenord").fill(TestServer.PASSWORD);
        button("Logga in").click();
        assertThat(page().getByLabel("Ny anteckning")).hasValue("Ringde om linsen, återkommer");
        assertThat(page().getByLabel("Ny anteckning")).isFocused();
        button("Spara anteckning").click();
        assertThat(page().locator("#anteckningar .typed")).hasText("Ringde om linsen, återkommer");
    }

    private void search(String typed) {
        open("konto"); // a page whose address is none of the search
        page().getByLabel("Sök i registret").fill(typed);
        page().getByLabel("Sök i registret").press("Enter");
        page().waitForURL(Pattern.compile(".*(/sok\\?q=|/arenden/visa).*"));
    }

    private static Page.GetByRoleOptions named(String part) {
        return new Page.GetByRoleOptions().setName(part);
    }

    /** A link in the room, by a part of its name. */
    private Locator roomLink(String part) {
        return page().locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(part))
                .first();
    }
}
