package se.diarium.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.Finding.Severity;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Remark;
import se.diarium.protocol.SourceDocument;

/** Every rule with a line that breaks it, and one that looks like it and does not. */
@NullUnmarked
class RulesTest {

    /**
     * One line of the table.
     *
     * @param code what is told of the broken paper, and nothing else is
     * @param sound paper that differs a little, of which nothing is told
     */
    private record Example(
            String code, Severity severity, Integer item, CheckContext context, Sheet broken, Sheet sound) {

        @Override
        public String toString() {
            return code + " " + severity;
        }
    }

    private static Example error(String code, Integer item, Sheet broken, Sheet sound) {
        return new Example(code, Severity.ERROR, item, CheckContext.none(), broken, sound);
    }

    private static Example warning(String code, Integer item, Sheet broken, Sheet sound) {
        return new Example(code, Severity.WARNING, item, CheckContext.none(), broken, sound);
    }

    private static Example info(String code, Integer item, Sheet broken, Sheet sound) {
        return new Example(code, Severity.INFO, item, CheckContext.none(), broken, sound);
    }

    private static Example knowing(CheckContext context, Example example) {
        return new Example(example.code, example.severity, example.item, context, example.broken, example.sound);
    }

    private static final Sheet CLEAN = Sheet.clean();

    static Stream<Example> days() {
        Sheet undated = CLEAN.with("Justeringsdatum\t2026-09-08\n", "");
        return Stream.of(
                // R01: 2 September and two weeks is 16 September
                error("LATE_APPROVAL", null, approvedAndAnnounced("2026-09-17"), approvedAndAnnounced("2026-09-16")),
                // R02: the second day after Thursday 10 September is a Saturday
                error(
                        "LATE_NOTICE",
                        null,
                        CLEAN.with("2026-09-08", "2026-09-04"),
                        CLEAN.with("2026-09-08", "2026-09-07")),
                error(
                        "NOTICE_BEFORE_APPROVAL",
                        null,
                        CLEAN.with("2026-09-08", "2026-09-10"),
                        CLEAN.with("2026-09-08", "2026-09-09")),
                // R03
                warning("APPROVAL_DATE_MISSING", null, undated, CLEAN),
                // R04
                error("APPEAL_DATE", null, CLEAN.with("2026-09-30", "2026-09-29"), CLEAN),
                error(
                        "APPEAL_DATE",
                        null,
                        CLEAN.with("2026-09-30", "2026-10-01").with("nedtagande\t2026-10-01", "nedtagande\t2026-10-02"),
                        CLEAN.with("nedtagande\t2026-10-01", "nedtagande\t2026-10-02")),
                // R05
                error(
                        "NOTICE_TAKEN_DOWN_EARLY",
                        null,
                        CLEAN.with("2026-10-01", "2026-09-29"),
                        CLEAN.with("2026-10-01", "2026-10-05")),
                warning("NOTICE_TAKEN_DOWN_EARLY", null, CLEAN.with("2026-10-01", "2026-09-30"), CLEAN),
                // R07
                warning(
                        "NOTICE_WITHOUT_PLACE",
                        null,
                        CLEAN.with("Förvaringsplats\tStadshuset\n", ""),
                        CLEAN.with(
                                "Förvaringsplats\tStadshuset\n",
                                "Protokollet finns tillgängligt på kommunens webbplats\n")),
                warning(
                        "NOTICE_WITHOUT_DAY",
                        null,
                        CLEAN.with("Anslagsdatum\t2026-09-09\n", ""),
                        CLEAN.with("Anslagsdatum\t2026-09-09\n", "").with("Datum för nedtagande\t2026-10-01\n", "")),
                // R30
                warning(
                        "DATE_ON_WEEKEND",
                        null,
                        CLEAN.with("2026-09-02", "2026-09-05"),
                        CLEAN.with("2026-09-02", "2026-09-04")),
                warning(
                        "DATES_OUT_OF_ORDER",
                        null,
                        CLEAN.with("Sammanträdesdatum\t2026-09-02", "Sammanträdesdatum\t2026-09-09"),
                        CLEAN.with("Sammanträdesdatum\t2026-09-02", "Sammanträdesdatum\t2026-09-08")),
                // R31
                info(
                        "IMMEDIATE_APPROVAL",
                        4,
                        CLEAN.withBackground("Paragrafen förklaras omedelbart justerad."),
                        CLEAN.withBackground("Paragrafen är justerad.")),
                info(
                        "IMMEDIATE_APPROVAL",
                        null,
                        CLEAN.withBackground("Paragrafen förklaras omedelbart justerad.")
                                .with("Ärende nummer 5\n", "Ärende nummer 5\n\nParagrafen är omedelbart justerad.\n"),
                        CLEAN.withBackground("Paragrafen är justerad.")));
    }

