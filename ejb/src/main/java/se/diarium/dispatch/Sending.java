package se.diarium.dispatch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.RefusedException;
import se.diarium.recipient.Channel;

/**
 * How something was sent.
 *
 * @param day on which, not in the future
 * @param channel null: as the register has it for each recipient
 */
public record Sending(LocalDate day, @Nullable Channel channel) {

    /**
     * What somebody says of a sending.
     *
     * @param today the day that it is where the municipality is
     * @throws RefusedException if the day is still to come, or nothing was sent
     */
    public static Sending of(LocalDate day, @Nullable Channel channel, LocalDate today) {
        if (day.isAfter(today)) {
            throw new RefusedException(
                    "Dagen ligger i framtiden. Skriv den dag då det skickades, i dag eller tidigare.");
        }
        if (channel == Channel.NONE) {
            throw new RefusedException(
                    "Det som inte skickas kan inte vara expedierat. Välj ”Skickas inte” för mottagaren under Mottagare i stället.");
        }
        return new Sending(day, channel);
    }

    /**
     * Turns away a day on which there was nothing to send yet.
     *
     * @param heldOn the day of the meeting that decided
     */
    void requireNotBefore(LocalDate heldOn, int paragraph) {
        if (day.isBefore(heldOn)) {
            throw new RefusedException(
                    "§ %d beslutades %s och kan inte ha skickats %s. Rätta dagen.".formatted(paragraph, heldOn, day));
        }
    }

    /** The way it went to a recipient for whom the register has a channel, or none; null where nobody has said. */
    @Nullable
    Channel channelFor(@Nullable Channel registered) {
        return channel != null ? channel : registered == Channel.NONE ? null : registered;
    }
}
