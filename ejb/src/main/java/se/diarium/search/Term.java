package se.diarium.search;

import org.jspecify.annotations.Nullable;
import se.diarium.browsing.NumberSought;

/**
 * A part of what somebody searches for.
 *
 * @param text as typed, without its quotes, minus and asterisk; of a § its number
 * @param excluded whether it must not be there
 * @param number of a diarienummer, else null
 */
public record Term(
        Kind kind, String text, boolean excluded, @Nullable NumberSought number) {

    /** How it is looked for. */
    public enum Kind {
        /** In any of its forms. */
        WORD,
        /** As the beginning of words. */
        PREFIX,
        /** Words one after the other. */
        PHRASE,
        PARAGRAPH,
        NUMBER
    }

    static Term of(Kind kind, String text, boolean excluded) {
        return new Term(kind, text, excluded, null);
    }

    static Term number(String text, boolean excluded, NumberSought number) {
        return new Term(Kind.NUMBER, text, excluded, number);
    }
}
