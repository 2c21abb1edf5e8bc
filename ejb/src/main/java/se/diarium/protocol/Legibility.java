package se.diarium.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the letters of a text make words. A PDF without a table of its characters gives letters that are none of those on
 * the paper, OCR of a poor scan gives half of them; neither must reach the registry as if it had been read.
 */
public final class Legibility {

    /** Words so small that no Swedish text does without them. In running text they are a quarter of all. */
    private static final Set<String> SWEDISH = Set.of(
            "och",
            "att",
            "är",
            "till",
            "för",
            "från",
            "inte",
            "som",
            "av",
            "på",
            "det",
            "den",
            "med",
            "om",
            "en",
            "ett",
            "i",
            "har",
            "ska",
            "vid",
            "enligt",
            "samt",
            "beslut",
            "beslutar");

    /** English, Finnish, Northern Sami, German. */
    private static final List<Set<String>> OTHERS = List.of(
            Set.of("the", "of", "and", "to", "in", "is", "for", "that", "by", "be", "shall", "with"),
            Set.of("ja", "on", "että", "ei", "sekä", "tai", "mukaan", "joka", "ovat", "päätti", "ole", "kun"),
            Set.of("ja", "lea", "ahte", "leat", "ii", "go", "dahje", "dan", "mii", "son", "gii", "maid"),
            Set.of("der", "die", "und", "das", "ist", "nicht", "mit", "von", "zu", "auf", "für", "dem"));

    /** No word of minutes that is written in one is longer: "kommunalförbundsdirektionsledamöterna" has 37 letters. */
    private static final int LONGEST_WORD = 40;

    private static final int LONGEST_SMALL_WORD = 8;
    private static final int FEWEST_TOKENS = 80;
    private static final int FEWEST_ON_A_PAGE = 25;
    private static final int FEWEST_LETTERS = 300;
    private static final double FEW = 0.01;
    private static final double RUNNING_TEXT = 0.05;
    private static final double OTHER_LANGUAGE = 0.08;
    private static final double MANY = 0.15;

    /** For each small word in which of the languages it is one: Swedish, then the others. */
    private static final Map<String, int[]> LANGUAGES = languages();

    private static final int PLACES = 1 << 12;
    private static final @Nullable List<SmallWord>[] SMALL_WORDS = smallWords();

    /** Of the letters that the small words are written in; those beyond have no capital that becomes one of them. */
    private static final char LAST_OF_THEIR_LETTERS = '\u00FF';

    /** One of the small words and in which of the languages it is one. */
    private static final class SmallWord {
        private final char[] letters;
        private final int[] languages;

        SmallWord(String word, int[] languages) {
            letters = word.toCharArray();
            this.languages = languages;
        }

        boolean is(char[] start, int length) {
            return Arrays.equals(letters, 0, letters.length, start, 0, length);
        }
    }

    private final int[] others = new int[OTHERS.size()];
    private int tokens;
    private int swedish;
    private int odd;
    private int visible;
    private int strange;
    private int letters;
    private int runTogether;

    private Legibility() {}

    private static Map<String, int[]> languages() {
        Map<String, int[]> languages = new HashMap<>();
        SWEDISH.forEach(word -> languages.computeIfAbsent(word, w -> new int[1 + OTHERS.size()])[0] = 1);
        for (int i = 0; i < OTHERS.size(); i++) {
            int language = i + 1;
            OTHERS.get(i)
                    .forEach(word -> languages.computeIfAbsent(word, w -> new int[1 + OTHERS.size()])[language] = 1);
        }
        return languages;
    }

    /** Of one page. */
    static Legibility of(SourcePage page) {
        Legibility legibility = new Legibility();
        Token token = legibility.new Token();
        for (SourceLine line : page.lines()) {
            for (Segment segment : line.segments()) {
                token.read(Spelling.composed(withoutBreaks(segment.text())));
            }
        }
        return legibility;
    }

    // A cell of a Markdown table: "Bo Ek (S)<br>Eva Alm (C)"
    private static String withoutBreaks(String text) {
        return text.contains("<br>") ? text.replace("<br>", " ") : text;
    }

    /** Of several pages together. */
    static Legibility of(Collection<Legibility> pages) {
        Legibility sum = new Legibility();
        for (Legibility page : pages) {
            sum.tokens += page.tokens;
            sum.swedish += page.swedish;
            sum.odd += page.odd;
            sum.visible += page.visible;
            sum.strange += page.strange;
            sum.letters += page.letters;
            sum.runTogether += page.runTogether;
            for (int i = 0; i < sum.others.length; i++) {
                sum.others[i] += page.others[i];
            }
        }
        return sum;
    }

    /** Whether a document has much text and none of it can be read: its letters make words of no language, on no page. */
    public static boolean isGarbled(SourceDocument document) {
        Legibility sum = new Legibility();
        for (SourcePage page : document.pages()) {
            Legibility legibility = of(page);
            if (legibility.isRunningText()) {
                return false;
            }
            sum = of(List.of(sum, legibility));
        }
        return sum.isStrange()
                || (sum.tokens >= FEWEST_TOKENS
                        && sum.swedish < sum.tokens * FEW
                        && sum.foreign() < sum.tokens * OTHER_LANGUAGE);
    }