    private static Sheet approvedAndAnnounced(String day) {
        LocalDate last = Deadlines.appeal(LocalDate.parse(day));
        return CLEAN.with("2026-09-08", day)
                .with("2026-09-09", day)
                .with("2026-10-01", last.plusDays(1).toString())
                .with("2026-09-30", last.toString());
    }

    static Stream<Example> theWhole() {
        return Stream.of(
                // R11
                info(
                        "ATTENDANCE_MISSING",
                        null,
                        CLEAN.with("Beslutande\tMaria Ekdahl (S), ordförande\n\tBo Lund (M)\n\tKarin Åker (C)\n", ""),
                        CLEAN),
                warning(
                        "CHAIR_MISSING",
                        null,
                        CLEAN.with(", ordförande", ""),
                        CLEAN.with(", ordförande", " ordförande")),
                warning(
                        "ATTENDANCE_PARAGRAPHS",
                        null,
                        CLEAN.with("Bo Lund (M)", "Bo Lund (M) §§ 1-12"),
                        CLEAN.with("Bo Lund (M)", "Bo Lund (M) §§ 1-7")),
                // R12
                knowing(
                        CheckContext.none().withSeats(6),
                        warning(
                                "NO_QUORUM",
                                null,
                                CLEAN,
                                CLEAN.with("\tKarin Åker (C)\n", "\tKarin Åker (C)\n\tNils Ek (L)\n"))),
                // R13
                error("PARAGRAPH_RANGE", null, CLEAN.with("§§ 1-8", "§§ 1-9"), CLEAN.with("§§ 1-8", "1–8")),
                error(
                        "CONTENTS_MISMATCH",
                        null,
                        CLEAN.with("§ 1\nDnr", contents("§ XX") + "§ 1\nDnr"),
                        CLEAN.with("§ 1\nDnr", contents("§ 4") + "§ 1\nDnr")),
                warning(
                        "CONTENTS_MISMATCH",
                        null,
                        titled("Svar på motion om cykelvägar").with("§ 4\tSvar på mo", "§ 5\tSvar på mo"),
                        titled("Svar på motion om cykelvägar")),
                warning("CONTENTS_MISMATCH", null, listed("Dnr SN 2026/41"), listed("Dnr SN 2026/00014-1.4.1")),
                info(
                        "CONTENTS_MISMATCH",
                        4,
                        CLEAN.with("§ 1\nDnr", contents("§ 4").replaceFirst("§ 4[^\n]*\n", "") + "§ 1\nDnr"),
                        CLEAN.with("§ 1\nDnr", contents("§ 4") + "§ 1\nDnr")));
    }

    /** With another title of § 4, in the list as well. */
    private static Sheet titled(String title) {
        return CLEAN.with("Ärende nummer 4\n", title + "\n")
                .with("§ 1\nDnr", contents("§ 4").replace("Ärende nummer 4", title) + "§ 1\nDnr");
    }

    /** With a list that has a number at § 4. */
    private static Sheet listed(String number) {
        return CLEAN.with("§ 1\nDnr", contents("§ 4\t" + number) + "§ 1\nDnr");
    }

    private static String contents(String fourth) {
        StringBuilder contents = new StringBuilder("Ärendelista\n\n");
        for (int i = 1; i <= 8; i++) {
            contents.append(i == 4 ? fourth : "§ " + i)
                    .append("\tÄrende nummer ")
                    .append(i)
                    .append(".....\t")
                    .append(i + 2)
                    .append('\n');
        }
        return contents.append("\n").toString();
    }

