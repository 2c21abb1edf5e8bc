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
import se.diarium.check.Deadlines;

/** The calendar and the list of deadlines. */
class DeadlinesIT extends ConsoleBrowser {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** The slowest statement of a page with 100 000 protocols, in milliseconds: by an index it takes some ten of them. */
    private static final long SLOWEST = 1_000;

    /** A municipality with 20 bodies that have met daily. */
    private static final List<String> MANY = List.of(
            "insert into municipality (id, name, folded) values (nextval('municipality_seq'), 'Storköping', 'storköping')",
            """
            insert into body (id, municipality_id, name, folded)
            select nextval('body_seq'), m.id, 'Nämnd ' || n, 'storköping ' || n from municipality m, generate_series(1, 20) n where m.folded = 'storköping'""",
            """
            insert into meeting (id, body_id, held_on) select nextval('meeting_seq'), b.id, date '2009-01-01' + n from body b, generate_series(1, 5000) n
            where b.folded like 'storköping %'""",
            """
            insert into document (sha256, size) select sha256(convert_to('storköping ' || m.id, 'UTF8')), 1
            from meeting m join body b on b.id = m.body_id where b.folded like 'storköping %'""",
            """
            insert into import_file (id, municipality, name, sha256, size, state, finished_at)
            select nextval('import_file_seq'), 'Storköping', 'm' || m.id, sha256(convert_to('storköping ' || m.id, 'UTF8')), 1, 'REGISTERED', now()
            from meeting m join body b on b.id = m.body_id where b.folded like 'storköping %'""",
            """
            insert into protocol (id, meeting_id) select 1000000000 + m.id, m.id
            from meeting m join body b on b.id = m.body_id where b.folded like 'storköping %'""",
            """
            insert into protocol_version (id, protocol_id, file_id, sha256, is_current, format, pages, items, decisions, delegationsbeslut, recipients,
              approved_on, notice_up, registered_at)
            select 1000000000 + m.id, 1000000000 + m.id, f.id, f.sha256, true, 'PDF', 1, 1, 0, 0, 0, m.held_on + 7, m.held_on + 8, timestamptz '2009-01-01 12:00+01'
            from import_file f join meeting m on f.name = 'm' || m.id where f.municipality = 'Storköping'""",
            "analyze");

    private static final List<String> FEW = List.of(
            "delete from protocol_version where id > 1000000000",
            "delete from protocol where id > 1000000000",
            "delete from import_file where municipality = 'Storköping'",
            "delete from document d where not exists (select 1 from import_file f where f.sha256 = d.sha256)",
            "delete from meeting m using body b where b.id = m.body_id and b.folded like 'storköping %'",
            "delete from body where folded like 'storköping %'",
            "delete from municipality where folded = 'storköping'");

    private static Ledger ledger() {
        return new Ledger(TestServer.database());
    }

