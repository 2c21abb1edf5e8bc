package se.diarium.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a text for phrases that begin with a word. The JDK tries every one of a pattern's phrases at every letter; here they
 * are tried only where a word begins, with a letter that one of them begins with.
 */
final class Opened {

    private static final int LATIN = 0x100;

    private final Pattern pattern;
    private final boolean[] openings = new boolean[LATIN];

    private Opened(Pattern pattern) {
        this.pattern = pattern;
        for (char letter = 0; letter < LATIN; letter++) {
            Matcher matcher = pattern.matcher(String.valueOf(letter));
            openings[letter] = matcher.lookingAt() || matcher.hitEnd();
        }
    }

    /** @param regex what begins with {@code \\b} and a letter in each of its branches */
    static Opened by(String regex) {
        return new Opened(Pattern.compile(regex));
    }

    boolean isIn(String text) {
        return first(text) != null;
    }

    /** The first of the phrases in a text, or null. */
    @Nullable
    Matcher first(String text) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = 0; i < text.length(); i++) {
            if (mayOpen(text, i) && matcher.region(i, text.length()).lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    private boolean mayOpen(String text, int at) {
        char letter = text.charAt(at);
        return (letter >= LATIN || openings[letter])
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isLetterOrDigit(letter));
    }
}
