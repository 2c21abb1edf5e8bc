package se.diarium.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.deadline.CalendarMonth.Day;
import se.diarium.deadline.CalendarMonth.Sum;
import se.diarium.deadline.CalendarMonth.Week;

class CalendarMonthTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11, 44, 49, 6", // begins on a Sunday, ends on a Monday
        "2026-02, 5, 9, 5",
        "2021-02, 5, 8, 4", // fills four weeks exactly
        "2026-12, 49, 53, 5", // a year of 53 weeks
        "2027-01, 53, 4, 5", // the first days belong to the last week of the year before
        "2024-12, 48, 1, 6" // the last days belong to the first week of the next
    })
    void numbersWholeWeeksAsIsoDoes(String month, int first, int last, int weeks) {
        CalendarMonth calendar = CalendarMonth.of(YearMonth.parse(month), Map.of());

        assertThat(calendar.weeks()).hasSize(weeks);
        assertThat(calendar.weeks().get(0).number()).isEqualTo(first);
        assertThat(calendar.weeks().get(weeks - 1).number()).isEqualTo(last);
        assertThat(calendar.weeks())
                .allSatisfy(week -> assertThat(week.days())
                        .extracting(day -> day.date().getDayOfWeek())
                        .containsExactly(DayOfWeek.values()));
    }

    @Test
    void namesHolidaysInSwedishAndKnowsWhichDaysAreFree() {
        List<Day> days = days("2026-12");

        assertThat(days)
                .filteredOn(day -> day.holiday() != null)
                .extracting(day -> day.date() + " " + day.holiday())
                .containsExactly(
                        "2026-12-24 Julafton",
                        "2026-12-25 Juldagen",
                        "2026-12-26 Annandag jul",
                        "2026-12-31 Nyårsafton",
                        "2027-01-01 Nyårsdagen");
        assertThat(days).filteredOn(day -> day.holiday() != null).allMatch(Day::free);
        assertThat(days)
                .filteredOn(day -> day.date().getDayOfWeek() == DayOfWeek.MONDAY)
                .noneMatch(Day::free);
        assertThat(days("2004-06"))
                .filteredOn(day -> day.holiday() != null)
                .extracting(Day::holiday)
                .doesNotContain("Sveriges nationaldag");
    }

    @Test
    void showsSumsOnTheirDayAndWhichDaysOnlyFillAWeek() {
        Sum down = new Sum(DeadlineKind.NOTICE_DOWN, 3);
        CalendarMonth calendar =
                CalendarMonth.of(YearMonth.of(2026, 11), Map.of(LocalDate.of(2026, 11, 4), List.of(down)));
        List<Day> days =
                calendar.weeks().stream().map(Week::days).flatMap(List::stream).toList();

        assertThat(days)
                .filteredOn(day -> !day.sums().isEmpty())
                .singleElement()
                .satisfies(day -> assertThat(day.date()).isEqualTo("2026-11-04"))
                .satisfies(day -> assertThat(day.sums()).containsExactly(down));
        assertThat(days.get(0).date()).isEqualTo(CalendarMonth.first(calendar.month()));
        assertThat(days.get(0).inMonth()).isFalse();
        assertThat(days.get(days.size() - 1).date()).isEqualTo(CalendarMonth.last(calendar.month()));
        assertThat(days).filteredOn(Day::inMonth).hasSize(30);
    }

    private static List<Day> days(String month) {
        return CalendarMonth.of(YearMonth.parse(month), Map.of()).weeks().stream()
                .flatMap(week -> week.days().stream())
                .toList();
    }
}
