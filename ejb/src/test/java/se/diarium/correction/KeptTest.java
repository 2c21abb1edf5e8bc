package se.diarium.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.correction.Field.APPROVED_ON;
import static se.diarium.correction.Field.DECISIONS;
import static se.diarium.correction.Field.RECIPIENTS;
import static se.diarium.correction.Field.TITLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;

/** A person's changes over a new reading. */
@NullUnmarked
class KeptTest {

    private static final long VERSION = 7;
    private static final Instant NOW = Instant.parse("2026-11-26T07:45:00Z");
    private static final ItemKey SECOND = new ItemKey(2, 1);

    private static final String FRONT = """
            Exempelköpings kommun
            Kommunstyrelsen
            Sammanträdesdatum 2026-09-22
            Paragrafer 1-3

            """;

    private static String item(int number, String title, String... recipients) {
        return """
                § %d
                Dnr KS-2026/%d
                %s

                Kommunstyrelsens beslut
                1. Kommunstyrelsen godkänner %s.

                Beslutet ska skickas till
                %s

                """.formatted(
                number, 100 + number, title, title.toLowerCase(java.util.Locale.ROOT), String.join("\n", recipients));
    }

    private static final ReadProtocol READ = read(FRONT
            + item(1, "Budget", "Nämnderna")
            + item(2, "Gångbro", "Tekniska nämnden")
            + item(3, "Simhall", "Akten"));

    private static ReadProtocol read(String text) {
        return new ProtocolReader().read(SourceDocument.ofText(text));
    }

