package se.diarium.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.registry.CaseNumber;

/**
 * A case file that a number of a list names.
 *
 * @param title of the latest § about it; null where it is only named
 * @param items the §§ of current protocols that name it
 * @param latest the day of the last such meeting, or null
 */
public record CaseFound(
        long id,
        String municipality,
        CaseNumber number,
        @Nullable String title,
        long items,
        @Nullable LocalDate latest) {}
