package se.diarium.integration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A protocol that has been taken over.
 *
 * @param id of the note
 * @param heldOn the day of the meeting
 * @param reference what it is called in the other system, or null
 * @param by who has said so: a person's full name, or what the other system's account is called
 * @param changed whether it has said something else since
 */
public record TransferRow(
        long id,
        long protocol,
        String body,
        LocalDate heldOn,
        @Nullable String reference,
        String by,
        Instant at,
        boolean changed) {}