    static Stream<Example> letters() {
        return Stream.of(
                warning(
                        "OTHER_LANGUAGE",
                        null,
                        CLEAN.withBackground(
                                "The committee has to decide on the plan and to report on it. ".repeat(90)),
                        CLEAN.withBackground("The committee has to decide on the plan and to report on it.")),
                warning(
                        "GARBLED_TEXT",
                        null,
                        CLEAN.withBackground("be5lutar förv¨ltning KoMmun pl7nen ".repeat(60)),
                        CLEAN.withBackground("Lokalen i hus B5 mäter 7x9 m².")),
                warning(
                        "RUN_TOGETHER",
                        null,
                        CLEAN.withBackground("Planenharvaritpåremisshosförvaltningarnaochnämnden ".repeat(40)),
                        CLEAN.withBackground("Kommunalförbundsdirektionsledamotsarvodesreglementet gäller.")),
                warning(
                        "DIRECTION_MARKS",
                        null,
                        CLEAN.withBackground("Planen heter \u202Enalp\u202C."),
                        CLEAN.withBackground("Planen heter\u00a0lokalplan.")),
                warning(
                        "TWO_MEETINGS",
                        null,
                        new Sheet(CLEAN.text() + NEXT_MEETING.formatted("2026-10-07")),
                        new Sheet(CLEAN.text() + NEXT_MEETING.formatted("2026-09-02"))),
                warning(
                        "TWO_MEETINGS",
                        null,
                        CLEAN.with(
                                "nedtagande\t2026-10-01\n",
                                "nedtagande\t2026-10-01\n" + NEXT_MEETING.formatted("2026-10-07")),
                        CLEAN.with(
                                "nedtagande\t2026-10-01\n",
                                "nedtagande\t2026-10-01\nBeslutande\tMaria Ekdahl (S), ordförande\n")));
    }

    private static final String NEXT_MEETING = """
            \fExempelköpings kommun
            Sammanträdesdatum\t%s
            Beslutande\tMaria Ekdahl (S), ordförande
            """;

