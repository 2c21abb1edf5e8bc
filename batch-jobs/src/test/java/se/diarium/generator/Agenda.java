package se.diarium.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts minutes together item by item, numbering the §§ on from the last meeting's. */
final class Agenda {

    private final Meeting meeting;
    private final List<Item> items = new ArrayList<>();
    private int next;

    Agenda(Meeting meeting, int firstParagraph) {
        this.meeting = meeting;
        this.next = firstParagraph;
    }

    /** What every meeting begins with. */
    Agenda opening() {
        add(
                "Val av justerare",
                null,
                List.of(),
                List.of(Clause.decide(
                        "utse " + meeting.approver() + " att jämte ordföranden justera dagens protokoll")));
        return add(
                "Fastställande av föredragningslista",
                null,
                List.of(),
                List.of(Clause.decide("fastställa föredragningslistan enligt utskickat förslag")));
    }

    /** A matter that the body decides itself. */
    Agenda decide(Matter matter, CaseNumber number) {
        return add(
                matter, number, matter.decisions().stream().map(Clause::decide).toList());
    }

    /** A matter that the body proposes to the council. */
    Agenda propose(Matter matter, CaseNumber number) {
        return add(
                matter, number, matter.decisions().stream().map(Clause::propose).toList());
    }

    /** A matter that a preparing committee hands on without a view of its own. */
    Agenda handOn(Matter matter, CaseNumber number) {
        items.add(new Item(
                next++,
                matter.title(),
                number,
                matter.background(),
                List.of(Clause.decide("överlämna ärendet till kommunstyrelsen utan eget ställningstagande")),
                List.of("Kommunstyrelsen"),
                List.of(),
                matter.attachments()));
        return this;
    }

    /** A matter of few words: taken note of, put off, struck. */
    Agenda brief(Matters.Brief matter, CaseNumber number) {
        items.add(new Item(
                next++,
                matter.title(),
                number,
                matter.background(),
                List.of(Clause.formula(matter.formula(), matter.decision())),
                List.of(),
                List.of(),
                List.of()));
        return this;
    }

    /** The report of what was decided on delegation since the last meeting. */
    Agenda delegations(CaseNumber number, List<Delegated> delegated) {
        items.add(new Item(
                next++,
                "Anmälan av delegationsbeslut",
                number,
                List.of(
                        "Beslut som har fattats med stöd av delegationsordningen ska anmälas till nämnden. Anmälan innebär inte"
                                + " att nämnden prövar besluten."),
                List.of(Clause.decide("lägga anmälan av delegationsbeslut till handlingarna")),
                List.of(),
                delegated,
                List.of()));
        return this;
    }

    /** What every meeting ends with. */
    Agenda closing() {
        return add(
                "Information från förvaltningen",
                null,
                List.of(
                        "Förvaltningschefen informerar om rekryteringsläget, om höstens medarbetarenkät och om det förändrade"
                                + " läget efter sommaren."),
                List.of(Clause.decide("tacka för informationen och lägga den till handlingarna")));
    }

    Minutes minutes() {
        return new Minutes(meeting, List.copyOf(items));
    }

    private Agenda add(String title, @Nullable CaseNumber number, List<String> background, List<Clause> decisions) {
        items.add(new Item(next++, title, number, background, decisions, List.of(), List.of(), List.of()));
        return this;
    }

    private Agenda add(Matter matter, CaseNumber number, List<Clause> decisions) {
        items.add(new Item(
                next++,
                matter.title(),
                number,
                matter.background(),
                decisions,
                matter.recipients(),
                List.of(),
                matter.attachments()));
        return this;
    }

    /** Decisions on delegation of the weeks before a day. */
    static List<Delegated> delegated(Body body, LocalDate before, int firstSerial) {
        int year = before.getYear();
        return List.of(
                new Delegated(
                        "A.2.1",
                        "Yttrande till förvaltningsrätten",
                        "Förvaltningschef",
                        new CaseNumber(body.diary(), year, firstSerial, "112"),
                        before.minusDays(20)),
                new Delegated(
                        "A.5.3",
                        "Förordnande som tillförordnad enhetschef",
                        "Förvaltningschef",
                        new CaseNumber(body.diary(), year, firstSerial + 4, "023"),
                        before.minusDays(14)),
                new Delegated(
                        "B.1.4",
                        "Direktupphandling av konsultstöd",
                        "Upphandlare",
                        new CaseNumber(body.diary(), year, firstSerial + 9, "059"),
                        before.minusDays(8)),
                new Delegated(
                        "B.3.2",
                        "Avslag på begäran om utlämnande av allmän handling",
                        "Nämndsekreterare",
                        new CaseNumber(body.diary(), year, firstSerial + 13, "004"),
                        before.minusDays(5)));
    }
}
