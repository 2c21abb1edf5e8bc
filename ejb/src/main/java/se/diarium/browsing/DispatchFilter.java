package se.diarium.browsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions, each with one recipient, are wanted.
 *
 * @param body whose; null for all
 * @param recipient a part of one of the recipient's names, in any spelling; empty for all
 * @param waitingBefore only what has waited since before this day; null for all
 * @param approved only of §§ that somebody has approved
 */
public record DispatchFilter(
        @Nullable Long body, String recipient, @Nullable LocalDate waitingBefore, boolean approved) {

    /** What waits for more days than this waits long: what municipalities have as their custom, for the law has no such limit. */
    public static final int LONG = 5;

    /** Days that a count of today's work goes back. */
    public static final int RECENT = 90;

    /** The day before which a decision that waits long has begun to. */
    public static LocalDate longBefore(LocalDate today) {
        return today.minusDays(LONG);
    }

    public boolean isAll() {
        return body == null && recipient.isBlank() && waitingBefore == null && !approved;
    }
}