    static Stream<Example> items() {
        return Stream.of(
                // R09
                info(
                        "APPEAL_OF_PREPARATION",
                        4,
                        CLEAN.withDecision(
                                "Socialnämnden överlämnar ärendet till valnämnden.\n\nBeslutet kan överklagas till förvaltningsrätten."),
                        CLEAN.withDecision(
                                "Socialnämnden antar planen.\n\nBeslutet kan överklagas till förvaltningsrätten.")),
                // R10
                warning(
                        "ADMINISTRATIVE_APPEAL",
                        4,
                        CLEAN.withDecision(
                                "Socialnämnden beslutar att avslå ansökan om bistånd enligt 4 kap. 1 § socialtjänstlagen."),
                        CLEAN.withDecision(
                                "Socialnämnden antar riktlinjer för bistånd enligt 4 kap. 1 § socialtjänstlagen.")),
                warning(
                        "ADMINISTRATIVE_APPEAL",
                        4,
                        CLEAN.withDecision("Krogen AB beviljas serveringstillstånd enligt 8 kap. 2 § alkohollagen."),
                        CLEAN.withDecision(
                                "Krogen AB beviljas serveringstillstånd enligt 8 kap. 2 § alkohollagen. Hur man överklagar, se bilaga.")),
                // R13
                error(
                        "DUPLICATE_ITEM",
                        8,
                        new Sheet(
                                CLEAN.text()
                                        + "§ 8\nDnr SN 2026/44\nSkolskjuts\n\nBeslut\n\nAnsökan avslås.\n\nExpedieras till\nValnämnden\n"),
                        new Sheet(CLEAN.text() + "§ 8 forts.\n\nRektor\n")),
                // R14
                error(
                        "EMPTY_DECISION",
                        4,
                        CLEAN.withDecision(""),
                        CLEAN.withDecision("Informationen antecknas till protokollet.")),
                warning(
                        "DECISION_MISSING",
                        4,
                        CLEAN.withItem(
                                "§ 4\nDnr SN 2026/14\nPlan för lokalförsörjning\n\nSammanfattning\n\nPlanen har varit på remiss."),
                        CLEAN.withItem(
                                "§ 4\nDnr SN 2026/14\nPlan för lokalförsörjning\n\nSammanfattning\n\nEkonomichefen informerar om planen.")),
                // R15
                info(
                        "RESERVATION",
                        4,
                        CLEAN.withBackground("Bo Lund (M) reserverar sig mot beslutet."),
                        CLEAN.withBackground("Den som reserverar sig ska göra det före justeringen.")),
                info(
                        "ABSTENTION",
                        4,
                        CLEAN.withBackground("Bo Lund (M) deltar inte i beslutet."),
                        CLEAN.withBackground("Den som är jävig deltar inte i beslutet.")),
                info(
                        "MINUTES_NOTE",
                        4,
                        CLEAN.withBackground("Bo Lund (M) lämnar en protokollsanteckning."),
                        CLEAN.withBackground("Ingen protokollsanteckning lämnas.")),
                info(
                        "SEPARATE_STATEMENT",
                        4,
                        CLEAN.withBackground("Karin Åker (C) lämnar ett särskilt yttrande."),
                        CLEAN.withBackground("Skolan har lämnat ett särskilt yttrande i ärendet.")),
                // R16
                error(
                        "WRONG_BODY",
                        4,
                        CLEAN.withDecision("Individ- och familjenämnden tar del av rapporteringen."),
                        CLEAN.withDecision("Nämnden tar del av rapporteringen.")),
                // R17
                error(
                        "DECISION_NUMBERING",
                        4,
                        CLEAN.withDecision("1. Planen antas.\n2. Uppdraget avslutas.\n2. Kostnaden ryms i budget."),
                        CLEAN.withDecision("1. Planen antas.\n2. Uppdraget avslutas.\n3. Kostnaden ryms i budget.")),
                info(
                        "DECISION_NUMBERING",
                        4,
                        CLEAN.withDecision("3. Planen antas.\n4. Uppdraget avslutas."),
                        CLEAN.withDecision("1. Planen antas.\n2. Uppdraget avslutas.")),
                // R27
                info(
                        "WITHOUT_RECIPIENT",
                        4,
                        CLEAN.withItem("§ 4\nDnr SN 2026/14\nLokalplan\n\nBeslut\n\nSocialnämnden antar planen."),
                        CLEAN.withItem(
                                "§ 4\nDnr SN 2026/14\nLokalplan\n\nBeslut\n\nInformationen antecknas till protokollet.")),
                // R28
                warning(
                        "RECIPIENT_NOT_LISTED",
                        4,
                        CLEAN.withDecision(
                                "Socialnämnden godkänner rapporten och överlämnar den till kommunstyrelsen."),
                        CLEAN.withDecision("Socialnämnden godkänner rapporten och överlämnar den till valnämnden.")),
                info(
                        "RECIPIENT_NOT_NAMED",
                        4,
                        CLEAN.withDecision("Socialnämnden godkänner rapporten och överlämnar den till valnämnden.")
                                .with(
                                        "valnämnden.\n\nExpedieras till\n",
                                        "valnämnden.\n\nExpedieras till\nMiljönämnden\n"),
                        CLEAN.withDecision(
                                        "Socialnämnden godkänner rapporten, som miljönämnden har begärt, och överlämnar den till valnämnden.")
                                .with(
                                        "valnämnden.\n\nExpedieras till\n",
                                        "valnämnden.\n\nExpedieras till\nMiljönämnden\n")),
                info("ITEMS_GAP", 8, CLEAN.with("§ 7\nDnr", "\nNr").with("§ 8\nDnr", "§ 8\nDnr"), CLEAN));
    }

    @Test
    void paragraphsUnderOneHeadingAreAllThere() {
        for (String secret : List.of("§§ 77-79", "§ 77–79")) {
            ReadProtocol protocol = new ProtocolReader().read(SourceDocument.ofText("""
                    Exempelby kommun
                    Socialnämnden
                    Sammanträdesdatum 2026-09-08
                    Paragrafer §§ 76-80

                    § 76
                    Val

                    Beslut

                    Bo Ek utses.

                    %s
                    Sekretessärenden

                    § 80
                    Plan

                    Beslut

                    Planen antas.
                    """.formatted(secret)));
            assertThat(new ProtocolChecks().check(protocol))
                    .extracting(Finding::code)
                    .doesNotContain("ITEMS_GAP", "PARAGRAPH_RANGE");
            assertThat(protocol.items().get(1).lastNumber()).isEqualTo(79);
        }
    }

