package se.diarium.web.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.diarium.configuration.Settings;
import se.diarium.protocol.Dates;

/** Dates, times and measures in Swedish words. An absent value is an empty text. */
@Named
@ApplicationScoped
public class Swedish {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", SWEDISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", SWEDISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", SWEDISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'kl.' HH.mm", SWEDISH);
    private static final int END_OF_NIGHT = 6;

    @Inject
    private Settings settings;

    private ZoneId zone;

    @PostConstruct
    void begin() {
        zone = settings.timeZone();
    }

    static Swedish in(ZoneId zone) {
        Swedish swedish = new Swedish();
        swedish.zone = zone;
        return swedish;
    }

    /** "18 november 2026" */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : Dates.inWords(date);
    }

    /** "18 november", and the year where it is another than now */
    public String shortDate(LocalDate date) {
        return date.getYear() == today().getYear() ? DAY.format(date) : Dates.inWords(date);
    }

    /** "18 november 2026", of a moment */
    public String day(@Nullable Instant moment) {
        return moment == null ? "" : Dates.inWords(moment.atZone(zone).toLocalDate());
    }

    /** "november 2026" */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "onsdag" */
    public String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** The day that it is here. */
    public LocalDate today() {
        return LocalDate.now(zone);
    }

    /** "kl. 09.30" */
    public String time(@Nullable LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    /** "kl. 09.30–11.45" where both are known. */
    public String times(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null || to == null) {
            return time(from == null ? to : from);
        }
        return time(from) + "–" + time(to).substring("kl. ".length());
    }

    /** "i natt kl. 02.00", "i dag kl. 09.30", "i går kl. 14.10", "18 november kl. 02.00"; the year where it is another. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : moment(moment, Instant.now());
    }

    String moment(Instant moment, Instant now) {
        ZonedDateTime when = moment.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        return when(when, today, now) + " " + TIME.format(when);
    }

    private static String when(ZonedDateTime when, LocalDate today, Instant now) {
        LocalDate day = when.toLocalDate();
        // The night belongs to the morning that follows it.
        LocalDate morning =
                when.toInstant().isAfter(now) && now.atZone(when.getZone()).getHour() >= END_OF_NIGHT
                        ? today.plusDays(1)
                        : today;
        if (when.getHour() < END_OF_NIGHT && day.equals(morning)) {
            return "i natt";
        }
        if (day.equals(today)) {
            return "i dag";
        }
        if (day.equals(today.minusDays(1))) {
            return "i går";
        }
        if (day.equals(today.plusDays(1))) {
            return "i morgon";
        }
        return day.getYear() == today.getYear() ? DAY.format(day) : Dates.inWords(day);
    }

    /** The start of the last working day before today: what has come since then is news. */
    public Instant lastWorkingDay(Instant now) {
        return before(now.atZone(zone).toLocalDate()).atStartOfDay(zone).toInstant();
    }

    /** "i går", or "i fredags" on a Sunday and a Monday: the day of {@link #lastWorkingDay}. */
    public String lastWorkingDayName(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = before(today);
        return day.equals(today.minusDays(1)) ? "i går" : "i " + WEEKDAY.format(day) + "s";
    }

    private static LocalDate before(LocalDate today) {
        LocalDate day = today.minusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The hour of the day, 0–23. */
    public int hour(Instant now) {
        return now.atZone(zone).getHour();
    }

    /** "48 s", "3 min 12 s", "1 tim 4 min" */
    public static String duration(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " tim " + seconds % 3600 / 60 + " min";
    }

    /** "812 byte", "24 kB", "1,4 MB", "100 MB"; a kB is 1 024 bytes, as the settings count. */
    public static String size(long bytes) {
        double megabytes = bytes / 1048576.0;
        if (bytes < 1024) {
            return bytes + " byte";
        }
        if (megabytes < 1) {
            return Math.round(bytes / 1024.0) + " kB";
        }
        return megabytes < 10 ? String.format(SWEDISH, "%.1f MB", megabytes) : Math.round(megabytes) + " MB";
    }

    /** "sida 4, rad 17", "sida 4, rad 17–18" */
    public static String place(int page, int firstLine, int lastLine) {
        return "sida " + page + ", rad " + firstLine + (lastLine > firstLine ? "–" + lastLine : "");
    }

    /** "§§ 81–92", or "§ 81" where there is but one */
    public static String paragraphs(int first, int last) {
        return first == last ? "§ " + first : "§§ " + first + "–" + last;
    }
}
