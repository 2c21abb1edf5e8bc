package se.diarium.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.SourcePage;
import se.diarium.review.ReviewReason.Kind;

@NullUnmarked
class ReviewTest {

    private static final String FRONT = """
            Exempelköpings kommun
            Kommunstyrelsen
            Sammanträdesdatum 2026-09-22
            Plats och tid Stadshuset, kl. 13.00-15.20
            Beslutande Maria Ekdahl (S), ordförande

            """;

    private static String item(int number) {
        return """
                § %d
                Ärende om ån

                Beslut
                Kommunstyrelsen godkänner förslaget.

                """.formatted(number);
    }

    private static List<ReviewReason> of(String text) {
        return of(SourceDocument.ofText(text));
    }

    private static List<ReviewReason> of(SourceDocument document) {
        return Review.of(document, new ProtocolReader().read(document));
    }

    @Test
    void cleanMinutesNeedNone() {
        assertThat(of(FRONT + item(4) + item(5) + item(6))).isEmpty();
    }

    @Test
    void aGapInTheSeriesIsNamedWhereItEnds() {
        assertThat(of(FRONT + item(4) + item(7))).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(Kind.MISSING_PARAGRAPHS);
            assertThat(reason.item()).isEqualTo(7);
            assertThat(reason.detail()).isEqualTo("5–6");
            assertThat(reason.span()).isNotNull();
        });
        assertThat(of(FRONT + item(4) + item(6)))
                .extracting(ReviewReason::detail)
                .containsExactly("5");
    }

    @Test
    void aSecondSectionWithTheSameNumberIsNamed() {
        assertThat(of(FRONT + item(4) + item(5) + "§ 5 Dnr KS 2026/31\nNy brygga\n\nBeslut\nBryggan byggs.\n\n"
                        + item(6)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.kind()).isEqualTo(Kind.STRAY_PARAGRAPH);
                    assertThat(reason.item()).isIn(4, 5);
                    assertThat(reason.detail()).isEqualTo("5");
                });
    }

    @Test
    void linesThatNobodyTookAreNamedWhereTheyAreMoreThanTwoInAHundred() {
        String lost = "Paragrafen är justerad\nTjugo träd ska sparas.\nDe står vid ån.\n\n";
        assertThat(of(FRONT + item(4) + lost + item(5))).singleElement().satisfies(reason -> {
            assertThat(reason.kind()).isEqualTo(Kind.UNASSIGNED_LINES);
            assertThat(reason.item()).isEqualTo(4);
            assertThat(reason.detail()).isEqualTo("Tjugo träd ska sparas.");
            assertThat(reason.span().lastLine()).isEqualTo(reason.span().firstLine() + 1);
        });
        StringBuilder more = new StringBuilder(FRONT + item(4) + lost);
        for (int i = 5; i < 60; i++) {
            more.append(item(i));
        }
        assertThat(of(more.toString())).isEmpty();
    }

    @Test
    void eachUnknownHeadingIsNamedOnce() {
        String section =
                "Kulturmiljön i kvarteret\n\nFörvaltningen har gått igenom underlaget, och det håller väl i allt.\n\n";
        String text = FRONT + item(4) + section + item(5) + section;
        assertThat(of(text))
                .filteredOn(reason -> reason.kind() == Kind.UNKNOWN_HEADING)
                .extracting(ReviewReason::detail)
                .containsExactly("Kulturmiljön i kvarteret");
    }

    @Test
    void aDayAndABodyThatOnlyTheTextNamesAreUnsure() {
        assertThat(of("Närvarande Maria Ekdahl (S)\nDet var den 22 september 2026.\n\n" + item(4)
                        + "Ärendet har beretts.\n\nKommunstyrelsen\n"))
                .extracting(ReviewReason::kind)
                .contains(Kind.UNSURE_DAY, Kind.UNSURE_BODY);
    }

    @Test
    void whatOcrHasReadAndWhatNobodyHasReadIsNamed() {
        SourceDocument text = SourceDocument.ofText(FRONT + item(4));
        List<SourceLine> lines = text.pages().get(0).lines();
        SourceDocument scanned = new SourceDocument(
                SourceDocument.Format.PDF,
                List.of(
                        new SourcePage(1, 595, 842, lines, SourcePage.Origin.OCR, 0.9f),
                        new SourcePage(2, 595, 842, List.of(), SourcePage.Origin.PICTURE, 1)));
        assertThat(of(scanned))
                .extracting(ReviewReason::kind, ReviewReason::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.READ_BY_OCR, null),
                        org.assertj.core.groups.Tuple.tuple(Kind.UNREAD_PAGES, "2"));
    }
}