    static Stream<Example> numbersAndDates() {
        return Stream.of(
                // R29
                error(
                        "MALFORMED_DIARIENUMMER",
                        4,
                        CLEAN.withBackground("Jämför ärende SN-2026, 139."),
                        CLEAN.withBackground("Jämför ärende SN-2026/139.")),
                warning("DIARIENUMMER_WITHOUT_PREFIX", 4, CLEAN.with("Dnr SN 2026/14", "Dnr 2026/14"), CLEAN),
                warning(
                        "DIARIENUMMER_YEAR",
                        4,
                        CLEAN.with("Dnr SN 2026/14", "Dnr SN 2027/14"),
                        CLEAN.with("Dnr SN 2026/14", "Dnr SN 2019/14")),
                warning(
                        "DIARIENUMMER_YEAR",
                        4,
                        CLEAN.with("Dnr SN 2026/14", "Dnr SN 1926/14"),
                        CLEAN.with("Dnr SN 2026/14", "Dnr SN 1996/14")),
                warning(
                        "DIARIENUMMER_CLASSIFICATION",
                        4,
                        CLEAN.with("Dnr SN 2026/14", "Dnr SN 2026/14.291")
                                .with("Ärende nummer 4\n", "Ärende nummer 4\n\nSammanfattning\n\nSe SN 2026/14.219.\n"),
                        CLEAN.with("Dnr SN 2026/14", "Dnr SN 2026/14.291")
                                .with(
                                        "Ärende nummer 4\n",
                                        "Ärende nummer 4\n\nSammanfattning\n\nSe SN 2026/14.291 och SN 2026/14-102.\n")),
                warning(
                        "IMPLAUSIBLE_DIARIENUMMER",
                        4,
                        CLEAN.withBackground("Se SN 2026/1029 och SN 2026/101."),
                        CLEAN.withBackground("Se SN 2026/301 och SN 2026/101.")),
                knowing(
                        knownSerial(120, LocalDate.of(2026, 8, 19)),
                        warning(
                                "IMPLAUSIBLE_DIARIENUMMER",
                                4,
                                CLEAN.with("Dnr SN 2026/14", "Dnr SN 2026/1029"),
                                CLEAN.with("Dnr SN 2026/14", "Dnr SN 2026/131"))),
                // 120 by the middle of February go on as 600 until September
                knowing(
                        knownSerial(120, LocalDate.of(2026, 2, 18)),
                        warning(
                                "IMPLAUSIBLE_DIARIENUMMER",
                                4,
                                CLEAN.with("Dnr SN 2026/14", "Dnr SN 2026/2614"),
                                CLEAN.with("Dnr SN 2026/14", "Dnr SN 2026/1029"))),
                // R30
                warning(
                        "DATE_ON_WEEKEND",
                        4,
                        CLEAN.withBackground("Ärendet behandlades vid sammanträdet den 5 april 2026."),
                        CLEAN.withBackground("Festivalen ägde rum den 5 april 2026.")),
                warning(
                        "DATE_AFTER_MEETING",
                        4,
                        CLEAN.withBackground("Nämnden beslutade vid sammanträdet den 7 oktober 2026 att avvakta."),
                        CLEAN.withBackground("Nämnden tar upp frågan vid sammanträdet den 7 oktober 2026.")),
                warning(
                        "DATE_AFTER_MEETING",
                        4,
                        withBasis("Tjänsteskrivelse daterad den 28 september 2026"),
                        withBasis("Prognos per den 31 december 2026")),
                warning(
                        "HOMOGLYPHS",
                        4,
                        CLEAN.withBackground("Förslag till b\u0435slut."),
                        CLEAN.withBackground("Förslag till beslut finns.")),
                warning(
                        "MISSING_ATTACHMENT",
                        4,
                        CLEAN.withBackground("Reservationen bifogas protokollet."),
                        CLEAN.withBackground("Rapporten bifogas inte.")));
    }

    private static Sheet withBasis(String document) {
        return CLEAN.with("Ärende nummer 4\n", "Ärende nummer 4\n\nBeslutsunderlag\n\n" + document + "\n");
    }