    @BeforeAll
    static void importSamples() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("src/main/samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, TestServer.inbox().resolve("deadlines-" + sample.getFileName()));
            }
        }
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    /** The protocol of the sample that the council held on 6 October 2026; its notice came up on 13 October. */
    private static long council() {
        return ledger().count(
                        "select p.id from protocol p join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id where b.name = 'Kommunfullmäktige' and m.held_on = '2026-10-06'");
    }

    @Test
    void theDatabaseCountsDaysAsTheRulesDo() {
        List<LocalDate> counted = ledger().query(
                        "select swedish_working_day(cast(day as date)) from generate_series(date '%s', date '%s', interval '1 day') day order by day"
                                .formatted(FIRST, LAST),
                        row -> row.getObject(1, LocalDate.class));

        assertThat(counted)
                .isEqualTo(FIRST.datesUntil(LAST.plusDays(1))
                        .map(Deadlines::workingDay)
                        .toList());
        assertThat(
                        ledger().count(
                                        "select count(*) from protocol_version where last_appeal <> swedish_working_day(notice_up + 21)"))
                .isZero();
    }

    @Test
    void showsAMonthThatTheAddressKeeps() {
        signIn();
        open("tidsfrister?manad=2026-11");
        assertThat(page()).hasTitle("Tidsfrister november 2026 – Diarium");
        Locator calendar = page().locator("table.calendar");
        assertThat(calendar.locator("tbody tr")).hasCount(6);
        assertThat(calendar.locator("tbody th").first()).containsText("44");
        assertThat(day("2026-10-31")).containsText("Alla helgons dag");
        assertThat(day("2026-11-03")).containsText("sista dag att överklaga");
        assertThat(day("2026-11-04")).containsText("anslag ner");
        assertThat(day("2026-11-04")).containsText("laga kraft");
        assertAccessible();
        picture("tidsfrister");

        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("december 2026 →"))
                .click();
        assertThat(page()).hasURL(Pattern.compile(".*/tidsfrister\\?manad=2026-12"));
        assertThat(calendar.locator("tbody th").first()).containsText("49");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("← november 2026"))
                .click();
        assertThat(page()).hasURL(Pattern.compile(".*/tidsfrister\\?manad=2026-11"));
        page().goBack();
        assertThat(page()).hasTitle("Tidsfrister december 2026 – Diarium");

        open("tidsfrister?manad=1991-02");
        assertThat(page().locator("#lista .empty")).containsText("Inga tidsfrister den här tiden.");
        assertAccessible();
        open("tidsfrister?manad=hej&dag=2026-99-99&efter=x&slag=Y");
        assertThat(page().locator("table.calendar")).isVisible();
    }

    @Test
    void marksANoticeAsTakenDownAndTakesThatBack() {
        long council = council();
        signIn();
        open("tidsfrister?manad=2026-11");
        day("2026-11-04")
                .locator("a", new Locator.LocatorOptions().setHasText("anslag ner"))
                .click();
        assertThat(page()).hasURL(Pattern.compile(".*/tidsfrister\\?dag=2026-11-04#lista"));
        Locator row = page().locator("#lista tbody tr", new Page.LocatorOptions().setHasText("Anslaget får tas ner"))
                .filter(new Locator.FilterOptions().setHasText("Kommunfullmäktige"));
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Tidsfristen är markerad som hanterad.");
        assertThat(row).containsText(Pattern.compile("Anslaget nedtaget .* av registrator"));
        assertAccessible();
        assertThat(ledger().count("select count(*) from deadline_mark where protocol_id = " + council))
                .isEqualTo(1);

        // kept where the protocol is read again: it hangs on the protocol, not on what was read
        open("tidsfrister?dag=2026-11-04&visa=kvar");
        assertThat(row).hasCount(0);
        open("tidsfrister?dag=2026-11-04");
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Markeringen är ångrad.");
        assertThat(ledger().count("select count(*) from deadline_mark where protocol_id = " + council))
                .isZero();
        assertThat(ledger().count("select count(*) from audit_entry where deed like 'DEADLINE%' and subject_id = "
                        + council))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void filtersByBodyAndKind() {
        signIn();
        open("tidsfrister?manad=2026-11");
        page().getByLabel("Nämnd").selectOption("Kommunfullmäktige");
        page().getByLabel("Slag").selectOption("Laga kraft tidigast");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Visa"))
                .click();

        assertThat(page().locator("#lista tbody tr")).hasCount(1);
        assertThat(page().locator("#lista tbody tr")).containsText("2026-11-04");
        assertThat(page()).hasURL(Pattern.compile(".*manad=2026-11.*namnd=\\d+&slag=LEGAL_FORCE.*"));
        assertAccessible();
    }

    @Test
    void tellsLateNoticesThoseThatAreMissingAndThoseOfSomeParagraphs() {
        long council = council();
        Ledger ledger = ledger();
        try {
            // Approved on 12 October: the second day after it is the last to put the notice up.
            ledger.execute(
                    "update protocol_version set notice_up = '2026-10-20', notice_down = '2026-11-05' where is_current and protocol_id = "
                            + council);
            ledger.execute(
                    "insert into own_notice (id, version_id, position, first_paragraph, last_paragraph, approved_on, notice_up) "
                            + "select nextval('own_notice_seq') + 5000, id, 0, 97, 98, '2026-10-06', '2026-10-07' from protocol_version where is_current and protocol_id = "
                            + council);
            signIn();
            open("tidsfrister?manad=2026-10&slag=NOTICE_LATE");
            assertThat(page().locator("#lista tbody tr")).hasCount(1);
            assertThat(page().locator("#lista tbody tr")).containsText("2026-10-20");
            open("tidsfrister?dag=2026-10-28&slag=LAST_APPEAL");
            assertThat(page().locator("#lista tbody tr")).containsText("§§ 97–98, eget anslag");
            open("tidsfrister?dag=2026-11-11&slag=LEGAL_FORCE");
            assertThat(page().locator("#lista tbody tr", new Page.LocatorOptions().setHasText("Kommunfullmäktige")))
                    .containsText("innan tiden har gått ut");

            ledger.execute(
                    "update protocol_version set notice_up = null where is_current and protocol_id = " + council);
            open("tidsfrister?dag=2026-10-14&slag=NOTICE_DUE");
            assertThat(page().locator("#lista tbody tr")).containsText("Anslås senast");
            assertThat(page().locator("#lista tbody tr")).containsText("försenad");
            assertAccessible();
        } finally {
            ledger.execute(
                    "delete from own_notice where version_id in (select id from protocol_version where protocol_id = "
                            + council + ")");
            ledger.execute(
                    "update protocol_version set notice_up = '2026-10-13', notice_down = '2026-11-04' where is_current and protocol_id = "
                            + council);
        }
    }

    @Test
    void showsWhatIsToBeDoneWithinSevenDays() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        Ledger ledger = ledger();
        ledger.execute("""
                insert into follow_up (id, case_file_id, text, due_on, made_by)
                select nextval('follow_up_seq') + 200000 + n, (select min(id) from case_file), 'Sak ' || n, date '%s' + n, 'nagon'
                from unnest(array[-30, 3, 8]) n""".formatted(today));
        try {
            signIn();
            open("tidsfrister?inom=7&slag=FOLLOW_UP");
            assertThat(page().locator("#lista tbody tr")).hasCount(2);
            assertThat(page().locator("#lista tbody tr").first()).containsText("Sak -30");
            assertThat(page().locator("#lista tbody tr").first()).containsText("försenad");
            page().locator("#lista tbody tr").last().getByRole(AriaRole.BUTTON).click();
            assertThat(page().getByRole(AriaRole.STATUS)).hasText("Bevakningen är markerad som klar.");
            assertThat(page().locator("#lista tbody tr")).hasCount(1);
            assertAccessible();
        } finally {
            ledger.execute("delete from follow_up where made_by = 'nagon'");
        }
    }

    @Test
    void keepsWhatIsOverdueBeforeTheRestUntilSomebodyHasSeenToIt() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        long council = council();
        Ledger ledger = ledger();
        String soon = "tidsfrister?inom=7&namnd="
                + ledger.count("select m.body_id from meeting m join protocol p on p.meeting_id = m.id where p.id = "
                        + council);
        Locator rows = page().locator("#lista tbody tr", new Page.LocatorOptions().setHasText("6 oktober 2026"));
        try {
            ledger.execute(
                    "update protocol_version set approved_on = '%s', notice_up = null, notice_down = null where is_current and protocol_id = %d"
                            .formatted(today.minusDays(20), council));
            signIn();
            assertThat(page().locator(".tile", new Page.LocatorOptions().setHasText("Förfaller inom 7 dagar")))
                    .containsText("försenad");
            open(soon + "&slag=NOTICE_DUE");
            assertThat(rows).hasCount(1);
            assertThat(rows).containsText("Anslås senast");
            assertThat(rows).containsText("försenad");
            assertAccessible();
            rows.getByRole(AriaRole.BUTTON).click();
            assertThat(page().getByRole(AriaRole.STATUS)).hasText("Tidsfristen är markerad som hanterad.");
            open(soon + "&slag=NOTICE_DUE");
            assertThat(rows).hasCount(0);

            // The last day to appeal is three weeks after the notice, or the working day after that.
            ledger.execute("update protocol_version set notice_up = '%s' where is_current and protocol_id = %d"
                    .formatted(today.minusDays(40), council));
            open(soon);
            assertThat(rows.first()).containsText("Anslaget får tas ner");
            assertThat(rows.first()).containsText("försenad");
            open(soon + "&slag=LAST_APPEAL");
            assertThat(rows).hasCount(0);

            // What nobody has marked for so long is of the time before anybody marked here.
            ledger.execute("update protocol_version set notice_up = '%s' where is_current and protocol_id = %d"
                    .formatted(today.minusDays(200), council));
            open(soon + "&slag=NOTICE_DOWN");
            assertThat(rows).hasCount(0);
        } finally {
            ledger.execute("delete from deadline_mark where protocol_id = " + council);
            ledger.execute(
                    "update protocol_version set approved_on = '2026-10-12', notice_up = '2026-10-13', notice_down = '2026-11-04' where is_current and protocol_id = "
                            + council);
        }
    }

    @Test
    void letsAReaderReadAndNothingElse() throws Exception {
        Accounts.make("lasaren", "LASARE");
        signIn("lasaren", TestServer.PASSWORD);
        open("tidsfrister?manad=2026-11");
        assertThat(page().locator("#lista tbody tr")).not().hasCount(0);
        assertThat(page().locator("#lista button")).hasCount(0);
        String token = page().locator("input[name=token]").first().inputValue();
        APIResponse answer = page().request()
                .post(
                        TestServer.console() + "tidsfrister",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(FormData.create()
                                        .set("gor", "HANDLE." + council() + ".NOTICE_DOWN.0")
                                        .set("token", token)
                                        .set("jakarta.faces.ViewState", "stateless")));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(ledger().count("select count(*) from deadline_mark where handled_by = 'lasaren'"))
                .isZero();

        Accounts.make("driften", "ADMINISTRATOR");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut"))
                .click();
        signIn("driften", TestServer.PASSWORD);
        assertThat(page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tidsfrister")))
                .hasCount(0);
        assertThat(page().request().get(TestServer.console() + "tidsfrister").status())
                .isEqualTo(403);
    }

    @Test
    void pagesAHundredThousandProtocolsByABoundedNumberOfStatements() {
        Ledger ledger = ledger();
        try {
            MANY.forEach(ledger::execute);
            signIn();
            open("tidsfrister?manad=2015-03&slag=LAST_APPEAL");
            assertThat(page().locator("#lista tbody tr")).hasCount(50);
            String first = page().locator("#lista tbody tr").first().innerText();
            page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nästa →"))
                    .click();
            assertThat(page().locator("#lista tbody tr")).hasCount(50);
            assertThat(page().locator("#lista tbody tr").first()).not().hasText(first);
            page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("← Föregående"))
                    .click();
            assertThat(page().locator("#lista tbody tr")).hasCount(50);

            Statements statements = Statements.ofTestServer();
            statements.reset();
            open("tidsfrister?manad=2015-03");
            assertThat(page().locator("#lista tbody tr")).hasCount(50);
            assertThat(statements.count("^select"))
                    .as("%s", statements.texts("^select"))
                    .isBetween(4L, 14L);
            assertThat(
                            new Ledger(TestServer.superuser())
                                    .count(
                                            "select cast(coalesce(max(max_exec_time), 0) as bigint) from pg_stat_statements where query like '%last_appeal%'"))
                    .isLessThan(SLOWEST);
        } finally {
            // Without the checks of what points at them, which have no index and would take hours.
            new Ledger(TestServer.superuser())
                    .execute("set session_replication_role = replica; " + String.join("; ", FEW));
        }
    }

    private Locator day(String date) {
        return page().locator(
                        "table.calendar td",
                        new Page.LocatorOptions().setHas(page().locator("time[datetime='" + date + "']")));
    }
}
