package se.diarium.account;

import java.util.regex.Pattern;
import se.diarium.RefusedException;

/**
 * What somebody types at login.
 *
 * @param text in small letters
 */
record AccountName(String text) {

    private static final Pattern POSSIBLE = Pattern.compile("[a-z0-9._@-]{2,64}");

    /** @throws RefusedException if it can be none; the sentence says why */
    AccountName {
        text = text.length() > 200 ? text : Account.canonical(text);
        if (!POSSIBLE.matcher(text).matches()) {
            throw new RefusedException(
                    "Ett användarnamn har 2–64 tecken: små bokstäver a–z, siffror, punkt, bindestreck,"
                            + " understreck och @. Skriv till exempel anna.exempel.");
        }
    }
}
