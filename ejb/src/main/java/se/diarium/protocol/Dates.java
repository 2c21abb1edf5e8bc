package se.diarium.protocol;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(?<year>(?:19|20)\\d{2})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)"
                    + "|(?<nday>\\d{1,2})(?::?e)? (?<name>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december),? (?<nyear>(?:19|20)\\d{2})(?!\\d)"
                    + "|(?<sday>\\d{1,2})/(?<smonth>\\d{1,2}) (?<syear>20\\d{2})(?!\\d))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_RANGE = Pattern.compile(
            "(?<!\\d)(?<h1>\\d{1,2})[:.](?<m1>\\d{2})(?!\\d)\\s*(?:-{1,2}|till|to)\\s*(?:kl\\.? ?)?(?<h2>\\d{1,2})[:.](?<m2>\\d{2})(?!\\d)");
    private static final Pattern TIME =
            Pattern.compile("(?i)\\bk(?:l|lockan)\\.?:? ?(?<h1>\\d{1,2})[:.](?<m1>\\d{2})(?!\\d)");
    private static final Pattern BREAK = Pattern.compile(
            "(?i).*(?:ajourner|paus|uppehåll)\\p{L}*[^\\d]{0,15}(?:\\d{1,2}[:.]\\d{2}\\s*-\\s*\\d{1,2}[:.]\\d{2}(?:,| och| samt) ?)*");
    private static final int MOST = 200;

    /** A date and where in the text it stands. */
    public record Found(LocalDate date, int start, int end) {}

    /** When a meeting began and ended; the end may be unknown. */
    record Times(LocalTime start, Optional<LocalTime> end) {}

    private Dates() {}

    /** The first date of a text. */
    static Optional<LocalDate> first(String text) {
        return all(text).stream().findFirst().map(Found::date);
    }

    /** All dates of a text that exist in the calendar. */
    public static List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(Spelling.dashed(text));
        while (matcher.find() && found.size() < MOST) {
            date(matcher).ifPresent(date -> found.add(new Found(date, matcher.start(), matcher.end())));
        }
        return found;
    }

    private static Optional<LocalDate> date(Matcher m) {
        try {
            if (m.group("year") != null) {
                return Optional.of(LocalDate.of(number(m, "year"), number(m, "month"), number(m, "day")));
            }
            if (m.group("nyear") != null) {
                int month = MONTHS.indexOf(Spelling.foldInPlace(m.group("name"))) + 1;
                return Optional.of(LocalDate.of(number(m, "nyear"), month, number(m, "nday")));
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
                end = time(range, "2");
            }
        }
        Matcher single = TIME.matcher(dashed);
        if (start.isEmpty() && single.find()) {
            start = time(single, "1");
        }
        Optional<LocalTime> last = end;
        return start.map(from -> new Times(from, last));
    }

    private static Optional<LocalTime> time(Matcher m, String suffix) {
        int hour = number(m, "h" + suffix);
        int minute = number(m, "m" + suffix);
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
