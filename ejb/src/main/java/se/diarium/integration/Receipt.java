package se.diarium.integration;

import org.jspecify.annotations.Nullable;
import se.diarium.RefusedException;
import se.diarium.database.Storable;

/**
 * What somebody who has taken a protocol over says of it (kvittens).
 *
 * @param revision of what was taken
 * @param reference what it is called over there, or null
 */
public record Receipt(long revision, @Nullable String reference) {

    private static final int LONGEST = 200;

    /**
     * What was sent or typed.
     *
     * @param reference with blanks around it, or nothing but blanks
     * @throws RefusedException if it is longer than any number is
     */
    public static Receipt of(long revision, @Nullable String reference) {
        String written = reference == null ? "" : Storable.text(reference).strip();
        if (written.length() > LONGEST) {
            throw new RefusedException(
                    "Beteckningen i det andra systemet är för lång. Högst %d tecken.".formatted(LONGEST));
        }
        return new Receipt(revision, written.isEmpty() ? null : written);
    }
}
