package se.diarium.browsing;

import java.util.List;
import se.diarium.recipient.Recipient;

/**
 * A recipient with all that is known of it.
 *
 * @param names its own first
 * @param groups that it belongs to
 * @param members of the group that it is
 * @param latest decisions that are to be sent to it, the latest meeting first
 */
public record RecipientSheet(
        Recipient recipient,
        List<NameSheet> names,
        List<Recipient> groups,
        List<Recipient> members,
        List<SentDecision> latest) {

    public RecipientSheet {
        names = List.copyOf(names);
        groups = List.copyOf(groups);
        members = List.copyOf(members);
        latest = List.copyOf(latest);
    }

    /** How often current protocols name it, counted with the last run. */
    public long decisions() {
        return names.stream().mapToLong(NameSheet::times).sum();
    }
}
