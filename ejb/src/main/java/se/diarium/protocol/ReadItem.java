package se.diarium.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One § of the minutes.
 *
 * @param number the § without sign
 * @param diarienummer the first number in its heading, or null
 * @param otherNumbers further numbers in the same heading
 * @param sections the headings inside it in order, without those of decision and routing
 * @param referenced case numbers named in its running text
 * @param attachments what is said to lie under "Beslutsunderlag" or "Bilagor", as written
 * @param immediateApproval where it says that it was approved at the meeting ("omedelbart justerad"), or null
 * @param text its lines as read, page furniture taken away, for showing and searching
 * @param origin from its heading on, and the rule that knew the heading
 */
public record ReadItem(
        int number,
        Value<String> title,
        @Nullable PlacedNumber diarienummer,
        List<PlacedNumber> otherNumbers,
        List<DecisionClause> decisions,
        List<Value<String>> sections,
        List<Recipient> recipients,
        List<ReportedDelegationsbeslut> delegationsbeslut,
        List<PlacedNumber> referenced,
        List<Value<String>> attachments,
        @Nullable Origin immediateApproval,
        String text,
        Origin origin)
        implements Placed {

    public ReadItem {
        otherNumbers = List.copyOf(otherNumbers);
        decisions = List.copyOf(decisions);
        sections = List.copyOf(sections);
        recipients = List.copyOf(recipients);
        delegationsbeslut = List.copyOf(delegationsbeslut);
        referenced = List.copyOf(referenced);
        attachments = List.copyOf(attachments);
    }

    /** Whether it was approved at the meeting. */
    public boolean immediatelyApproved() {
        return immediateApproval != null;
    }
}
