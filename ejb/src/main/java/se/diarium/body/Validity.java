package se.diarium.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of meeting on which a name holds.
 *
 * @param from the first, or null
 * @param to the last, or null
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whenever a meeting is held. */
    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends on " + to + ", before it begins on " + from);
        }
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Validity other) {
        boolean endsBefore = to != null && other.from != null && to.isBefore(other.from);
        boolean beginsAfter = from != null && other.to != null && from.isAfter(other.to);
        return !endsBefore && !beginsAfter;
    }
}
