package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The ways in which labels and values lie to each other on a front page. */
@NullUnmarked
class FrontPageLayoutsTest {

    private static final String ITEM = "\n§ 1\n\nVal\n\nBeslut\n\nBo Ek utses.\n";

    private static FrontPage front(String text) {
        return Minutes.read("Kommunstyrelsen\nSammanträdesdatum 2024-05-14\n" + text + ITEM)
                .frontPage();
    }

    @Test
    void aTableReadColumnByColumnGivesEachValueToTheLabelThatItFits() {
        FrontPage front = front("""
                |Plats och tid<br>Beslutande ledamöter<br>Ej tjänstgörande ersättare<br>Övriga närvarande<br>Utses att justera<br>Justeringens plats och tid<br>Paragrafer|Kommunhuset, klockan 17.00–19.30<br>Anna Berg (S), ordförande<br>Bo Ek (M)<br>Nils Alm (V) ersätter Ada Falk (V)<br>Sven Dahl (M)<br>Karin Holm, nämndsekreterare<br>Per Lind, förvaltningschef<br>Bo Ek (M)<br>Kommunhuset 2024-05-21<br>57 - 71|
                |---|---|
                """);
        assertThat(front.startTime().value()).isEqualTo(LocalTime.of(17, 0));
        assertThat(front.approvalDate().value()).isEqualTo(LocalDate.of(2024, 5, 21));
        assertThat(front.paragraphs().to()).isEqualTo(71);
        assertThat(front.chair().name()).isEqualTo("Anna Berg");
        assertThat(front.secretary().name()).isEqualTo("Karin Holm");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Bo Ek");
        assertThat(front.attendees())
                .filteredOn(attendee -> attendee.kind() == Attendee.Kind.SUBSTITUTE_PRESENT)
                .extracting(attendee -> attendee.person().name())
                .containsExactly("Sven Dahl");
    }

    @Test
    void aRowOfAMarkdownTableHoldsSeveralLines() {
        FrontPage front = front("""
                |**Närvarande**|Ulla Strand (S), ordförande<br>Tage Holm (M)|
                |**Övriga närvarande**|Pia Gran, sekreterare<br>Ove Bäck, kommundirektör|
                """);
        assertThat(front.attendees())
                .extracting(attendee -> attendee.person().name())
                .containsExactly("Ulla Strand", "Tage Holm", "Pia Gran", "Ove Bäck");
    }

    @Test
    void aTableThatIsLeftInHtml() {
        FrontPage front = front("""
                <table>
                <tr><td>Plats och tid</td><td>Gröna rummet, 2024-05-14 kl. 09:00-13:40</td></tr>
                <tr><td>Beslutande</td><td>Ulla Strand (S), ordförande<br>Tage Holm (M)</td></tr>
                </table>
                """);
        assertThat(front.endTime().value()).isEqualTo(LocalTime.of(13, 40));
        assertThat(front.attendees())
                .extracting(attendee -> attendee.person().name())
                .containsExactly("Ulla Strand", "Tage Holm");
    }

    @Test
    void aPeriodForAppealsEndsOnItsLastDay() {
        FrontPage front = front("""
                ANSLAG/BEVIS
                Anslagsdatum\t2024-05-21
                Överklagandetid\t2024-05-21 – 2024-06-11
                Anslaget tas ned\t2024-06-12
                """);
        assertThat(front.appealDeadline().value()).isEqualTo(LocalDate.of(2024, 6, 11));
        assertThat(front.noticeDown().value()).isEqualTo(LocalDate.of(2024, 6, 12));
    }

    @Test
    void theYearMayStandBehindTheSecondDayOfTheNoticeOnly() {
        FrontPage front = front("""
                Bevis om anslag
                Att ovanstående tillkännages på kommunens anslagstavla från och med den 21 maj till och med den 12 juni 2024 intygar
                """);
        assertThat(front.noticeUp().value()).isEqualTo(LocalDate.of(2024, 5, 21));
        assertThat(front.noticeDown().value()).isEqualTo(LocalDate.of(2024, 6, 12));
    }

    @Test
    void labelsAboveAllTheirValues() {
        FrontPage front = front("""
                Plats och tid

                Beslutande

                Gröna rummet, 2024-05-14 kl. 09:00-13:40

                Enligt särskild närvarolista

                """);
        assertThat(front.endTime().value()).isEqualTo(LocalTime.of(13, 40));
        assertThat(front.attendees()).isEmpty();
    }

