package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class AttendanceListsTest {

    private static final String ITEM = "\n\n§ 12\n\nVal\n\nBeslut\n\nBo Ek utses.\n";

    private static FrontPage front(String text) {
        return Minutes.read("Socialnämnden\nSammanträdesdatum 2024-03-12\n" + text + ITEM)
                .frontPage();
    }

    private static List<String> names(String text) {
        return asked(text, attendee -> attendee.person().name());
    }

    private static List<Tuple> kinds(String text) {
        return asked(text, attendee -> tuple(attendee.person().name(), attendee.kind()));
    }

    private static List<Tuple> serving(String text) {
        return asked(text, attendee -> tuple(attendee.person().name(), attendee.kind(), attendee.servesFor()));
    }

    private static List<Tuple> roles(String text) {
        return asked(
                text,
                attendee -> tuple(attendee.person().name(), attendee.person().role()));
    }

    private static List<Tuple> rolesWithItems(String text) {
        return asked(
                text,
                attendee -> tuple(attendee.person().name(), attendee.person().role(), attendee.paragraphs()));
    }

    private static <T> List<T> asked(String text, Function<Attendee, T> question) {
        return front(text).attendees().stream().map(question).toList();
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
        assertThat(rolesWithItems("""
                Övriga deltagare
                Kommunchef Jan Falk
                Tf. socialchef Ida Rot § 12
                VD Ulf Lind, Exempel Renhållning AB, § 12
                """))
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
        assertThat(roles("""
                Övriga deltagande
                Eva Alm Sekreterare
                Lisa Far kulturchef §§ 12, 13
                Carl Ny Exempelby Bostäder AB
                """))
                .containsExactly(
                        tuple("Eva Alm", "Sekreterare"),
                        tuple("Lisa Far", "kulturchef"),
                        tuple("Carl Ny", "Exempelby Bostäder AB"));
    }

    @Test
    void aRowOfNamesEachWithItsTitle() {
        assertThat(rolesWithItems("""
                Övriga närvarande Jan Falk, kanslichef, Olle Bro, ekonomichef, §§ 12-13, Ida Rot, personalchef
                """))
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
        assertThat(serving("""
                Beslutande
                Anna Berg (S), tjg ordf.
                Per Dahl (S) tj ers
                Eva Alm (C), ers. S. Mo
                Ulf Lind (m), ers. Lisa Far fr.o.m. § 12
                Noa Bar (S) ersättare på vakant plats
                Ida Rot (C), ersättare
                Mo Ek (V) tgj ers för Siv Al (V)
                Ersättare
                Uno Ek (S), tjänstgörande
                Åke Ek (S), ej tjänstgörande
                """))
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
        assertThat(names("""
                Beslutande
                Ordinarie ledamöter  Tjg  Ej tjg  JA  NEJ
                Anna Berg (S)  X
                Björn Ek (M)    X    JA
                """)).containsExactly("Anna Berg", "Björn Ek");
    }

    @Test
    void allButTheNamedDecided() {
        assertThat(kinds("""
                Beslutande Kommunfullmäktiges samtliga ledamöter med undantag för Per Dahl (S), Karin
                Ås (M) och Ulf Lind (C) samt en vakant plats.
                """))
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
        assertThat(names("""
                Beslutande
                Per Dahl Ledamot (S)
                Ulf Lind (oberoende, tidigare KD)
                """)).containsExactly("Per Dahl", "Ulf Lind");
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

    @Test
    void sentencesThatSayWhoWasAwayNameNobodyAnew() {
        assertThat(front(
                                "Beslutande Olle Bro (c), ordförande\nPer Dahl (S)\nUlf Lind (M)\nPer Dahl och Ulf Lind deltar inte i § 13 p.g.a. jäv\nPå grund av jäv deltog Ulf Lind (M) inte i § 14.\n")
                        .attendees())
                .extracting(attendee -> attendee.person().name(), Attendee::paragraphs)
                .containsExactly(
                        tuple("Olle Bro", null),
                        tuple("Per Dahl", "inte i § 13"),
                        tuple("Ulf Lind", "inte i § 13, inte i § 14"));
    }

    @Test
    void fromWhichItemOnAndUpToWhich() {
        assertThat(front(
                                "Beslutande\nAnna Berg (S), ordförande\nBo Al (S) fr.o.m. § 13\nEva Ny (M), t.o.m. § 13\nIda Rot (M), §§ 12, jäv § 13, § 14\nLo Ek (M), § 13 punkt 1\nMo Ek (M), §§ 12 - del av 13\nSiv Ek (M), anlände kl 14.00, § 13\nPer Ek (S) ersätter Uno Al (S) §§ 12-13\n")
                        .attendees())
                .extracting(Attendee::paragraphs)
                .containsExactly(
                        null,
                        "fr.o.m. § 13",
                        "t.o.m. § 13",
                        "§§ 12, jäv § 13, § 14",
                        "§ 13 punkt 1",
                        "§§ 12 - del av 13",
                        "anlände kl 14.00, § 13",
                        "§§ 12-13");
    }

    @Test
    void aRowOfTitlesAndNamesGoesOnOnTheNextLine() {
        assertThat(roles("""
                Övriga närvarande Kommundirektör Jan Falk, kommunsekreterare Eva
                Alm, ekonom Ida Rot §§ 12, 13, mark- och
                exploateringsingenjör Lisa Far § 13
                """))
                .containsExactly(
                        tuple("Jan Falk", "Kommundirektör"),
                        tuple("Eva Alm", "kommunsekreterare"),
                        tuple("Ida Rot", "ekonom"),
                        tuple("Lisa Far", "mark- och exploateringsingenjör"));
    }

    @Test
    void officialsBehindTheSubstitutes() {
        assertThat(kinds("""
                Övriga deltagande Ersättare: Per Dahl (S) ej § 13, Karin Ås (C) och Ulf Lind (L) samt sekreterare Vera Skrivare, socialchef Eva Alm
                """))
                .containsExactly(
                        tuple("Per Dahl", Attendee.Kind.SUBSTITUTE_PRESENT),
                        tuple("Karin Ås", Attendee.Kind.SUBSTITUTE_PRESENT),
                        tuple("Ulf Lind", Attendee.Kind.SUBSTITUTE_PRESENT),
                        tuple("Vera Skrivare", Attendee.Kind.OTHER),
                        tuple("Eva Alm", Attendee.Kind.OTHER));
    }

    @Test
    void whoIsReplacedByTheNextIsNotThere() {
        assertThat(serving("""
                Beslutande
                Anna Berg (S), ordförande
                Ida Rot (C) ers: Noa Bar (C)
                Per Dahl (S). Ersättare för Lisa Far (M) from kl.13
                Kaj Ek Ersätter vakant tjänst (s)
                Eva Ny (M), ej tjänstgörande ersättare
                """))
                .containsExactly(
                        tuple("Anna Berg", Attendee.Kind.DECIDING, null),
                        tuple("Ida Rot", Attendee.Kind.ABSENT, null),
                        tuple("Noa Bar", Attendee.Kind.SERVING_SUBSTITUTE, "Ida Rot"),
                        tuple("Per Dahl", Attendee.Kind.SERVING_SUBSTITUTE, "Lisa Far (M)"),
                        tuple("Kaj Ek", Attendee.Kind.SERVING_SUBSTITUTE, null),
                        tuple("Eva Ny", Attendee.Kind.SUBSTITUTE_PRESENT, null));
    }

    @Test
    void crossesThatTheTableExplains() {
        assertThat(kinds("""
                Beslutande
                (markerade med x, tjänstgörande ersättare i ledamots ställe markerade med xx)
                x Anna Berg (S), ordförande
                Björn Ek (M)
                xx Karin Ås (C)
                """))
                .containsExactly(
                        tuple("Anna Berg", Attendee.Kind.DECIDING),
                        tuple("Björn Ek", Attendee.Kind.ABSENT),
                        tuple("Karin Ås", Attendee.Kind.SERVING_SUBSTITUTE));
    }

    @Test
    void itemsAmongTheNamesAreNotThoseOfTheProtocol() {
        FrontPage front = front(
                "Beslutande\nOrdinarie ledamöter  Tjg  Ej tjg  JA  NEJ\nAnna Berg (S), ordförande  X\nBjörn Ek (M)  X\n§§ 12-13\n");
        assertThat(front.paragraphs()).isNull();
        assertThat(front.attendees()).extracting(Attendee::paragraphs).containsExactly(null, "§§ 12-13");
    }

    @Test
    void theMunicipalityBehindThePartyIsNoPartOfTheNextName() {
        FrontPage front = front(
                "Beslutande\nLotta Alm, (S), Norrby\nBjörn Ek, (M), Söderby\nEva Ny (s), Norrby (ordförande)\nPer Dahl S\n");
        assertThat(front.attendees())
                .extracting(attendee -> attendee.person().name())
                .containsExactly("Lotta Alm", "Björn Ek", "Eva Ny", "Per Dahl");
        assertThat(front.chair().name()).isEqualTo("Eva Ny");
    }

    @Test
    void openAndClosedItemsOnLinesOfTheirOwn() {
        ParagraphRange range =
                front("Paragrafer\nOffentliga §§ 12-13\nEj offentliga § 14\n").paragraphs();
        assertThat(range.from()).isEqualTo(12);
        assertThat(range.to()).isEqualTo(14);
    }

    @Test
    void theSubstituteInTheRowOfAnAbsentMemberServesForIt() {
        for (String table : new String[] {
            "Ledamöter   Närv.   Frånv.   Tjänstgörande ersättare   §§\nAnna Berg (S), ordf    X\nBjörn Ek (M)    X    Ida Rot (M)    §§ 12-13\nKarin Ås (C)    X\n",
            "Ledamöter Närv. Frånv. Tjänstgörande ersättare\nAnna Berg (S), ordf X\nBjörn Ek (M) X Ida Rot (M)\nKarin Ås (C) X\n"
        }) {
            assertThat(kinds(table))
                    .containsExactlyInAnyOrder(
                            tuple("Anna Berg", Attendee.Kind.DECIDING),
                            tuple("Björn Ek", Attendee.Kind.ABSENT),
                            tuple("Karin Ås", Attendee.Kind.DECIDING),
                            tuple("Ida Rot", Attendee.Kind.SERVING_SUBSTITUTE));
        }
    }

    @Test
    void whoHasNoCrossUnderThoseWhoWereThereWasNot() {
        assertThat(kinds("""
                PARTI Namn När-varo Tjg. ers. Ja Nej
                S Anna Berg, ordf x
                M Björn Ek x
                C Karin Ås
                C Ers. Ida Rot x
                """))
                .containsExactly(
                        tuple("Anna Berg", Attendee.Kind.DECIDING),
                        tuple("Björn Ek", Attendee.Kind.DECIDING),
                        tuple("Karin Ås", Attendee.Kind.ABSENT),
                        tuple("Ida Rot", Attendee.Kind.SUBSTITUTE_PRESENT));
    }

    @Test
    void aColumnOfSubstitutesBesideTheMembersWithMarksBetween() {
        assertThat(kinds("""
                Ledamöter   Nv  Fv   Ersättare   Nv  Fv
                Anna Berg (S), ordf   X   Per Dahl (S)   X
                Björn Ek (M)   X   Ida Rot (M)   X
                """))
                .containsExactly(
                        tuple("Anna Berg", Attendee.Kind.DECIDING),
                        tuple("Björn Ek", Attendee.Kind.DECIDING),
                        tuple("Per Dahl", Attendee.Kind.SUBSTITUTE_PRESENT),
                        tuple("Ida Rot", Attendee.Kind.SUBSTITUTE_PRESENT));
    }

    @Test
    void partiesBeforeTheNamesTellSubstitutesFromOfficials() {
        assertThat(kinds("""
                Övriga närvarande
                Ej tjänstgörande ersättare
                KD Olle Bro
                MP Ida Rot (kom kl 13.40)
                Tjänstemän
                Eva Alm, nämndsekreterare
                """))
                .containsExactly(
                        tuple("Olle Bro", Attendee.Kind.SUBSTITUTE_PRESENT),
                        tuple("Ida Rot", Attendee.Kind.SUBSTITUTE_PRESENT),
                        tuple("Eva Alm", Attendee.Kind.OTHER));
    }

    @Test
    void crossesThatMeanSomethingElseMakeNobodyAbsent() {
        assertThat(kinds("""
                Beslutande
                (deltar på distans markerade med x)
                x Anna Berg (S), ordförande
                Björn Ek (M)
                Karin Ås (C)
                """))
                .containsExactly(
                        tuple("Anna Berg", Attendee.Kind.DECIDING),
                        tuple("Björn Ek", Attendee.Kind.DECIDING),
                        tuple("Karin Ås", Attendee.Kind.DECIDING));
    }

    @Test
    void thePartyInParenthesesBeforeTheName() {
        FrontPage front = Minutes.read("""
                        Exempelköpings kommun
                        Kommunstyrelsen
                        Sammanträdesdatum 2026-09-22
                        Beslutande
                        (S) Lena Kvist, ordförande
                        (M) Adam Rör
                        (C) Ines Bäck
                        Ersättare
                        (V) Tage Lo

                        § 1
                        Val

                        Beslut

                        Val förrättas.
                        """).frontPage();
        assertThat(front.attendees())
                .extracting(
                        attendee -> attendee.person().name(),
                        attendee -> attendee.person().party())
                .containsExactly(
                        tuple("Lena Kvist", "S"),
                        tuple("Adam Rör", "M"),
                        tuple("Ines Bäck", "C"),
                        tuple("Tage Lo", "V"));
        assertThat(front.chair().party()).isEqualTo("S");
    }
}
