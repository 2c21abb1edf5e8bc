package se.diarium.protocol;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first two letters of all texts that a pattern matches, by its own account. What opens otherwise needs no closer look; a pattern
 * that learns a word takes its openings along. Letters beyond those of Western Europe are let through.
 */
final class Openings {

    private static final int LETTERS = 0x100;

    private final BitSet first = new BitSet(LETTERS);

    /** The first as the high byte, the second as the low one. */
    private final BitSet both = new BitSet();

    private Openings(Pattern pattern) {
        for (int letter = 0; letter < LETTERS; letter++) {
            first.set(letter, mayGoOn(pattern, Character.toString(letter)));
        }
        first.stream().forEach(letter -> {
            for (int next = 0; next < LETTERS; next++) {
                both.set(letter * LETTERS + next, mayGoOn(pattern, Character.toString(letter) + (char) next));
            }
        });
    }

    static Openings of(Pattern pattern) {
        return new Openings(pattern);
    }

    /** Whether a pattern matches a text that opens so, or may with more of it: that can only be what it has read to its end. */
    static boolean mayGoOn(Pattern pattern, String opening) {
        Matcher matcher = pattern.matcher(opening);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** Whether the pattern may match a text from its first letter on. */
    boolean mayOpen(String text) {
        if (text.isEmpty() || text.charAt(0) >= LETTERS) {
            return true;
        }
        char letter = text.charAt(0);
        if (text.length() == 1 || text.charAt(1) >= LETTERS) {
            return first.get(letter);
        }
        return both.get(letter * LETTERS + text.charAt(1));
    }
}