    @Test
    void aValueBesideTheFirstLineOfItsLabel() {
        FrontPage front = front("""
                Tid och plats för Torsdagen den 16 maj 2024 kl 10.00 Paragrafer 141-160
                justering
                """);
        assertThat(front.approvalDate().value()).isEqualTo(LocalDate.of(2024, 5, 16));
        assertThat(front.paragraphs().from()).isEqualTo(141);
    }

    @Test
    void aValueBesideTheSecondLineOfItsLabel() {
        assertThat(front("Justeringens plats\noch tid 2024-05-16\n")
                        .approvalDate()
                        .value())
                .isEqualTo(LocalDate.of(2024, 5, 16));
        assertThat(front("Justeringens    Rådhuset\nplats och tid    2024-05-16\n")
                        .approvalDate()
                        .value())
                .isEqualTo(LocalDate.of(2024, 5, 16));
    }

    @Test
    void labelsGluedToTheirValues() {
        FrontPage front = front("""
                Plats och tidRådhuset, kl. 13.00 - 15.05
                BeslutandeRut Alm (KD), ordförande
                Paragrafer1-9
                SekreterareTea Ros
                """);
        assertThat(front.endTime().value()).isEqualTo(LocalTime.of(15, 5));
        assertThat(front.chair().name()).isEqualTo("Rut Alm");
        assertThat(front.secretary().name()).isEqualTo("Tea Ros");
        assertThat(front.paragraphs().to()).isEqualTo(9);
    }

    @Test
    void twoLabelsOfTheNoticeOverTwoLines() {
        FrontPage front = front("""
                BEVIS om ANSLAGSDAG
                Datum för Datum för
                anslags uppsättande 2024-05-17 anslags nedtagande 2024-06-08
                """);
        assertThat(front.noticeUp().value()).isEqualTo(LocalDate.of(2024, 5, 17));
        assertThat(front.noticeDown().value()).isEqualTo(LocalDate.of(2024, 6, 8));
    }

    @Test
    void aDayWithoutAYearIsTheNextAfterTheMeeting() {
        assertThat(front("Justeringens plats och tid; Kansliet, tisdag 21 maj kl 10.00\n")
                        .approvalDate()
                        .value())
                .isEqualTo(LocalDate.of(2024, 5, 21));
    }

    @Test
    void timesAsFullHours() {
        assertThat(front("Tid: klockan 9\nPlats: Sal 3\n").startTime().value()).isEqualTo(LocalTime.of(9, 0));
        assertThat(front("Plats och tid Rådhuset kl 13-16\n").endTime().value()).isEqualTo(LocalTime.of(16, 0));
    }

    @Test
    void theRangeOfParagraphsBesideASignature() {
        FrontPage front = front("Sekreterare:\t________________\t§§ 60–63\n\tTea Ros\n");
        assertThat(front.paragraphs().from()).isEqualTo(60);
        assertThat(front.secretary().name()).isEqualTo("Tea Ros");
        assertThat(front("Paragrafer\tRS §§ 90–93\n").paragraphs().to()).isEqualTo(93);
    }

    @Test
    void otherWordsForTheApproval() {
        assertThat(front("Justeringen\t2024-05-21\n").approvalDate().value()).isEqualTo(LocalDate.of(2024, 5, 21));
        FrontPage front = front(
                "Paragraf 1–9\n\nTea Ros, sekreterare\n\nDigitalt justerat av:\nRut Alm (S), ordförande\nBo Ek (M)\n");
        assertThat(front.chair().name()).isEqualTo("Rut Alm");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Bo Ek");
    }

    @Test
    void signaturesSideBySideBehindTheLastItem() {
        FrontPage front = Minutes.read(
                        "Kommunstyrelsen\nSammanträdesdatum 2024-05-14\n" + ITEM
                                + "\nVid protokollet\tJusteras\n\n__________\t__________\nTea Ros\tRut Alm, ordförande\n\n\t__________\n\tBo Ek\n")
                .frontPage();
        assertThat(front.secretary().name()).isEqualTo("Tea Ros");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Bo Ek");
    }

    @Test
    void theBodyBehindTheMunicipalityInThePageHeader() {
        FrontPage front = Minutes.read("Protokoll (nr 5)\n2024-05-14\n"
                        + ITEM.replace("§ 1", "Exempelby Stad, kommunstyrelsen, protokoll\n§ 1"))
                .frontPage();
        assertThat(front.organ().value()).isEqualTo("Kommunstyrelsen");
    }

