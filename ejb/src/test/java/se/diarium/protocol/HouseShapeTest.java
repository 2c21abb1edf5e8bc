package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class HouseShapeTest {

    /** §§ 12–15, what is asked for beside the § or on the line below it. */
    private static List<ReadItem> items(String betweenSignAndTitle, String... places) {
        return Minutes.withItems(IntStream.range(0, places.length)
                        .mapToObj(i -> """
                        § %d%s%s
                        Ärende om något viktigt
                        Beslut
                        Kommunstyrelsen beslutar att godkänna förslaget.
                        """.formatted(12 + i, betweenSignAndTitle, places[i]))
                        .collect(Collectors.joining("\n")))
                .items();
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "\n"})
    void whatStandsInOneFormBySeveralItemsIsTheirNumber(String between) {
        List<ReadItem> items = items(between, "TN.24-15.042", "TN.24-16.042", "TN.23-116.511");

        assertThat(items)
                .extracting(item -> item.diarienummer().number().serial())
                .containsExactly(15, 16, 116);
        assertThat(items).extracting(item -> item.title().value()).containsOnly("Ärende om något viktigt");
        assertThat(items)
                .allSatisfy(item ->
                        assertThat(item.diarienummer().origin().confidence()).isEqualTo(Confidence.LIKELY));
    }

    @Test
    void whatStandsByTwoItemsOnlyIsATitle() {
        assertThat(items("   ", "TN.24-15.042", "TN.24-16.042"))
                .allSatisfy(item -> assertThat(item.diarienummer()).isNull());
    }

    @Test
    void aNumberAboveTheSectionIsThatOfTheItemBelow() {
        List<ReadItem> items = Minutes.withItems("""
                        § 12. Detaljbudget
                        Beslut
                        Kommunstyrelsen antar detaljbudget.
                        Underlag
                        Tjänsteskrivelse

                        Dnr 2026-00062
                        § 13. Patientsäkerhetsberättelse
                        Beslut
                        Kommunstyrelsen godkänner rapporten.

                        RS 2026/1187
                        § 14. Styrning av filmfonden
                        Beslut
                        Ägardirektivet fastställs.
                        """).items();

        assertThat(items)
                .extracting(item -> item.diarienummer() == null
                        ? null
                        : item.diarienummer().number().serial())
                .containsExactly(null, 62, 1187);
    }

    @Test
    void propertiesAndHoursAreNoNumbers() {
        assertThat(items("\n", "Hovshaga 4:12", "Hovshaga 5:13", "Hovshaga 6:20"))
                .allSatisfy(item -> assertThat(item.diarienummer()).isNull());
        assertThat(items("\n", "Kl. 13.10-13.20", "Kl. 13.20-13.40", "Kl. 13.40-14.10"))
                .allSatisfy(item -> assertThat(item.diarienummer()).isNull());
    }
}
