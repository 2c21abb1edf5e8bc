package se.diarium.account;

import java.time.Duration;

/**
 * How long an account is locked after wrong passwords in a row: not at all for the first four, one minute after the fifth,
 * then twice as long each time. It never grows beyond a quarter of an hour, so that nobody can shut a registrator out for a
 * morning by typing her name.
 */
final class LockOut {

    static final int FREE_ATTEMPTS = 4;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private LockOut() {}

    /** @param failures wrong passwords in a row, the latest included */
    static Duration after(int failures) {
        if (failures <= FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_ATTEMPTS - 1, 10);
        Duration grown = FIRST.multipliedBy(1L << doublings);
        return grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
    }
}
