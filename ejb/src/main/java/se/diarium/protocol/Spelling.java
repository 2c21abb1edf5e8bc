package se.diarium.protocol;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** One spelling for what looks the same: for showing (normalise), for matching (fold), over line breaks (join). */
final class Spelling {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]++");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");
    private static final Pattern END_MARKS = Pattern.compile("[\\s:;.]++$");
    private static final Pattern ABBREVIATION = Pattern.compile(".*(?<!\\p{L})\\p{Lu}{2,6}-$", Pattern.DOTALL);
    private static final Pattern KEPT_APART =
            Pattern.compile("(?:och|eller|samt|respektive|till|men|/)(?!\\p{L}).*", Pattern.DOTALL);

    /** Letters of other alphabets that look like ours, and ours in the same order. */
    private static final String LOOKALIKES = "АВЕКМНОРСТХаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΧο";

    private static final String LATIN = "ABEKMHOPCTXaeopcyxisjABEZHIKMNOPTXo";

    private Spelling() {}

    /** Composed letters, one kind of space, nothing invisible; dashes and quotation marks as written. */
    static String normalise(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\uF0B7', '•')
                .replace('\uF02D', '–');
        return SPACES.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** For comparison: small letters, one kind of dash, no look-alike letters, no mark at the end. */
    static String fold(String text) {
        return END_MARKS.matcher(foldInPlace(text)).replaceAll("");
    }

    /** As {@link #fold}, but nothing is taken away: every letter keeps its place. */
    static String foldInPlace(String text) {
        StringBuilder folded = new StringBuilder(latin(dashed(text)));
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, Character.toLowerCase(folded.charAt(i)));
        }
        return folded.toString();
    }

    /** With one kind of dash, letters and case untouched: the form in which numbers are matched. */
    static String dashed(String text) {
        return DASHES.matcher(text).replaceAll("-");
    }

    /** Look-alike letters of Greek and Cyrillic replaced by ours. */
    static String latin(String text) {
        if (text.chars().noneMatch(letter -> letter >= 0x370 && letter < 0x530)) {
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
