package se.diarium.protocol;

import java.util.regex.Pattern;

/** The words by which a paper says that it is not the final one. */
public final class DraftMark {

    // Watermarks and headers: "UTKAST", "EJ JUSTERAT", "Arbetsmaterial 2026-09-22"
    private static final Pattern WORDS = Pattern.compile(
            "(?i)(?:utkast|arbetsmaterial|arbetsexemplar|koncept|(?:ej justerat|ojusterat|preliminärt)(?: protokoll)?"
                    + "|(?:förslag|utkast) till protokoll)(?:[ :]{1,3}[\\d-]{6,10})?");
    private static final int LONGEST = 60;

    private static final Openings OPENINGS = Openings.of(WORDS);

    private DraftMark() {}

    /** Whether a text that stands apart says nothing but that. */
    public static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String words = Spelling.normalise(text);
        return OPENINGS.mayOpen(words) && WORDS.matcher(words).matches();
    }
}
