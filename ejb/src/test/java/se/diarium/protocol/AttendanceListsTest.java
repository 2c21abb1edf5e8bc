package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class AttendanceListsTest {

    private static final String ITEM = "\n\n§ 12\n\nVal\n\nBeslut\n\nBo Ek utses.\n";

    private static FrontPage front(String text) {
        return Minutes.read("Socialnämnden\nSammanträdesdatum 2024-03-12\n" + text + ITEM)
                .frontPage();
    }

    @Test
    void electedPersonsAmongTheOthersPresent() {
        FrontPage front = front(
                "Övriga närvarande\nJan Falk, kommunchef\nPer Dahl (S), ersättare\nKarin Ås (C), ej tjänstg. ers., § 12\nEva Alm (S), kf 2:e vice ordförande\nOlle Bro, C\nBritta Ås, ersättare (s)");
        assertThat(front.attendees())
                .extracting(
                        attendee -> attendee.person().name(),
                        attendee -> attendee.person().party(),
                        attendee -> attendee.person().role(),
                        Attendee::kind)
                .containsExactly(
                        tuple("Jan Falk", null, "kommunchef", Attendee.Kind.OTHER),
                        tuple("Per Dahl", "S", null, Attendee.Kind.SUBSTITUTE_PRESENT),
                        tuple("Karin Ås", "C", null, Attendee.Kind.SUBSTITUTE_PRESENT),
                        tuple("Eva Alm", "S", "kf 2:e vice ordförande", Attendee.Kind.OTHER),
                        tuple("Olle Bro", "C", null, Attendee.Kind.OTHER),
                        tuple("Britta Ås", "s", null, Attendee.Kind.SUBSTITUTE_PRESENT));
        assertThat(front.chair()).isNull();
    }

    @Test
    void titlesBeforeTheNamesOneALineOrInARow() {
        assertThat(front(
                                "Övriga deltagare\nKommunchef Jan Falk\nTf. socialchef Ida Rot § 12\nVD Ulf Lind, Exempel Renhållning AB, § 12\n")
                        .attendees())
                .extracting(
                        attendee -> attendee.person().name(),
                        attendee -> attendee.person().role(),
                        Attendee::paragraphs)
                .containsExactly(
                        tuple("Jan Falk", "Kommunchef", null),
                        tuple("Ida Rot", "Tf. socialchef", "§ 12"),
                        tuple("Ulf Lind", "VD, Exempel Renhållning AB", "§ 12"));
        FrontPage row = front(
                "Tjänstemän Kommundirektör Jan Falk, kommunsekreterare Eva Alm, ekonom Ida Rot §§ 12, 13, mark- och exploateringsingenjör Lisa Far § 13\n");
        assertThat(row.attendees())
                .extracting(
                        attendee -> attendee.person().name(),
                        attendee -> attendee.person().role())
                .containsExactly(
                        tuple("Jan Falk", "Kommundirektör"),
                        tuple("Eva Alm", "kommunsekreterare"),
                        tuple("Ida Rot", "ekonom"),
                        tuple("Lisa Far", "mark- och exploateringsingenjör"));
        assertThat(row.secretary().name()).isEqualTo("Eva Alm");
    }

    @Test
    void titlesThatNothingPartsFromTheName() {
        assertThat(front(
                                "Övriga deltagande\nEva Alm Sekreterare\nLisa Far kulturchef §§ 12, 13\nCarl Ny Exempelby Bostäder AB\n")
                        .attendees())
                .extracting(
                        attendee -> attendee.person().name(),
                        attendee -> attendee.person().role())
                .containsExactly(
                        tuple("Eva Alm", "Sekreterare"),
                        tuple("Lisa Far", "kulturchef"),
                        tuple("Carl Ny", "Exempelby Bostäder AB"));
    }

    @Test
    void aRowOfNamesEachWithItsTitle() {
        assertThat(front(
                                "Övriga närvarande Jan Falk, kanslichef, Olle Bro, ekonomichef, §§ 12-13, Ida Rot, personalchef\n")
                        .attendees())
                .extracting(
                        attendee -> attendee.person().name(),
                        attendee -> attendee.person().role(),
                        Attendee::paragraphs)
                .containsExactly(
                        tuple("Jan Falk", "kanslichef", null),
                        tuple("Olle Bro", "ekonomichef", "§§ 12-13"),
                        tuple("Ida Rot", "personalchef", null));
    }

    @Test
    void whoWasAwayForAnItemIsNotThereForItAlone() {
        assertThat(front(
                                "Beslutande Olle Bro (c), ordförande, ej § 12\nPer Dahl (S), ej § 13 pga jäv\nUlf Lind (M) deltog inte i § 12 på grund av jäv\nIda Rot (M) §§ 12 och 13\nEva Alm (S), del av § 12\n")
                        .attendees())
                .extracting(Attendee::paragraphs)
                .containsExactly("ej § 12", "ej § 13", "inte i § 12", "§§ 12 och 13", "del av § 12");
    }

    @Test
    void marksOfThoseWhoServe() {
        assertThat(front(
                                "Beslutande\nAnna Berg (S), tjg ordf.\nPer Dahl (S) tj ers\nEva Alm (C), ers. S. Mo\nUlf Lind (m), ers. Lisa Far fr.o.m. § 12\nNoa Bar (S) ersättare på vakant plats\nIda Rot (C), ersättare\nMo Ek (V) tgj ers för Siv Al (V)\nErsättare\nUno Ek (S), tjänstgörande\nÅke Ek (S), ej tjänstgörande\n")
                        .attendees())
                .extracting(attendee -> attendee.person().name(), Attendee::kind, Attendee::servesFor)
                .containsExactlyInAnyOrder(
                        tuple("Anna Berg", Attendee.Kind.DECIDING, null),
                        tuple("Per Dahl", Attendee.Kind.SERVING_SUBSTITUTE, null),
                        tuple("Eva Alm", Attendee.Kind.SERVING_SUBSTITUTE, "S. Mo"),
                        tuple("Ulf Lind", Attendee.Kind.SERVING_SUBSTITUTE, "Lisa Far"),
                        tuple("Noa Bar", Attendee.Kind.SERVING_SUBSTITUTE, null),
                        tuple("Ida Rot", Attendee.Kind.SERVING_SUBSTITUTE, null),
                        tuple("Mo Ek", Attendee.Kind.SERVING_SUBSTITUTE, "Siv Al (V)"),
                        tuple("Uno Ek", Attendee.Kind.SERVING_SUBSTITUTE, null),
                        tuple("Åke Ek", Attendee.Kind.SUBSTITUTE_PRESENT, null));
    }

    @Test
    void marksOfATableAreNoNames() {
        assertThat(front(
                                "Beslutande\nOrdinarie ledamöter  Tjg  Ej tjg  JA  NEJ\nAnna Berg (S)  X\nBjörn Ek (M)    X    JA\n")
                        .attendees())
                .extracting(attendee -> attendee.person().name())
                .containsExactly("Anna Berg", "Björn Ek");
    }

    @Test
    void allButTheNamedDecided() {
        assertThat(front(
                                "Beslutande Kommunfullmäktiges samtliga ledamöter med undantag för Per Dahl (S), Karin\nÅs (M) och Ulf Lind (C) samt en vakant plats.\n")
                        .attendees())
                .extracting(attendee -> attendee.person().name(), Attendee::kind)
                .containsExactly(
                        tuple("Per Dahl", Attendee.Kind.ABSENT),
                        tuple("Karin Ås", Attendee.Kind.ABSENT),
                        tuple("Ulf Lind", Attendee.Kind.ABSENT));
    }

    @Test
    void rolesBetweenNameAndParty() {
        FrontPage front = front("Beslutande\nAnna Berg, ordförande, s\nBjörn Ek, m\nKarin Ås, NS\n");
        assertThat(front.chair().name()).isEqualTo("Anna Berg");
        assertThat(front.attendees())
                .extracting(attendee -> attendee.person().party())
                .containsExactly("s", "m", "NS");
        assertThat(front("Beslutande\nPer Dahl Ledamot (S)\nUlf Lind (oberoende, tidigare KD)\n")
                        .attendees())
                .extracting(attendee -> attendee.person().name())
                .containsExactly("Per Dahl", "Ulf Lind");
    }

    @Test
    void approversWithTheirItems() {
        FrontPage front = front(
                "Beslutande Olle Bro (c), ordförande\nBjörn Ek (S)\nKarin Ås (M)\nUtses att justera Björn Ek §§ 12-13, Karin Ås § 14\nSekreterare Vera Skrivare\nOrdförande Olle Bro\nJusterande: Björn Ek Karin Ås\n");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Björn Ek", "Karin Ås");
    }

    @Test
    void publicItemsAndThoseThatAreNot() {
        ParagraphRange range =
                front("Paragrafer Offentliga §§ 12-20, Ej offentliga § 21\n").paragraphs();
        assertThat(range.from()).isEqualTo(12);
        assertThat(range.to()).isEqualTo(21);
    }

    @Test
    void noticesInWholeSentences() {
        FrontPage plain = front(
                "Protokollet har justerats, d v s godkänts.\nProtokollet finns på kommunkontoret.\nAnslaget sätts upp på anslagstavlan 20 mars och tas ned 11 april\n");
        assertThat(plain.noticeUp().value()).isEqualTo("2024-03-20");
        assertThat(plain.noticeDown().value()).isEqualTo("2024-04-11");
        assertThat(plain.approvalDate()).isNull();
        FrontPage above = front(
                "Bevis om anslag\nAtt ovanstående tillkännages på kommunens anslagstavla under tiden 2024-03-20 - 2024-04-11\nintygar\n");
        assertThat(above.noticeUp().value()).isEqualTo("2024-03-20");
        assertThat(above.noticeDown().value()).isEqualTo("2024-04-11");
        assertThat(front("Tillkännagivandet av justeringen har den 2024-03-20 anslagits på anslagstavlan, intygar\n")
                        .noticeUp()
                        .value())
                .isEqualTo("2024-03-20");
    }

    @Test
    void noticeUnderATime() {
        FrontPage front = front("Anslag under tiden 2024-03-20 - 2024-04-11\n");
        assertThat(front.noticeUp().value()).isEqualTo("2024-03-20");
        assertThat(front.noticeDown().value()).isEqualTo("2024-04-11");
    }
}
