package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class FrontPageReaderTest {

    private static final String ITEM = "\n§ 1\n\nVal\n\nBeslut\n\nBo Ek utses.\n";

    private static FrontPage front(String text) {
        return Minutes.read(text + ITEM).frontPage();
    }

    @Test
    void readsLabelsWithColon() {
        FrontPage front = front("""
                Exempelköpings kommun
                Socialnämnden
                Plats och tid: Kommunhuset, onsdagen den 21 juni 2017 kl.18.00-20:20
                Beslutande: Bo Ek (S), ordförande
                Eva Lund (M)
                Utses att justera: Eva Lund
                Paragrafer: 26 -- 38
                """);
        assertThat(front.organ().value()).isEqualTo("Socialnämnden");
        assertThat(front.meetingDate().value()).isEqualTo(LocalDate.of(2017, 6, 21));
        assertThat(front.startTime().value()).isEqualTo(LocalTime.of(18, 0));
        assertThat(front.endTime().value()).isEqualTo(LocalTime.of(20, 20));
        assertThat(front.chair().name()).isEqualTo("Bo Ek");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Eva Lund");
        assertThat(front.approvers()).extracting(Person::party).containsExactly("M");
        assertThat(front.paragraphs().from()).isEqualTo(26);
        assertThat(front.paragraphs().to()).isEqualTo(38);
        assertThat(front.municipality().value()).isEqualTo("Exempelköpings kommun");
    }

    @Test
    void readsLabelsThatStandAloneAboveTheirValue() {
        FrontPage front = front("""
                Protokoll
                Socialnämnden
                2026-06-16

                Plats och tid

                Rådhuset
                kl. 14:00-17:27

                Beslutande

                Bo Ek (S) (ordförande)
                Eva Lund (M) ersätter Ada Falk (M)

                Utses att justera

                Eva Lund (M)

                Sekreterare

                Karin Berg

                Ordförande

                Bo Ek (S)

                Justerande

                Eva Lund (M)

                Protokollet är justerat. Justeringen har tillkännagivits på Exempelköpings kommuns digitala anslagstavla.
                """);
        assertThat(front.meetingDate().value()).isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(front.endTime().value()).isEqualTo(LocalTime.of(17, 27));
        assertThat(front.secretary().name()).isEqualTo("Karin Berg");
        assertThat(front.chair().party()).isEqualTo("S");
        assertThat(front.municipality().value()).isEqualTo("Exempelköpings kommun");
        assertThat(front.attendees())
                .filteredOn(a -> a.kind() == Attendee.Kind.SERVING_SUBSTITUTE)
                .extracting(a -> a.person().name())
                .containsExactly("Eva Lund");
    }

    @Test
    void readsTableCellsAndNamesAboveTheirRoles() {
        FrontPage front = front("""
                Nämnd\tKultur- och fritidsnämnden
                Sammanträdesdag\t18 oktober 2026
                Tid och plats\tKlockan 14:00-16:20, A-salen Ajournering 14:52-15:00
                Justeringens tid\t23 oktober 2026\tParagrafer 1-15
                Underskrifter
                \tLars Axelsson
                Sekreterare
                Karl Ek (KD)
                Ordförande
                Eva Lund
                Justerande

                BEVIS
                Organ\tKultur- och fritidsnämnden\tSammanträdesdatum\t2026-10-18
                Datum då anslag sätts upp\t2026-10-24\tDatum då anslag tas ner\t2026-11-17
                Sista dag för överklagande\t2026-11-16
                """);
        assertThat(front.organ().value()).isEqualTo("Kultur- och fritidsnämnden");
        assertThat(front.meetingDate().value()).isEqualTo(LocalDate.of(2026, 10, 18));
        assertThat(front.endTime().value()).isEqualTo(LocalTime.of(16, 20));
        assertThat(front.approvalDate().value()).isEqualTo(LocalDate.of(2026, 10, 23));
        assertThat(front.noticeUp().value()).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(front.noticeDown().value()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(front.appealDeadline().value()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(front.secretary().name()).isEqualTo("Lars Axelsson");
        assertThat(front.chair().name()).isEqualTo("Karl Ek");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Eva Lund");
        assertThat(front.paragraphs().to()).isEqualTo(15);
    }

    @Test
    void takesTheDayFromThePageHeader() {
        FrontPage front = front("Exempelköpings kommun, protokoll\nKommunstyrelsen\nSammanträdesdatum: 2022-11-09\n");
        assertThat(front.meetingDate().value()).isEqualTo(LocalDate.of(2022, 11, 9));
        assertThat(front.organ().value()).isEqualTo("Kommunstyrelsen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    30-50 | 30 | 50
                    §§34-44 | 34 | 44
                    57 - 71 | 57 | 71
                    §54 -§64 | 54 | 64
                    1–17 | 1 | 17
                    §§ 164-170, 173-185 | 164 | 185
                    225/16-237/16 | 225 | 237
                    116 | 116 | 116
                    """)
    void readsRangesOfParagraphs(String written, int from, int to) {
        FrontPage front = front("Kommunstyrelsen\nSammanträdesdatum 2026-09-22\nParagrafer " + written + "\n");
        assertThat(front.paragraphs().from()).isEqualTo(from);
        assertThat(front.paragraphs().to()).isEqualTo(to);
    }

    @Test
    void aCellOfAGridGoesOnInTheCellBelowIt() {
        SourceLine names = new SourceLine(
                1,
                1,
                List.of(cell("Beslutande", 50, 100), cell("Bo Ek (S),", 200, 100), cell("Eva Lund (M)", 400, 100)));
        SourceLine roles = new SourceLine(1, 2, List.of(cell("vice ordförande", 200, 112)));
        SourceLine more = new SourceLine(1, 3, List.of(cell("Ada Falk (C),", 200, 124), cell("Ove Alm (L)", 400, 124)));
        SourceLine chair = new SourceLine(1, 4, List.of(cell("ordförande", 200, 136)));
        SourceLine item = new SourceLine(1, 5, List.of(cell("§ 1 Val", 50, 300)));
        FrontPage front = new ProtocolReader()
                .read(new SourceDocument(
                        SourceDocument.Format.PDF,
                        List.of(new SourcePage(1, 595, 842, List.of(names, roles, more, chair, item)))))
                .frontPage();
        assertThat(front.attendees())
                .extracting(
                        attendee -> attendee.person().name(),
                        attendee -> attendee.person().role())
                .containsExactly(
                        tuple("Bo Ek", "vice ordförande"),
                        tuple("Eva Lund", null),
                        tuple("Ada Falk", "ordförande"),
                        tuple("Ove Alm", null));
        assertThat(front.chair().name()).isEqualTo("Ada Falk");
    }

    @Test
    void theSecretaryAmongTheOthersPresentCountsWhereNobodySigns() {
        FrontPage front = front("""
                Socialnämnden
                Sammanträdesdatum 2026-06-16
                Beslutande: Bo Ek (S), ordförande
                Övriga närvarande: Karin Holm, kommunchef
                Lars Berg, nämndsekreterare
                """);
        assertThat(front.secretary().name()).isEqualTo("Lars Berg");
    }

    private static Segment cell(String text, float left, float top) {
        return new Segment(text, new Box(left, top, left + 90, top + 9), 10, false);
    }

    @Test
    void aNoticeInPlainWords() {
        FrontPage front = Minutes.read("""
                Kommunstyrelsen
                Sammanträdesdatum 2019-05-07
                Beslutande Anna Berg (S), ordförande
                Anslag på kommunens officiella anslagstavla
                Kommunstyrelsen i Exempelby kommun har haft sammanträde 7 maj 2019
                Protokollet har justerats, d v s godkänts.
                Anslaget sätts upp på anslagstavlan 14 maj och tas ned 5 juni
                Mellan 14 maj och 4 juni 2019 har du möjlighet att överklaga besluten.

                § 1

                Val

                Beslut

                Bo Ek utses.
                """).frontPage();
        assertThat(front.approvalDate()).isNull();
        assertThat(front.noticeUp().value()).isEqualTo("2019-05-14");
        assertThat(front.noticeDown().value()).isEqualTo("2019-06-05");
        assertThat(front.appealDeadline().value()).isEqualTo("2019-06-04");
    }
}