    @Test
    void namesOverTheirRolesSideBySide() {
        FrontPage front = front("""
                Protokollet justerat 2024-05-20

                Frans Iller                         Sten Udd
                Ordförande                          Justerare

                Helga Mård
                Sekreterare
                """);
        assertThat(front.chair().name()).isEqualTo("Frans Iller");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Sten Udd");
        assertThat(front.secretary().name()).isEqualTo("Helga Mård");
    }

    @Test
    void aSentenceSaysWhoApprovesAndWhen() {
        FrontPage front =
                front("Mötet hölls kl. 09.00–11.30 på Ekgymnasiet.\nPål Steen (S) utses att justera protokollet.\n");
        assertThat(front.startTime().value()).isEqualTo(LocalTime.of(9, 0));
        assertThat(front.endTime().value()).isEqualTo(LocalTime.of(11, 30));
        assertThat(front.approvers()).extracting(Person::name, Person::party).containsExactly(tuple("Pål Steen", "S"));
    }

    @Test
    void whatEndedBeforeIsNoEndOfTheMeeting() {
        FrontPage front = front("Plats och tid Björken kl 09.00–14.30\nGruppmöten kl 08.00–09.00\n");
        assertThat(front.endTime().value()).isEqualTo(LocalTime.of(14, 30));
    }

    @Test
    void bothDaysOfTheNoticeBehindItsFirstLabelOrInASentence() {
        FrontPage period = front("Anslaget är uppsatt 2024-05-21 - 2024-06-12\n");
        assertThat(period.noticeUp().value()).isEqualTo(LocalDate.of(2024, 5, 21));
        assertThat(period.noticeDown().value()).isEqualTo(LocalDate.of(2024, 6, 12));
        FrontPage sentence = front(
                "Protokollet är justerat 2024-05-20 och anslaget på webbplatsen 2024-05-21. Anslaget tas ned 2024-06-12.\n");
        assertThat(sentence.approvalDate().value()).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(sentence.noticeUp().value()).isEqualTo(LocalDate.of(2024, 5, 21));
    }

    @Test
    void theRangeBehindALineToSignOn() {
        FrontPage front = front("Underskrifter\nSekreterare ....................  §§ 88-92\nVera Kvist\n");
        assertThat(front.paragraphs().from()).isEqualTo(88);
        assertThat(front.paragraphs().asWritten()).isEqualTo("§§ 88-92");
    }

    @Test
    void aBodyNamedInTwoLanguagesOrByItsMeeting() {
        assertThat(Minutes.read("Kulturnämnden / Kulttuurilautakunta\nSammanträdesdatum 2024-05-14\n" + ITEM)
                        .frontPage()
                        .organ()
                        .value())
                .isEqualTo("Kulturnämnden");
        assertThat(Minutes.read("Protokoll från Kulturnämndens sammanträde 2024-05-14\n" + ITEM)
                        .frontPage()
                        .organ()
                        .value())
                .isEqualTo("Kulturnämnden");
    }

    @Test
    void theRangeOfTheMinutesBelowItsLabelIsNoListOfContents() {
        FrontPage front = Minutes.read("""
                        Kommunstyrelsen
                        Sammanträdesdatum
                        2024-05-14
                        Protokollet omfattar
                        § 1 - § 3
                        Sekreterare
                        Karin Holm

                        Ks § 1

                        Val av justerare

                        Beslut

                        Bo Ek utses.

                        Ks § 2

                        Budget

                        Beslut

                        Budgeten antas.

                        Ks § 3

                        Motion

                        Beslut

                        Motionen avslås.
                        """).frontPage();
        assertThat(front.paragraphs().from()).isEqualTo(1);
        assertThat(front.paragraphs().to()).isEqualTo(3);
        assertThat(front.secretary().name()).isEqualTo("Karin Holm");
    }

    @Test
    void namesInACommaListGoOnOnTheNextLine() {
        FrontPage front = front("""
                Beslutande
                S Anna Berg, ordförande, M Bo Ek, KD Göran Wall, S Amina
                Lind, SD Tomas Ryd, C Ulrika Ny, M Hampus Ström, S
                Birgitta Sand, V Jonas Kvarn, M Viktor
                Alm ersätter S Cecilia Torn
                """);
        assertThat(front.attendees())
                .extracting(
                        attendee -> attendee.person().name(),
                        attendee -> attendee.person().party())
                .containsExactly(
                        tuple("Anna Berg", "S"),
                        tuple("Bo Ek", "M"),
                        tuple("Göran Wall", "KD"),
                        tuple("Amina Lind", "S"),
                        tuple("Tomas Ryd", "SD"),
                        tuple("Ulrika Ny", "C"),
                        tuple("Hampus Ström", "M"),
                        tuple("Birgitta Sand", "S"),
                        tuple("Jonas Kvarn", "V"),
                        tuple("Viktor Alm", "M"));
        assertThat(front.attendees().get(9).kind()).isEqualTo(Attendee.Kind.SERVING_SUBSTITUTE);
    }