    private static FieldValue recipients(String... names) {
        List<FieldValue.Row> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(new FieldValue.Row(List.of(name), null));
        }
        return new FieldValue(rows);
    }

    private static Change corrected(ReadProtocol read, ItemKey key, Field field, FieldValue after) {
        FieldValue before = ItemFields.of(read.items().get(key.paragraph() - 1), field);
        return Change.correct(VERSION, key, field, before, before, after, "anna", NOW);
    }

    private static Kept.Result over(ReadProtocol read, Change... changes) {
        return Kept.over(read, List.of(changes), NOW);
    }

    private static List<String> recipientsOf(Kept.Result kept, int index) {
        return kept.read().items().get(index).recipients().stream()
                .map(r -> r.asWritten())
                .toList();
    }

    @Test
    void withoutChangesTheReadingIsWhatItIs() {
        Kept.Result kept = over(READ);
        assertThat(kept.read()).isEqualTo(READ);
        assertThat(kept.suggestions()).isEmpty();
        assertThat(kept.approved()).isEmpty();
    }

    @Test
    void aCorrectionHoldsWhenTheSameIsReadAgain() {
        Kept.Result kept = over(READ, corrected(READ, SECOND, RECIPIENTS, recipients("Tekniska nämnden", "Polisen")));
        assertThat(recipientsOf(kept, 1)).containsExactly("Tekniska nämnden", "Polisen");
        assertThat(recipientsOf(kept, 0)).containsExactly("Nämnderna");
        assertThat(kept.suggestions()).isEmpty();
    }

    @Test
    void whatANewReadingHasOtherwiseIsSuggestedAndChangesNothing() {
        Change change = corrected(READ, SECOND, RECIPIENTS, recipients("Polisen"));
        ReadProtocol later = read(FRONT
                + item(1, "Budget", "Nämnderna")
                + item(2, "Gångbro", "Trafikverket")
                + item(3, "Simhall", "Akten"));
        Kept.Result kept = over(later, change);
        assertThat(recipientsOf(kept, 1)).containsExactly("Polisen");
        assertThat(kept.suggestions()).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.getItem()).isEqualTo(SECOND);
            assertThat(suggestion.getField()).isEqualTo(RECIPIENTS);
            assertThat(suggestion.getKept().shown()).isEqualTo("Polisen");
            assertThat(suggestion.getRead().shown()).isEqualTo("Trafikverket");
        });
    }

    @Test
    void aReadingThatComesToTheSameAsThePersonIsTakenForItsPlace() {
        Change change = corrected(READ, SECOND, RECIPIENTS, recipients("Trafikverket"));
        ReadProtocol later = read(FRONT
                + item(1, "Budget", "Nämnderna")
                + item(2, "Gångbro", "Trafikverket")
                + item(3, "Simhall", "Akten"));
        Kept.Result kept = over(later, change);
        assertThat(kept.suggestions()).isEmpty();
        assertThat(kept.read().items().get(1).recipients())
                .isEqualTo(later.items().get(1).recipients());
    }

    @Test
    void aChangeThatWasTakenBackHoldsNoLonger() {
        Change change = corrected(READ, SECOND, RECIPIENTS, recipients("Polisen"));
        Change undo = change.undo("bo", NOW);
        assertThat(recipientsOf(over(READ, change, undo), 1)).containsExactly("Tekniska nämnden");
    }

    @Test
    void theLatestOfTwoCorrectionsHolds() {
        Kept.Result kept = over(
                READ,
                corrected(READ, SECOND, RECIPIENTS, recipients("Polisen")),
                corrected(READ, SECOND, RECIPIENTS, recipients("Trafikverket")));
        assertThat(recipientsOf(kept, 1)).containsExactly("Trafikverket");
    }

    @Test
    void allFieldsOfAnApprovedParagraphStay() {
        Change approval =
                Change.approve(VERSION, SECOND, ItemFields.of(READ.items().get(1)), "anna", NOW);
        ReadProtocol later = read(FRONT
                + item(1, "Budget", "Nämnderna")
                + item(2, "Gångbroar", "Trafikverket")
                + item(3, "Simhall", "Akten"));
        Kept.Result kept = over(later, approval);
        ReadItem item = kept.read().items().get(1);
        assertThat(item.title().value()).isEqualTo("Gångbro");
        assertThat(item.decisions())
                .extracting(clause -> clause.text())
                .containsExactly("Kommunstyrelsen godkänner gångbro.");
        assertThat(kept.suggestions())
                .extracting(Suggestion::getField)
                .containsExactlyInAnyOrder(TITLE, DECISIONS, RECIPIENTS);
        assertThat(kept.approved()).containsOnlyKeys(SECOND);
    }

    @Test
    void whatWasSaidOfAParagraphThatIsGoneIsNotLost() {
        Kept.Result kept = over(
                read(FRONT + item(1, "Budget", "Nämnderna") + item(3, "Simhall", "Akten")),
                corrected(READ, SECOND, RECIPIENTS, recipients("Polisen")));
        assertThat(kept.suggestions()).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.getItem()).isEqualTo(SECOND);
            assertThat(suggestion.getRead()).isNull();
            assertThat(suggestion.getKept().shown()).isEqualTo("Polisen");
        });
    }

    @Test
    void theFrontPageKeepsItsCorrectionsToo() {
        FieldValue day = FieldValue.of(null, "2026-09-29");
        Change change =
                Change.correct(VERSION, null, APPROVED_ON, FieldValue.NOTHING, FieldValue.NOTHING, day, "anna", NOW);
        assertThat(over(READ, change).read().frontPage().approvalDate().value()).isEqualTo(LocalDate.of(2026, 9, 29));
    }

    @Test
    void joinedAndSplitParagraphsAreSoAgain() {
        ReadItem third = READ.items().get(2);
        Change join = Change.join(
                VERSION, SECOND, 3, FieldValue.of(third.origin(), third.title().value()), "anna", NOW);
        Kept.Result joined = over(READ, join);
        assertThat(joined.read().items()).extracting(ReadItem::number).containsExactly(1, 2);
        assertThat(recipientsOf(joined, 1)).containsExactly("Tekniska nämnden", "Akten");

        Change split = Change.split(
                VERSION, SECOND, 3, FieldValue.of(third.origin(), third.title().value()), "anna", NOW);
        ReadProtocol missed = joined.read();
        Kept.Result apart = over(missed, split);
        assertThat(apart.read().items()).extracting(ReadItem::number).containsExactly(1, 2, 3);
        assertThat(recipientsOf(apart, 1)).containsExactly("Tekniska nämnden");
        assertThat(recipientsOf(apart, 2)).containsExactly("Akten");
        assertThat(apart.read().items().get(2).diarienummer().number().asWritten())
                .isEqualTo("KS-2026/103");
        assertThat(apart.read().items().get(1).text()).doesNotContain("Simhall");
        // The reader sees it itself by now: nothing to do.
        assertThat(over(READ, split).read()).isEqualTo(READ);
    }

    @Test
    void valuesAreStoredWithTheirPlaces() {
        var values = ItemFields.of(READ.items().get(1));
        assertThat(FieldValues.read(FieldValues.write(values))).isEqualTo(values);
    }

    @Test
    void aParagraphIsKnownByItsNumberAndWhichOfThoseItIs() {
        assertThat(ItemKey.ofNumbers(List.of(1, 2, 2, 3)))
                .extracting(ItemKey::anchor)
                .containsExactly("p1", "p2", "p2-2", "p3");
        assertThat(ItemKey.of("p2-2")).isEqualTo(new ItemKey(2, 2));
        assertThat(ItemKey.of("p0")).isNull();
        assertThat(ItemKey.of("p12345678901")).isNull();
    }
}
