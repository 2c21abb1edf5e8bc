package se.diarium.importing;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in.
 *
 * @param municipality whose it is
 * @param name as given
 * @param bytes where its bytes lie now
 * @param inbox whether that is an inbox, from which it is moved once it is safe
 * @param modifiedAt its own time; null where it has none of interest
 * @param uploadedBy the account's name, where somebody uploaded it
 */
public record Arrival(
        String municipality,
        String name,
        Path bytes,
        boolean inbox,
        @Nullable Instant modifiedAt,
        @Nullable String uploadedBy) {

    /** The path by which the ledger knows a file that lies in an inbox. */
    @Nullable
    String inboxPath() {
        return inbox ? bytes.toString() : null;
    }
}