    @Test
    void aBodyIsNamedWithoutThePlaceThatItIsIn() {
        FrontPage front = Minutes.read("Kommunfullmäktige i Vikaby\nSammanträdesdatum 2024-05-14\n" + ITEM
                        + "\nBeslutet skickas till\nKommunstyrelsen\n")
                .frontPage();
        assertThat(front.organ().value()).isEqualTo("Kommunfullmäktige");
    }

    @Test
    void aJointBodyIsNamedByItsPlace() {
        String head = "Miljönämnden Östra Vetsjö    PROTOKOLL\n2024-05-14\n\n";
        ReadProtocol minutes = Minutes.read(head + "Plats: Vetsjöbro\n\f" + head + ITEM
                + "\n§ 2 Taxa\n\nMiljönämndens förslag till kommunfullmäktige i Vetsjö och Malmarp\n\nTaxan antas.\n\n\f"
                + head
                + "\nKopia på beslutet skickas till\nKommunfullmäktige i Vetsjö kommun\n");
        assertThat(minutes.frontPage().organ().value()).isEqualTo("Miljönämnden Östra Vetsjö");
        assertThat(minutes.items().get(1).decisions())
                .extracting(DecisionClause::kind)
                .containsExactly(DecisionClause.Kind.PROPOSAL);
    }

    @Test
    void theMunicipalityBehindACommaIsNoPartOfTheBodysName() {
        FrontPage front = Minutes.read("Socialnämnden, Vikaby kommun\nSammanträdesdatum 2024-05-14\n" + ITEM)
                .frontPage();
        assertThat(front.organ().value()).isEqualTo("Socialnämnden");
    }

    @Test
    void whoChairsStandsBelowAListThatIsElsewhere() {
        FrontPage front = Minutes.read(
                        "Miljönämnden\nBeslutande:               Se närvarolista\nOrdförande:               Katarina Fjäll (C)\nSekreterare:              Oskar Vide\n"
                                + ITEM)
                .frontPage();
        assertThat(front.chair().name()).isEqualTo("Katarina Fjäll");
        assertThat(front.secretary().name()).isEqualTo("Oskar Vide");
    }

    @Test
    void whoChairedSomeOfTheItemsSignsWithTheirNumbers() {
        FrontPage front = Minutes.read(
                        "Kommunfullmäktige\nUTSES ATT JUSTERA          Erland Ny (M), Cecilia Gropp (S)\nSEKRETERARE                ____________   PARAGRAFER: 1–6\n                           Maja Hed\n\nORDFÖRANDE                 ____________\n                           Ingvar Claes §§ 1–4, 6\n\n                           ____________\n                           Birgitta Mohn § 5\n\nJUSTERANDE                 ____________   ____________\n                           Erland Ny      Cecilia Gropp\n\n"
                                + ITEM)
                .frontPage();
        assertThat(front.chair().name()).isEqualTo("Ingvar Claes");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Erland Ny", "Cecilia Gropp");
    }

    @Test
    void signersPartedBySemicolons() {
        FrontPage front = Minutes.read(
                        "Socialnämnden\nBeslutande         Bo Ek (S)\n                   Lisa Brunn (C)\nUnderskrifter      Bo Ek, ordförande; Lisa Brunn, justerare; Pia Ros, sekreterare\n"
                                + ITEM)
                .frontPage();
        assertThat(front.chair().name()).isEqualTo("Bo Ek");
        assertThat(front.secretary().name()).isEqualTo("Pia Ros");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Lisa Brunn");
    }

    @Test
    void whoServesStandsBesideWhoIsAway() {
        FrontPage front = Minutes.read(
                        "Socialnämnden\nBeslutande         Bo Ek (S), ordförande\n                   Per Al (M) tj ers för Eva Ny (M)\n                   Hans Wik (V) ers f Karl Ask (V) §§ 1-2\n\nFrånvarande ledamot      Tjänstgörande ersättare\nEva Ny (M)               Per Al (M)\nUno Sten (S), frånvarande               Ulla Ström (S)\n"
                                + ITEM)
                .frontPage();
        assertThat(front.attendees())
                .extracting(attendee -> attendee.person().name(), Attendee::kind, Attendee::servesFor)
                .containsExactlyInAnyOrder(
                        tuple("Bo Ek", Attendee.Kind.DECIDING, null),
                        tuple("Per Al", Attendee.Kind.SERVING_SUBSTITUTE, "Eva Ny (M)"),
                        tuple("Hans Wik", Attendee.Kind.SERVING_SUBSTITUTE, "Karl Ask (V)"),
                        tuple("Eva Ny", Attendee.Kind.ABSENT, null),
                        tuple("Uno Sten", Attendee.Kind.ABSENT, null),
                        tuple("Ulla Ström", Attendee.Kind.SERVING_SUBSTITUTE, null));
    }

