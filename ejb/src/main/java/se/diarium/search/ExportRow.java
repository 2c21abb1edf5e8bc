package se.diarium.search;

import java.time.LocalDate;

/**
 * A § that was found, as it goes into a table.
 *
 * @param numbers the diarienummer of its heading
 * @param decisions its clauses, a line each
 * @param recipients set apart by semicolons
 */
public record ExportRow(
        String municipality,
        String body,
        LocalDate heldOn,
        int number,
        String title,
        String numbers,
        String decisions,
        String recipients,
        boolean toReview) {}