    static Stream<Example> delegations() {
        return Stream.of(
                // R18
                knowing(
                        CheckContext.none().withReportsOfDelegation(true),
                        warning(
                                "DELEGATION_REPORT_MISSING",
                                null,
                                CLEAN,
                                CLEAN.with("Ärende nummer 4\n", "Anmälan av delegationsbeslut\n"))),
                warning(
                        "DELEGATION_ROW",
                        4,
                        reported(
                                "A.1 Tillförordnad chef, förvaltningschefen\n\nA.2 Avtal om lokal, SN 2026/33, enhetschefen"),
                        reported(
                                "A.1 Tillförordnad chef, SN 2026/32, förvaltningschefen\n\nA.2 Avtal om lokal, SN 2026/33, enhetschefen")),
                // R21
                warning(
                        "NOT_DELEGABLE",
                        4,
                        reported(
                                "A.1 Svar på medborgarförslag om lekplats, SN 2026/32, förvaltningschefen\n\nA.2 Avtal om lokal, SN 2026/33, enhetschefen"),
                        reported(
                                "A.1 Beslut om avgift enligt taxa, SN 2026/32, förvaltningschefen\n\nA.2 Avtal om lokal, SN 2026/33, enhetschefen")),
                // R30
                warning(
                        "DATE_AFTER_MEETING",
                        4,
                        reported(
                                "A.1 Avtal om lokal, SN 2026/32, förvaltningschefen, 2026-09-17\n\nA.2 Avtal om buss, SN 2026/33, enhetschefen, 2026-08-17"),
                        reported(
                                "A.1 Avtal om lokal, SN 2026/32, förvaltningschefen, 2026-08-19\n\nA.2 Avtal om buss, SN 2026/33, enhetschefen, 2026-08-17")),
                // R19
                warning("URGENT_DECISION_LATE", 4, urgent("3 februari 2026"), urgent("27 augusti 2026")),
                knowing(
                        CheckContext.none().withPreviousMeeting(LocalDate.of(2026, 8, 19)),
                        error("URGENT_DECISION_LATE", 4, urgent("11 augusti 2026"), urgent("27 augusti 2026"))),
                knowing(
                        CheckContext.none().withPreviousMeeting(LocalDate.of(2026, 8, 19)),
                        error(
                                "URGENT_DECISION_LATE",
                                4,
                                urgent("11 augusti 2026"),
                                urgent("27 augusti 2026 enligt den ordning som antogs den 12 december 2022"))));
    }

    private static CheckContext knownSerial(int serial, LocalDate day) {
        return CheckContext.none()
                .withHighestSerials(Map.of(new CheckContext.Diary("SN", 2026), new CheckContext.Highest(serial, day)));
    }

    private static Sheet reported(String rows) {
        return CLEAN.withItem(
                "§ 4\nAnmälan av delegationsbeslut\n\nBeslut\n\nAnmälan godkänns.\n\nDelegationsbeslut\n\n" + rows);
    }

    private static Sheet urgent(String day) {
        return CLEAN.withItem("§ 4\nDnr SN 2026/14\nAnmälan av ordförandebeslut\n\nBeslut\n\n"
                + "Nämnden tar del av redovisningen av ordförandebeslut från den " + day + ".");
    }

