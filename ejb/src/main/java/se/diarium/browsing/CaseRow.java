package se.diarium.browsing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.registry.CaseNumber;

/**
 * A case file in a list.
 *
 * @param others further numbers of the same case
 * @param title of the latest § about it, else what the latest delegationsbeslut decided; null where it is only named
 * @param items the §§ that name it
 * @param latest the day of the last meeting that named it; null where no current protocol does
 */
public record CaseRow(
        long id,
        String municipality,
        CaseNumber number,
        List<CaseNumber> others,
        @Nullable String title,
        long items,
        long delegationsbeslut,
        @Nullable LocalDate latest) {

    public CaseRow {
        others = List.copyOf(others);
    }
}
