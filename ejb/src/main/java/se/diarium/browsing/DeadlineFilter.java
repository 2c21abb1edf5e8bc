package se.diarium.browsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.deadline.DeadlineKind;

/**
 * Which deadlines are wanted.
 *
 * @param body whose; null for all
 * @param kind null for all
 * @param from the first day
 * @param to the last day
 * @param left only what nobody has seen to, and of all kinds only those that somebody has something to do about
 * @param overdue with what somebody should have done before the first day: notices of the last {@value #RECENT} days before it, and
 *     follow-ups however old they are
 */
public record DeadlineFilter(
        @Nullable Long body, @Nullable DeadlineKind kind, LocalDate from, LocalDate to, boolean left, boolean overdue) {

    /** Days that "soon" is. */
    public static final int SOON = 7;

    /** Days that overdue notices go back: those of older protocols come from before anybody marked here, and are no work of today. */
    public static final int RECENT = DispatchFilter.RECENT;

    /** What is left to do and falls due within seven days, or should have been done. */
    public static DeadlineFilter soon(LocalDate today) {
        return soon(today, null, null);
    }

    /** What is left to do within seven days, of one body or one kind. */
    public static DeadlineFilter soon(LocalDate today, @Nullable Long body, @Nullable DeadlineKind kind) {
        return new DeadlineFilter(body, kind, today, today.plusDays(SOON), true, true);
    }

    /** How many days before the first day what is overdue begins; 0 where nothing earlier is wanted, and where everything is. */
    int daysBack(DeadlineKind one) {
        return overdue && one.isToDo() && one.isOfProtocol() ? RECENT : 0;
    }

    /** Whether everything is wanted, however early: a follow-up stays until it is done. */
    boolean isFromEver(DeadlineKind one) {
        return overdue && !one.isOfProtocol();
    }

    boolean wants(DeadlineKind one) {
        return kind == null ? !left || one.isToDo() : kind == one;
    }
}
