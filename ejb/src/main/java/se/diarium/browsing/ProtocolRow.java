package se.diarium.browsing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The current version of a protocol in a list.
 *
 * @param bodyId the id of the body
 * @param firstParagraph the first § it has
 * @param lastParagraph the last § it has
 * @param decisions clauses that decide or propose
 * @param versions how many files it has come in as
 * @param reviewReasons for how many reasons a person must look at the reading
 */
public record ProtocolRow(
        long protocol,
        long version,
        String municipality,
        long bodyId,
        String body,
        LocalDate heldOn,
        @Nullable LocalDate approvedOn,
        Instant registeredAt,
        int firstParagraph,
        int lastParagraph,
        int items,
        int decisions,
        int recipients,
        int delegationsbeslut,
        long versions,
        int reviewReasons) {

    /** Whether a person must look at what was read from it. */
    public boolean isToReview() {
        return reviewReasons > 0;
    }
}
