package se.diarium.protocol;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision made on delegation and reported to the body (KL 6:40, 7:8): one point or row of the list.
 *
 * @param point the point of the delegation scheme ("A.5.1"), or null
 * @param delegate who decided, as written, or null
 * @param numbers all case numbers of the row
 * @param date the day of the decision, or null
 */
public record ReportedDelegationsbeslut(
        @Nullable String point,
        String description,
        @Nullable String delegate,
        List<Diarienummer> numbers,
        @Nullable LocalDate date,
        Origin origin)
        implements Placed {

    public ReportedDelegationsbeslut {
        numbers = List.copyOf(numbers);
    }

    ReportedDelegationsbeslut withPoint(String other) {
        return new ReportedDelegationsbeslut(other, description, delegate, numbers, date, origin);
    }

    ReportedDelegationsbeslut withDelegate(String other) {
        return new ReportedDelegationsbeslut(point, description, other, numbers, date, origin);
    }

    ReportedDelegationsbeslut withNumbers(List<Diarienummer> others) {
        return new ReportedDelegationsbeslut(point, description, delegate, others, date, origin);
    }

    ReportedDelegationsbeslut on(@Nullable LocalDate day) {
        return new ReportedDelegationsbeslut(point, description, delegate, numbers, day, origin);
    }

    /** The same with the point and the words of the kind of decision that it stands under; they are those of no other row. */
    ReportedDelegationsbeslut ofKind(ReportedDelegationsbeslut kind) {
        return new ReportedDelegationsbeslut(kind.point, kind.description, delegate, numbers, date, origin);
    }
}
