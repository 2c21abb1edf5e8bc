package se.diarium.protocol;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    // "§§ 79-81" / "Sekretessärenden"; read from the text, as a § that comes back from the registry has no ItemHeading
    private static final Pattern RANGE =
            Pattern.compile("§{1,2} ?(?<first>\\d{1,4}) ?- ?(?:§ ?)?(?<last>\\d{1,4})(?!\\d)");

    public ReadItem {
        otherNumbers = List.copyOf(otherNumbers);
        decisions = List.copyOf(decisions);
        sections = List.copyOf(sections);
        recipients = List.copyOf(recipients);
        delegationsbeslut = List.copyOf(delegationsbeslut);
        referenced = List.copyOf(referenced);
        attachments = List.copyOf(attachments);
    }

    /** The last § under its heading: that of "§§ 79-81 Sekretessärenden" is 81, mostly it is its number. */
    public int lastNumber() {
        int end = text.indexOf('\n');
        String heading = Spelling.dashed(text.substring(0, Math.min(end < 0 ? text.length() : end, 400)));
        Matcher range = RANGE.matcher(heading);
        boolean several = heading.indexOf('-') > 0 && range.find() && Integer.parseInt(range.group("first")) == number;
        return several ? Math.max(number, Integer.parseInt(range.group("last"))) : number;
    }

    /** Whether it was approved at the meeting. */
    public boolean immediatelyApproved() {
        return immediateApproval != null;
    }
}
