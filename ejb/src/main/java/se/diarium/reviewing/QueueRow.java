package se.diarium.reviewing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A protocol that waits for review.
 *
 * @param items how many §§ it has
 * @param approved how many of them are approved
 * @param reasons why its reading is doubtful: how many
 * @param findings errors and warnings
 * @param unsure values of which the reader is unsure
 * @param suggestions fields that a new reading would have otherwise
 */
public record QueueRow(
        long protocol,
        String body,
        LocalDate heldOn,
        Instant registeredAt,
        int items,
        int approved,
        int reasons,
        int findings,
        int unsure,
        int suggestions) {

    /** How many §§ are left. */
    public int left() {
        return items - approved;
    }

    /** Whether nothing in it asks for more than a glance. */
    public boolean isClear() {
        return reasons + findings + unsure + suggestions == 0;
    }
}
