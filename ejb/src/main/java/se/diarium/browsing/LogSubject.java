package se.diarium.browsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.audit.Deed;

/**
 * What a deed was done to, as it is now.
 *
 * @param title what it is called
 * @param day of the meeting, of a protocol; else null
 * @param run of a file: the run that has read it, null where it waits for one; else null
 * @param address of a search: its parameters; else null
 */
public record LogSubject(
        Deed.Subject kind,
        long id,
        String title,
        @Nullable LocalDate day,
        @Nullable Long run,
        @Nullable String address) {}
