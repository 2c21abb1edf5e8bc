package se.diarium.generator;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.diarium.generator.trait.ClauseForm;
import se.diarium.generator.trait.LeadIn;

/**
 * The protocols that Diarium ships: a September and an October in Exempelköping. The budget, the interim report, the waste plan
 * and a motion go from the working committee over the executive board to the council under the same case numbers. One protocol
 * is faulty, one file is broken.
 */
final class Samples {

    private static final CaseNumber BUDGET = new CaseNumber("KS", 2026, 412, "041");
    private static final CaseNumber INTERIM = new CaseNumber("KS", 2026, 377, "042");
    private static final CaseNumber WASTE = new CaseNumber("KS", 2025, 618, "450");
    private static final CaseNumber SOLAR = new CaseNumber("KS", 2025, 731, "101");
    private static final CaseNumber HARBOUR = new CaseNumber("KS", 2026, 388, "214");
    private static final CaseNumber SWITCHBOARD = new CaseNumber("KS", 2026, 401, "059");
    private static final CaseNumber CRISIS = new CaseNumber("KS", 2026, 290, "170");
    private static final String SECRETARY = "Hanna Ljungdahl";

    private Samples() {}

    /** Name of the file → its bytes. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, workingCommittee(), Layout.HUDDINGE, ProtocolFile.PDF);
        put(files, executive(), Layout.HUDDINGE, ProtocolFile.DOCX);
        put(files, council(), Layout.RUNNING_TEXT, ProtocolFile.PDF);
        put(files, executiveInOctober(), Layout.HUDDINGE, ProtocolFile.PDF);
        put(files, education(), Layout.ALINGSAS, ProtocolFile.PDF);
        put(files, planning(), Layout.KUNGALV, ProtocolFile.PDF);
        put(files, culture(), Layout.VASTERAS, ProtocolFile.TEXT);
        put(files, social(), Layout.KRISTIANSTAD, ProtocolFile.DOCX);
        put(files, faulty(), Layout.KRISTIANSTAD.with(ClauseForm.NUMBERED, LeadIn.BODY_DECIDES), ProtocolFile.PDF);
        byte[] whole = ProtocolFile.PDF.write(educationInOctober(), Layout.ALINGSAS);
        files.put(name(educationInOctober(), ProtocolFile.PDF), Arrays.copyOf(whole, whole.length * 2 / 5));
        return files;
    }

    private static void put(Map<String, byte[]> files, Minutes minutes, Layout layout, ProtocolFile format) {
        files.put(name(minutes, format), format.write(minutes, layout));
    }

    /** "barn-och-utbildningsnamnden-2026-09-16.pdf". */
    private static String name(Minutes minutes, ProtocolFile format) {
        String body = minutes.meeting().body().name().toLowerCase(Locale.ROOT);
        body = body.replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace("- ", "-")
                .replace(' ', '-');
        return body + "-" + minutes.meeting().date() + "." + format.ending();
    }

    private static Minutes workingCommittee() {
        return agenda(Exempelkoping.WORKING_COMMITTEE, LocalDate.of(2026, 9, 8), 9, 141)
                .opening()
                .handOn(Matters.BUDGET, BUDGET)
                .handOn(Matters.WASTE_PLAN, WASTE)
                .handOn(Matters.SOLAR_MOTION, SOLAR)
                .handOn(Matters.HARBOUR, HARBOUR)
                .decide(Matters.PROCUREMENT, SWITCHBOARD)
                .closing()
                .minutes();
    }

    private static Minutes executive() {
        LocalDate date = LocalDate.of(2026, 9, 22);
        return agenda(Exempelkoping.EXECUTIVE, date, 13, 168)
                .opening()
                .propose(Matters.BUDGET, BUDGET)
                .propose(Matters.INTERIM_REPORT, INTERIM)
                .propose(Matters.WASTE_PLAN, WASTE)
                .propose(Matters.SOLAR_MOTION, SOLAR)
                .decide(Matters.HARBOUR, HARBOUR)
                .delegations(new CaseNumber("KS", 2026, 2, "002"), Agenda.delegated(Exempelkoping.EXECUTIVE, date, 391))
                .closing()
                .minutes();
    }

    private static Minutes council() {
        return agenda(Exempelkoping.COUNCIL, LocalDate.of(2026, 10, 6), 18, 97)
                .opening()
                .decide(Matters.BUDGET, BUDGET)
                .decide(Matters.INTERIM_REPORT, INTERIM)
                .decide(Matters.WASTE_PLAN, WASTE)
                .decide(Matters.SOLAR_MOTION, SOLAR)
                .minutes();
    }

