package se.diarium.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.check.CheckContext;
import se.diarium.check.ProtocolChecks;
import se.diarium.generator.trait.AppealWords;
import se.diarium.generator.trait.ClauseForm;
import se.diarium.generator.trait.ContentsForm;
import se.diarium.generator.trait.DelegationForm;
import se.diarium.generator.trait.LeadIn;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.SourceDocument;

/** A fault planted into clean minutes is found, and nothing is found besides. */
class FaultsTest {

    private static final int MEETINGS = 4;

    private static final String ENGLISH =
            "The committee is to decide on the plan for the premises in the coming year and to report that to the council. ";
    private static final String GARBLED = "be5lutar förv¨ltning KoMmun pl7nen ";
    private static final String RUN_TOGETHER = "Planenharvaritpåremisshosförvaltningarnaochnämnden ";

    /** Every date is stated, points are numbered, and there is a list of contents. */
    private static final Layout LAYOUT = Layout.PLAIN.with(
            AppealWords.LAST_DAY,
            ClauseForm.NUMBERED,
            LeadIn.NONE,
            DelegationForm.POINTS,
            ContentsForm.PARAGRAPH_TITLE_PAGE);

    private static final ProtocolReader READER = new ProtocolReader();
    private static final ProtocolChecks CHECKS = new ProtocolChecks();

    /**
     * A fault and what it is called.
     *
     * @param inMinutes what is done otherwise
     * @param inText what is written otherwise
     * @param known what is known beforehand
     */
    private record Planted(
            String code,
            String what,
            UnaryOperator<Minutes> inMinutes,
            UnaryOperator<String> inText,
            Function<Minutes, CheckContext> known) {

        Planted(String code, String what, UnaryOperator<Minutes> inMinutes, UnaryOperator<String> inText) {
            this(code, what, inMinutes, inText, minutes -> CheckContext.none());
        }

        Planted knowing(Function<Minutes, CheckContext> other) {
            return new Planted(code, what, inMinutes, inText, other);
        }

        @Override
        public String toString() {
            return code + ": " + what;
        }
    }

    static Stream<Planted> days() {
        return Stream.of(
                meeting("LATE_APPROVAL", "approved three weeks after the meeting", m -> {
                    LocalDate day = workday(m.date().plusDays(21));
                    return dated(m, m.date(), day, workday(day.plusDays(1)));
                }),
                meeting(
                        "LATE_NOTICE",
                        "put up a week after the approval",
                        m -> dated(
                                m, m.date(), m.approval(), workday(m.approval().plusDays(8)))),
                meeting(
                        "NOTICE_BEFORE_APPROVAL",
                        "put up before the approval",
                        m -> dated(m, m.date(), m.noticeUp(), m.approval())),
                meeting("DATE_ON_WEEKEND", "met on a Saturday", m -> {
                    LocalDate saturday =
                            m.date().plusDays(6 - m.date().getDayOfWeek().getValue());
                    return dated(m, saturday, m.approval(), m.noticeUp());
                }),
                meeting(
                        "APPEAL_DATE",
                        "a week too early",
                        m -> m.withDates(m.appealDeadline().minusWeeks(1), m.noticeDown())),
                meeting(
                        "NOTICE_TAKEN_DOWN_EARLY",
                        "before the last day for appeal",
                        m -> m.withDates(m.appealDeadline(), m.appealDeadline().minusDays(2))),
                text("APPROVAL_DATE_MISSING", "no day of approval", "Justeringens plats och tid .*\n", ""),
                text(
                        "NOTICE_WITHOUT_PLACE",
                        "not where the minutes are kept",
                        "Förvaringsplats för protokollet .*\n",
                        ""),
                text("NOTICE_WITHOUT_DAY", "not when it was put up", "Datum för anslags uppsättande .*\n", ""),
                background("IMMEDIATE_APPROVAL", "Paragrafen förklaras omedelbart justerad."),
                new Planted(
                                "URGENT_DECISION_LATE",
                                "reported two meetings later",
                                FaultsTest::withUrgentDecision,
                                text -> text)
                        .knowing(minutes -> CheckContext.none()
                                .withPreviousMeeting(minutes.meeting().date().minusDays(14))));
    }

