package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Delegationsbeslut as tables, grouped by who decided, and line by line. */
@NullUnmarked
class DelegationListsTest {

    private static ReadItem item(String list) {
        return Minutes.report(list);
    }

    @Test
    void aTableRowByRow() {
        assertThat(item("""
                Dnr\tBeslutsdatum\tDelegat\tÄrende
                KS 2026/11\t2026-01-12\tEnhetschef\tAvtal om praktikplatser
                KS 2026/12\t2026-01-15\tEkonomichef\tAvskrivning av fordran
                """).delegationsbeslut())
                .extracting(
                        row -> row.numbers().get(0).asWritten(),
                        ReportedDelegationsbeslut::date,
                        ReportedDelegationsbeslut::delegate,
                        ReportedDelegationsbeslut::description)
                .containsExactly(
                        tuple("KS 2026/11", LocalDate.of(2026, 1, 12), "Enhetschef", "Avtal om praktikplatser"),
                        tuple("KS 2026/12", LocalDate.of(2026, 1, 15), "Ekonomichef", "Avskrivning av fordran"));
    }

    @Test
    void aSecondTableHasHeadsOfItsOwn() {
        assertThat(item("""
                Punkt\tÄrende\tAntal\tDelegat
                1.3\tUttag från spärrat konto\t41\tHandläggare

                Övriga beslut

                Punkt\tÄrende\tDnr\tDelegat\tDatum\tSign
                7.1\tBeslut att inte lämna ut uppgifter\tKS 2026/15\tEnhetschef\t2026-01-30\tAB
                7.3\tAvtal om utbildningslokal\tKS 2026/18, KS 2026/19\tEnhetschef\t2026-02-06\tAB
                """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point, row -> row.numbers().size())
                .containsExactly(tuple("1.3", 0), tuple("7.1", 1), tuple("7.3", 2));
    }

    @Test
    void theOrderBesideACaseNumberIsThePoint() {
        assertThat(item("""
                Nr\tDatum\tBeslut\tDelegat\tDnr
                1.3\t2026-09-19\tAvtal om utbildning\tEnhetschef\tKS 2026/22
                2.1\t2026-10-03\tAnställning av handläggare\tEnhetschef\tKS 2026/23
                """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        row -> row.numbers().get(0).serial())
                .containsExactly(tuple("1.3", 22), tuple("2.1", 23));
    }

    @Test
    void cellsOnLinesOfTheirOwnAreDealtToTheirColumns() {
        assertThat(item("""
                Dnr
                Ärende
                Delegat
                Punkt
                KS-2026-95
                Flyttning av fordonsvrak
                från Storgatan
                Trafikingenjör
                2.3
                13
                Dnr
                Ärende
                Delegat
                Punkt
                KS-2026-71
                KS-2026-79
                Grävtillstånd
                Gatuchef
                6.1
                """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        ReportedDelegationsbeslut::description,
                        ReportedDelegationsbeslut::delegate,
                        row -> row.numbers().size())
                .containsExactly(
                        tuple("2.3", "Flyttning av fordonsvrak från Storgatan", "Trafikingenjör", 1),
                        tuple("6.1", "Grävtillstånd", "Gatuchef", 2));
    }

    @Test
    void aDayAndAPointMayOpenARow() {
        ReadItem item = Minutes.item("""
                § 120
                Redovisning av delegationsbeslut
                Beslut
                Arbetsutskottet tar del av redovisningen.
                2026-06-18 A3 Avtal om leasing av fordon till hemtjänsten. Delegat: inköpschef. Diarienr KS 2026/355
                2026-06-25 A3 Ramavtal för kontorsmaterial. Delegat: inköpschef. Diarienr KS 2026/290
                """);
        assertThat(item.decisions())
                .extracting(DecisionClause::text)
                .containsExactly("Arbetsutskottet tar del av redovisningen.");
        assertThat(item.delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        ReportedDelegationsbeslut::delegate,
                        ReportedDelegationsbeslut::date,
                        row -> row.numbers().get(0).serial())
                .containsExactly(
                        tuple("A3", "inköpschef", LocalDate.of(2026, 6, 18), 355),
                        tuple("A3", "inköpschef", LocalDate.of(2026, 6, 25), 290));
    }

    @Test
    void theNameOfAGroupEndsNoTable() {
        assertThat(item("""
                Punkt\tBeslut\tDelegat\tDiarienr\tDatum
                B.4.1\tSkolskjuts, avslag\tHandläggare\tKS 2026/118\t2026-08-24

                Grundskola
                C.1.3\tMottagande av elev\tRektor\tKS 2026/126\t2026-08-31
                C.1.9\tTilläggsbelopp\tFörvaltningschef KS 2026/109, KS 2026/110\t2026-09-02
                """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point, row -> row.numbers().size())
                .containsExactly(tuple("B.4.1", 1), tuple("C.1.3", 1), tuple("C.1.9", 2));
    }

    @Test
    void numbersOfAnyShapeEndARowUnderTheNameOfADelegate() {
        ReadItem item = Minutes.item("""
                § 65 Delegationsbeslut

                Kommunstyrelsen beslutar
                att godkänna redovisningen av delegationsbeslut.
                Kommunchef Harriet Molund
                – Avtal om hyra av mast, 2026-000224
                – Tillstånd till hantering av gasol, 2026-000207 och 2026-000208
                Ekonomichef Ida Bergvall
                – Avskrivning av kundfordran, 2026-000230
                """);
        assertThat(item.decisions())
                .extracting(DecisionClause::text)
                .containsExactly("att godkänna redovisningen av delegationsbeslut.");
        assertThat(item.delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::description,
                        row -> row.numbers().size())
                .containsExactly(
                        tuple("Avtal om hyra av mast", 1),
                        tuple("Tillstånd till hantering av gasol", 2),
                        tuple("Avskrivning av kundfordran", 1));
    }

    @Test
    void whatStandsUnderAKindOfDecisionHasItsPoint() {
        assertThat(item("""
                Följande beslut anmäls.
                1.4 Omfördelning av budgetmedel inom verksamheten
                – KS 2026/118, verksamhetschef, 2026-11-05

                3.2 Tilldelning av kontrakt vid direktupphandling av varor och tjänster
                – KS 2026/131, förvaltningschef, 2026-11-11
                – KS 2026/133, förvaltningschef, 2026-11-13
                """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        row -> row.numbers().get(0).serial(),
                        ReportedDelegationsbeslut::description)
                .containsExactly(
                        tuple("1.4", 118, "Omfördelning av budgetmedel inom verksamheten"),
                        tuple("3.2", 131, "Tilldelning av kontrakt vid direktupphandling av varor och tjänster"),
                        tuple("3.2", 133, "Tilldelning av kontrakt vid direktupphandling av varor och tjänster"));
    }

    @Test
    void delegateAndNumbersMayStandBelowThePoint() {
        assertThat(item("""
                B 1.4 Skolskjuts, avslag på ansökan

                Delegat: skolskjutshandläggare

                Dnr: KS 2026/190, KS 2026/192

                C 2.6 Uppskjuten skolplikt

                Delegat: rektor

                Dnr: KS 2026/199
                """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        ReportedDelegationsbeslut::delegate,
                        row -> row.numbers().size())
                .containsExactly(tuple("B 1.4", "skolskjutshandläggare", 2), tuple("C 2.6", "rektor", 1));
    }

    @Test
    void aRowOfATableMayLackACell() {
        assertThat(item("""
                Punkt\tBeslut\tDelegat\tDatum
                A.5.1\tYttrande till tillsynsmyndighet\tKommunchef\t2026-02-01
                D 1.1\tAntagande av anbud\t2026-02-03
                """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        ReportedDelegationsbeslut::description,
                        ReportedDelegationsbeslut::date)
                .containsExactly(
                        tuple("A.5.1", "Yttrande till tillsynsmyndighet", LocalDate.of(2026, 2, 1)),
                        tuple("D 1.1", "Antagande av anbud", LocalDate.of(2026, 2, 3)));
    }

    @Test
    void aTableThatWasReadColumnByColumn() {
        assertThat(
                        item("Lagrum\n\nFL 36\nFB 16:7\n\nBeslutsdatum\n\n2026-02-06\n2026-02-19\n\nDelegat\n\nAB\nCD\n\nGäller\n\nAvvisning\nUttag\n")
                                .delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        ReportedDelegationsbeslut::date,
                        ReportedDelegationsbeslut::delegate,
                        ReportedDelegationsbeslut::description)
                .containsExactly(
                        tuple("FL 36", LocalDate.of(2026, 2, 6), "AB", "Avvisning"),
                        tuple("FB 16:7", LocalDate.of(2026, 2, 19), "CD", "Uttag"));
    }

    @Test
    void aTableWithAllItsHeadingsFirst() {
        String heads = "Lagrum\nBeslutsdatum\nDelegat\nGäller\n";
        assertThat(item(heads + "FL 36\n2026-02-06\nAB\nAvvisning\nFB 16:7\n2026-02-19\nCD\nUttag\n")
                        .delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::point)
                .containsExactly("FL 36", "FB 16:7");
        assertThat(item(heads + "FL 36\nFB 16:7\n2026-02-06\n2026-02-19\nAB\nCD\nAvvisning\nUttag\n")
                        .delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::description)
                .containsExactly("Avvisning", "Uttag");
    }

    @Test
    void groupedByWhoDecided() {
        assertThat(item("""
                Administrativ chef, L. Lager Hult
                Yttrande till Skolinspektionen, 3 st

                Rektor, B. Ek, Norra skolan
                Beslut om ställföreträdande rektor, 2 st
                Beslut om utökad tid i fritidshemmet, SL 14:5
                Lpn: 2017-1142, 2017-1143
                """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::delegate,
                        ReportedDelegationsbeslut::description,
                        row -> row.numbers().size())
                .containsExactly(
                        tuple("Administrativ chef, L. Lager Hult", "Yttrande till Skolinspektionen, 3 st", 0),
                        tuple("Rektor, B. Ek, Norra skolan", "Beslut om ställföreträdande rektor, 2 st", 0),
                        tuple("Rektor, B. Ek, Norra skolan", "Beslut om utökad tid i fritidshemmet, SL 14:5", 2));
    }

    @Test
    void pointsOneALine() {
        assertThat(item("2.5.4 Beslut om grundbelopp, förvaltningschef\n2.5.5 Beslut om stängning, rektor\n")
                        .delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::point)
                .containsExactly("2.5.4", "2.5.5");
    }

    @Test
    void whatIsDecidedOfEachOne() {
        ReadItem item = Minutes.item(
                "§ 3\nDelegationer\n\nKommunstyrelsen beslutar\n\nDnr KS 2015/101 Avtal om mark läggs till handlingarna.\n\nDnr KS 2015/117 Bidrag läggs till handlingarna.\n");
        assertThat(item.delegationsbeslut())
                .extracting(row -> row.numbers().get(0).asWritten())
                .containsExactly("KS 2015/101", "KS 2015/117");
    }

    @Test
    void aReferenceAloneReportsNoRow() {
        assertThat(item("Delegationsbeslut fattade under perioden 2023-09-04—2023-10-12 redovisas i bilaga.\n")
                        .delegationsbeslut())
                .isEmpty();
        assertThat(
                        item("Genom förteckning anmäls nedanstående beslut.\n\nLivsmedel: Beslut fattade i mars 2024 – april 2024\n")
                                .delegationsbeslut())
                .isEmpty();
    }

    @Test
    void aListBehindASentenceWithTheNumberLast() {
        assertThat(
                        item("Beslut fattade med stöd av delegation anmäls enligt följande:\nAnställning av chef, KS 2026/566\nYttrande över plan, KS 2026/570\n")
                                .delegationsbeslut())
                .extracting(row -> row.numbers().get(0).asWritten(), ReportedDelegationsbeslut::description)
                .containsExactly(
                        tuple("KS 2026/566", "Anställning av chef"), tuple("KS 2026/570", "Yttrande över plan"));
    }

    @Test
    void rowsThatNameThePointOfTheScheme() {
        ReadItem item = Minutes.item(
                "§ 3\n\nDelegationsbeslut\n\nBeslut\n\nRedovisningen godkänns.\n\nRedovisade beslut\nSkolskjuts, punkt 4.2, beslut nr 12–19/2026\nTilläggsbelopp, punkt 5.1, beslut nr 3/2026\n");
        assertThat(item.delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::point)
                .containsExactly("4.2", "5.1");
    }

    @Test
    void amongOtherPapersOnlyWhatSaysSo() {
        ReadItem item = Minutes.item(
                "§ 3\n\nAnmälningsärenden\n\nBeslut\n\nAnmälningarna noteras till protokollet.\n\nÄrendebeskrivning\nKTN-2026-00012\nDelegationsbeslut om projektbidrag, september 2026\n\nKTN-2026-00005\nProtokoll från kulturnämndens arbetsutskott 2026-09-20\n");
        assertThat(item.delegationsbeslut()).hasSize(1);
        assertThat(item.delegationsbeslut().get(0).numbers().get(0).asWritten()).isEqualTo("KTN-2026-00012");
    }

    @Test
    void aNumberedListOfWhatWasLaidToTheFiles() {
        ReadItem item = Minutes.item(
                "§ 3\n\nAnmälan av delegationsbeslut och skrivelser\n\nBeslut\natt lägga anmälda delegationsbeslut och skrivelser till handlingarna\n\n1.  Delegationsbeslut augusti 2026, lista 1–112\n2.  Länsstyrelsens inspektionsrapport, dnr 205-3412-2026\n3.  JO:s beslut 2026-06-19, dnr 4512-2026\n");
        assertThat(item.delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::description)
                .containsExactly("Delegationsbeslut augusti 2026, lista 1–112");
        assertThat(item.decisions()).hasSize(1);
    }

    @Test
    void aSentenceThatSaysWhoDecidedHeadsTheRows() {
        ReadItem item = Minutes.item(
                "§ 3\n\nAnmälan delegeringsbeslut\n\nFöljande delegeringsbeslut har fattats av tjänstemän inom nämndens verksamhetsområde enligt nämndens beslut om delegering 2026-01-24, § 10:\n\n- Grävtillstånd Storgatan, dnr KS 2026/12\n- Torghandel, dnr KS 2026/13\n\nBeslut\n\nAnmälan läggs till handlingarna.\n");
        assertThat(item.delegationsbeslut()).hasSize(2);
    }

    @Test
    void aPeriodBehindTheHeading() {
        ReadItem item = Minutes.item(
                "§ 3\n\nDelegationsbeslut\n\nBeslut\nKommunstyrelsen tar del av redovisade delegationsbeslut.\n\nDelegationsbeslut 2026-03-01–2026-03-31\nMN-2026-120   Tillstånd värmepump, Grimstorp 1:3\nMN-2026-133   Registrering av livsmedelsanläggning, Bagarstugan\n");
        assertThat(item.delegationsbeslut()).hasSize(2);
        assertThat(item.decisions())
                .extracting(DecisionClause::text)
                .containsExactly("Kommunstyrelsen tar del av redovisade delegationsbeslut.");
    }

    @Test
    void aListHeadedByItsPeriod() {
        assertThat(
                        item("Redovisade delegationsbeslut för perioden 2026-12-01--2026-12-31:\n- Ekonomiskt bistånd, 214 beslut\n- Färdtjänst, 31 beslut\n")
                                .delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::description)
                .containsExactly("Ekonomiskt bistånd, 214 beslut", "Färdtjänst, 31 beslut");
    }

    @Test
    void aTableEndsWhereTheParagraphIsApproved() {
        assertThat(item("""
                Punkt\tBeslut\tDelegat\tDatum
                A.5.1\tYttrande till tillsynsmyndighet\tKommunchef\t2026-02-01
                B.1\tAntagande av anbud\tKommunchef\t2026-02-03
                Paragrafen förklaras omedelbart justerad.
                """).delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::point)
                .containsExactly("A.5.1", "B.1");
    }

    @Test
    void thePlaceInTheListIsNoNumberOfACase() {
        assertThat(item("""
                Nr    Datum         Beslut                       Delegat
                1     2026-01-10    Bidrag till studieförbund    Kulturchef
                2     2026-01-21    Förordnande av bibliotekschef  Kulturchef
                """).delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::numbers, ReportedDelegationsbeslut::description)
                .containsExactly(
                        tuple(List.of(), "Bidrag till studieförbund"),
                        tuple(List.of(), "Förordnande av bibliotekschef"));
    }

    @Test
    void theWidestCellOfAColumnLeavesTwoBlanks() {
        assertThat(item("""
                Kod      Ärende                                 Antal
                SoL 4:1  Försörjningsstöd, bifall               212
                LSS 9:3  Ledsagarservice                        2
                """).delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::point, ReportedDelegationsbeslut::description)
                .containsExactly(tuple("SoL 4:1", "Försörjningsstöd, bifall"), tuple("LSS 9:3", "Ledsagarservice"));
    }

    @Test
    void aTableOfKindsAndHowMany() {
        assertThat(item("""
                Område                Period       Antal
                Ekonomiskt bistånd    april        142
                Barn och unga         april        38
                """).delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::description)
                .containsExactly("Ekonomiskt bistånd", "Barn och unga");
    }

    @Test
    void numberedRowsUnderTheNamesOfTheirKinds() {
        assertThat(Minutes.item("""
                § 3
                Delegeringsbeslut

                Anmäles följande delegeringsbeslut:

                Bygglov
                1    B 2025-333    Tillbyggnad av fritidshus
                Miljö
                2    M 2025-901    Värmepump

                Kommunstyrelsens beslut
                Anmälan noteras.
                """).delegationsbeslut())
                .extracting(row -> row.numbers().get(0).asWritten())
                .containsExactly("B 2025-333", "M 2025-901");
    }

    @Test
    void countedRowsUnderTheDecision() {
        assertThat(Minutes.item("""
                § 3
                Delegationsbeslut

                Beslut
                Kommunstyrelsen godkänner anmälan av delegationsbeslut enligt följande:

                Försörjningsstöd, nr 1201-1344
                Färdtjänst, nr 88-97
                """).delegationsbeslut()).hasSize(2);
    }

    @Test
    void whatIsToldOfOtherDaysIsNoRow() {
        assertThat(item("Vid mötet 2026-10-12 beslutades om bidrag.\n").delegationsbeslut())
                .isEmpty();
    }

    @Test
    void linesBelowASentenceThatTellsOfThem() {
        assertThat(item("""
                Följande beslut redovisas:

                Utskottets protokoll 2026-02-12, §§ 21-38
                Beslut om ekonomiskt bistånd, februari 2026
                Tillfälligt serveringstillstånd, Folkets Park i
                Exempelby, handläggare, KS 2026-51
                """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::description,
                        ReportedDelegationsbeslut::delegate,
                        row -> row.numbers().size())
                .containsExactly(
                        tuple("Utskottets protokoll 2026-02-12, §§ 21-38", null, 0),
                        tuple("Beslut om ekonomiskt bistånd, februari 2026", null, 0),
                        tuple("Tillfälligt serveringstillstånd, Folkets Park i Exempelby", "handläggare", 1));
    }

    @Test
    void pointsBelowWhoDecided() {
        assertThat(item("""
                Följande beslut, som är fattade enligt delegationsordningen, anmäls:

                Kommundirektören
                • Yttrande över remiss om väg 2711 (KS2026.0290)
                • Förordnande av vikarie (KS2026.0007)

                Markchefen
                • Upplåtelse av jaktarrende (KS2026.0014)
                """).delegationsbeslut())
                .extracting(row -> row.numbers().get(0).asWritten())
                .containsExactly("KS2026.0290", "KS2026.0007", "KS2026.0014");
    }

    @Test
    void runningTextBelowSuchASentenceIsNoList() {
        assertThat(item("""
                Följande beslut redovisas:

                Nämnden har fått en muntlig redovisning av vad förvaltningen har beslutat under våren och vad det har kostat.
                """).delegationsbeslut()).isEmpty();
    }

    @Test
    void rowsAboveAHeadingThatOnlySomeOfThemHave() {
        assertThat(item("""
                Avskrivning av fordringar
                KS/2026:381   Avskrivning av avgifter

                Ordförandebeslut
                KS/2026:386   Yttrande till förvaltningsrätten
                """).delegationsbeslut())
                .extracting(row -> row.numbers().get(0).asWritten())
                .containsExactly("KS/2026:381", "KS/2026:386");
    }

    @Test
    void theDelegateAndTheNumberInTheLastColumns() {
        assertThat(item("""
                Delegationsbeslut enligt nedan redovisas:

                Ekonomiskt bistånd, april-maj, 61 beslut      socialsekreterare
                Tillfälligt serveringstillstånd,              socialchef
                Dalviksdagen
                """).delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::description, ReportedDelegationsbeslut::delegate)
                .containsExactly(
                        tuple("Ekonomiskt bistånd, april-maj, 61 beslut", "socialsekreterare"),
                        tuple("Tillfälligt serveringstillstånd, Dalviksdagen", "socialchef"));
        assertThat(item("""
                1.  Försäljning av industrimark, del av Åkern 2   Kommunchefen    2026-KS0133
                2.  Bidrag till byalagens midsommarfirande        Ordföranden     2026-KS0127
                """).delegationsbeslut())
                .extracting(row -> row.numbers().get(0).asWritten())
                .containsExactly("2026-KS0133", "2026-KS0127");
        assertThat(Minutes.item("""
                        § 3
                        Delegationsbeslut

                        Beslut

                        Anmälan noteras.

                        Delegationsbeslut
                        2.1   Lotteritillstånd, Exempelby IF         Nämndsekreterare      2026-101
                        2.4   Startbidrag till dansförening          Fritidskonsulent      2026-104
                        """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point, row -> row.numbers().size())
                .containsExactly(tuple("2.1", 1), tuple("2.4", 1));
    }

    @Test
    void aTableWhoseColumnsAreLostIsCutByWhatTheyTake() {
        assertThat(Minutes.item("""
                        § 77
                        Redovisning av delegationsbeslut

                        Beslut
                        Redovisningen godkänns.

                        Sammanfattning
                        Nedan redovisas beslut som fattats på delegation under september 2019.

                        Datum Beslut Dnr Delegat

                        2019-09-03 Anställning av enhetschef för Solbacken ON 2019/70 Omsorgschef

                        2019-09-05 Yttrande till Inspektionen för vård och omsorg ON 2019/66 Ordförande

                        Beslut om färdtjänst, 14 beslut
                        """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::description,
                        ReportedDelegationsbeslut::delegate,
                        row -> row.numbers().size())
                .containsExactly(
                        tuple("Anställning av enhetschef för Solbacken", "Omsorgschef", 1),
                        tuple("Yttrande till Inspektionen för vård och omsorg", "Ordförande", 1),
                        tuple("Beslut om färdtjänst, 14 beslut", null, 0));
    }

    @Test
    void theNumbersOfATableMayBePointsOfTheScheme() {
        assertThat(Minutes.item("""
                        § 99
                        Redovisning av delegationsbeslut

                        Beslut
                        Redovisningen godkänns.

                        Sammanfattning
                        Under september har följande beslut fattats.

                        | Nr | Beslut | Delegat |
                        |---|---|---|
                        | 2.1.4 | Skolskjuts vid växelvis boende | Skolskjutssamordnare |
                        | 4.2 | Anställning av rektor | Verksamhetschef |
                        """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point, row -> row.numbers().size())
                .containsExactly(tuple("2.1.4", 0), tuple("4.2", 0));
    }
}
