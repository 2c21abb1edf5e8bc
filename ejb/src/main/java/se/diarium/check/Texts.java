package se.diarium.check;

import java.util.Locale;

/** Looks into long texts in bounded time. */
final class Texts {

    /** A clause or a title is judged by as much of it. */
    private static final int START = 2_000;

    private static final int SENTENCE = 160;

    private Texts() {}

    /** As much of a text as a pattern is tried on. */
    static String start(String text) {
        return text.length() <= START ? text : text.substring(0, START);
    }

    /** Where a word in small letters stands, in small or capital letters; -1 where it does not. */
    static int indexOf(String text, String word) {
        return indexOf(text, word, 0);
    }

    static int indexOf(String text, String word, int from) {
        char small = word.charAt(0);
        char capital = Character.toUpperCase(small);
        for (int i = from; i <= text.length() - word.length(); i++) {
            char c = text.charAt(i);
            if ((c == small || c == capital) && text.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }

    /** The sentence around a place, on one line; a part of it where it is long. */
    static String sentence(String text, int at) {
        int from = at;
        while (from > 0 && at - from < SENTENCE && !endsSentence(text, from - 1)) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < SENTENCE && !endsSentence(text, to)) {
            to++;
        }
        return text.substring(from, to).replace('\n', ' ').strip();
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' || c == '!' || c == '?' || c == ';';
        return stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** In small letters, every one in its place: for looking after several words. */
    static String smallInPlace(String text) {
        String small = small(text);
        if (small.length() == text.length()) {
            return small;
        }
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    /** In small letters. */
    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
