package se.diarium.browsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.recipient.RecipientAlias;

/**
 * A name of a recipient.
 *
 * @param own whether it goes by it
 * @param times how often current protocols have it, counted with the last run
 * @param lastMet the last meeting whose protocol has it, or null
 */
public record NameSheet(
        RecipientAlias alias,
        boolean own,
        long times,
        @Nullable LocalDate lastMet) {}
