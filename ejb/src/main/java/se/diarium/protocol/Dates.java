package se.diarium.protocol;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times as minutes write them: "2024-02-29", "25 februari 2021", "Onsdagen den 21 juni 2017 kl.18.00-20:20". */
public final class Dates {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> WEEKDAYS =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");
    private static final String MONTH =
            "(?:jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|jun(?:i)?|jul(?:i)?|aug(?:usti)?"
                    + "|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    // "2024-02-29", "21 juni 2017", "3:e mars 2021", "21 feb. 2018", "26/4 2013", "26/4-2013", "26.4.2013"
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(?<year>(?:19|20)\\d{2})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)"
                    + "|(?<nday>\\d{1,2})(?::?[ea])? (?<name>" + MONTH + "),? (?<nyear>(?:19|20)\\d{2})(?!\\d)"
                    + "|(?<sday>\\d{1,2})/(?<smonth>\\d{1,2})(?:,? | ?- ?)(?<syear>20\\d{2})(?!\\d)"
                    + "|(?<dday>\\d{1,2})\\.(?<dmonth>\\d{1,2})\\.(?<dyear>20\\d{2})(?!\\d))",
            Pattern.CASE_INSENSITIVE);

    // "Kommunhuset, onsdag 28 juni kl 10.00", "den 26/4"
    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(?<![\\d/])(?:(?<day>\\d{1,2})(?::?[ea])? (?<name>" + MONTH
                    + ")(?![\\p{L}])(?! \\d{4})|(?<sday>\\d{1,2})/(?<smonth>\\d{1,2})(?![\\d/-])(?! \\d{4}))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_RANGE = Pattern.compile(
            "(?<!\\d)(?<h1>\\d{1,2})[:.](?<m1>\\d{2})(?!\\d)\\s*(?:-{1,2}|till|to)\\s*(?:kl\\.? ?)?(?<h2>\\d{1,2})[:.](?<m2>\\d{2})(?!\\d)");
    private static final Pattern TIME =
            Pattern.compile("(?i)\\bk(?:l|lockan)\\.?:? ?(?<h1>\\d{1,2})[:.](?<m1>\\d{2})(?!\\d)");

    // "klockan 9", "kl 13-16", "kl 14-15.30"
    private static final Pattern FULL_HOURS = Pattern.compile(
            "(?i)\\bk(?:l|lockan)\\.?:? ?(?<h1>\\d{1,2}+)(?![:.]?\\d)(?! (?:\\p{L}{3,9} )?\\d{4})(?:\\s*(?:-{1,2}|till)\\s*(?:kl\\.? ?)?(?<h2>\\d{1,2}+)(?:[:.](?<m2>\\d{2}))?(?![:.]?\\d))?");
    private static final Pattern BREAK = Pattern.compile(
            "(?i).*(?:ajourner|paus|uppehåll|lunch|middag|rast)\\p{L}*[^\\d]{0,15}(?:\\d{1,2}[:.]\\d{2}\\s*-\\s*\\d{1,2}[:.]\\d{2}(?:,| och| samt) ?)*");
    private static final int MOST = 200;

    /** A day without a year is never further away from the meeting than this. */
    private static final int MOST_MONTHS = 6;

    /** A date and where in the text it stands. */
    public record Found(LocalDate date, int start, int end) {}

    /** When a meeting began and ended; the end may be unknown. */
    record Times(LocalTime start, Optional<LocalTime> end) {}

    private Dates() {}

    /** As Swedes write it: "14 november 2023". */
    public static String inWords(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** "söndag". */
    public static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** The first date of a text. */
    static Optional<LocalDate> first(String text) {
        return all(text).stream().findFirst().map(Found::date);
    }

    /** All dates of a text that exist in the calendar. */
    public static List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        String dashed = Spelling.dashed(text);
        Matcher matcher = DATE.matcher(dashed).useTransparentBounds(true);
        int at = number(dashed, 0);
        while (at < dashed.length() && found.size() < MOST) {
            boolean met = matcher.region(at, dashed.length()).lookingAt();
            if (met) {
                date(matcher).ifPresent(date -> found.add(new Found(date, matcher.start(), matcher.end())));
            }
            at = number(dashed, met ? matcher.end() : at + 1);
        }
        return found;
    }

    /** Where the next number of a text starts, or its end: only there is it worth while to look for a date. */
    private static int number(String text, int from) {
        int at = from;
        while (at < text.length() && !(isDigit(text.charAt(at)) && (at == 0 || !isDigit(text.charAt(at - 1))))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The first date of a text; one without a year is the first such day from another day on.
     *
     * @param from the day of the meeting, or null where it is not known
     */
    static Optional<LocalDate> first(String text, @Nullable LocalDate from) {
        Optional<LocalDate> whole = first(text);
        return whole.isPresent() || from == null ? whole : withoutYear(text, from);
    }

    private static Optional<LocalDate> withoutYear(String text, LocalDate from) {
        Matcher matcher = WITHOUT_YEAR.matcher(Spelling.dashed(text));
        while (matcher.find()) {
            int month = matcher.group("name") == null ? number(matcher, "smonth") : month(matcher.group("name"));
            int day = number(matcher, matcher.group("name") == null ? "sday" : "day");
            try {
                LocalDate date = LocalDate.of(from.getYear(), month, day);
                LocalDate next = date.isBefore(from) ? date.plusYears(1) : date;
                if (next.isBefore(from.plusMonths(MOST_MONTHS))) {
                    return Optional.of(next);
                }
            } catch (DateTimeException e) {
                // No such day; the text may name another further on.
            }
        }
        return Optional.empty();
    }

    private static int month(String name) {
        String start = Spelling.foldInPlace(name).substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> date(Matcher m) {
        try {
            if (m.group("year") != null) {
                return Optional.of(LocalDate.of(number(m, "year"), number(m, "month"), number(m, "day")));
            }
            if (m.group("nyear") != null) {
                return Optional.of(LocalDate.of(number(m, "nyear"), month(m.group("name")), number(m, "nday")));
            }
            if (m.group("dyear") != null) {
                return Optional.of(LocalDate.of(number(m, "dyear"), number(m, "dmonth"), number(m, "dday")));
            }
            return Optional.of(LocalDate.of(number(m, "syear"), number(m, "smonth"), number(m, "sday")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** From the first time to the last, breaks apart: "13:00 – 16:27, mötet ajourneras 15:04 – 15:20". */
    static Optional<Times> times(String text) {
        String dashed = Spelling.dashed(text);
        Matcher range = TIME_RANGE.matcher(dashed);
        Optional<LocalTime> start = Optional.empty();
        Optional<LocalTime> end = Optional.empty();
        for (int i = 0; i < MOST && range.find(); i++) {
            String before = dashed.substring(Math.max(0, range.start() - 60), range.start());
            if (start.isEmpty() || !BREAK.matcher(before).matches()) {
                start = start.isPresent() ? start : time(range, "1");
                // "kl 09.00–14.30, gruppmöten kl 08.00–09.00": what ended before is no end of the meeting
                Optional<LocalTime> until = time(range, "2");
                boolean earlier =
                        until.isPresent() && end.isPresent() && until.get().isBefore(end.get());
                end = earlier ? end : until;
            }
        }
        Matcher single = TIME.matcher(dashed);
        if (start.isEmpty() && single.find()) {
            start = time(single, "1");
        }
        Matcher hours = FULL_HOURS.matcher(dashed);
        if (start.isEmpty() && hours.find()) {
            start = hour(hours, "h1");
            if (hours.group("h2") != null) {
                end = hours.group("m2") == null ? hour(hours, "h2") : time(hours, "2");
            }
        }
        Optional<LocalTime> last = end;
        return start.map(from -> new Times(from, last));
    }

    private static Optional<LocalTime> time(Matcher m, String suffix) {
        int hour = number(m, "h" + suffix);
        int minute = number(m, "m" + suffix);
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<LocalTime> hour(Matcher m, String group) {
        int hour = number(m, group);
        return hour < 24 ? Optional.of(LocalTime.of(hour, 0)) : Optional.empty();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
