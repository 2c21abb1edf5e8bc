package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a document, reading it ends soon and without an exception. */
@NullUnmarked
class HostileInputTest {

    static Stream<String> texts() {
        return Stream.of(
                "",
                "\f\f\f",
                "§",
                "Ordförande Bo Ek §\nJusterande Eva Ny § ej\nUnderskrifter\nSekreterare\nLo Berg §",
                "§ ".repeat(100_000),
                "§ 1 ".repeat(10_000),
                "a".repeat(1_000_000),
                " ".repeat(1_000_000) + "§ 1",
                "(".repeat(40_000),
                "- ".repeat(40_000),
                "A A ".repeat(100_000),
                "Bo Ek (S), ".repeat(10_000),
                "KS-2026/1, ".repeat(10_000),
                "2026-01-01 - ".repeat(10_000),
                "Beslut\n".repeat(10_000),
                "Beslut: ".repeat(10_000),
                "nämnden och ".repeat(10_000),
                "förslag till beslut i nämnden ".repeat(4_000),
                "Sammanträdesdatum ".repeat(10_000),
                "1. ".repeat(100_000),
                "1.1.1.1 ".repeat(10_000),
                "Kommunstyrelsen\t".repeat(10_000),
                "Kommunstyrelsen\n2026-01-01\nProtokoll\n".repeat(4_000),
                "§ 1\nBeslut\natt " + "att godkänna, ".repeat(10_000),
                "§ 1\nExpedieras till\n" + "Nämnden, ".repeat(10_000),
                "§ 1\nDelegationsbeslut\nBeslut\nNedanstående.\n\n" + "A.1.1 Beslut, chef. KS-2026/1\n".repeat(4_000),
                "|".repeat(100_000) + "\n" + "**".repeat(100_000) + "\n" + "_".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void endsSoon(String text) {
        assertThat(Minutes.withItems(text)).isNotNull();
        assertThat(Minutes.read(text)).isNotNull();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsNoMoreItemsThanMinutesHave() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 100_000; i++) {
            text.append("§ ").append(i).append("\nVal\nBeslut\nBo Ek utses.\n");
        }
        assertThat(Minutes.read(text.toString()).items())
                .hasSizeLessThanOrEqualTo(ItemHeadings.MOST_ITEMS)
                .hasSizeGreaterThan(100);
    }
}
