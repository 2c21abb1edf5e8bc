package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.protocol.LineAccount.Part;
import se.diarium.protocol.LineAccount.Run;

/** Every line belongs to exactly one part; what no reader took is said. */
@NullUnmarked
class LineAccountTest {

    private static final String ITEM = """
            § 4 Dnr KS 2026/12
            Skateparken vid ån

            Beslut
            Kommunstyrelsen godkänner förslaget.

            Sammanfattning
            Många vill åka.

            Beslutsunderlag
            Tjänsteskrivelse 2026-09-01

            Beslutet ska skickas till
            Tekniska nämnden
            """;

    private static SourceDocument document(String text) {
        return SourceDocument.ofText(text);
    }

    private static LineAccount account(SourceDocument document) {
        return new ProtocolReader().read(document).account();
    }

    /** The part of the first line with these words. */
    private static Part partOf(String words, String text) {
        SourceDocument document = document(text);
        SourceLine line = document.pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(l -> l.text().contains(words))
                .findFirst()
                .orElseThrow();
        return account(document).runs().stream()
                .filter(run -> run.page() == line.page()
                        && run.firstLine() <= line.number()
                        && line.number() <= run.lastLine())
                .map(Run::part)
                .collect(Collectors.collectingAndThen(Collectors.toList(), parts -> {
                    assertThat(parts).hasSize(1);
                    return parts.get(0);
                }));
    }

