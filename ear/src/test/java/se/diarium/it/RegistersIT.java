package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The registers that people keep: recipients, bodies and their names, headings and what they mean. */
class RegistersIT extends ConsoleBrowser {

    private static final int FOR_A_RUN = 120_000;
    private static final int PARAGRAPHS = 30;
    private static final Duration QUICK = Duration.ofSeconds(3);
    private static final Ledger LEDGER = new Ledger(TestServer.database());

    /** No paper has the generated names, so what waits to be sent need not be looked through for each of them. */
    private static final String WITHOUT_TRIGGERS =
            "alter table recipient_alias disable trigger user; %s; alter table recipient_alias enable trigger user";

    @BeforeAll
    static void importProtocols() throws Exception {
        Calls.awaitEndOfRun();
        Inbox inbox = new Inbox(TestServer.inbox());
        inbox.put("hamnnamnden-1.txt", protocol("Hamnnämnden", "2026-03-02", 1));
        inbox.put("hamnnamnden-2.txt", protocol("Hamn- och varvsnämnden", "2026-03-09", 1));
        inbox.put("varvsnamnden.txt", protocol("Varvsnämnden", "2026-03-16", 1));
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    @AfterAll
    static void takeGeneratedAway() {
        LEDGER.execute(WITHOUT_TRIGGERS.formatted("delete from recipient where name like 'Mottagare nr %'"));
    }

    /** Its names come so often that they stand first in every list, whatever other tests have registered. */
    private static String protocol(String body, String day, int first) {
        StringBuilder text = new StringBuilder("""
                Exempelköpings kommun
                %s
                Sammanträdesprotokoll
                Sammanträdesdatum %s

                """.formatted(body, day));
        for (int number = first; number < first + PARAGRAPHS; number++) {
            text.append("""
                    § %1$d
                    Dnr HN 2026/%1$d
                    Brygga nummer %1$d i Lillviken

                    Sammanfattning
                    Bryggan ligger vid den södra kajen i Lillviken.

                    Inverkan på hamnen
                    Bryggan tar två av hamnens platser, och båtarna vid dem flyttar till den norra piren.

                    Beslut
                    1. Nämnden godkänner förslaget till brygga.

                    Beslutet ska skickas till
                    Hamnkontoret för kännedom
                    Hammkontoret
                    Lotsarna i Lillviken
                    Bryggmästaren
                    Skeppslaget Vågen
                    Fyrvaktarna

                    """.formatted(number));
        }
        return text.toString();
    }

    @Test
    void makesARecipientOfAnUnknownNameAndGivesItAnother() {
        signIn();
        open("mottagare");
        assertThat(page().locator(".notice.warn")).containsText("leder inte till någon mottagare");
        assertThat(page().locator("tbody")).containsText("Hamnnämnden");
        assertAccessible();
        link("Tala om vilka de är").click();
        assertAccessible();

        row("Hamnkontoret för kännedom")
                .getByRole(AriaRole.BUTTON, named("Ny mottagare"))
                .click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("En ny mottagare.");
        row("Hammkontoret")
                .getByRole(AriaRole.BUTTON, named("Samma som Hamnkontoret"))
                .click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("Ett namn är tillagt.");
        assertThat(page().locator("tbody")).not().containsText("Hammkontoret");

        open("mottagare?namn=HAMNKONTOR");
        assertThat(page().locator("tbody tr")).hasCount(1);
        assertThat(page().locator("tbody tr")).containsText("Inte valt än");
        link("Hamnkontoret").click();
        assertThat(page().locator("#namn-i-protokoll")).containsText("Hammkontoret");
        assertThat(page().locator("#beslut tbody")).containsText("Brygga nummer");
        assertThat(page().locator("#beslut tbody")).containsText("Hamnkontoret för kännedom");
        assertAccessible();

        page().getByLabel("Sändsätt").selectOption("E-post");
        page().getByLabel("Adress").fill("hamnen");
        button("Spara").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("namn@kommunen.se");
        assertThat(page().getByLabel("Adress")).hasValue("hamnen");
        assertAccessible();
        page().getByLabel("Adress").fill("hamnen@exempelkoping.se");
        button("Spara").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Ändringen är sparad.");
        assertThat(
                        LEDGER.count(
                                "select count(*) from audit_entry where deed = 'RECIPIENT_CHANGED' and detail like '%hamnen@exempelkoping.se'"))
                .isOne();
        page().locator("#beslut tbody a").first().click();
        assertThat(page().locator(".item:target h3")).containsText("Brygga nummer");
    }

    @Test
    void makesManyRecipientsAtOnceAndAGroupOfThem() {
        signIn();
        open("mottagare/okanda");
        row("Skeppslaget Vågen").getByRole(AriaRole.CHECKBOX).check();
        row("Fyrvaktarna").getByRole(AriaRole.CHECKBOX).check();
        button("Gör nya mottagare").click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("2 nya mottagare.");

        open("mottagare/ny");
        assertAccessible();
        page().getByLabel("Namn", exactly()).fill("Alla på sjön");
        page().getByLabel("Sort").selectOption("Grupp");
        button("Lägg till").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Mottagaren är tillagd.");
        for (String member : List.of("Skeppslaget Vågen", "FYRVAKTARNA för kännedom")) {
            page().getByLabel("Ny medlem, namnet som det står i registret").fill(member);
            button("Lägg till medlemmen").click();
            assertThat(page().getByRole(AriaRole.STATUS)).hasText("Medlemmen är tillagd.");
        }
        assertThat(page().locator("#medlemmar li")).hasCount(2);
        page().getByLabel("Ny medlem, namnet som det står i registret").fill("Alla på sjön");
        button("Lägg till medlemmen").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("annan grupp");
        assertAccessible();
        link("Fyrvaktarna").click();
        assertThat(page().locator("#grupper")).containsText("Alla på sjön");
    }

    @Test
    void joinsChosenNamesToARecipientThatOneNames() {
        signIn();
        add("Lotsarna");
        open("mottagare/okanda");
        row("Lotsarna i Lillviken").getByRole(AriaRole.CHECKBOX).check();
        page().getByLabel("Lägg till hos mottagaren").fill("Ingen sådan");
        page().locator(".bulk")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Lägg till").setExact(true))
                .click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Ingen mottagare heter ”Ingen sådan”");
        assertThat(row("Lotsarna i Lillviken").getByRole(AriaRole.CHECKBOX)).isChecked();
        page().getByLabel("Lägg till hos mottagaren").fill("lotsarna");
        page().locator(".bulk")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Lägg till").setExact(true))
                .click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("Ett namn är tillagt.");
    }

    @Test
    void mergesRenamesAndRetiresRecipients() {
        signIn();
        long goes = add("Bryggvakten");
        long stays = add("Bryggvaktarna");
        open("mottagare/visa?id=" + goes);
        link("Slå ihop med en annan mottagare").click();
        page().locator("#sokt").fill("bryggvaktarna");
        page().locator(".filter").getByRole(AriaRole.BUTTON).click();
        link("Bryggvaktarna").click();
        assertThat(page().locator(".panel")).containsText("Bryggvakten går upp i Bryggvaktarna");
        assertAccessible();
        button("Slå ihop").click();
        assertThat(page()).hasURL(Pattern.compile(".*id=" + stays));
        assertThat(page().locator("#namn-i-protokoll")).containsText("Bryggvakten");
        assertThat(page().request()
                        .get(TestServer.console() + "mottagare/visa?id=" + goes)
                        .status())
                .isEqualTo(404);

        page().getByLabel("Namn", exactly()).fill("Bryggornas vakter");
        button("Spara").click();
        assertThat(page().locator("h1")).containsText("Bryggornas vakter");
        assertThat(page().locator("#namn-i-protokoll")).containsText("Bryggvaktarna");
        button("Avför").click();
        assertThat(page().locator("h1")).containsText("Avförd");
        open("mottagare?namn=bryggornas");
        assertThat(page().locator(".empty")).hasText("Ingen mottagare passar urvalet.");
        assertAccessible();
        open("mottagare?namn=bryggornas&visa=avforda");
        assertThat(page().locator("tbody tr")).hasCount(1);
    }

    @Test
    void tellsTheSecondWhoChangesTheSameRecipient() {
        signIn();
        long recipient = add("Sluss och sund");
        open("mottagare/visa?id=" + recipient);
        LEDGER.execute("update recipient set changes = changes + 1 where id = " + recipient);
        page().getByLabel("Namn", exactly()).fill("Slussen");
        button("Spara").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Någon annan har ändrat mottagaren");
        assertThat(page().getByLabel("Namn", exactly())).hasValue("Slussen");
    }

    @Test
    void refusesInASentenceWhatIsNoNameAndNoAddress() {
        signIn();
        long recipient = add("Tullvakten");
        String page = "mottagare/visa?id=" + recipient;
        assertThat(sent(page, "namn", "nytt-namn", "Hamn".repeat(2_500)).text())
                .contains("Ett namn har högst 160 tecken");
        assertThat(sent(page, "namn", "nytt-namn", "Hamn\r\nkontoret").text()).contains("tecken som inte syns");
        assertThat(sent(page, "namn", "nytt-namn", "<b>Tull</b>").text()).doesNotContain("<b>Tull");
        for (String address : List.of("a@exempel.se\r\nBcc: b@exempel.se", "a@exempel.se%0ABcc: b@exempel.se b")) {
            String answer = post(
                            page,
                            form("andra")
                                    .set("namn", "Tullvakten")
                                    .set("sort", "UNIT")
                                    .set("satt", "EMAIL")
                                    .set("sedd", "0")
                                    .set("adress", address))
                    .text();
            assertThat(answer).containsAnyOf("tecken som inte syns", "namn@kommunen.se");
        }
        assertThat(LEDGER.count("select count(*) from recipient where address is not null and id = " + recipient))
                .isZero();
        assertThat(post("mottagare/okanda", form("nya")).text()).contains("Markera minst ett namn först.");
        assertThat(post("mottagare/okanda", form("samma:x:y")).status()).isEqualTo(200);
        assertThat(page().request()
                        .get(TestServer.console() + "mottagare?efter=999999999&sort=X&visa=Y&namn=%25")
                        .status())
                .isEqualTo(200);
        assertThat(page().request()
                        .get(TestServer.console() + "mottagare/okanda?efter=skr%C3%A4p&fore=7~x")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void changesNothingThatIsAskedForByAnAddressOrWithoutTheToken() {
        signIn();
        long recipient = add("Kajvakten");
        long names = names(recipient);
        page().request()
                .get(TestServer.console() + "mottagare/visa?id=" + recipient
                        + "&gor=namn&nytt-namn=Smyg&jakarta.faces.ViewState=stateless");
        page().request()
                .post(
                        TestServer.console() + "mottagare/visa?id=" + recipient,
                        RequestOptions.create()
                                .setForm(FormData.create().set("gor", "namn").set("nytt-namn", "Smyg")));
        assertThat(names(recipient)).isEqualTo(names);
        assertThat(sent("mottagare/visa?id=" + recipient, "namn", "nytt-namn", "Kajens vakt")
                        .status())
                .isEqualTo(200);
        assertThat(names(recipient)).isEqualTo(names + 1);
    }

    @Test
    void showsAReaderNoButtonsAndTakesNoFormsOfHers() throws SQLException {
        signIn();
        long recipient = add("Skutskepparen");
        long body = LEDGER.count("select max(id) from body");
        long other = LEDGER.count("select min(id) from body");
        button("Logga ut").click();
        Accounts.make("lasaren", "LASARE");
        signIn("lasaren", TestServer.PASSWORD);
        for (String room :
                List.of("mottagare", "mottagare/okanda", "mottagare/visa?id=" + recipient, "namnder/visa?id=" + body)) {
            open(room);
            assertThat(page().locator("main button[name=gor]")).hasCount(0);
            assertAccessible();
        }
        assertThat(page().locator(".rail")).not().containsText("Rubriker");
        assertThat(sent("mottagare/visa?id=" + recipient, "namn", "nytt-namn", "Smyg")
                        .status())
                .isEqualTo(403);
        assertThat(sent("namnder/visa?id=" + body, "namn", "nytt-namn", "Smyg").status())
                .isEqualTo(403);
        for (String closed : List.of(
                "mottagare/ny",
                "mottagare/sla-ihop?id=" + recipient,
                "namnder/sla-ihop?id=" + body + "&med=" + other,
                "rubriker",
                "rubriker/ny")) {
            assertThat(page().request().get(TestServer.console() + closed).status())
                    .as(closed)
                    .isEqualTo(403);
        }
    }

    @Test
    void showsAnAdministratorNamesAndHeadingsButNoRecipients() throws SQLException {
        Accounts.make("driften", "ADMINISTRATOR");
        signIn("driften", TestServer.PASSWORD);
        assertThat(page().locator(".rail")).not().containsText("Mottagare");
        for (String closed : List.of("mottagare", "mottagare/okanda", "mottagare/ny", "mottagare/visa?id=1")) {
            assertThat(page().request().get(TestServer.console() + closed).status())
                    .as(closed)
                    .isEqualTo(403);
        }
        open("namnder");
        assertAccessible();
        link("Hamnnämnden").click();
        assertThat(page().locator("#namnen")).containsText("Hamnnämnden");
        assertThat(page().locator("main")).not().containsText("Senaste protokoll");
        assertAccessible();
        open("rubriker");
        assertAccessible();
    }

    @Test
    void givesABodyANameAndMergesAnotherIntoIt() {
        signIn();
        open("namnder?namn=VARVSN");
        assertThat(page().locator("tbody tr")).hasCount(2);
        link("Varvsnämnden").click();
        assertThat(page().locator("main")).containsText("16 mars 2026");
        page().locator("#nytt").getByLabel("Namn").fill("VVN");
        page().getByLabel("Slag").selectOption("Förkortning");
        page().getByLabel("Gäller från").fill("2026-05-01");
        page().getByLabel("Gäller till och med").fill("2026-04-01");
        button("Lägg till namnet").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("slutar gälla innan det börjar");
        assertThat(page().locator("#nytt-namn")).hasValue("VVN");
        assertAccessible();
        page().getByLabel("Gäller till och med").fill("");
        button("Lägg till namnet").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Namnet är tillagt.");
        assertThat(page().locator("#namnen")).containsText("från 1 maj 2026");

        page().getByLabel("Är samma nämnd som").selectOption("Hamn- och varvsnämnden");
        button("Visa vad som flyttas").click();
        assertThat(page().locator(".panel")).containsText("Efteråt har Hamn- och varvsnämnden 2 protokoll.");
        assertAccessible();
        button("Slå ihop").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Nämnderna är ihopslagna.");
        assertThat(page().locator("#namnen")).containsText("Varvsnämnden");
        assertThat(LEDGER.count("select count(*) from recipient where name = 'Varvsnämnden'"))
                .as("the recipient goes with it")
                .isZero();
        assertThat(
                        LEDGER.count(
                                "select count(*) from recipient_alias a join recipient r on r.id = a.recipient_id where a.alias = 'Varvsnämnden' and r.name = 'Hamn- och varvsnämnden'"))
                .isOne();

        page().getByLabel("Heter nu").fill("Sjönämnden");
        page().getByLabel("Första sammanträdet med nya namnet").fill("2026-06-01");
        page().locator("#byt-namn").getByRole(AriaRole.BUTTON).click();
        assertThat(page().locator("h1")).hasText("Sjönämnden");
        assertThat(page().locator("#namnen")).containsText("till och med 31 maj 2026");
        assertThat(LEDGER.count("select count(*) from recipient where name = 'Sjönämnden'"))
                .isOne();
        assertThat(
                        LEDGER.count(
                                "select count(distinct deed) from audit_entry where deed in ('BODY_ALIAS_ADDED', 'BODIES_MERGED', 'BODY_RENAMED')"))
                .isEqualTo(3);
    }

    @Test
    void givesAHeadingAMeaningTriesItAndHasAllReadByIt() {
        signIn();
        open("rubriker");
        assertThat(page().locator("#okanda")).containsText("Inverkan på hamnen");
        assertAccessible();
        row("Inverkan på hamnen")
                .getByRole(AriaRole.LINK, named("Ge en betydelse"))
                .click();
        assertThat(page().getByLabel("Rubriken som den står")).hasValue("Inverkan på hamnen");
        assertAccessible();
        page().getByLabel("Betyder").selectOption("BASIS");
        button("Prova").click();
        assertThat(page().locator("#provat")).containsText("En okänd rubrik får en betydelse");
        assertAccessible();
        link("Visa vad som skulle ändras i alla protokoll").click();
        assertThat(page().locator("#provat [role=status]")).containsText("är provade");
        assertAccessible();
        button("Lägg till och läs om alla protokoll").click();
        assertThat(page()).hasURL(Pattern.compile(".*/korningar/visa\\?id=\\d+.*"));
        assertThat(page().locator("#korning > .lead"))
                .containsText("Allt är redovisat", new LocatorAssertions.ContainsTextOptions().setTimeout(FOR_A_RUN));

        open("rubriker");
        assertThat(page().locator("#okanda")).not().containsText("Inverkan på hamnen");
        assertThat(page().locator("#egna tbody")).containsText("Inverkan på hamnen");
        assertThat(page().locator("#egna tbody")).containsText(TestServer.USER);
        assertAccessible();
        page().locator("#egna tbody tr", new Page.LocatorOptions().setHasText("Inverkan på hamnen"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page().getByRole(AriaRole.STATUS)).containsText("Rubriken är borttagen.");
        open("rubriker/ny?rubrik=x&betydelse=BASIS&prova=ett");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("minst två egna bokstäver");
        assertAccessible();
        open("rubriker/ny?rubrik=Beslutet+skickas+till&betydelse=ROUTING&prova=ett");
        button("Lägg bara till").click();
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("kan redan");
    }

    @Test
    void pagesThroughAHundredThousandRecipients() {
        signIn();
        LEDGER.execute("""
                insert into recipient (id, municipality_id, name, sorted, kind, made_by)
                select nextval('recipient_seq'), (select min(id) from municipality), 'Mottagare nr ' || n, 'mottagare nr ' || n, 'UNIT', 'x'
                from generate_series(100001, 200000) n""");
        LEDGER.execute(WITHOUT_TRIGGERS.formatted("""
                insert into recipient_alias (id, municipality_id, recipient_id, alias, folded, made_by)
                select nextval('recipient_alias_seq'), municipality_id, id, name, replace(sorted, ' ', ''), 'x' from recipient where name like 'Mottagare nr %'"""));
        LEDGER.execute("analyze recipient, recipient_alias");
        open("mottagare"); // once, so that everything is loaded
        for (String address : List.of(
                "mottagare",
                "mottagare?namn=nr+177777",
                "mottagare?namn=finns+inte",
                "mottagare?visa=utan&sort=UNIT",
                "mottagare?efter=" + LEDGER.count("select id from recipient where name = 'Mottagare nr 150000'"),
                "mottagare/okanda")) {
            Instant start = Instant.now();
            open(address);
            assertThat(Duration.between(start, Instant.now())).as(address).isLessThan(QUICK);
        }
        open("mottagare?namn=mottagare+nr");
        assertThat(page().locator("tbody tr")).hasCount(50);
        link("Nästa →").click();
        assertThat(page().locator("tbody tr").first()).containsText("Mottagare nr 100051");
        link("← Föregående").click();
        assertThat(page().locator("tbody tr").first()).containsText("Mottagare nr 100001");
        assertAccessible();
    }

    /** Makes a recipient by the console, and gives its id. */
    private long add(String name) {
        open("mottagare/ny");
        page().getByLabel("Namn", exactly()).fill(name);
        button("Lägg till").click();
        assertThat(page().getByRole(AriaRole.STATUS)).hasText("Mottagaren är tillagd.");
        return Long.parseLong(page().url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    private static long names(long recipient) {
        return LEDGER.count("select count(*) from recipient_alias where recipient_id = " + recipient);
    }

    /** Sends a form as the page would, with the session's token: what no browser would let one type. */
    private APIResponse sent(String address, String verb, String field, String value) {
        return post(address, form(verb).set(field, value));
    }

    private Locator row(String text) {
        return page().locator(
                        "tbody tr",
                        new Page.LocatorOptions()
                                .setHas(page().getByText(text, new Page.GetByTextOptions().setExact(true))));
    }

    private static Locator.GetByRoleOptions named(String part) {
        return new Locator.GetByRoleOptions().setName(part);
    }
}