    @Test
    void theSecretaryAmongTheOthersHasHisTitleBesideHisName() {
        FrontPage front = Minutes.read(
                        "Socialnämnden\nÖvriga                 Hans Ferm                        Kommundirektör\ndeltagande             Lotta Ige                        Sekreterare\n                       Per Sand, § 46                   Fastighetschef\n"
                                + ITEM)
                .frontPage();
        assertThat(front.secretary().name()).isEqualTo("Lotta Ige");
    }

    @Test
    void aFirstNameThatIsAWordForADay() {
        FrontPage front = front("""
                Beslutande: Dag Ek (M), ordförande
                Ebba Lind (KD)
                Justerare: Ebba Lind (KD)
                Ordförande ______________
                Dag Ek
                """);
        assertThat(front.chair().name()).isEqualTo("Dag Ek");
    }

    @Test
    void whoChairsForAMunicipalityOfTheFederation() {
        FrontPage front = front("""
                Direktionens ledamöter
                Håkan Siv (S), Åsby, ordförande
                Marianne Gård (C), Mossnäs, vice ordförande
                Elsa Törn (S), Falköping
                Justering
                Att jämte ordföranden Håkan Siv justera protokollet valdes Marianne Gård.
                Sista dag att överklaga är den 2 juli 2024.
                """);
        assertThat(front.chair().name()).isEqualTo("Håkan Siv");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Marianne Gård");
        assertThat(front.appealDeadline().value()).isEqualTo(LocalDate.of(2024, 7, 2));
    }

    @Test
    void theLastDayForAnAppealIsNoDayOfTheNotice() {
        FrontPage front = front("""
                Tillkännagivande
                Justeringen har tillkännagivits på regionens digitala anslagstavla 2024-05-22. Sista dag för
                överklagande är 2024-06-12. Anslaget tas ned 2024-06-14.
                """);
        assertThat(front.noticeUp().value()).isEqualTo(LocalDate.of(2024, 5, 22));
        assertThat(front.noticeDown().value()).isEqualTo(LocalDate.of(2024, 6, 14));
        assertThat(front.appealDeadline().value()).isEqualTo(LocalDate.of(2024, 6, 12));
    }

    @Test
    void aBoardOfTwoMunicipalities() {
        ReadProtocol protocol = Minutes.read(("""
                Överförmyndarnämnden i Åsbo och Ringsele   Protokoll nr 2   1
                Sammanträdesdatum 2024-05-14

                § 1
                Årsberättelse

                Beslut
                Årsberättelsen överlämnas till kommunfullmäktige i Åsbo och kommunfullmäktige i Ringsele.

                Skickas till
                Kommunfullmäktige
                """
                + "\fÖverförmyndarnämnden i Åsbo och Ringsele   Protokoll nr 2   2\n§ 2\nVal\n\nBeslut\nBo Ek väljs.\n"
                        .repeat(2)));
        assertThat(protocol.frontPage().organ().value()).isEqualTo("Överförmyndarnämnden i Åsbo och Ringsele");
    }

    @Test
    void namesInColumnsAboveTheirRoles() {
        for (String above : new String[] {"Protokollet omfattar   §§ 14–21", "Anslaget sätts upp 2024-05-22"}) {
            FrontPage front = front("""
                    Beslutande ledamöter
                    Henrik Sahl (M), ordförande
                    Petra Wall (L), 1:e vice ordförande
                    Jonas Feldt (S)
                    Övriga närvarande
                    Therese Modig, nämndsekreterare
                    """ + above + """

                    Henrik Sahl (M)   Petra Wall (L)
                    Ordförande        Justerare

                    Therese Modig
                    Sekreterare
                    """);
            assertThat(front.chair().name()).as(above).isEqualTo("Henrik Sahl");
            assertThat(front.approvers()).as(above).extracting(Person::name).containsExactly("Petra Wall");
            assertThat(front.secretary().name()).as(above).isEqualTo("Therese Modig");
        }
    }
}
