package se.diarium.browsing;

import java.util.List;
import java.util.Map;
import se.diarium.importing.ImportFile;
import se.diarium.importing.RunProgress;

/**
 * A run with its files.
 *
 * @param quarantined those that need somebody's hand, at most {@link Runs#MOST_QUARANTINED}
 * @param files a page of all files, in the order of discovery
 * @param protocols what the registered files of both lists have become, by SHA-256 in hexadecimal digits
 */
public record RunSheet(
        RunProgress progress,
        List<ImportFile> quarantined,
        Page<ImportFile> files,
        Map<String, RegisteredAs> protocols) {

    public RunSheet {
        quarantined = List.copyOf(quarantined);
        protocols = Map.copyOf(protocols);
    }
}
