package se.diarium.check;

import java.util.Locale;

/** Looks into long texts in bounded time. */
final class Texts {

    /** A clause or a title is judged by as much of it. */
    private static final int START = 2_000;

    private static final int SENTENCE = 160;

    /** Swedish letters, the most frequent first. */
    private static final String BY_FREQUENCY = "enatrsildomkgväfhupåöbcyjxwzq";

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
        int rarest = rarest(word);
        char small = word.charAt(rarest);
        char capital = Character.toUpperCase(small);
        int nextSmall = text.indexOf(small, from + rarest);
        int nextCapital = text.indexOf(capital, from + rarest);
        while (nextSmall >= 0 || nextCapital >= 0) {
            boolean isSmall = nextCapital < 0 || (nextSmall >= 0 && nextSmall < nextCapital);
            int at = (isSmall ? nextSmall : nextCapital) - rarest;
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
            if (isSmall) {
                nextSmall = text.indexOf(small, nextSmall + 1);
            } else {
                nextCapital = text.indexOf(capital, nextCapital + 1);
            }
        }
        return -1;
    }

    /** Where the letter stands that is met least often: the JDK looks for one letter much faster than we for several. */
    private static int rarest(String word) {
        int rarest = 0;
        for (int i = 1; i < word.length(); i++) {
            if (BY_FREQUENCY.indexOf(word.charAt(i)) > BY_FREQUENCY.indexOf(word.charAt(rarest))) {
                rarest = i;
            }
        }
        return rarest;
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
