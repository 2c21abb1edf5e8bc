package se.diarium.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.importing.QuarantineReason;
import se.diarium.rereading.ReadingChange;
import se.diarium.rereading.RegisteredPaper;

/**
 * What would change if one protocol were read again.
 *
 * @param changes in the order of the paper; none where it would be registered as it is, or where it is a scan, which is not read for a preview
 * @param refused why it would be quarantined instead, or null
 * @param done how many protocols have been read so far, this one included
 * @param total how many there were when it began
 */
public record PaperChanges(
        RegisteredPaper paper,
        List<ReadingChange> changes,
        @Nullable QuarantineReason refused,
        long done,
        long total) {

    public PaperChanges {
        changes = List.copyOf(changes);
    }
}