    static Stream<Example> examples() {
        return Stream.of(days(), theWhole(), letters(), items(), numbersAndDates(), delegations())
                .flatMap(examples -> examples);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsOfTheBrokenLineAndOfNothingElse(Example example) {
        assertThat(example.broken.findings(example.context))
                .extracting(Finding::code, Finding::severity, Finding::item)
                .containsExactly(tuple(example.code, example.severity, example.item));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysNothingOfTheSoundLine(Example example) {
        assertThat(example.sound.findings(example.context)).isEmpty();
    }

    /** What breaks one rule because it breaks another, and what looks like it and breaks none. */
    private record Several(List<String> codes, Sheet broken, Sheet sound) {}

    static Stream<Several> several() {
        Sheet undated = CLEAN.with("Justeringsdatum\t2026-09-08\n", "");
        return Stream.of(
                // R03: the notice of 9 September tells that of 12 August's two limits one was broken
                new Several(
                        List.of("APPROVAL_DATE_MISSING", "LATE_APPROVAL"),
                        undated.with("2026-09-02", "2026-08-12"),
                        CLEAN.with("2026-09-02", "2026-08-25")),
                // R06
                new Several(
                        List.of("APPEAL_DATE", "NOTICE_TAKEN_DOWN_EARLY"),
                        CLEAN.with("2026-09-30", "2026-10-02"),
                        CLEAN.with("nedtagande\t2026-10-01", "nedtagande\t2026-10-05")),
                // R30
                new Several(
                        List.of("APPROVAL_DATE_MISSING", "DATES_OUT_OF_ORDER"),
                        undated.with("2026-09-02", "2026-09-10"),
                        CLEAN.with("2026-09-02", "2026-09-08")));
    }

    @ParameterizedTest
    @MethodSource("several")
    void tellsOfEachRuleThatIsBroken(Several several) {
        assertThat(several.broken.findings()).extracting(Finding::code).containsExactlyElementsOf(several.codes);
        assertThat(several.sound.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Remark.Kind.class)
    void tellsOfWhatWasSeenInTheFile(Remark.Kind kind) {
        assertThat(CLEAN.findings(Remark.of(kind))).extracting(Finding::code).containsExactly(kind.name());
        assertThat(CLEAN.findings()).isEmpty();
    }

    @Test
    void everyFaultIsShown() {
        List<Finding> shown = Stream.of(
                        examples().flatMap(example -> example.broken.findings(example.context).stream()),
                        several().flatMap(several -> several.broken.findings().stream()),
                        Arrays.stream(Remark.Kind.values()).flatMap(kind -> CLEAN.findings(Remark.of(kind)).stream()))
                .flatMap(findings -> findings)
                .toList();
        assertThat(ProtocolChecks.RULES)
                .flatExtracting(Rule::faults)
                .allSatisfy(fault -> assertThat(shown).anyMatch(finding -> tells(finding, fault)));
    }

    private static boolean tells(Finding finding, Fault fault) {
        Pattern message = Pattern.compile("\\Q" + fault.message().replaceAll("%\\d\\$s", "\\\\E.+\\\\Q") + "\\E");
        return finding.code().equals(fault.code())
                && finding.severity() == fault.severity()
                && message.matcher(finding.message()).matches();
    }

    @Test
    void everyRuleOfTheListIsThere() {
        List<String> rules = ProtocolChecks.RULES.stream()
                .flatMap(rule -> rule.faults().stream())
                .map(Fault::rule)
                .distinct()
                .toList();
        assertThat(rules)
                .contains(
                        "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R09", "R10", "R11", "R12", "R13", "R14",
                        "R15", "R16", "R17", "R18", "R19", "R21", "R27", "R28", "R29", "R30", "R31");
    }

    @Test
    void everyFaultSaysWhatIsWrongAndWhatToDo() {
        assertThat(ProtocolChecks.RULES).flatExtracting(Rule::faults).allSatisfy(fault -> {
            assertThat(fault.message()).endsWith(".");
            assertThat(fault.advice()).endsWith(".").hasSizeLessThan(200);
        });
    }

    @Test
    void datesAreWrittenInWords() {
        Finding finding = CLEAN.with("2026-09-30", "2026-09-29").findings().get(0);
        assertThat(finding.message())
                .isEqualTo(
                        "Sista dag för överklagande anges till 29 september 2026, men tiden från anslaget 9 september 2026"
                                + " går ut först 30 september 2026. Den som litar på datumet avstår från att överklaga.");
        assertThat(finding.advice())
                .isEqualTo(
                        "Rätta sista dagen till 30 september 2026 på anslagstavlan och i anslagsbeviset, och låt anslaget"
                                + " sitta uppe den dagen ut.");
        assertThat(finding.span()).isNotNull();
    }

    @Test
    void whatIsNotSurelyAReportedDecisionIsNotBare() {
        Sheet closed = reported(
                "1\tSN 2026/32\tYttrande till förvaltningsrätten\n2\tSN 2026/33\tAvtal om lokal\nParagrafen är justerad");
        assertThat(closed.findings()).isEmpty();
    }

    @Test
    void namesBrokenOverLinesOfACellAreNotGarbled() {
        Sheet listed = CLEAN.with(
                "Karin Åker (C)\n", "Karin Åker (C)\nÖvriga närvarande\t" + "Bo ek<br>Eva alm<br>".repeat(40) + "\n");
        assertThat(listed.findings()).isEmpty();
    }

    @Test
    void whatTheExecutiveBoardSendsToTheCouncilNeedsNoRecipient() {
        Sheet social = CLEAN.withDecision("Kommunstyrelsen överlämnar planen till kommunfullmäktige.");
        Sheet board = new Sheet(social.text().replace("Socialnämnden", "Kommunstyrelsen"));
        assertThat(social.findings()).extracting(Finding::code).containsExactly("RECIPIENT_NOT_LISTED");
        assertThat(board.findings()).isEmpty();
    }

    @Test
    void aFormerNameOfTheBodyIsNoOtherBody() {
        Sheet renamed = CLEAN.withDecision("Vård- och omsorgsnämnden antar planen.");
        assertThat(renamed.findings()).extracting(Finding::code).containsExactly("WRONG_BODY");
        assertThat(renamed.findings(CheckContext.none().withAliases(Set.of("Vård- och omsorgsnämnden", "VON"))))
                .isEmpty();
        assertThat(renamed.findings(CheckContext.none().withAliases(Set.of("EN"))))
                .extracting(Finding::code)
                .containsExactly("WRONG_BODY");
    }

    @Test
    void theNoticeIsHeldAgainstTheLastDayThatItPromises() {
        Sheet sheet = CLEAN.with("2026-09-30", "2026-10-02").with("nedtagande\t2026-10-01", "nedtagande\t2026-10-01");
        assertThat(sheet.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(
                        tuple("APPEAL_DATE", Severity.ERROR), tuple("NOTICE_TAKEN_DOWN_EARLY", Severity.ERROR));
    }

    @Test
    void aNoticeTellsThatOneOfTwoLimitsWasBroken() {
        Sheet sheet = CLEAN.with("Justeringsdatum\t2026-09-08\n", "").with("2026-09-02", "2026-08-12");
        assertThat(sheet.findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(
                        tuple("APPROVAL_DATE_MISSING", Severity.WARNING), tuple("LATE_APPROVAL", Severity.WARNING));
    }

    @Test
    void whatWasApprovedAtTheMeetingHasDaysOfItsOwn() {
        Sheet all = new Sheet(CLEAN.text()
                        .replace(
                                "2. Uppdraget avslutas.\n",
                                "2. Uppdraget avslutas.\n\nParagrafen förklaras omedelbart justerad.\n"))
                .with("Justeringsdatum\t2026-09-08\n", "");
        assertThat(all.findings()).extracting(Finding::code).containsExactly("LATE_NOTICE");
        Sheet inTime = all.with("2026-09-09", "2026-09-04")
                .with("2026-10-01", "2026-09-28")
                .with("2026-09-30", "2026-09-25");
        assertThat(inTime.findings()).isEmpty();
    }

    private static final String OWN_NOTICE = """

            Anslagsbevis
            Paragrafer\t§ 4
            Justeringsdatum\t2026-09-02
            Anslagsdatum\t2026-09-03
            Datum för nedtagande\t2026-09-25
            Sista dag för överklagande\t2026-09-24
            Förvaringsplats\tStadshuset

            """;

    private static Sheet withOwnNotice(String words, boolean first) {
        Sheet sheet = CLEAN.withBackground("Paragrafen förklaras omedelbart justerad.");
        return first
                ? sheet.with("\nAnslagsbevis\n", words + "\nAnslagsbevis\n")
                : sheet.with("\n§ 1\nDnr", words + "\n§ 1\nDnr");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNoticeOfItsOwnIsHeldAgainstItsOwnApproval(boolean first) {
        Sheet sound = withOwnNotice(OWN_NOTICE, first);
        assertThat(sound.read().ownNotices()).hasSize(1);
        assertThat(sound.read().frontPage().noticeUp().value()).isEqualTo(LocalDate.of(2026, 9, 9));
        assertThat(sound.findings()).isEmpty();

        String late = OWN_NOTICE
                .replace("2026-09-03", "2026-09-07")
                .replace("2026-09-25", "2026-09-29")
                .replace("2026-09-24", "2026-09-28");
        assertThat(withOwnNotice(late, first).findings())
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("LATE_NOTICE", Severity.ERROR));

        assertThat(withOwnNotice(
                                OWN_NOTICE.replace("2026-09-24", "2026-09-30").replace("2026-09-25", "2026-10-01"),
                                first)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("APPEAL_DATE");
    }

    @Test
    void aNoticeThatNamesOtherParagraphsTooIsThatOfAll() {
        Sheet sheet = withOwnNotice(OWN_NOTICE.replace("§ 4", "§§ 3-4"), false);
        assertThat(sheet.read().ownNotices()).isEmpty();
        assertThat(sheet.findings()).extracting(Finding::code).containsExactly("IMMEDIATE_APPROVAL");
    }
}