    static Stream<Planted> theWhole() {
        return Stream.of(
                text("ATTENDANCE_MISSING", "nobody listed", "(?s)Beslutande .*?(?=Ersättare )", ""),
                text(
                                "NO_QUORUM",
                                "hardly anybody came",
                                "(?s)(, ordförande *\n[^\n]*\n).*? tjänstgör för [^\n]*\n",
                                "$1")
                        .knowing(minutes -> CheckContext.none()
                                .withSeats(minutes.meeting().body().members().size())),
                text("CHAIR_MISSING", "no chair", "(?s), ordförande(.*?)\nOrdförande [^\n]*", "$1"),
                text("ATTENDANCE_PARAGRAPHS", "there for §§ that do not exist", "(, ordförande)", "$1 §§ 990-999"),
                text("PARAGRAPH_RANGE", "one § more on the front page", "(Paragrafer \\d+-)\\d+", "$1999"),
                text("CONTENTS_MISMATCH", "a § in the contents that is none", "(?m)^§ \\d+(?=\t)", "§ XX"),
                new Planted(
                        "DUPLICATE_ITEM",
                        "two items of one number",
                        minutes -> {
                            List<Item> items = new ArrayList<>(minutes.items());
                            for (int i = 3; i < items.size(); i++) {
                                items.set(
                                        i, items.get(i).withNumber(items.get(i).number() - 1));
                            }
                            return new Minutes(minutes.meeting(), items);
                        },
                        text -> text),
                new Planted(
                        "ITEMS_GAP",
                        "a number that no item has",
                        minutes -> {
                            List<Item> items = new ArrayList<>(minutes.items());
                            items.remove(1);
                            return new Minutes(minutes.meeting(), items);
                        },
                        text -> text));
    }

    static Stream<Planted> letters() {
        return Stream.of(
                text("OTHER_LANGUAGE", "the same in English", "(?s)Planen har varit .*?\\.", ENGLISH.repeat(90)),
                text("GARBLED_TEXT", "as OCR of a poor scan", "Planen har varit .*?\\.", GARBLED.repeat(60)),
                text("RUN_TOGETHER", "no blanks between the words", "Planen har varit .*?\\.", RUN_TOGETHER.repeat(40)),
                background("DIRECTION_MARKS", "Planen heter \u202Enalp\u202C."),
                new Planted(
                        "TWO_MEETINGS",
                        "the minutes of the meeting after it behind them",
                        minutes -> minutes,
                        text -> text
                                + "\fSammanträdesdatum 2039-10-22\nPlats och tid Rådssalen, kl. 16:00-17:40\nBeslutande Bo Ek (S)\n"));
    }

