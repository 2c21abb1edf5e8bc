package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a text for any of some words or pieces of words, at once and not for one after the other. What it says no to needs no
 * closer look by a pattern.
 */
final class AnyWord {

    private static final int PAIRS = 1 << 10;

    private final @Nullable List<String>[] byFirstPair;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private AnyWord(List<String> words) {
        byFirstPair = new List[PAIRS];
        for (String word : words) {
            if (word.length() < 2) {
                throw new IllegalArgumentException("too short: " + word);
            }
            int pair = pair(word.charAt(0), word.charAt(1));
            @Nullable List<String> others = byFirstPair[pair];
            List<String> all = others == null ? new ArrayList<>() : others;
            all.add(word);
            byFirstPair[pair] = all;
        }
    }

    /** @param words of two letters at least, spelled as in the texts that are looked through */
    static AnyWord of(List<String> words) {
        return new AnyWord(words);
    }

    static AnyWord of(String... words) {
        return new AnyWord(List.of(words));
    }

    boolean isIn(String text) {
        int last = text.length() - 1;
        if (last < 1) {
            return false;
        }
        char second = text.charAt(0);
        for (int i = 0; i < last; i++) {
            char first = second;
            second = text.charAt(i + 1);
            @Nullable List<String> words = byFirstPair[pair(first, second)];
            if (words != null && standsAt(words, text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(List<String> words, String text, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (text.startsWith(words.get(i), at)) {
                return true;
            }
        }
        return false;
    }

    private static int pair(char first, char second) {
        return (first * 37 + second) & (PAIRS - 1);
    }
}
