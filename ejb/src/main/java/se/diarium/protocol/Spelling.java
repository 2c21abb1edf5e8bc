package se.diarium.protocol;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One spelling for what looks the same: for showing (normalise), for matching (fold), over line breaks (join). */
final class Spelling {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]++");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]");
    private static final Pattern MELTED = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D";
    private static final char FIRST_MARK = '\u0300';
    private static final String END_MARKS = " \t\n:;.";
    private static final Pattern ABBREVIATION = Pattern.compile(".*(?<!\\p{L})\\p{Lu}{2,6}-$", Pattern.DOTALL);
    private static final Pattern KEPT_APART =
            Pattern.compile("(?:och|eller|samt|respektive|till|men|/)(?!\\p{L}).*", Pattern.DOTALL);

    /** Letters of other alphabets that look like ours, and ours in the same order. */
    private static final String LOOKALIKES = "АВЕКМНОРСТХаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΧο";

    private static final String LATIN = "ABEKMHOPCTXaeopcyxisjABEZHIKMNOPTXo";

    private Spelling() {}

    /** Composed letters, one kind of space, nothing invisible; dashes and quotation marks as written. */
    static String normalise(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        String composed = apart(composed(text)).replace('\uF0B7', '•').replace('\uF02D', '–');
        return SPACES.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Letters and their marks as one; before the first of the marks there is nothing to compose. */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Letters that a font melts into one ("ﬁ") as the letters that they are. */
    private static String apart(String text) {
        Matcher melted = MELTED.matcher(text);
        return melted.find()
                ? melted.replaceAll(letters -> Normalizer.normalize(letters.group(), Normalizer.Form.NFKC))
                : text;
    }

    /** Most lines have nothing to change: letters of Western Europe, single blanks. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blanks = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
            if (c < ' ' || (c >= 0x7F && c <= 0xA0) || c == 0xAD || (c >= 0x250 && !isMark(c)) || blanks) {
                return false;
            }
        }
        return true;
    }

    /** Dashes, quotation marks, bullet and dots, which stay as they are. */
    private static boolean isMark(char c) {
        return (c >= 0x2013 && c <= 0x201E) || c == '•' || c == '…';
    }

    /** For comparison: small letters, one kind of dash, no look-alike letters, no mark at the end. */
    static String fold(String text) {
        String folded = foldInPlace(text);
        int end = folded.length();
        while (end > 0 && END_MARKS.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    /** As {@link #fold}, but nothing is taken away: every letter keeps its place. */
    static String foldInPlace(String text) {
        if (isSmall(text)) {
            return text;
        }
        if (isWestern(text)) {
            // Letter for letter the same as below, and done by the JDK in one go.
            return text.toLowerCase(Locale.ROOT);
        }
        char[] letters = latin(dashed(text)).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    /** Whether it has no dash to make equal and no letter of another alphabet. */
    private static boolean isWestern(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing to fold: what has been folded once, for one. */
    private static boolean isSmall(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'A' && c <= 'Z') || (c >= 0x80 && c != 'å' && c != 'ä' && c != 'ö' && c != 'é' && c != '§')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a figure stands in it, as in every number and date. */
    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Whether there is more in it than digits and marks. */
    static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** With one kind of dash, letters and case untouched: the form in which numbers are matched. */
    static String dashed(String text) {
        int first = 0;
        while (first < text.length() && !isDash(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int i = first; i < letters.length; i++) {
            letters[i] = isDash(letters[i]) ? '-' : letters[i];
        }
        return new String(letters);
    }

    private static boolean isDash(char c) {
        return c >= 0x2010 && DASHES.indexOf(c) >= 0;
    }

    /** Look-alike letters of Greek and Cyrillic replaced by ours. */
    static String latin(String text) {
        int first = 0;
        while (first < text.length() && (text.charAt(first) < 0x370 || text.charAt(first) >= 0x530)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder latin = new StringBuilder(text);
        for (int i = 0; i < latin.length(); i++) {
            int at = LOOKALIKES.indexOf(latin.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, LATIN.charAt(at));
            }
        }
        return latin.toString();
    }

    /** Lines of one paragraph as running text: a hyphen that only breaks a word goes, the others stay. */
    static String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            append(text, line);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String line) {
        if (line.isEmpty()) {
            return;
        }
        int last = text.length() - 1;
        boolean broken = last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
        if (!broken) {
            if (last >= 0 && text.charAt(last) != '/') {
                text.append(' ');
            }
        } else if (KEPT_APART.matcher(line).matches()) {
            text.append(' ');
        } else if (Character.isLowerCase(line.charAt(0))
                && !ABBREVIATION.matcher(text.substring(Math.max(0, last - 8))).matches()) {
            // Kristianstad 2024: "avtals-" / "samverkan"; but Huddinge 2021: "HSL-" / "professionernas", "VON-" /
            // "2021/59"
            text.setLength(last);
        }
        text.append(line);
    }
}
