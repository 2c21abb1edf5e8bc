package se.diarium.rereading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.Wording;
import se.diarium.protocol.WordingMeaning;
import se.diarium.protocol.Wordings;
import se.diarium.rereading.ReadingChange.Kind;

class ReadingDiffTest {

    private static final String PAPER = """
            Hamnnämnden
            Sammanträdesprotokoll
            Sammanträdesdatum 2026-03-02

            § 7
            Dnr HN 2026/12
            Ny brygga i Lillviken

            Sammanfattning
            Bryggan är gammal.

            Beslut
            1. Hamnnämnden godkänner förslaget.

            Vidarebefordras härmed till
            Hamnkontoret
            Sökanden

            § 8
            Dnr HN 2026/13
            Bojar

            Beslut
            Ärendet bordläggs.
            """;

    @Test
    void findsNothingWhereBothSayTheSame() {
        assertThat(ReadingDiff.between(outline(read(PAPER)), outline(read(PAPER))))
                .isEmpty();
    }

    @Test
    void tellsWhatAnAddedHeadingWouldChange() {
        Wordings wordings =
                Wordings.standard().with(List.of(new Wording("Vidarebefordras härmed till", WordingMeaning.ROUTING)));
        ReadProtocol after = new ProtocolReader(wordings).read(SourceDocument.ofText(PAPER));

        assertThat(ReadingDiff.between(outline(read(PAPER)), outline(after)))
                .contains(
                        new ReadingChange(Kind.RECIPIENT, 7, null, "Hamnkontoret"),
                        new ReadingChange(Kind.RECIPIENT, 7, null, "Sökanden"))
                .allSatisfy(change -> assertThat(change.item()).isEqualTo(7));
    }

    @Test
    void tellsATitleThatIsReadOtherwise() {
        assertThat(between("Bojar", "Bojar i farleden"))
                .containsExactly(new ReadingChange(Kind.TITLE, 8, "Bojar", "Bojar i farleden"));
    }

    @Test
    void tellsANumber() {
        assertThat(between("HN 2026/13", "HN 2026/31"))
                .containsExactly(new ReadingChange(Kind.NUMBER, 8, "HN 2026/13", "HN 2026/31"));
    }

    @Test
    void tellsOfAWholeParagraphItsTitleOnly() {
        String shorter = PAPER.substring(0, PAPER.indexOf("§ 8"));

        assertThat(ReadingDiff.between(outline(read(PAPER)), outline(read(shorter))))
                .containsExactly(new ReadingChange(Kind.ITEM, 8, "Bojar", null));
        assertThat(ReadingDiff.between(outline(read(shorter)), outline(read(PAPER))))
                .containsExactly(new ReadingChange(Kind.ITEM, 8, null, "Bojar"));
    }

    @Test
    void tellsTheFrontPageWithoutAParagraph() {
        assertThat(between("2026-03-02", "2026-03-03"))
                .containsExactly(new ReadingChange(Kind.MEETING_DATE, null, "2026-03-02", "2026-03-03"));
    }

    @Test
    void tellsFindingsOfAParagraphThatIsNotThereWithTheProtocol() {
        ReadProtocol read = read(PAPER);
        Finding gap = new Finding("ITEMS_GAP", Finding.Severity.WARNING, 9, "§ 9 saknas.", null, null);

        assertThat(ReadingDiff.between(Outline.of(read, List.of()), Outline.of(read, List.of(gap))))
                .containsExactly(new ReadingChange(Kind.FINDING, null, null, "§ 9 saknas."));
    }

    @Test
    void tellsAnotherOrderAsOneChange() {
        Outline one = new Outline();
        one.add(1, 0, Kind.ITEM, "Bojar");
        one.add(1, 0, Kind.RECIPIENT, "Akten");
        one.add(1, 0, Kind.RECIPIENT, "Sökanden");
        Outline other = new Outline();
        other.add(1, 0, Kind.ITEM, "Bojar");
        other.add(1, 0, Kind.RECIPIENT, "Sökanden");
        other.add(1, 0, Kind.RECIPIENT, "Akten");

        assertThat(ReadingDiff.between(one, other))
                .containsExactly(new ReadingChange(Kind.RECIPIENT, 1, "Akten\nSökanden", "Sökanden\nAkten"));
    }

    @Test
    void keepsTwoParagraphsOfOneNumberApart() {
        String twice = PAPER.replace("§ 8", "§ 7");
        String changed = twice.replace("Bojar", "Bojar i farleden");

        assertThat(ReadingDiff.between(outline(read(twice)), outline(read(changed))))
                .noneMatch(change -> "Ny brygga i Lillviken".equals(change.before()));
    }

    @Test
    void isNoChangeWithoutWords() {
        assertThatThrownBy(() -> new ReadingChange(Kind.TITLE, 1, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ReadingChange> between(String words, String others) {
        return ReadingDiff.between(outline(read(PAPER)), outline(read(PAPER.replace(words, others))));
    }

    private static ReadProtocol read(String paper) {
        return new ProtocolReader().read(SourceDocument.ofText(paper));
    }

    private static Outline outline(ReadProtocol read) {
        return Outline.of(read, List.of());
    }
}
