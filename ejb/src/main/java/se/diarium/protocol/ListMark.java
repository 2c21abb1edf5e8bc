package se.diarium.protocol;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark that opens a point of a list: "1.", "a)", "•", "- "; or the paragraph with an enclosure, "./.".
 *
 * @param number the number or letter, or null for a bullet
 * @param rest what follows it
 */
record ListMark(@Nullable String number, String rest) {

    // "1. Planen antas", "a) avslå"; "m.fl." is no point
    private static final Pattern NUMBERED =
            Pattern.compile("(?<number>\\d{1,2}|[a-zåäö](?!\\. ?\\p{Ll}{1,3}\\.))[.)](?!\\d) ?(?<rest>(?!\\d).*)");
    private static final Pattern BULLET =
            Pattern.compile("(?:\\./\\.(?= )|[•●▪■◦○·►➢✓\\uF000-\\uF0FF]|[-–—−‒*o](?= |$)) ?(?<rest>.*)");

    private static final Pattern SECOND = Pattern.compile("^[-–—•] ");

    static Optional<ListMark> of(String text) {
        if (text.isEmpty() || !mayOpen(text)) {
            return Optional.empty();
        }
        if (isMark(text, 1) || isMark(text, 2)) {
            Matcher numbered = NUMBERED.matcher(text);
            if (numbered.matches()) {
                return Optional.of(new ListMark(numbered.group("number"), numbered.group("rest")));
            }
        }
        if (Character.isDigit(text.charAt(0)) || text.charAt(0) == '§') {
            return Optional.empty();
        }
        Matcher bullet = BULLET.matcher(text);
        if (bullet.matches()) {
            // "- -" and empty bullets occur
            return Optional.of(
                    new ListMark(null, SECOND.matcher(bullet.group("rest")).replaceFirst("")));
        }
        return Optional.empty();
    }

    private static boolean isMark(String text, int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
    }

    /** Most lines open with a word: a letter with a letter behind it. */
    private static boolean mayOpen(String text) {
        return text.length() == 1 || !Character.isLetter(text.charAt(0)) || !Character.isLetter(text.charAt(1));
    }
}
