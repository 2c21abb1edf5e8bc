package se.diarium.protocol;

import java.util.Collection;

/**
 * Tells of most words, by their length and three of their letters, that they are none of some words: no piece of text has to be cut
 * out and looked up for that.
 */
final class WordSieve {

    private static final int PLACES = 1 << 12;

    private final boolean[] taken = new boolean[PLACES];

    WordSieve(Collection<String> words) {
        for (String word : words) {
            taken[place(word, 0, word.length())] = true;
        }
    }

    /** Whether what stands between two places of a text may be one of the words. */
    boolean mayBe(String text, int from, int to) {
        return taken[place(text, from, to)];
    }

    private static int place(String text, int from, int to) {
        if (from == to) {
            return 0;
        }
        int letters = text.charAt(from) * 31 + text.charAt((from + to) / 2) * 241 + text.charAt(to - 1) * 7;
        return (letters * 31 + (to - from)) & (PLACES - 1);
    }
}