    /** Whether it is a text of another language. */
    boolean isForeign() {
        return tokens >= FEWEST_TOKENS && foreign() >= tokens * OTHER_LANGUAGE && foreign() > 3 * swedish;
    }

    /** Whether letters are read wrong here and there, as by OCR of a poor scan: "be5lutar", "förv¨ltning", "KoMmun". */
    boolean isPoor() {
        return isStrange() || (tokens >= FEWEST_ON_A_PAGE && odd > tokens * MANY);
    }

    /** Whether words have lost what keeps them apart. */
    boolean isRunTogether() {
        return letters >= FEWEST_LETTERS && runTogether > letters * MANY;
    }

    private boolean isRunningText() {
        return tokens >= FEWEST_ON_A_PAGE && !isStrange() && swedish >= tokens * RUNNING_TEXT;
    }

    private boolean isStrange() {
        return visible >= FEWEST_ON_A_PAGE && strange > visible * MANY;
    }

    private int foreign() {
        int most = 0;
        for (int other : others) {
            most = Math.max(most, other);
        }
        return most;
    }

    private static int endOfSmallLetters(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }

    /** A run of letters that is being read. */
    private final class Token {
        private final char[] start = new char[LONGEST_SMALL_WORD];
        private int length;
        private boolean isOdd;
        private boolean afterSmall;

        void read(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c <= ' ') {
                    end();
                    continue;
                }
                int small = endOfSmallLetters(text, i);
                if (small > i) {
                    smallLetters(text, i, small);
                    i = small - 1;
                    continue;
                }
                visible++;
                if (Character.isLetter(c)) {
                    letter(c);
                } else if (isInsideWord(text, i)) {
                    isOdd = true;
                } else {
                    strange += isStrangeLetter(c) ? 1 : 0;
                    end();
                }
            }
            end();
        }

        /** Most are of these: they are taken together. */
        private void smallLetters(String text, int from, int to) {
            int kept = Math.min(to - from, LONGEST_SMALL_WORD - length);
            if (kept > 0) {
                text.getChars(from, from + kept, start, length);
            }
            length += to - from;
            letters += to - from;
            visible += to - from;
            afterSmall = true;
        }

        private void letter(char c) {
            letters++;
            boolean small = Character.isLowerCase(c);
            isOdd |= afterSmall && !small && Character.isUpperCase(c);
            afterSmall = small;
            if (length < LONGEST_SMALL_WORD) {
                start[length] = small || c > LAST_OF_THEIR_LETTERS ? c : Character.toLowerCase(c);
            }
            length++;
        }

        private void end() {
            if (length == 0) {
                return;
            }
            tokens++;
            odd += isOdd ? 1 : 0;
            runTogether += length > LONGEST_WORD ? length : 0;
            @Nullable
            List<SmallWord> words =
                    length <= LONGEST_SMALL_WORD ? SMALL_WORDS[place(start[0], start[length - 1], length)] : null;
            if (words != null) {
                count(words);
            }
            length = 0;
            isOdd = false;
            afterSmall = false;
        }

        private void count(List<SmallWord> words) {
            for (int w = 0; w < words.size(); w++) {
                SmallWord word = words.get(w);
                if (word.is(start, length)) {
                    swedish += word.languages[0];
                    for (int i = 0; i < others.length; i++) {
                        others[i] += word.languages[i + 1];
                    }
                }
            }
        }
    }

    /** A place in {@link #SMALL_WORDS}: by its length and the letters at both ends most words are told to be none of them. */
    private static int place(char first, char last, int length) {
        return (first * 131 + last * 17 + length) & (PLACES - 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<SmallWord>[] smallWords() {
        @Nullable List<SmallWord>[] words = new List[PLACES];
        LANGUAGES.forEach((word, languages) -> {
            int place = place(word.charAt(0), word.charAt(word.length() - 1), word.length());
            @Nullable List<SmallWord> others = words[place];
            List<SmallWord> all = others == null ? new ArrayList<>() : others;
            all.add(new SmallWord(word, languages));
            words[place] = all;
        });
        return words;
    }

    /** Between two small letters, and neither a hyphen nor a sign of an address. */
    private static boolean isInsideWord(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i + 1))
                && "-.:@/'’&_\u00AD\u2010\u2011\u00A0".indexOf(text.charAt(i)) < 0;
    }

    /** A character of no alphabet. Bullets of symbol fonts (U+F0A7, U+F0B7, U+F02D) are none of them. */
    private static boolean isStrangeLetter(char c) {
        return c == '\uFFFD'
                || (c >= '\uE000' && c < '\uF000')
                || (c > '~' && c < '\u00A0')
                || (c > '\u024F' && Character.getType(c) == Character.UNASSIGNED);
    }
}
