package se.diarium.browsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.dispatch.DispatchNote;

/**
 * A note that a decision has been sent.
 *
 * @param heldOn the day of the meeting
 * @param title of the §; null where the protocol has no such § any longer
 * @param number its diarienummer as written, or null
 * @param caseFile the id of the case file that it names, or null
 * @param recipient the id in the register of whoever is meant, or null where nobody has said
 */
public record DispatchedRow(
        DispatchNote note,
        String body,
        LocalDate heldOn,
        @Nullable String title,
        @Nullable String number,
        @Nullable Long caseFile,
        @Nullable Long recipient) {}
