package se.diarium.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads diarienummer, by the shapes that {@link NumberShape} lists. */
final class Numbers {

    /** A number with its place in the text it was found in. */
    record Found(Diarienummer number, int start, int end) {}

    private static final NumberOpenings<NumberShape> SHAPES_BY_OPENING =
            new NumberOpenings<>(NumberShape.ALL, NumberShape::pattern);
    private static final NumberOpenings<NumberShape> SURE_BY_OPENING = new NumberOpenings<>(
            NumberShape.ALL.stream().filter(shape -> !shape.loose()).toList(), NumberShape::pattern);

    // "Exko KS 2023/00123": the municipality before the diary
    private static final Pattern BEFORE_PREFIX = Pattern.compile("\\p{Lu}[\\p{L}]{1,4} (?=\\p{Lu}{2,6}[ /-])");

    // Another authority's: "3.2.2-02715/2023-11" (IVO), "S2020/09173" (Regeringskansliet), "S/18/0098"
    private static final Pattern FOREIGN = Pattern.compile(
            "(?<![\\p{L}\\d/.-])(?:\\d{1,2}(?:\\.\\d{1,2}){1,3}-\\d{3,6}/\\d{4}(?:-\\d{1,3})?"
                    + "|\\p{Lu}\\p{Ll}?(?:19|20)\\d{2}/\\d{5}(?:/\\p{L}{1,4})?|\\p{Lu}/\\d{2}/\\d{3,5}|\\d{3,5}-\\d{3,5}-(?:19|20)\\d{2})(?![\\p{L}\\d])");

    private static final Set<String> NO_DIARY =
            Set.of("SOU", "DS", "SFS", "HSLF", "SOSFS", "PROP", "SKR", "BBR", "RÅ", "MÖD", "NJA");
    private static final Pattern LABELLED =
            Pattern.compile("(?i)(?<!\\p{L})(?:dnr|diarienr|diarienummer|änr|ärendenr|ärendenummer)[.:]* ?");
    private static final Pattern FOREIGN_BEFORE = Pattern.compile(
            "(?i).*(?:IVO|inspektionen|länsstyrelsen|regeringskansliet|departementet|socialstyrelsen|verket),? ?(?:med )?(?:dnr)?[.:]* ?");
    private static final Pattern YEARS = Pattern.compile("(?<first>(?:19|20)\\d{2})[/-](?<last>(?:19|20)?\\d{2})");

    /** A plan is for no more years. */
    private static final int LONGEST_SPAN = 30;

    // "Dnr 0016/22 - 200", "VSN 2023/211 - 04", "KS-24/00041 820", "00441/2020 880": the class last of all
    private static final Pattern CLASS_BEHIND =
            Pattern.compile("(?: - (?=\\d)| -| )(?<class>(?<= - )\\d{2}|\\d{3}|\\d(?:\\.\\d{1,2}){1,4})\\.? ?$");

    private static final int ENOUGH_OF_A_SPELLING = 2;
    private static final int LONGEST = 60;
    private static final int LONGEST_PREFIX = 12;
    private static final int LONGEST_SMALL_PREFIX = 5;
    private static final int MOST_IN_A_TEXT = 2_000;

    private Numbers() {}

    /** The number that is the whole of a text which a label or its place says is one. */
    static Optional<Diarienummer> whole(String text) {
        return leading(text)
                .filter(found -> found.end() >= lengthWithoutMarks(text))
                .map(Found::number);
    }

