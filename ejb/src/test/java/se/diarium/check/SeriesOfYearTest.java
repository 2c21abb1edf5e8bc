package se.diarium.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.check.SeriesOfYear.Sitting;
import se.diarium.protocol.Finding;
import se.diarium.protocol.Finding.Severity;
import se.diarium.protocol.Span;

class SeriesOfYearTest {

    private static final Span PLACE = new Span(1, 4, 4, null);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 17);

    private static Sitting sitting(LocalDate day, int first, int last) {
        return new Sitting(
                day, IntStream.rangeClosed(first, last).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Optional<Finding> between(Sitting before, Sitting after) {
        return SeriesOfYear.between(before, after, () -> PLACE);
    }

    @Test
    void tellsOfNumbersThatTwoMeetingsShare() {
        Finding finding =
                between(sitting(JANUARY, 12, 25), sitting(MARCH, 24, 40)).orElseThrow();
        assertThat(finding.code()).isEqualTo("SERIES_OVERLAP");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).startsWith("§§ 24–25 finns också i protokollet från 20 januari 2026.");
        assertThat(finding.span()).isEqualTo(PLACE);
    }

    @Test
    void tellsForInformationOfNumbersThatNoneHas() {
        Finding finding =
                between(sitting(JANUARY, 1, 25), sitting(MARCH, 28, 40)).orElseThrow();
        assertThat(finding.code()).isEqualTo("SERIES_GAP");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message()).startsWith("§§ 26–27 saknas");
    }

    @ParameterizedTest(name = "{0}–{1}, then {2}–{3}")
    @CsvSource({
        "1, 25, 26, 40",
        // each meeting begins with § 1
        "1, 25, 1, 30",
        // the same, and the first § was lost
        "1, 25, 2, 30",
        // a number read wrong is far above the next meeting's
        "700, 700, 26, 40",
    })
    void saysNothingOf(int from, int to, int nextFrom, int nextTo) {
        assertThat(between(sitting(JANUARY, from, to), sitting(MARCH, nextFrom, nextTo)))
                .isEmpty();
    }

    @Test
    void beginsAnewEachYear() {
        assertThat(between(sitting(JANUARY.minusYears(1), 300, 325), sitting(MARCH, 3, 20)))
                .isEmpty();
    }

    @Test
    void aSharedNumberIsToldEvenWhenTheMeetingBeforeBeganTheYear() {
        assertThat(between(sitting(JANUARY, 1, 25), sitting(MARCH, 25, 40)))
                .get()
                .extracting(Finding::code)
                .isEqualTo("SERIES_OVERLAP");
    }

    @Test
    void aMeetingHasParagraphs() {
        assertThatThrownBy(() -> new Sitting(MARCH, new TreeSet<>())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        assertThat(SeriesOfYear.faults()).allSatisfy(fault -> {
            assertThat(fault.message()).endsWith(".");
            assertThat(fault.advice()).endsWith(".");
        });
        assertThat(SeriesOfYear.CODES).containsExactly("SERIES_OVERLAP", "SERIES_GAP");
    }
}
