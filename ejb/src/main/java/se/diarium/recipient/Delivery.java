package se.diarium.recipient;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.diarium.RefusedException;

/**
 * How something reaches a recipient, and where.
 *
 * @param channel null as long as nobody has said
 * @param address of mail or SDK, null for all else
 */
public record Delivery(@Nullable Channel channel, @Nullable String address) {

    /** Nobody has said yet. */
    public static final Delivery UNSAID = new Delivery(null, null);

    private static final int LONGEST = 254;

    // One mailbox, without a name before it: whatever could end a header line or begin a second address is out.
    private static final Pattern MAILBOX = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,8}\\p{L}{2,24}");

    // "urn:riv:infrastructure:messaging:functionalAddress:1234", "0203:exempelkoping.se",
    // "iso6523-actorid-upis::0203:5560000000"
    private static final Pattern FUNCTION_ADDRESS = Pattern.compile("[\\p{Alnum}][\\p{Alnum}:._@/#-]{2,253}");

    /** @throws RefusedException if the address is none of the channel's; the sentence says why */
    public Delivery {
        String given = address == null ? "" : address;
        if (given.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(
                    "Adressen har tecken som inte syns, till exempel en radbrytning. Skriv den på nytt, på en rad.");
        }
        address = given.isBlank() ? null : given.strip();
        if (channel == null || !channel.hasAddress()) {
            if (address != null) {
                throw new RefusedException(
                        "En adress hör till e-post eller SDK. Välj ett av dem, eller ta bort adressen.");
            }
        } else if (channel == Channel.EMAIL && !isMailbox(given.strip())) {
            throw new RefusedException("Skriv e-postadressen som namn@kommunen.se: en enda adress, utan mellanslag.");
        } else if (channel == Channel.SDK
                && !FUNCTION_ADDRESS.matcher(given.strip()).matches()) {
            throw new RefusedException(
                    "Skriv funktionsadressen som den står i SDK:s adressbok: bokstäver, siffror, kolon och punkt, utan mellanslag.");
        }
    }

    private static boolean isMailbox(String address) {
        return address.length() <= LONGEST && MAILBOX.matcher(address).matches() && !address.contains("..");
    }
}