    private static int lengthWithoutMarks(String text) {
        int end = text.length();
        while (end > 0 && " .,;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** The number with which such a text starts; years side by side ("läsåret 2026/2027") are none. */
    static Optional<Found> leading(String text) {
        return first(text).filter(found -> !isSpanOfYears(found.number()));
    }

    private static boolean isSpanOfYears(Diarienummer number) {
        Matcher years = YEARS.matcher(Spelling.dashed(number.asWritten()));
        if (!years.matches()) {
            return false;
        }
        int first = Integer.parseInt(years.group("first"));
        int last = Integer.parseInt(years.group("last"));
        int step = last < 100 ? last - first % 100 : last - first;
        return step > 0 && step <= (last < 100 ? 1 : LONGEST_SPAN);
    }

    private static Optional<Found> first(String text) {
        String dashed = Spelling.latin(Spelling.dashed(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
        if (!mayStart(dashed, 0) || !mayGoOn(dashed, 0, "./-:")) {
            return Optional.empty();
        }
        @Nullable Found best = null;
        for (NumberShape shape : SHAPES_BY_OPENING.at(dashed, 0)) {
            Matcher matcher = shape.pattern().matcher(dashed);
            if (matcher.lookingAt() && (best == null || matcher.end() > best.end())) {
                best = found(text, shape, matcher);
            }
        }
        if (best == null) {
            Matcher foreign = FOREIGN.matcher(dashed);
            best = foreign.lookingAt() ? foreign(text, foreign) : null;
        }
        return Optional.ofNullable(best).map(found -> withClassBehind(text, dashed, found));
    }

    private static Found withClassBehind(String text, String dashed, Found found) {
        Diarienummer number = found.number();
        if (number.classification() != null || number.foreign() || found.end() == dashed.length()) {
            return found;
        }
        Matcher behind = at(CLASS_BEHIND, dashed, found.end(), dashed.length());
        return behind.lookingAt()
                ? new Found(
                        new Diarienummer(
                                text.substring(found.start(), behind.end("class")),
                                number.prefix(),
                                number.year(),
                                number.serial(),
                                behind.group("class"),
                                false),
                        found.start(),
                        behind.end("class"))
                : found;
    }

    /** The number with which a text starts that stands right after its label: there the shortest form is one, "31/16". */
    static Optional<Found> labelled(String text) {
        Optional<Found> first = first(text);
        if (first.isPresent()) {
            return first;
        }
        String dashed = Spelling.dashed(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        for (NumberShape shape : NumberShape.LABELLED_ONLY) {
            Matcher matcher = shape.pattern().matcher(dashed);
            if (matcher.lookingAt()) {
                return Optional.of(withClassBehind(text, dashed, found(text, shape, matcher)));
            }
        }
        Matcher before = BEFORE_PREFIX.matcher(dashed);
        return before.lookingAt()
                ? first(text.substring(before.end()))
                        .map(found ->
                                new Found(found.number(), before.end() + found.start(), before.end() + found.end()))
                : Optional.empty();
    }

    /** Whether a text starts with a number of a shape that nothing else has. */
    static boolean isSure(String text) {
        String dashed = Spelling.latin(Spelling.dashed(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
        if (mayStart(dashed, 0)) {
            for (NumberShape shape : SURE_BY_OPENING.at(dashed, 0)) {
                if (shape.pattern().matcher(dashed).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All numbers in running text, from left to right. */
    static List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        if (!mayHoldOne(text)) {
            return found;
        }
        String dashed = Spelling.latin(Spelling.dashed(text));
        for (int i = 0; i < dashed.length() && found.size() < MOST_IN_A_TEXT; i++) {
            if (mayStart(dashed, i) && mayGoOn(dashed, i, "./-")) {
                int end = Math.min(dashed.length(), i + LONGEST);
                Matcher foreign = at(FOREIGN, dashed, i, end);
                @Nullable Found best = foreign.lookingAt() ? foreign(text, foreign) : null;
                for (NumberShape shape : SURE_BY_OPENING.at(dashed, i)) {
                    Matcher matcher = at(shape.pattern(), dashed, i, end);
                    if (matcher.lookingAt() && (best == null || matcher.end() > best.end())) {
                        best = found(text, shape, matcher);
                    }
                }
                if (best != null) {
                    found.add(best);
                    i = best.end() - 1;
                }
            }
        }
        Matcher label = LABELLED.matcher(dashed);
        while (mayBeLabelled(dashed) && label.find() && found.size() < MOST_IN_A_TEXT) {
            int from = label.end();
            String rest = text.substring(from, Math.min(text.length(), from + LONGEST));
            if (mayStart(rest, 0)) {
                labelled(rest).ifPresent(it -> found.add(new Found(it.number(), from, from + it.end())));
            }
        }
        return withLostHyphens(withoutOverlaps(found));
    }

    /** "VON-2021/58, VON2021/59, VON-2021/60": a hyphen that was lost where a line once ended. */
    private static List<Found> withLostHyphens(List<Found> found) {
        Map<String, Integer> hyphened = new HashMap<>();
        for (Found number : found) {
            @Nullable String prefix = number.number().prefix();
            if (prefix != null && number.number().asWritten().startsWith(prefix + "-")) {
                hyphened.merge(prefix, 1, Integer::sum);
            }
        }
        return hyphened.isEmpty()
                ? found
                : found.stream()
                        .map(number -> isGlued(number.number(), hyphened) ? withHyphen(number) : number)
                        .toList();
    }

    private static boolean isGlued(Diarienummer number, Map<String, Integer> hyphened) {
        return number.prefix() != null
                && hyphened.getOrDefault(number.prefix(), 0) >= ENOUGH_OF_A_SPELLING
                && number.asWritten().startsWith(number.prefix() + number.year() + "/");
    }

    private static Found withHyphen(Found found) {
        Diarienummer number = found.number();
        String prefix = Objects.requireNonNull(number.prefix());
        String spelled = prefix + "-" + number.asWritten().substring(prefix.length());
        return new Found(
                new Diarienummer(
                        spelled, prefix, number.year(), number.serial(), number.classification(), number.foreign()),
                found.start(),
                found.end());
    }

    private static Matcher at(Pattern pattern, String text, int from, int to) {
        return pattern.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(from, to);
    }

    private static boolean mayNotPrecede(char c) {
        return Character.isLetterOrDigit(c) || "/.-".indexOf(c) >= 0;
    }

    /** A number starts with a digit, or with a capital that a digit follows soon. */
    private static boolean mayStart(String text, int index) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        if (index > 0 && mayNotPrecede(text.charAt(index - 1))) {
            return false;
        }
        if (Character.isDigit(c)) {
            return true;
        }
        if (!Character.isUpperCase(c)) {
            return mayStartSmall(text, index);
        }
        for (int i = index + 1; i < Math.min(text.length(), index + LONGEST_PREFIX); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    // "von/2024:8"
    private static boolean mayStartSmall(String text, int index) {
        int end = index;
        while (end < text.length() && end <= index + LONGEST_SMALL_PREFIX && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return end > index + 1
                && end + 1 < text.length()
                && "/-".indexOf(text.charAt(end)) >= 0
                && isDigit(text.charAt(end + 1));
    }

    /** Digits that begin a number have a mark behind them, or a blank and a capital; of the marks a colon is in loose shapes only. */
    private static boolean mayGoOn(String text, int index, String marks) {
        int end = index;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == index || end == text.length()) {
            return end == index;
        }
        char next = text.charAt(end);
        // "23KS123"
        return marks.indexOf(next) >= 0
                || Character.isUpperCase(next)
                || (next == ' ' && end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1)));
    }

    /** Every label has "nr" or "nummer" in it. */
    private static boolean mayBeLabelled(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'r' || c == 'R' || c == 'u' || c == 'U') {
                char before = text.charAt(i - 1);
                if (before == 'n' || before == 'N') {
                    return true;
                }
            }
        }
        return false;
    }

    /** A mark stands between two digits, or between a digit and a capital, or a label is there: most texts need no closer look. */
    private static boolean mayHoldOne(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            // Most characters are small letters, and of those between others most are behind one.
            if (Character.isLetter(c) || (!isDigit(before) && c != '/')) {
                continue;
            }
            char after = text.charAt(i + 1);
            boolean joined = switch (c) {
                case '.', ':' -> isDigit(before) && isDigit(after);
                // "2026-IFO-1234", with any dash
                case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' ->
                    isDigit(before) && (isDigit(after) || Character.isUpperCase(after));
                // "2013 KS0012"
                case ' ' ->
                    isDigit(before)
                            && Character.isUpperCase(after)
                            && i + 2 < text.length()
                            && Character.isUpperCase(text.charAt(i + 2));
                case '/' ->
                    isDigit(before)
                            ? isDigit(after) || Character.isUpperCase(after)
                            : Character.isUpperCase(before) && isDigit(after);
                case ',' ->
                    isDigit(before)
                            && (isDigit(after)
                                    || (after == ' ' && i + 2 < text.length() && isDigit(text.charAt(i + 2))));
                default -> false;
            };
            if (joined) {
                return true;
            }
        }
        return mayBeLabelled(text);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static List<Found> withoutOverlaps(List<Found> found) {
        found.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::end).reversed()));
        List<Found> kept = new ArrayList<>();
        int end = -1;
        for (Found number : found) {
            if (number.start() >= end) {
                kept.add(number);
                end = number.end();
            }
        }
        return kept;
    }

    private static Found found(String text, NumberShape shape, Matcher matcher) {
        String asWritten = text.substring(matcher.start(), matcher.end());
        @Nullable String prefix = shape.part(matcher, "prefix");
        @Nullable String year = shape.part(matcher, "year");
        @Nullable String classification = shape.part(matcher, "class");
        boolean foreign = (prefix != null && NO_DIARY.contains(prefix.toUpperCase(Locale.ROOT)))
                || isAfterAuthority(text, matcher.start());
        Diarienummer number = new Diarienummer(
                asWritten,
                prefix,
                year == null ? null : fullYear(Integer.parseInt(year)),
                Integer.valueOf(matcher.group("serial")),
                classification != null ? classification.replaceFirst("\\.$", "") : shape.part(matcher, "plan"),
                foreign);
        return new Found(number, matcher.start(), matcher.end());
    }

    private static boolean isAfterAuthority(String text, int start) {
        int end = start;
        while (end > 0 && ",.: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0
                && Character.isLetter(text.charAt(end - 1))
                && FOREIGN_BEFORE
                        .matcher(text.substring(Math.max(0, start - 40), start))
                        .matches();
    }

    private static Found foreign(String text, Matcher matcher) {
        String asWritten = text.substring(matcher.start(), matcher.end());
        return new Found(new Diarienummer(asWritten, null, null, null, null, true), matcher.start(), matcher.end());
    }

    /** Two digits are of the last or of this century: the diaries that they come from are not older than 1970. */
    static int fullYear(int year) {
        return year >= 100 ? year : year >= 70 ? 1900 + year : 2000 + year;
    }
}
