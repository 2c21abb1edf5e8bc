package se.diarium.rereading;

import org.jspecify.annotations.Nullable;

/**
 * One thing that two readings of a paper say differently.
 *
 * @param item the § it concerns, or null for the front page and the protocol as a whole
 * @param before what the one says, or null where it says nothing
 * @param after what the other says, or null where it says nothing; never null together with {@code before}
 */
public record ReadingChange(
        Kind kind,
        @Nullable Integer item,
        @Nullable String before,
        @Nullable String after) {

    /** What differs. The names stand in the order in which a paper says them. */
    public enum Kind {
        BODY,
        MEETING_DATE,
        TIME,
        PLACE,
        CHAIR,
        SECRETARY,
        PARAGRAPHS,
        APPROVAL,
        NOTICE_UP,
        NOTICE_DOWN,
        APPEAL,
        DECIDING,
        ABSENT,
        SERVING_SUBSTITUTE,
        SUBSTITUTE_PRESENT,
        OTHER,
        APPROVER,
        /** A whole § is found, or found no longer; its title is told. */
        ITEM,
        TITLE,
        NUMBER,
        PREAMBLE,
        DECISION,
        PROPOSAL,
        NOTE,
        RECIPIENT,
        DELEGATIONSBESLUT,
        FINDING
    }

    public ReadingChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
    }
}
