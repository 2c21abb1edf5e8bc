package se.diarium.browsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.dispatch.DispatchKey;
import se.diarium.recipient.Channel;
import se.diarium.recipient.RecipientKind;

/**
 * A decision that is to be sent to somebody, which nobody has noted yet.
 *
 * @param heldOn the day of the meeting
 * @param number the diarienummer of the § as written, or null
 * @param caseFile the id of the case file that it names, or null
 * @param approved whether somebody has approved what was read of the §
 * @param asWritten what the protocol calls the recipient
 * @param recipient the id in the register of whoever is meant, or null where nobody has said
 * @param called what the register calls it, or null
 * @param kind of it, or null
 * @param channel how it is reached, or null
 */
public record DueRow(
        DispatchEdge edge,
        DispatchKey key,
        String body,
        LocalDate heldOn,
        String title,
        @Nullable String number,
        @Nullable Long caseFile,
        boolean approved,
        String asWritten,
        @Nullable Long recipient,
        @Nullable String called,
        @Nullable RecipientKind kind,
        @Nullable Channel channel) {

    /** Whether the protocol calls it otherwise than the register does. */
    public boolean isCalledOtherwise() {
        return called != null && !called.equals(asWritten);
    }
}
