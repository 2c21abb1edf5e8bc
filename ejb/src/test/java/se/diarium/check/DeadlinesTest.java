package se.diarium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lag 1930:173 and Kommunallagen, with the cases that courts have decided. */
@NullUnmarked
class DeadlinesTest {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-10-24, 2023-11-14
            # 21 days on is långfredagen
            2024-03-08, 2024-04-02
            # annandag jul
            2023-12-05, 2023-12-27
            # midsommarafton
            2024-05-31, 2024-06-24
            # a Sunday that is julafton
            2023-12-03, 2023-12-27
            # nyårsdagen
            2023-12-11, 2024-01-02
            # a Saturday
            2024-04-13, 2024-05-06
            # nationaldagen
            2025-05-16, 2025-06-09
            # alla helgons dag
            2026-10-10, 2026-11-02
            # RÅ 1999 not 181: Easter in between adds nothing
            1999-03-16, 1999-04-06
            # RÅ 2004 not 40: trettondagsafton is an ordinary day
            2003-12-15, 2004-01-05
            """)
    void threeWeeksFromTheNotice(LocalDate noticeUp, LocalDate last) {
        assertThat(Deadlines.appeal(noticeUp)).isEqualTo(last);
        assertThat(Deadlines.legalForce(noticeUp)).isEqualTo(last.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-11-11, 2020-11-25
            2023-12-12, 2023-12-27
            2026-09-02, 2026-09-16
            """)
    void twoWeeksFromTheMeeting(LocalDate meeting, LocalDate last) {
        assertThat(Deadlines.approval(meeting)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-24, 2026-09-28
            2026-09-21, 2026-09-23
            2024-04-29, 2024-05-02
            """)
    void twoDaysFromTheApproval(LocalDate approval, LocalDate last) {
        assertThat(Deadlines.notice(approval)).isEqualTo(last);
    }

    /** Against a calendar that knows nothing of the library. */
    @Test
    void everyDayOfFortyYears() {
        Set<LocalDate> free = freeDays();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(Deadlines.isFree(day)).as("free %s", day).isEqualTo(free.contains(day));
            assertThat(Deadlines.appeal(day)).as("appeal %s", day).isEqualTo(next(day.plusDays(21), free));
            assertThat(Deadlines.approval(day)).as("approval %s", day).isEqualTo(next(day.plusDays(14), free));
            assertThat(Deadlines.notice(day)).as("notice %s", day).isEqualTo(next(day.plusDays(2), free));
        }
    }

    private static LocalDate next(LocalDate day, Set<LocalDate> free) {
        return free.contains(day) ? next(day.plusDays(1), free) : day;
    }

    /** Lag 1989:253 with the days that lag 1930:173 2 § adds. */
    private static Set<LocalDate> freeDays() {
        Set<LocalDate> free = new HashSet<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST.plusMonths(2)); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                free.add(day);
            }
        }
        for (int year = FIRST.getYear(); year <= LAST.getYear() + 1; year++) {
            LocalDate easter = easter(year);
            LocalDate midsummer =
                    LocalDate.of(year, Month.JUNE, 20).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
            Stream.of(
                            LocalDate.of(year, Month.JANUARY, 1),
                            LocalDate.of(year, Month.JANUARY, 6),
                            easter.minusDays(2),
                            easter,
                            easter.plusDays(1),
                            LocalDate.of(year, Month.MAY, 1),
                            easter.plusDays(39),
                            easter.plusDays(49),
                            midsummer.minusDays(1),
                            midsummer,
                            LocalDate.of(year, Month.OCTOBER, 31)
                                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)),
                            LocalDate.of(year, Month.DECEMBER, 24),
                            LocalDate.of(year, Month.DECEMBER, 25),
                            LocalDate.of(year, Month.DECEMBER, 26),
                            LocalDate.of(year, Month.DECEMBER, 31),
                            // From 2005 on, nationaldagen in the place of annandag pingst.
                            year >= 2005 ? LocalDate.of(year, Month.JUNE, 6) : easter.plusDays(50))
                    .forEach(free::add);
        }
        return free;
    }

    /** After Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    @Test
    void theCalendarOfThisTestKnowsEaster() {
        assertThat(easter(2000)).isEqualTo("2000-04-23");
        assertThat(easter(2024)).isEqualTo("2024-03-31");
        assertThat(easter(2038)).isEqualTo("2038-04-25");
    }
}
