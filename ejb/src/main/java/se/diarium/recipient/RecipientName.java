package se.diarium.recipient;

import java.util.Locale;
import java.util.regex.Pattern;
import se.diarium.RefusedException;

/**
 * A name that a person gives a recipient.
 *
 * @param text without space around it
 */
record RecipientName(String text) {

    private static final int LONGEST = 160;
    private static final Pattern SPACE = Pattern.compile("[ \u00a0]++");

    /** @throws RefusedException if it can be none; the sentence says why */
    RecipientName {
        if (text.length() > 10 * LONGEST) {
            throw tooLong();
        }
        if (text.chars()
                .anyMatch(c -> Character.isISOControl(c)
                        || Character.isSurrogate((char) c)
                        || Character.getType(c) == Character.FORMAT)) {
            throw new RefusedException(
                    "Namnet har tecken som inte syns, till exempel en radbrytning. Skriv det på nytt, på en rad.");
        }
        text = SPACE.matcher(text).replaceAll(" ").strip();
        if (text.chars().noneMatch(Character::isLetter)) {
            throw new RefusedException("Skriv ett namn. Det ska ha minst en bokstav.");
        }
        if (text.length() > LONGEST) {
            throw tooLong();
        }
    }

    String folded() {
        return RecipientKey.of(text);
    }

    /** By which it is sorted. */
    String sorted() {
        return text.toLowerCase(Locale.forLanguageTag("sv"));
    }

    private static RefusedException tooLong() {
        return new RefusedException("Namnet är för långt. Ett namn har högst %d tecken.".formatted(LONGEST));
    }
}
