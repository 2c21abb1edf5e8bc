package se.diarium.browsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A § whose decision is to be sent to somebody.
 *
 * @param number its diarienummer as written, or null
 * @param asWritten what the protocol calls the recipient
 */
public record SentDecision(
        long protocol,
        String body,
        LocalDate heldOn,
        int paragraph,
        String title,
        @Nullable String number,
        String asWritten) {}
