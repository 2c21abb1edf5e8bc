package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What the blank lines of a plain text tell. Mostly one parts two paragraphs. A text may have one below each line, and more between
 * paragraphs; or none at all, and then a line that ends its sentence early is the last of its paragraph.
 */
final class BlankLines {

    private static final int ENOUGH_LINES = 40;

    /** Of the lines of a text, so many have one blank line below them where all have. */
    private static final double NEARLY_ALL = 0.9;

    /** So many lines go on with a small letter below a blank line where those part nothing. */
    private static final double GOING_ON = 0.15;

    private static final double HARDLY_ANY = 0.02;

    /** So much of a full line, and the first word of the next has had room. */
    private static final double EARLY = 0.8;

    /** In letters. */
    private static final int LEAST_FULL_LINE = 60;

    private static final int MOST_FULL_LINE = 140;

    private final int least;
    private final double early;

    private BlankLines(int least, double early) {
        this.least = least;
        this.early = early;
    }

    /** Those of a document; what is no plain text has positions, or paragraphs of its own. */
    static BlankLines of(SourceDocument document) {
        BlankLines usual = new BlankLines(1, 0);
        if (document.format() != SourceDocument.Format.TEXT) {
            return usual;
        }
        int pairs = 0;
        int apart = 0;
        int goingOn = 0;
        int longest = 0;
        for (SourcePage page : document.pages()) {
            @Nullable SourceLine above = null;
            int blanks = 0;
            for (SourceLine line : page.lines()) {
                if (line.text().isBlank()) {
                    blanks++;
                } else {
                    if (above != null) {
                        pairs++;
                        apart += blanks > 0 ? 1 : 0;
                        goingOn += blanks == 1 && goesOn(above.text(), line.text()) ? 1 : 0;
                    }
                    int length = line.text().length();
                    longest = length <= MOST_FULL_LINE ? Math.max(longest, length) : longest;
                    above = line;
                    blanks = 0;
                }
            }
        }
        if (pairs < ENOUGH_LINES) {
            return usual;
        }
        if (apart > pairs * NEARLY_ALL && goingOn > pairs * GOING_ON) {
            return new BlankLines(2, 0);
        }
        return apart < pairs * HARDLY_ANY && longest >= LEAST_FULL_LINE ? new BlankLines(1, longest * EARLY) : usual;
    }

    /** Whether two lines with so many blank ones between them belong to two paragraphs. */
    boolean part(int blanks, SourceLine above, SourceLine below) {
        return blanks >= least
                || (blanks == 0
                        && isEndedEarly(above.text().strip(), below.text().strip()));
    }

    private boolean isEndedEarly(String above, String below) {
        return above.length() < early
                && above.endsWith(".")
                && !below.isEmpty()
                && !Character.isLowerCase(below.codePointAt(0));
    }

    private static boolean goesOn(String above, String below) {
        return Character.isLowerCase(below.strip().codePointAt(0))
                && !above.strip().endsWith(".");
    }
}
