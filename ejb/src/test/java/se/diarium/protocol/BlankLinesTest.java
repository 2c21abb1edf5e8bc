package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One protocol as different programs take the text out of it. */
@NullUnmarked
class BlankLinesTest {

    private static final StringBuilder TEXT = new StringBuilder(Minutes.FRONT);

    @BeforeAll
    static void manyItems() {
        for (int i = 1; i <= 8; i++) {
            TEXT.append("§ %d\nDnr KS 2026/%d\nPlan för lokaler som kommunen hyr och för dem som den\n"
                            .formatted(i, i + 30))
                    .append("äger i Norra Exempelköping och på landet runt omkring\n\nSammanfattning\n\n")
                    .append("Planen har varit på remiss hos förvaltningarna, som har lämnat\n")
                    .append("yttranden den 12 augusti. Kostnaden ryms inom budgeten för året\n")
                    .append("enligt tjänsteskrivelsen.\n\nBeslut\n\n")
                    .append("Kommunstyrelsen antar planen för de lokaler som den hyr eller äger, och\n")
                    .append("avslutar uppdraget.\n\nEkonomichefen ska följa upp kostnaden.\n\n")
                    .append("Expedieras till\nFastighetsenheten\nEkonomichefen\n\n");
        }
    }

    private static void isReadAs(String text) {
        ReadProtocol read = Minutes.read(text);
        ReadProtocol asWritten = Minutes.read(TEXT.toString());
        assertThat(read.items()).hasSize(8);
        for (int i = 0; i < 8; i++) {
            ReadItem item = read.items().get(i);
            ReadItem same = asWritten.items().get(i);
            assertThat(item.title().value()).isEqualTo(same.title().value()).endsWith("runt omkring");
            assertThat(words(item)).isEqualTo(words(same)).hasSize(2);
            assertThat(item.recipients().stream().map(Recipient::asWritten).toList())
                    .containsExactly("Fastighetsenheten", "Ekonomichefen");
        }
    }

    private static List<String> words(ReadItem item) {
        return item.decisions().stream().map(DecisionClause::text).toList();
    }

    @Test
    void aBlankLineBelowEachPartsNothing() {
        isReadAs(TEXT.toString().replace("\n", "\n\n"));
    }

    @Test
    void withoutAnyALineThatEndsItsSentenceEarlyIsTheLastOfItsParagraph() {
        isReadAs(TEXT.toString().replace("\n\n", "\n"));
    }

    @Test
    void aBulletOnALineOfItsOwnIsThatOfTheNext() {
        ReadItem item = Minutes.item("""
                § 3

                Anmälan av delegationsbeslut

                Beslut

                Redovisningen godkänns.

                Delegationsbeslut

                •
                2026.002 KS-049  Delegationsbeslut om vikarie

                •
                2026.004 KS-041  §85 KF Årsredovisning 2025
                """);
        assertThat(item.delegationsbeslut())
                .extracting(row -> row.numbers().get(0).asWritten())
                .containsExactly("2026.002 KS-049", "2026.004 KS-041");
    }

    @Test
    void aRowOfAListOfDelegationOpensAParagraphBelowOneThatHasEnded() {
        ReadItem item = Minutes.item("""
                § 3

                Anmälan av delegationsbeslut

                Kommunstyrelsens beslut
                Kommunstyrelsen beslutar att till protokollet anteckna att den tagit del av nedanstående
                anmälda delegationsbeslut.
                C. 1.1. Upphandling av ramavtal. Delegat, kommundirektör. KS-2026/111.
                A.5.1 Yttrande till tillsynsmyndighet. Delegat, arbetsutskottet. KS-2026/132.
                """);
        assertThat(item.delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::point)
                .containsExactly("C. 1.1.", "A.5.1");
        assertThat(words(item)).singleElement().asString().endsWith("anmälda delegationsbeslut.");
    }
}
