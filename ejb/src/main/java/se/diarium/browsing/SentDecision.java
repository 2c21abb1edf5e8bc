package se.diarium.browsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.correction.ItemKey;

/**
 * A § whose decision is to be sent to somebody.
 *
 * @param key which § of the protocol
 * @param number its diarienummer as written, or null
 * @param asWritten what the protocol calls the recipient
 */
public record SentDecision(
        long protocol,
        String body,
        LocalDate heldOn,
        ItemKey key,
        String title,
        @Nullable String number,
        String asWritten) {}