    private static Minutes executiveInOctober() {
        LocalDate date = LocalDate.of(2026, 10, 13);
        return agenda(Exempelkoping.EXECUTIVE, date, 13, 177)
                .opening()
                .decide(Matters.PROCUREMENT, SWITCHBOARD)
                .propose(Matters.SECURITY, CRISIS)
                .delegations(new CaseNumber("KS", 2026, 2, "002"), Agenda.delegated(Exempelkoping.EXECUTIVE, date, 425))
                .closing()
                .minutes();
    }

    private static Minutes education() {
        LocalDate date = LocalDate.of(2026, 9, 16);
        Agenda agenda = agenda(Exempelkoping.EDUCATION, date, 14, 71).opening();
        decideAll(agenda, Matters.EDUCATION, "BUN", 118);
        return agenda.delegations(
                        new CaseNumber("BUN", 2026, 3, "002"), Agenda.delegated(Exempelkoping.EDUCATION, date, 131))
                .minutes();
    }

    private static Minutes educationInOctober() {
        Agenda agenda = agenda(Exempelkoping.EDUCATION, LocalDate.of(2026, 10, 14), 14, 79)
                .opening();
        decideAll(agenda, Matters.EDUCATION.subList(0, 2), "BUN", 118);
        return agenda.closing().minutes();
    }

    private static Minutes planning() {
        Agenda agenda = agenda(Exempelkoping.PLANNING, LocalDate.of(2026, 9, 17), 13, 102)
                .opening();
        decideAll(agenda, Matters.PLANNING, "SBN", 203);
        return agenda.decide(Matters.HARBOUR_PLAN, HARBOUR).closing().minutes();
    }

    private static Minutes culture() {
        LocalDate date = LocalDate.of(2026, 9, 15);
        Agenda agenda = agenda(Exempelkoping.CULTURE, date, 17, 53).opening();
        decideAll(agenda, Matters.CULTURE, "KFN", 64);
        return agenda.delegations(
                        new CaseNumber("KFN", 2026, 1, "002"), Agenda.delegated(Exempelkoping.CULTURE, date, 70))
                .closing()
                .minutes();
    }

    private static Minutes social() {
        LocalDate date = LocalDate.of(2026, 9, 23);
        Agenda agenda = agenda(Exempelkoping.SOCIAL, date, 9, 88).opening();
        decideAll(agenda, Matters.SOCIAL, "SN", 156);
        return agenda.delegations(
                        new CaseNumber("SN", 2026, 4, "002"), Agenda.delegated(Exempelkoping.SOCIAL, date, 170))
                .minutes();
    }

    /**
     * What a hurried secretary does: the last day for appeal a week too early, the notice taken down before it, a heading with no
     * decision under it, and points numbered 1, 2, 2.
     */
    private static Minutes faulty() {
        Minutes right = agenda(Exempelkoping.SOCIAL, LocalDate.of(2026, 10, 21), 9, 96)
                .opening()
                .decide(Matters.SOCIAL.get(0), new CaseNumber("SN", 2026, 156, "110"))
                .decide(Matters.SOCIAL.get(3), new CaseNumber("SN", 2026, 165, "161"))
                .closing()
                .minutes();
        Meeting meeting = right.meeting();
        LocalDate deadline = meeting.appealDeadline().minusWeeks(1);
        List<Item> items = new ArrayList<>(right.items());
        String[] wrong = {"1", "2", "2"};
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < wrong.length; i++) {
            Clause clause = items.get(2).decisions().get(i);
            clauses.add(clause.withNumber(wrong[i]));
        }
        items.set(2, items.get(2).withDecisions(clauses));
        items.set(3, items.get(3).withDecisions(List.of()));
        return new Minutes(meeting.withDates(deadline, deadline.minusDays(2)), items);
    }

    private static void decideAll(Agenda agenda, List<Matter> matters, String diary, int serial) {
        for (int i = 0; i < matters.size(); i++) {
            agenda.decide(matters.get(i), new CaseNumber(diary, 2026, serial + 3 * i, "" + (110 + 17 * i)));
        }
    }

    private static Agenda agenda(Body body, LocalDate date, int hour, int firstParagraph) {
        Meeting meeting = Meeting.of(
                body, date, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 20), Exempelkoping.HALL, SECRETARY);
        return new Agenda(meeting, firstParagraph);
    }
}
