package se.diarium.browsing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A diarienummer as somebody types it in a search box, or a part of one. Padding, separators, small letters, a label before it
 * and a class code after it make no difference.
 *
 * @param diary in capitals; null for any
 * @param year null for any
 * @param serial null for any
 */
public record NumberSought(
        @Nullable String diary,
        @Nullable Integer year,
        @Nullable Integer serial) {

    /** Every case. */
    public static final NumberSought ANY = new NumberSought(null, null, null);

    /** What is looked at of what is typed. */
    public static final int LONGEST = 60;

    private static final String SEPARATOR = "[ /.,:-]{1,2}+";
    // what may follow a whole number: a class code, a number of a document, a Dpl code
    private static final String REST = "(?:[ .:/-].{0,30}+)?+";

    /** In this order; the first that fits is taken. */
    private static final List<Pattern> FORMS = List.of(
            // "KS 2023/1055", "ks-2023-01055.182", "KS/2013:1210", "KS2014/143", "2023/1055", "VON-2021, 139"
            form("(?<diary>\\p{L}{1,10})?+[ /-]?+(?<year>(?:19|20)\\d{2})" + SEPARATOR + "0*+(?<serial>[1-9]\\d{0,8}+)"
                    + REST),
            // "SUN 59/2013", "59/2013"
            form("(?<diary>\\p{L}{1,10})?+[ /-]?+0*+(?<serial>[1-9]\\d{0,8}+)/(?<year>(?:19|20)\\d{2})"),
            // "2015/GBG/1234", "2026-IFO-1234"
            form("(?<year>(?:19|20)\\d{2})[ /-](?<diary>\\p{L}{1,10})[ /-]0*+(?<serial>[1-9]\\d{0,8}+)"),
            // "25/00123"
            form("(?<diary>\\p{L}{1,10})?+[ /-]?+(?<short>\\d{2})/0*+(?<serial>[1-9]\\d{0,8}+)" + REST),
            // "KS 2023", "2023"
            form("(?<diary>\\p{L}{1,10})?+[ /-]?+(?<year>(?:19|20)\\d{2})"),
            // "KS 1055", "1055"
            form("(?<diary>\\p{L}{1,10})?+[ /-]?+0*+(?<serial>[1-9]\\d{0,8}+)"),
            // "KS"
            form("(?<diary>\\p{L}{1,10})"));

    private static final Pattern LABEL = Pattern.compile(
            "^(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|änr|d-nr)[.: ]{0,2}+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]++");

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CASE);
    }

    /** What a text asks for; empty where it is no diarienummer and no part of one. */
    public static Optional<NumberSought> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFC);
        plain = DASH.matcher(plain).replaceAll("-");
        plain = SPACE.matcher(plain).replaceAll(" ").strip();
        String number = LABEL.matcher(plain).replaceFirst("");
        return FORMS.stream()
                .map(form -> form.matcher(number))
                .filter(Matcher::matches)
                .findFirst()
                .map(NumberSought::of);
    }

    private static NumberSought of(Matcher found) {
        String diary = group(found, "diary");
        String year = group(found, "year");
        String shortYear = group(found, "short");
        String serial = group(found, "serial");
        return new NumberSought(
                diary == null ? null : diary.toUpperCase(Locale.ROOT),
                year != null ? Integer.valueOf(year) : shortYear != null ? fullYear(Integer.parseInt(shortYear)) : null,
                serial == null ? null : Integer.valueOf(serial));
    }

    private static int fullYear(int shortYear) {
        return shortYear < 70 ? 2000 + shortYear : 1900 + shortYear;
    }

    private static @Nullable String group(Matcher found, String name) {
        return found.pattern().pattern().contains("(?<" + name + ">") ? found.group(name) : null;
    }

    /** Whether it names a case, or one of few. */
    public boolean isWhole() {
        return year != null && serial != null;
    }
}
