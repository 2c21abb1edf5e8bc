package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/**
 * One person of the attendance list.
 *
 * @param servesFor for a serving substitute, the member's name as written; else null
 * @param paragraphs the §§ it holds for, as written ("§§ 1-15"), with the words that make them those it does not hold for ("ej § 13", "jäv § 13"); null
 *     where it holds for the whole meeting
 */
public record Attendee(
        Person person,
        Kind kind,
        @Nullable String servesFor,
        @Nullable String paragraphs) {

    /** In what capacity somebody is present, or not. */
    public enum Kind {
        DECIDING,
        ABSENT,
        SERVING_SUBSTITUTE,
        SUBSTITUTE_PRESENT,
        OTHER
    }
}
