package se.diarium.browsing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.diarium.audit.Deed;

/**
 * An entry of the log.
 *
 * @param who what the account's owner is called; the account's name where it is gone
 * @param detail what it was about in words, null where it says none or it is not the reader's to know
 * @param subject what it was done to; null where that is gone, or not the reader's to know
 */
public record LogRow(
        long id,
        Instant madeAt,
        String who,
        Deed deed,
        @Nullable String detail,
        @Nullable LogSubject subject) {}