    static Stream<Planted> items() {
        return Stream.of(
                item("EMPTY_DECISION", "a heading and nothing under it", item -> item.withDecisions(List.of())),
                text(
                        "DECISION_MISSING",
                        "a matter that ends with its background",
                        "Beslut\\s+1\\. Anta planen.*\n+2\\. .*\n\\s*Beslutet ska skickas till\\s+Fastighetsenheten\n",
                        ""),
                item(
                        "DECISION_NUMBERING",
                        "points 1, 3",
                        item -> item.withDecisions(List.of(
                                item.decisions().get(0), item.decisions().get(1).withNumber("3")))),
                background("RESERVATION", "Daniel Stenmark (SD) reserverar sig mot beslutet."),
                background("ABSTENTION", "Daniel Stenmark (SD) deltar inte i beslutet."),
                background("MINUTES_NOTE", "Daniel Stenmark (SD) lämnar en protokollsanteckning."),
                background("SEPARATE_STATEMENT", "Daniel Stenmark (SD) lämnar ett särskilt yttrande."),
                background("MISSING_ATTACHMENT", "Reservationen bifogas protokollet."),
                background("HOMOGLYPHS", "Planen har varit på r\u0435miss."),
                background("DATE_AFTER_MEETING", "Nämnden beslutade vid sammanträdet den 7 december 2039 att avvakta."),
                item(
                        "ADMINISTRATIVE_APPEAL",
                        "a refusal that does not say how it is appealed",
                        item -> titled(item, "Ansökan om bistånd", List.of("Ansökan har prövats av förvaltningen."))
                                .withDecisions(List.of(Clause.decide(
                                        "avslå ansökan om bistånd enligt 4 kap. 1 § socialtjänstlagen")))),
                decision("WRONG_BODY", "Individ- och familjenämnden tar del av rapporteringen"),
                decision("RECIPIENT_NOT_LISTED", "godkänna planen och överlämna den till valnämnden"),
                item(
                        "APPEAL_OF_PREPARATION",
                        "sent back, and how that is appealed",
                        item -> titled(
                                        item,
                                        item.title(),
                                        List.of(item.background().get(0), "Beslutet kan överklagas."))
                                .withDecisions(List.of(Clause.decide("återremittera ärendet till förvaltningen")))),
                item(
                        "WITHOUT_RECIPIENT",
                        "sent to nobody",
                        item -> new Item(
                                item.number(),
                                item.title(),
                                item.caseNumber(),
                                item.background(),
                                item.decisions(),
                                List.of(),
                                List.of(),
                                item.attachments())));
    }

    static Stream<Planted> numbers() {
        return Stream.of(
                item("IMPLAUSIBLE_DIARIENUMMER", "far beyond the diary", item -> numbered(item, 40_077))
                        .knowing(minutes -> CheckContext.none()
                                .withHighestSerials(Map.of(
                                        new CheckContext.Diary(
                                                minutes.meeting().body().diary(),
                                                minutes.meeting().date().getYear()),
                                        new CheckContext.Highest(
                                                900, minutes.meeting().date())))),
                background("DIARIENUMMER_CLASSIFICATION", "Jämför KS 2019/140.291 och KS 2019/140.219."),
                background("MALFORMED_DIARIENUMMER", "Jämför ärende KS-2019, 139."),
                text("DIARIENUMMER_WITHOUT_PREFIX", "no diary", "Dnr \\p{Lu}+ (\\d{4}/77)", "Dnr $1"),
                text("DIARIENUMMER_YEAR", "of a year to come", "(Dnr \\p{Lu}+) \\d{4}/77", "$1 2039/77"),
                text(
                        "DELEGATION_ROW",
                        "neither number nor day",
                        "(A\\.2\\.1 Yttrande till förvaltningsrätten), .*?/\\d+, (.*?), \\S+",
                        "$1, $2"),
                text(
                        "NOT_DELEGABLE",
                        "an answer to a citizens' proposal",
                        "(A\\.2\\.1) Yttrande till förvaltningsrätten",
                        "$1 Svar på medborgarförslag om lekplats"));
    }

    @ParameterizedTest
    @MethodSource({"days", "theWhole", "letters", "items", "numbers"})
    void isFoundAndNothingElse(Planted planted) {
        for (int seed = 0; seed < MEETINGS; seed++) {
            Minutes clean = minutes(seed);
            String paper = text(clean);
            String faulty = planted.inText().apply(text(planted.inMinutes().apply(clean)));
            assertThat(faulty).as("meeting %d", seed).isNotEqualTo(paper);
            CheckContext known = planted.known().apply(clean);
            List<String> more = new ArrayList<>(codes(faulty, known));
            codes(paper, known).forEach(more::remove);
            assertThat(more).as("meeting %d:%n%s", seed, faulty).containsExactly(planted.code());
        }
    }

