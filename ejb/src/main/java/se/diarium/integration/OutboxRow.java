package se.diarium.integration;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A protocol that waits to be taken over.
 *
 * @param place in the queue
 * @param version the one that is current
 * @param revision of what it says now
 * @param heldOn the day of the meeting
 * @param items how many §§ it has
 * @param first the number of the first of them
 * @param last that of the last
 * @param approvedAt when the last of them was approved
 * @param approvedBy who approved them, by their full names
 * @param changed whether something else was taken over before
 */
public record OutboxRow(
        long place,
        long protocol,
        long version,
        long revision,
        String municipality,
        String body,
        LocalDate heldOn,
        int items,
        int first,
        int last,
        Instant approvedAt,
        String approvedBy,
        boolean changed) {}
