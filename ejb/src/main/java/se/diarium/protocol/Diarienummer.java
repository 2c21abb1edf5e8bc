package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A case number as written and as understood. Prefix, year and serial are its identity; padding, separators and the
 * class code are not.
 *
 * @param asWritten as the paper has it, line breaks undone
 * @param prefix the diary, in the case as written ("KS", "VON"); null where the paper gives none
 * @param year four digits; null for a standing item ("AMN 8-")
 * @param serial running number; null where the number could not be understood
 * @param classification class code ("182", "1.2.3"); null where there is none
 * @param foreign whether it is another authority's number (IVO, Regeringskansliet) or no case number at all (SOU)
 */
public record Diarienummer(
        String asWritten,
        @Nullable String prefix,
        @Nullable Integer year,
        @Nullable Integer serial,
        @Nullable String classification,
        boolean foreign) {

    /** What somebody has typed as a number, understood as far as it can be. */
    public static Diarienummer of(String typed) {
        return Numbers.whole(typed).orElseGet(() -> new Diarienummer(typed, null, null, null, null, false));
    }

    /** Whether it names a case of ours: it has a year and a serial and is not another authority's. */
    public boolean namesCase() {
        return !foreign && year != null && serial != null;
    }
}
