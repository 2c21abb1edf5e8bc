package se.diarium.protocol;

import java.util.List;
import java.util.regex.Pattern;

/** The words by which a paper says that it is not the final one. */
public final class DraftMark {

    // Watermarks and headers: "UTKAST", "EJ JUSTERAT", "Arbetsmaterial 2026-09-22"
    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?:utkast|arbetsmaterial|arbetsexemplar|koncept|(?:ej justerat|ojusterat|preliminärt)(?: protokoll)?"
                    + "|(?:förslag|utkast) till protokoll)(?:[ :]{1,3}[\\d-]{6,10})?");
    private static final int LONGEST = 60;

    /** What the words begin with; "fo" where the dots of the ö are a character of their own. */
    private static final List<String> OPENINGS = List.of("ut", "ar", "ko", "ej", "oj", "pr", "fö", "fo");

    private DraftMark() {}

    /** Most texts begin with two letters, and with others. */
    private static boolean mayOpen(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return false;
        }
        if (text.length() < 2 || !Character.isLetter(text.charAt(0)) || !Character.isLetter(text.charAt(1))) {
            return true;
        }
        char first = text.charAt(0);
        if (first < 0x80 && "uakepfUAKEPFoO".indexOf(first) < 0) {
            return false;
        }
        for (int i = 0; i < OPENINGS.size(); i++) {
            if (text.regionMatches(true, 0, OPENINGS.get(i), 0, 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text that stands apart says nothing but that. */
    public static boolean is(String text) {
        return text.length() <= LONGEST
                && !text.isEmpty()
                && mayOpen(text)
                && WORDS.matcher(Spelling.normalise(text)).matches();
    }
}
