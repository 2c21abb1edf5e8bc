package se.diarium.registry;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.diarium.database.Storable;
import se.diarium.protocol.Diarienummer;

/**
 * The identity of a case within a municipality: what is left of a diarienummer when padding, separators, small letters and
 * the class code are taken away.
 *
 * @param diary the prefix in capitals, "" where the municipality writes none
 */
public record CaseNumber(String diary, int year, int serial) implements Comparable<CaseNumber> {

    private static final int LONGEST_DIARY = 20;
    private static final Comparator<CaseNumber> ORDER = Comparator.comparing(CaseNumber::diary)
            .thenComparingInt(CaseNumber::year)
            .thenComparingInt(CaseNumber::serial);

    public CaseNumber {
        if (!isPossible(diary, year, serial)) {
            throw new IllegalArgumentException("no case number: year " + year + ", serial " + serial);
        }
    }

    /** The case that a number names, or null: standing items ("AMN 8-"), other authorities' numbers and nonsense name none. */
    public static @Nullable CaseNumber of(Diarienummer read) {
        Integer year = read.year();
        Integer serial = read.serial();
        if (!read.namesCase() || year == null || serial == null) {
            return null;
        }
        String prefix = read.prefix();
        String diary = prefix == null ? "" : Storable.text(prefix.strip()).toUpperCase(Locale.ROOT);
        return isPossible(diary, year, serial) ? new CaseNumber(diary, year, serial) : null;
    }

    private static boolean isPossible(String diary, int year, int serial) {
        return diary.length() <= LONGEST_DIARY
                && diary.chars().noneMatch(Character::isISOControl)
                && year >= 1900
                && year <= 2100
                && serial > 0;
    }

    /** "KS 2024/123", or "2024/123" where there is no diary. */
    @Override
    public String toString() {
        return (diary.isEmpty() ? "" : diary + " ") + year + "/" + serial;
    }

    /** By diary, year and serial: the order in which rows are locked, so that two papers never wait for each other. */
    @Override
    public int compareTo(CaseNumber other) {
        return ORDER.compare(this, other);
    }
}
