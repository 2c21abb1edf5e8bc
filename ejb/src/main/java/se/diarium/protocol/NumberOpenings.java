package se.diarium.protocol;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The shapes of a number that a text may have at a place, told by how it opens there: so many digits or letters, and the character
 * behind them. Of thirty shapes two or three are left to be tried. A shape's letters are told by their case only, but for the N of
 * "N143".
 *
 * @param <S> a shape, which is tried in the order given
 */
final class NumberOpenings<S> {

    private static final int MOST_DIGITS = 7;
    private static final int MOST_CAPITALS = 9;
    private static final int MOST_SMALL = 3;
    private static final String MARKS = " /-:.,";
    private static final char NO_MARK = '_';

    private final List<S> shapes;
    private final Function<S, Pattern> pattern;

    /** By opening, in the one spelling that stands for all of its kind. */
    private final Map<String, List<S>> known = new ConcurrentHashMap<>();

    NumberOpenings(List<S> shapes, Function<S, Pattern> pattern) {
        this.shapes = List.copyOf(shapes);
        this.pattern = pattern;
    }

    /** Those that the text may have from a place on; none is left out that it has. */
    List<S> at(String text, int from) {
        String opening = opening(text, from);
        return opening.isEmpty() ? shapes : known.computeIfAbsent(opening, this::fitting);
    }

    private List<S> fitting(String opening) {
        return shapes.stream()
                .filter(shape -> Openings.mayGoOn(pattern.apply(shape), opening))
                .toList();
    }

    /** "1111/" for "4711/26", "2011-" for "2026-", "AAaa " for "KSau "; nothing where it cannot be told so. */
    private static String opening(String text, int from) {
        int digits = run(text, from, MOST_DIGITS, NumberOpenings::isDigit);
        if (digits > 0) {
            boolean year = text.startsWith("19", from) || text.startsWith("20", from);
            String start = year ? "20" + "1".repeat(digits - 2) : "3" + "1".repeat(digits - 1);
            return digits == MOST_DIGITS ? start : closed(text, from + digits, start);
        }
        int capitals = run(text, from, MOST_CAPITALS, NumberOpenings::isCapital);
        int small = run(text, from + capitals, MOST_SMALL, NumberOpenings::isSmall);
        if (capitals == 0 || capitals == MOST_CAPITALS || small == MOST_SMALL || text.charAt(from) == 'N') {
            return "";
        }
        return closed(text, from + capitals + small, "A".repeat(capitals) + "a".repeat(small));
    }

    /** With the character behind, if that is a mark; one that is in no shape stands for all such. */
    private static String closed(String text, int at, String start) {
        if (at == text.length()) {
            return start;
        }
        char mark = text.charAt(at);
        // A letter or a digit of another kind may be one of the shape's.
        return Character.isLetterOrDigit(mark) ? "" : start + (MARKS.indexOf(mark) >= 0 ? mark : NO_MARK);
    }

    @FunctionalInterface
    private interface Kind {
        boolean has(char c);
    }

    private static int run(String text, int from, int most, Kind kind) {
        int end = from;
        while (end < text.length() && end - from < most && kind.has(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return (c >= 'A' && c <= 'Z') || c == 'Å' || c == 'Ä' || c == 'Ö';
    }

    private static boolean isSmall(char c) {
        return (c >= 'a' && c <= 'z') || c == 'å' || c == 'ä' || c == 'ö';
    }
}