    private static Planted meeting(String code, String what, UnaryOperator<Meeting> fault) {
        return new Planted(
                code, what, minutes -> new Minutes(fault.apply(minutes.meeting()), minutes.items()), it -> it);
    }

    /** In the third item, which is the same in all of these minutes. */
    private static Planted item(String code, String what, UnaryOperator<Item> fault) {
        return new Planted(
                code,
                what,
                minutes -> {
                    List<Item> items = new ArrayList<>(minutes.items());
                    items.set(2, fault.apply(items.get(2)));
                    return new Minutes(minutes.meeting(), items);
                },
                it -> it);
    }

    private static Planted background(String code, String sentence) {
        return item(
                code,
                sentence,
                item -> titled(item, item.title(), List.of(item.background().get(0), sentence)));
    }

    private static Item numbered(Item item, int serial) {
        CaseNumber number = Objects.requireNonNull(item.caseNumber());
        return new Item(
                item.number(),
                item.title(),
                new CaseNumber(number.diary(), number.year(), serial, number.classCode()),
                item.background(),
                item.decisions(),
                item.recipients(),
                item.delegated(),
                item.attachments());
    }

    private static Minutes withUrgentDecision(Minutes minutes) {
        LocalDate day = minutes.meeting().date().minusDays(30);
        List<Item> items = new ArrayList<>(minutes.items());
        Item third = items.get(2);
        items.set(
                2,
                titled(
                        third,
                        "Anmälan av ordförandebeslut",
                        List.of("Ordföranden redovisar sitt ordförandebeslut den " + Dates.inWords(day) + ".")));
        return new Minutes(minutes.meeting(), items);
    }

    private static Item titled(Item item, String title, List<String> background) {
        return new Item(
                item.number(),
                title,
                item.caseNumber(),
                background,
                item.decisions(),
                item.recipients(),
                item.delegated(),
                item.attachments());
    }

    private static Planted decision(String code, String clause) {
        return item(
                code,
                clause,
                item -> item.withDecisions(List.of(item.decisions().get(0), Clause.decide(clause))));
    }

    private static Planted text(String code, String what, String sought, String instead) {
        return new Planted(code, what, it -> it, text -> text.replaceFirst(sought, instead));
    }

    private static Minutes minutes(int seed) {
        Minutes minutes = MinutesGenerator.clean(new Random(seed), 7);
        List<Item> items = new ArrayList<>(minutes.items());
        Item third = items.get(2);
        items.set(
                2,
                new Item(
                        third.number(),
                        "Plan för lokalförsörjning",
                        new CaseNumber(
                                minutes.meeting().body().diary(),
                                minutes.meeting().date().getYear(),
                                77,
                                "291"),
                        List.of("Planen har varit på remiss hos förvaltningarna."),
                        List.of(Clause.decide("anta planen"), Clause.decide("avsluta uppdraget")),
                        List.of("Fastighetsenheten"),
                        List.of(),
                        List.of("Plan för lokalförsörjning")));
        return new Minutes(minutes.meeting(), items);
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6
                ? day
                : day.plusDays(8 - day.getDayOfWeek().getValue());
    }

    /** The same with other days, and with the days that follow from them. */
    private static Meeting dated(Meeting m, LocalDate date, LocalDate approval, LocalDate noticeUp) {
        LocalDate deadline = workday(noticeUp.plusWeeks(3));
        return new Meeting(
                m.body(),
                date,
                m.start(),
                m.end(),
                m.place(),
                m.absent(),
                m.serving(),
                m.approver(),
                m.secretary(),
                m.others(),
                approval,
                noticeUp,
                deadline,
                deadline.plusDays(1));
    }

    private static String text(Minutes minutes) {
        return new String(ProtocolFile.TEXT.write(minutes, LAYOUT), StandardCharsets.UTF_8);
    }

    private static List<String> codes(String text, CheckContext known) {
        return CHECKS.check(READER.read(SourceDocument.ofText(text)), known).stream()
                .map(Finding::code)
                .toList();
    }
}
