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
import java.time.temporal.TemporalAccessor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.diarium.configuration.Settings;
import se.diarium.web.language.Language;
import se.diarium.web.language.Spoken;

/** Dates, times and measures in words, in the language of whoever looks. An absent value is an empty text. */
@Named
@ApplicationScoped
public class Phrases {

    private static final int END_OF_NIGHT = 6;

    @Inject
    private Settings settings;

    @Inject
    private Spoken spoken;

    private ZoneId zone;
    private Supplier<Language> language = () -> spoken.get();

    @PostConstruct
    void begin() {
        zone = settings.timeZone();
    }

    static Phrases in(ZoneId zone, Language language) {
        Phrases phrases = new Phrases();
        phrases.zone = zone;
        phrases.language = () -> language;
        return phrases;
    }

    private boolean isSwedish() {
        return language.get() == Language.SWEDISH;
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, language.get().locale()).format(value);
    }

    /** "18 november 2026", "18 November 2026" */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : format("d MMMM uuuu", date);
    }

    /** "18 november", "18 November", and the year where it is another than now */
    public String shortDate(LocalDate date) {
        return date.getYear() == today().getYear() ? format("d MMMM", date) : date(date);
    }

    /** "18 november 2026", of a moment */
    public String day(@Nullable Instant moment) {
        return moment == null ? "" : date(moment.atZone(zone).toLocalDate());
    }

    /** "november 2026", "November 2026" */
    public String month(YearMonth month) {
        return format("MMMM uuuu", month);
    }

    /** "onsdag", "Wednesday" */
    public String weekday(LocalDate date) {
        return format("EEEE", date);
    }

    /** The day that it is here. */
    public LocalDate today() {
        return LocalDate.now(zone);
    }

    /** "kl. 09.30", "09:30" */
    public String time(@Nullable LocalTime time) {
        return time == null ? "" : (isSwedish() ? "kl. " : "") + hours(time);
    }

    private String hours(TemporalAccessor time) {
        return format(isSwedish() ? "HH.mm" : "HH:mm", time);
    }

    /** "kl. 09.30–11.45", "09:30–11:45" where both are known. */
    public String times(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from == null || to == null ? time(from == null ? to : from) : time(from) + "–" + hours(to);
    }

    /**
     * "i natt kl. 02.00", "i dag kl. 09.30", "i går kl. 14.10", "18 november kl. 02.00"; "tonight at 02:00", "today at 09:30"; the year where it is another.
     */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : moment(moment, Instant.now());
    }

    String moment(Instant moment, Instant now) {
        ZonedDateTime when = moment.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        return when(when, today, now) + (isSwedish() ? " kl. " : " at ") + hours(when);
    }

    private String when(ZonedDateTime when, LocalDate today, Instant now) {
        LocalDate day = when.toLocalDate();
        boolean toCome = when.toInstant().isAfter(now);
        // The night belongs to the morning that follows it.
        LocalDate morning = toCome && now.atZone(when.getZone()).getHour() >= END_OF_NIGHT ? today.plusDays(1) : today;
        if (when.getHour() < END_OF_NIGHT && day.equals(morning)) {
            return isSwedish() ? "i natt" : toCome ? "tonight" : "last night";
        }
        if (day.equals(today)) {
            return isSwedish() ? "i dag" : "today";
        }
        if (day.equals(today.minusDays(1))) {
            return yesterday();
        }
        if (day.equals(today.plusDays(1))) {
            return isSwedish() ? "i morgon" : "tomorrow";
        }
        return day.getYear() == today.getYear() ? format("d MMMM", day) : date(day);
    }

    private String yesterday() {
        return isSwedish() ? "i går" : "yesterday";
    }

    /** The start of the last working day before today: what has come since then is news. */
    public Instant lastWorkingDay(Instant now) {
        return before(now.atZone(zone).toLocalDate()).atStartOfDay(zone).toInstant();
    }

    /** "i går", or "i fredags", "Friday" on a Sunday and a Monday: the day of {@link #lastWorkingDay}. */
    public String lastWorkingDayName(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = before(today);
        if (day.equals(today.minusDays(1))) {
            return yesterday();
        }
        return isSwedish() ? "i " + weekday(day) + "s" : weekday(day);
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

    /** "48 s", "3 min 12 s", "1 tim 4 min", "1 h 4 min" */
    public String duration(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + (isSwedish() ? " tim " : " h ") + seconds % 3600 / 60 + " min";
    }

    /** "812 byte", "24 kB", "1,4 MB", "100 MB"; "812 bytes", "1.4 MB"; a kB is 1 024 bytes, as the settings count. */
    public String size(long bytes) {
        double megabytes = bytes / 1048576.0;
        if (bytes < 1024) {
            return bytes + (isSwedish() ? " byte" : " bytes");
        }
        if (megabytes < 1) {
            return Math.round(bytes / 1024.0) + " kB";
        }
        return megabytes < 10
                ? String.format(language.get().locale(), "%.1f MB", megabytes)
                : Math.round(megabytes) + " MB";
    }

    /** "sida 4, rad 17", "sida 4, rad 17–18"; "page 4, line 17", "page 4, lines 17–18" */
    public String place(int page, int firstLine, int lastLine) {
        boolean several = lastLine > firstLine;
        String lines = firstLine + (several ? "–" + lastLine : "");
        return isSwedish()
                ? "sida " + page + ", rad " + lines
                : "page " + page + (several ? ", lines " : ", line ") + lines;
    }

    /** "§§ 81–92", or "§ 81" where there is but one */
    public String paragraphs(int first, int last) {
        return first == last ? "§ " + first : "§§ " + first + "–" + last;
    }
}
