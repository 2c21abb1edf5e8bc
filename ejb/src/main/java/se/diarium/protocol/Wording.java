package se.diarium.protocol;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading or a label, and what it means.
 *
 * @param text as papers write it; one {@code {body}}, {@code {anybody}} or {@code {tail}} may stand for what differs from paper to
 *     paper
 */
public record Wording(String text, WordingMeaning meaning) {

    /** In characters: what is longer is text. */
    public static final int LONGEST = Wordings.LONGEST;

    private static final int FEWEST_LETTERS = 2;
    private static final Pattern VARIABLE = Pattern.compile("\\{(?:body|anybody|tail)}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]++");

    /** What is wrong with a text that is to be a wording. */
    public enum Fault {
        EMPTY,
        TOO_LONG,
        /** It has fewer than two letters of its own, so that it would fit anything. */
        NO_WORD,
        /** It has more than one variable, or one that the reader does not know. */
        VARIABLES
    }

    /** @throws IllegalArgumentException if {@link #fault} finds one */
    public Wording {
        text = Spelling.normalise(text);
        Optional<Fault> fault = fault(text);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("no wording: " + fault.get());
        }
    }

    /** What hinders a text from being a wording; empty where it may be one. */
    public static Optional<Fault> fault(String text) {
        if (text.length() > 10 * LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        String folded = Spelling.fold(Spelling.normalise(text));
        if (folded.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        if (Spelling.normalise(text).length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        String words = VARIABLE.matcher(folded).replaceFirst("");
        if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
            return Optional.of(Fault.VARIABLES);
        }
        return NO_LETTER.matcher(words).replaceAll("").length() < FEWEST_LETTERS
                ? Optional.of(Fault.NO_WORD)
                : Optional.empty();
    }

    /** The form in which wordings are compared: capitals, dashes and marks at the end make no difference. */
    public String folded() {
        return Spelling.fold(text);
    }
}
