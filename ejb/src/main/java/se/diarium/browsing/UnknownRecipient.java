package se.diarium.browsing;

import java.time.LocalDate;
import java.util.List;
import se.diarium.recipient.MetName;
import se.diarium.recipient.NearNames.Near;
import se.diarium.recipient.RecipientKind;

/**
 * A name under "Beslutet ska skickas till" that leads to no recipient of the register.
 *
 * @param asWritten as the protocol registered last has it
 * @param times how often current protocols have it, counted with the last run
 * @param protocol where it is found: the protocol registered last
 * @param paragraph its §
 * @param guess what it would be made
 * @param near the recipients that it resembles, the likeliest first
 */
public record UnknownRecipient(
        MetName name,
        String municipality,
        String asWritten,
        long times,
        LocalDate lastMet,
        long protocol,
        int paragraph,
        RecipientKind guess,
        List<Near> near) {

    public UnknownRecipient {
        near = List.copyOf(near);
    }

    /** Its place in the list, for an address: how often, and what. */
    public String edge() {
        return times + "~" + name.token();
    }
}
