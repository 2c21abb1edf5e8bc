package se.diarium.check;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/**
 * The days that Kommunallagen counts to. A period in weeks ends on the same weekday (lag 1930:173 1 §); a last day that is a
 * Saturday, Sunday, other public holiday, midsommarafton, julafton or nyårsafton is moved to the next working day (2 §).
 */
public final class Deadlines {

    private static final int DAYS_TO_APPROVAL = 14;
    private static final int DAYS_TO_NOTICE = 2;
    private static final int WEEKS_TO_APPEAL = 3;
    private static final int YEAR_OF_CHANGE = 2005;

    private static final HolidayManager SWEDEN =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Deadlines() {}

    /** The last day to approve the minutes of a meeting (KL 5:69, 6:35). */
    public static LocalDate approval(LocalDate meeting) {
        return workingDay(meeting.plusDays(DAYS_TO_APPROVAL));
    }

    /** The last day to announce that the minutes have been approved (KL 8:12). */
    public static LocalDate notice(LocalDate approval) {
        return workingDay(approval.plusDays(DAYS_TO_NOTICE));
    }

    /** The last day for an appeal to have arrived, counted from the day the notice was put up (KL 13:5). */
    public static LocalDate appeal(LocalDate noticeUp) {
        return workingDay(noticeUp.plusWeeks(WEEKS_TO_APPEAL));
    }

    /** The first day on which a decision that nobody has appealed may be presumed to have legal force. */
    public static LocalDate legalForce(LocalDate noticeUp) {
        return appeal(noticeUp).plusDays(1);
    }

    /** The day itself, or the next that is no Saturday, Sunday or holiday. */
    public static LocalDate workingDay(LocalDate day) {
        LocalDate working = day;
        while (isFree(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** Whether lag 1930:173 2 § moves a last day that falls on this one. */
    public static boolean isFree(LocalDate day) {
        if (isWeekend(day)) {
            return true;
        }
        return day.getYear() < YEAR_OF_CHANGE ? wasHoliday(day) : SWEDEN.isHoliday(day);
    }

    /** Until 2005, when nationaldagen took the place of annandag pingst (lag 1989:253), which the library does not know. */
    private static boolean wasHoliday(LocalDate day) {
        LocalDate before = day.minusDays(1);
        boolean nationalDay = day.getMonth() == Month.JUNE && day.getDayOfMonth() == 6;
        boolean whitMonday = SWEDEN.getHolidays(before, before).stream()
                .anyMatch(holiday -> holiday.getPropertiesKey().endsWith("PENTECOST"));
        return whitMonday || (SWEDEN.isHoliday(day) && !nationalDay);
    }

    /** The Swedish name of a day that has one: a public holiday, midsommarafton, julafton, nyårsafton. */
    public static Optional<String> holiday(LocalDate day) {
        if (day.getYear() < YEAR_OF_CHANGE && !wasHoliday(day)) {
            return Optional.empty();
        }
        return SWEDEN.getHolidays(day, day).stream()
                .map(holiday -> holiday.getDescription(SWEDISH))
                .findFirst();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
