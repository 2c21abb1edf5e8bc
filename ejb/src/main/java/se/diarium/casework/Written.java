package se.diarium.casework;

import se.diarium.RefusedException;
import se.diarium.database.Storable;

/** What somebody typed in a field, as it is stored. */
final class Written {

    private Written() {}

    /**
     * The text without space around it, its lines ended by a line feed.
     *
     * @param what the field in a sentence ("En anteckning")
     * @throws RefusedException if there is none, or too much of it
     */
    static String text(String typed, int longest, String what) {
        if (typed.length() > 2 * longest + 1_000) {
            throw tooLong(what, longest, typed.length());
        }
        String text = Storable.text(typed).replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            throw new RefusedException("%s behöver en text. Skriv något och spara igen.".formatted(what));
        }
        if (text.length() > longest) {
            throw tooLong(what, longest, text.length());
        }
        return text;
    }

    private static RefusedException tooLong(String what, int longest, int length) {
        return new RefusedException("%s får ha högst %d tecken, men texten har %d. Korta den och spara igen."
                .formatted(what, longest, length));
    }
}