    static void assertEachLineOnce(SourceDocument document, LineAccount account) {
        List<String> lines = new ArrayList<>();
        for (SourcePage page : document.pages()) {
            page.lines().stream()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> lines.add(line.page() + ":" + line.number()));
        }
        List<String> accounted = new ArrayList<>();
        int counted = 0;
        for (Run run : account.runs()) {
            List<String> within = document.pages().get(run.page() - 1).lines().stream()
                    .filter(line ->
                            !line.isBlank() && run.firstLine() <= line.number() && line.number() <= run.lastLine())
                    .map(line -> line.page() + ":" + line.number())
                    .toList();
            assertThat(within).hasSize(run.lines());
            accounted.addAll(within);
            counted += run.lines();
        }
        assertThat(accounted).isEqualTo(lines);
        assertThat(counted).isEqualTo(account.lines()).isEqualTo(lines.size());
        assertThat(Stream.of(Part.values()).mapToInt(account::count).sum()).isEqualTo(lines.size());
    }

    @ParameterizedTest
    @MethodSource("se.diarium.protocol.HostileInputTest#texts")
    void holdsForWhateverStandsInADocument(String text) {
        for (String whole : List.of(text, Minutes.FRONT + text, Minutes.FRONT + ITEM + text)) {
            SourceDocument document = document(whole);
            assertEachLineOnce(document, account(document));
        }
    }

    @Test
    void aDocumentWithoutLinesHasNothingUnassigned() {
        LineAccount account = account(document(""));
        assertThat(account.lines()).isZero();
        assertThat(account.unassignedShare()).isZero();
    }

    @Test
    void eachPartOfCleanMinutesIsKnown() {
        String text = Minutes.FRONT + ITEM;
        assertThat(partOf("Exempelköpings kommun", text)).isEqualTo(Part.FRONT_PAGE);
        assertThat(partOf("Bo Lund (M)", text)).isEqualTo(Part.FRONT_PAGE);
        assertThat(partOf("§ 4", text)).isEqualTo(Part.ITEM_HEAD);
        assertThat(partOf("Skateparken", text)).isEqualTo(Part.ITEM_HEAD);
        assertThat(partOf("Beslut", Minutes.FRONT.replace("Beslutande", "Närvarande") + ITEM))
                .isEqualTo(Part.ITEM_DECISION);
        assertThat(partOf("godkänner", text)).isEqualTo(Part.ITEM_DECISION);
        assertThat(partOf("Många vill", text)).isEqualTo(Part.ITEM_TEXT);
        assertThat(partOf("Tjänsteskrivelse", text)).isEqualTo(Part.ITEM_BASIS);
        assertThat(partOf("Tekniska nämnden", text)).isEqualTo(Part.ITEM_ROUTING);
        assertThat(account(document(text)).unassigned()).isEmpty();
    }

    @Test
    void knowsTheItemOfEachLine() {
        String text = Minutes.FRONT + ITEM + "\n" + ITEM.replace("§ 4", "§ 5");
        assertThat(account(document(text)).runs())
                .filteredOn(run -> run.part() == Part.ITEM_DECISION)
                .extracting(Run::item)
                .containsExactly(4, 5);
    }

    @Test
    void aLineOfTheFrontPageThatNoLabelTookIsUnassigned() {
        String text = "Detta dokument är hemligstämplat av en okänd hand\n" + Minutes.FRONT + ITEM;
        assertThat(partOf("okänd hand", text)).isEqualTo(Part.UNASSIGNED);
    }

    @Test
    void whatFollowsTheEndOfAnItemIsUnassigned() {
        String text = Minutes.FRONT + ITEM + "\nParagrafen är justerad\n\nEn rad till som ingen läser.\n";
        assertThat(partOf("Paragrafen är justerad", text)).isEqualTo(Part.ITEM_END);
        assertThat(partOf("ingen läser", text)).isEqualTo(Part.UNASSIGNED);
        assertThat(account(document(text)).unassigned())
                .singleElement()
                .extracting(Run::item)
                .isEqualTo(4);
    }

    @Test
    void proseUnderARoutingHeadingIsUnassigned() {
        String text = Minutes.FRONT + ITEM + "Ärendet har dragits om och kommer att behandlas en gång till i höst.\n";
        assertThat(partOf("dragits om", text)).isEqualTo(Part.UNASSIGNED);
    }

    @Test
    void linesBeyondALimitAreUnassigned() {
        StringBuilder text = new StringBuilder(Minutes.FRONT + ITEM.replace("Beslutet ska skickas till", "Yrkanden"));
        for (int i = 0; i < 25_000; i++) {
            text.append("Rad efter rad om samma sak\n");
        }
        LineAccount account = account(document(text.toString()));
        assertThat(account.count(Part.UNASSIGNED)).isGreaterThan(5_000);
        assertThat(account(document("a".repeat(Normalisation.LONGEST_LINE + 1))).count(Part.UNASSIGNED))
                .isEqualTo(1);
    }

    @Test
    void headersAndLinesWithoutALetterAreFurniture() {
        String page = "Exempelköpings kommun\nKommunstyrelsen 2026-09-22\n";
        String text = Minutes.FRONT + ITEM + "\f" + page + "§ 5\nVal\nBeslut\nBo Ek utses.\n__________\n1 (3)\f" + page
                + "§ 6\nVal\nBeslut\nBo Ek utses igen.\n2 (3)";
        assertThat(partOf("2 (3)", text)).isEqualTo(Part.FURNITURE);
        assertThat(partOf("______", text)).isEqualTo(Part.FURNITURE);
    }

    @Test
    void anAttachedReservationIsNoPartOfTheItem() {
        String text = Minutes.FRONT + ITEM
                + "\fExempelköpings kommun\nKommunstyrelsen\n2026-09-22\nRESERVATION\nJag håller inte med.\n";
        assertThat(partOf("håller inte med", text)).isEqualTo(Part.ATTACHMENT);
    }

    @Test
    void aListOfItemsIsKnownUntilItsLastEntry() {
        String contents = "Innehåll\n§ 4 Skateparken vid ån\n§ 5 Val av en nämndeman\n§ 6 Budget\noch plan\n";
        String text = contents + "\nEtt\nTvå\nTre\nFyra\nFem\n\n" + ITEM + ITEM.replace("§ 4", "§ 5")
                + ITEM.replace("§ 4", "§ 6");
        assertThat(partOf("Skateparken vid ån", text)).isEqualTo(Part.CONTENTS);
        assertThat(partOf("och plan", text)).isEqualTo(Part.CONTENTS);
        assertThat(partOf("Fem", text)).isEqualTo(Part.UNASSIGNED);
    }
}
