package se.diarium.browsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.registry.CaseNumber;

/**
 * A case file in a list.
 *
 * @param title of the latest § about it, else what the latest delegationsbeslut decided; null where it is only named
 * @param items the §§ that name it
 * @param latest the day of the last meeting that named it; null where no current protocol does
 */
public record CaseRow(
        long id,
        String municipality,
        CaseNumber number,
        @Nullable String title,
        long items,
        long delegationsbeslut,
        @Nullable LocalDate latest) {}
