package se.diarium.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.diarium.check.Deadlines;

/**
 * A month as a calendar shows it: whole weeks from Monday to Sunday, numbered as ISO 8601 has it.
 *
 * @param weeks four to six
 */
public record CalendarMonth(YearMonth month, List<Week> weeks) {

    public CalendarMonth {
        weeks = List.copyOf(weeks);
    }

    /**
     * Seven days from Monday.
     *
     * @param number the ISO week
     */
    public record Week(int number, List<Day> days) {
        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * A day with how many deadlines it has.
     *
     * @param inMonth whether it belongs to the month; else it only fills a week
     * @param free whether the law moves a last day that falls on it
     * @param holiday its Swedish name, or null
     */
    public record Day(
            LocalDate date,
            boolean inMonth,
            boolean free,
            @Nullable String holiday,
            List<Sum> sums) {
        public Day {
            sums = List.copyOf(sums);
        }
    }

    /** So many deadlines of a kind. */
    public record Sum(DeadlineKind kind, long count) {}

    /**
     * The calendar of a month.
     *
     * @param sums how many deadlines each day has, by kind
     */
    public static CalendarMonth of(YearMonth month, Map<LocalDate, List<Sum>> sums) {
        List<Week> weeks = new ArrayList<>();
        LocalDate monday = first(month);
        while (!monday.isAfter(month.atEndOfMonth())) {
            LocalDate start = monday;
            List<Day> days = start.datesUntil(start.plusWeeks(1))
                    .map(date -> new Day(
                            date,
                            YearMonth.from(date).equals(month),
                            Deadlines.isFree(date),
                            Deadlines.holiday(date).orElse(null),
                            sums.getOrDefault(date, List.of())))
                    .toList();
            weeks.add(new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), days));
            monday = monday.plusWeeks(1);
        }
        return new CalendarMonth(month, weeks);
    }

    /** The first day that the calendar of a month shows. */
    public static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last day that the calendar of a month shows. */
    public static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
