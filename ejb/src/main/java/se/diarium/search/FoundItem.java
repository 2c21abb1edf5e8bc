package se.diarium.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.correction.ItemKey;
import se.diarium.registry.CaseNumber;

/**
 * A § that was found, as it is shown.
 *
 * @param key which § of the protocol
 * @param bodyId the id of the body
 * @param part of its text, where what was searched for stands
 * @param recipients each in pieces
 * @param caseFile the id of the case that it is about; null where it is about none
 * @param caseNumber its number
 */
public record FoundItem(
        long protocol,
        ItemKey key,
        List<Piece> title,
        List<Piece> part,
        long bodyId,
        String body,
        String municipality,
        LocalDate heldOn,
        List<SearchKind> kinds,
        List<List<Piece>> recipients,
        boolean toReview,
        @Nullable Long caseFile,
        @Nullable CaseNumber caseNumber) {

    public FoundItem {
        title = List.copyOf(title);
        part = List.copyOf(part);
        kinds = List.copyOf(kinds);
        recipients = List.copyOf(recipients);
    }
}
