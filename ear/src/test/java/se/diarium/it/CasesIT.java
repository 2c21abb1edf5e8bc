package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of a case: its timeline, and what people write on it. */
class CasesIT extends ConsoleBrowser {

    private static final String HOSTILE = "<script>alert(1)</script> & \"citat\" ${7*7} #{1+1}\nandra raden";
    private static final String PAPER = """
            Exempelköpings kommun
            Hamnnämnden
            Sammanträdesprotokoll
            Sammanträdesdatum %s

            Paragrafer %2$d-%2$d

            § %2$d
            Dnr %3$s
            Ny brygga i Lillviken

            Hamnnämndens beslut
            1. Hamnnämnden godkänner förslaget till brygga.

            Beslutet ska skickas till
            Kommunstyrelsen
            """;

    private static Ledger ledger() {
        return new Ledger(TestServer.database());
    }

    @BeforeAll
    static void importProtocols() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("src/main/samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, TestServer.inbox().resolve("cases-" + sample.getFileName()));
            }
        }
        Inbox inbox = new Inbox(TestServer.inbox());
        inbox.put("hamn-1.txt", PAPER.formatted("2026-03-04", 7, "HN 2026/9312"));
        inbox.put("hamn-2.txt", PAPER.formatted("2026-04-08", 12, "2026/9312"));
        inbox.put("hamn-3.txt", PAPER.formatted("2026-05-06", 19, "HN 2026/9400"));
        run();
    }

    private static void run() throws Exception {
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    private static long caseFile(String diary, int year, int serial) {
        return ledger().count("select id from case_file where diary = '%s' and year = %d and serial = %d"
                .formatted(diary, year, serial));
    }

    @Test
    void showsACaseOverThreeBodiesAsOneTimelineAndItsDecisionsAsAChain() {
        signIn();
        open("arenden/visa?id=" + caseFile("KS", 2025, 618));

        assertThat(page().locator(".chain > li")).hasCount(3);
        assertThat(page().locator(".chain > li").nth(0)).containsText("Kommunstyrelsens arbetsutskott § 144");
        assertThat(page().locator(".chain > li").nth(0)).containsText("skickar vidare");
        assertThat(page().locator(".chain > li").nth(1)).containsText("föreslår");
        assertThat(page().locator(".chain > li").nth(2)).containsText("beslutar");
        Locator events = page().locator("ol.timeline > li");
        assertThat(events).containsText(new Pattern[] {
            event("8 september 2026.*arbetsutskott § 144"),
            event("14 september 2026.*Protokollet justerat"),
            event("15 september 2026.*Justeringen anslagen"),
            event("22 september 2026.*Kommunstyrelsen § 172"),
            event("28 september 2026.*Protokollet justerat"),
            event("29 september 2026.*Justeringen anslagen"),
            event("6 oktober 2026.*Kommunfullmäktige § 101"),
            event("12 oktober 2026.*Protokollet justerat"),
            event("13 oktober 2026.*Justeringen anslagen"),
            event("3 november 2026.*Sista dag att överklaga"),
            event("4 november 2026.*Laga kraft tidigast")
        });
        assertThat(events.nth(6)).containsText("Efter beredning i");
        assertThat(events.nth(3)).containsText("Går vidare till");
        assertAccessible();
        picture("arende");

        // to the place on the paper, and back
        events.nth(6)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Kommunfullmäktige § 101")
                                .setExact(true))
                .click();
        assertThat(page().locator(".item:target h3")).containsText("avfallsplan");
        page().locator(".item:target header a.dnr").click();
        assertThat(page().locator("ol.timeline > li:target")).containsText("Kommunfullmäktige § 101");
        assertThat(page().locator(
                                "ol.timeline > li:target a",
                                new Page.LocatorOptions().setHasText("Rätta diarienummer")))
                .hasAttribute("href", Pattern.compile(".*/granska/visa\\?id=\\d+&p=p101"));
    }

    @Test
    void keepsNotesThatTheirWriterMayChangeAndTakeAway() throws Exception {
        long file = caseFile("HN", 2026, 9400);
        signIn();
        open("arenden/visa?id=" + file);
        assertThat(page().locator("#anteckningar .empty")).isVisible();
        page().getByLabel("Ny anteckning").fill(HOSTILE);
        button("Spara anteckning").click();

        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Anteckningen är sparad.");
        assertThat(page().locator("#anteckningar .typed")).hasText(HOSTILE);
        assertThat(page().locator("#anteckningar script")).hasCount(0);
        assertAccessible();

        Accounts.make("sekreteraren", "SEKRETERARE");
        button("Logga ut").click();
        signIn("sekreteraren", TestServer.PASSWORD);
        open("arenden/visa?id=" + file);
        assertThat(page().locator("#anteckningar .typed")).hasText(HOSTILE);
        assertThat(linkBeginning("Ändra")).hasCount(0);
        long note = ledger().count("select max(id) from case_note");
        open("arenden/visa?id=" + file + "&andra=" + note);
        assertThat(button("Spara ändringen")).hasCount(0);
        post(file, "NOTE_REMOVE." + note);
        assertThat(ledger().count("select count(*) from case_note where id = " + note))
                .isEqualTo(1);
        button("Logga ut").click();

        signIn();
        open("arenden/visa?id=" + file);
        linkBeginning("Ändra").click();
        assertAccessible();
        page().getByLabel("Anteckning", new Page.GetByLabelOptions().setExact(true))
                .fill("Remissen är skickad.");
        button("Spara ändringen").click();
        assertThat(page().locator("#anteckningar .typed")).hasText("Remissen är skickad.");
        assertThat(page().locator("#anteckningar li")).containsText("ändrad");

        linkBeginning("Ändra").click();
        button("Ta bort").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Anteckningen är borttagen.");
        assertThat(page().locator("#anteckningar .empty")).isVisible();
        assertThat(ledger().count("select count(*) from audit_entry where subject_id = " + file
                        + " and deed like 'NOTE%'"))
                .isEqualTo(3);
    }

    @Test
    void followsUpUntilItIsDoneAndTakesThatBack() {
        long file = caseFile("HN", 2026, 9400);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        signIn();
        open("arenden/visa?id=" + file);
        page().getByLabel("Bevaka").fill("Svar från länsstyrelsen");
        page().getByLabel("Senast").fill(today.minusDays(1).toString());
        button("Sätt bevakning").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Bevakningen är satt.");
        assertThat(page().locator("#bevakningar li")).containsText("försenad");

        open("bevakningar?visa=forfallna");
        assertThat(page().locator("#bevakningar li")).containsText("Svar från länsstyrelsen");
        assertAccessible();
        picture("bevakningar");
        page().locator("#bevakningar li button", new Page.LocatorOptions().setHasText("Klar"))
                .click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Bevakningen är markerad som klar.");
        assertThat(page()).hasURL(Pattern.compile(".*/bevakningar\\?visa=forfallna&klart=DONE#bevakningar"));
        assertThat(page().locator(".empty")).hasText("Ingen bevakning är försenad.");
        assertAccessible();
        open("bevakningar?visa=klara");
        Locator done =
                page().locator("#bevakningar li", new Page.LocatorOptions().setHasText("Svar från länsstyrelsen"));
        assertThat(done).containsText("av registrator");
        done.locator("button", new Locator.LocatorOptions().setHasText("Ångra klar"))
                .click();
        open("bevakningar");
        assertThat(page().locator("#bevakningar li")).containsText("Svar från länsstyrelsen");

        open("arenden/visa?id=" + file);
        page().locator("#bevakningar li button", new Page.LocatorOptions().setHasText("Ta bort"))
                .click();
        assertThat(page().locator("#bevakningar .empty")).isVisible();
    }

    @Test
    void pagesFollowUpsInTheDatabase() {
        long file = caseFile("HN", 2026, 9400);
        ledger().execute("""
                insert into follow_up (id, case_file_id, text, due_on, made_by)
                select nextval('follow_up_seq') + 100000, %d, 'Massa ' || n, date '2031-01-01' + n / 3, 'nagon' from generate_series(1, 120) n""".formatted(file));
        try {
            signIn();
            open("bevakningar?visa=alla");
            assertThat(page().locator("#bevakningar ul.rows > li")).hasCount(50);
            linkBeginning("Nästa →").click();
            assertThat(page().locator("#bevakningar ul.rows > li").first()).containsText("Massa 51");
            linkBeginning("Nästa →").click();
            assertThat(page().locator("#bevakningar ul.rows > li")).hasCount(20);
            linkBeginning("← Föregående").click();
            assertThat(page().locator("#bevakningar ul.rows > li").last()).containsText("Massa 100");
            Statements statements = Statements.ofTestServer();
            statements.reset();
            open("bevakningar?visa=alla");
            assertThat(statements.count("^select"))
                    .as("%s", statements.texts("^select"))
                    .isBetween(2L, 8L);
        } finally {
            ledger().execute("delete from follow_up where made_by = 'nagon'");
        }
    }

    @Test
    void makesOneCaseOfTwoNumbersUntilItIsTakenBack() throws Exception {
        long stays = caseFile("HN", 2026, 9312);
        long goes = caseFile("", 2026, 9312);
        signIn();
        open("arenden/visa?id=" + stays);
        page().getByLabel("Ett annat nummer på samma ärende").fill("den där bryggan");
        button("Slå ihop").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Skriv ett helt diarienummer");
        assertThat(page().getByLabel("Ett annat nummer på samma ärende")).hasValue("den där bryggan");
        assertAccessible();
        page().getByLabel("Ett annat nummer på samma ärende").fill("2026/9312");
        button("Slå ihop").click();

        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Ärendena är sammanslagna.");
        assertThat(page().locator("ol.timeline > li[id]")).hasCount(2);
        assertThat(page().locator("ol.timeline > li[id]").last()).containsText("Hamnnämnden § 12");
        assertAccessible();

        // The old number finds the new, by its address and by the search.
        open("arenden/visa?id=" + goes);
        assertThat(page()).hasURL(Pattern.compile(".*/arenden/visa\\?id=" + stays + "&fran=" + goes));
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("2026/9312 är sammanslaget med HN 2026/9312");
        for (String search : List.of("arenden?nr=2026%2F9312", "sok?q=2026%2F9312")) {
            open(search);
            assertThat(page()).hasURL(Pattern.compile(".*/arenden/visa\\?id=" + stays));
            assertThat(page().locator(".lead .dnr").first()).hasText("HN 2026/9312");
        }
        open("arenden?nr=2026");
        assertThat(page().locator("tbody tr", new Page.LocatorOptions().setHasText("9312")))
                .hasCount(1);
        assertThat(page().locator("tbody tr", new Page.LocatorOptions().setHasText("9312")))
                .containsText("i 2 paragrafer");

        // A new reading changes nothing of it.
        ledger().execute("""
                with chosen as (select * from import_file where name like 'hamn-%.txt' and superseded_by is null),
                again as (insert into import_file (id, municipality, name, modified_at, sha256, size, state, uploaded_by, reread_of)
                  select nextval('import_file_seq'), municipality, name, modified_at, sha256, size, 'DISCOVERED', 'registrator', coalesce(reread_of, id)
                  from chosen order by id returning id, reread_of)
                update import_file f set superseded_by = again.id from chosen join again on again.reread_of = coalesce(chosen.reread_of, chosen.id)
                where f.id = chosen.id""");
        run();
        open("arenden/visa?id=" + goes);
        assertThat(page()).hasURL(Pattern.compile(".*/arenden/visa\\?id=" + stays + "&fran=" + goes));
        assertThat(page().locator("ol.timeline > li[id]")).hasCount(2);

        page().locator("#nummer button", new Page.LocatorOptions().setHasText("Ångra sammanslagning"))
                .click();
        assertThat(page().getByRole(AriaRole.STATUS).last()).hasText("Sammanslagningen är ångrad.");
        assertThat(page().locator("ol.timeline > li[id]")).hasCount(1);
        open("arenden/visa?id=" + goes);
        assertThat(page().locator(".lead .dnr")).hasText("2026/9312");
        assertThat(page().locator("ol.timeline > li[id]")).containsText("Hamnnämnden § 12");
    }

    @Test
    void letsAReaderReadAndNothingElse() throws Exception {
        Accounts.make("lasaren", "LASARE");
        long file = caseFile("HN", 2026, 9400);
        ledger().execute(
                        "insert into case_note (id, case_file_id, text, made_by) values (nextval('case_note_seq') + 5000, "
                                + file + ", 'Bara att läsa', 'nagon')");
        try {
            signIn("lasaren", TestServer.PASSWORD);
            open("arenden/visa?id=" + file);
            assertThat(page().locator("#anteckningar .typed")).hasText("Bara att läsa");
            assertThat(page().locator("main button")).hasCount(0);
            assertThat(page().locator("main", new Page.LocatorOptions().setHasText("Rätta diarienummer")))
                    .hasCount(0);
            assertAccessible();
            for (String deed : List.of("NOTE", "FOLLOW_UP", "MERGE")) {
                assertThat(post(file, deed).status()).as(deed).isEqualTo(403);
            }
            assertThat(ledger().count("select count(*) from case_note where case_file_id = " + file))
                    .isEqualTo(1);
            open("bevakningar");
            assertThat(page().locator("main button")).hasCount(0);
        } finally {
            ledger().execute("delete from case_note where made_by = 'nagon'");
        }
        Accounts.make("driften", "ADMINISTRATOR");
        button("Logga ut").click();
        signIn("driften", TestServer.PASSWORD);
        assertThat(linkBeginning("Bevakningar")).hasCount(0);
        assertThat(page().request().get(TestServer.console() + "bevakningar").status())
                .isEqualTo(403);
        assertThat(page().request()
                        .get(TestServer.console() + "arenden/visa?id=" + file)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void pagesACaseOfAThousandEventsByABoundedNumberOfStatements() {
        long file = caseFile("HN", 2026, 9400);
        ledger().execute("""
                with paper as (select i.version_id from item i join case_reference r on r.item_id = i.id where r.case_file_id = %d limit 1),
                made as (insert into item (id, version_id, position, number, title, text, immediately_approved, page, first_line, last_line)
                  select nextval('item_seq') * 1000 + n, version_id, 1000 + n, 1000 + n, 'Ärende ' || n, 'x', false, 1, 1, 1
                  from paper, generate_series(1, 1000) n returning id)
                insert into case_reference (id, item_id, position, kind, as_written, is_foreign, case_file_id, page, first_line, last_line)
                select nextval('case_reference_seq') * 1000, id, 0, 'HEADING', 'HN 2026/9400', false, %1$d, 1, 1, 1 from made""".formatted(file));
        try {
            signIn();
            open("arenden/visa?id=" + file);
            assertThat(page().locator("ol.timeline > li")).hasCount(100);
            assertThat(page().locator("nav.pager")).containsText("Sida 1 av 11");
            linkBeginning("Senare händelser →").click();
            assertThat(page()).hasURL(Pattern.compile(".*&sida=2"));
            assertThat(page().locator("ol.timeline > li")).hasCount(100);
            Statements statements = Statements.ofTestServer();
            statements.reset();
            open("arenden/visa?id=" + file);
            assertThat(statements.count("^(select|with)"))
                    .as("%s", statements.texts("^(select|with)"))
                    .isBetween(8L, 22L);
        } finally {
            ledger().execute("delete from item where position > 1000 and text = 'x'");
        }
    }

    private static Pattern event(String text) {
        return Pattern.compile(text, Pattern.DOTALL);
    }

    private APIResponse post(long file, String deed) {
        String token = page().locator("input[name=token]").first().inputValue();
        return page().request()
                .post(
                        TestServer.console() + "arenden/visa?id=" + file,
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(FormData.create()
                                        .set("gor", deed)
                                        .set("token", token)
                                        .set("text", "Otillåtet")
                                        .set("bevakning", "Otillåtet")
                                        .set("dag", "2026-12-01")
                                        .set("nummer", "HN 2026/9312")
                                        .set("jakarta.faces.ViewState", "stateless")));
    }

    private Locator linkBeginning(String text) {
        return page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + text + "( .*)?$")));
    }
}
