package se.diarium.configuration;

import java.nio.file.Path;

/**
 * A folder from which protocols are taken.
 *
 * @param municipality to whom they belong
 * @param folder absolute
 */
public record Inbox(String municipality, Path folder) {

    public Inbox {
        if (municipality.isBlank() || !folder.isAbsolute()) {
            throw new IllegalArgumentException("an inbox needs a municipality and an absolute folder");
        }
    }

    /** Where a file goes once its bytes are safe. */
    public Path done() {
        return folder.resolve("done");
    }
}
