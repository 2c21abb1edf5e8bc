package se.diarium.browsing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.casework.FollowUp;
import se.diarium.deadline.DeadlineKind;
import se.diarium.deadline.DeadlineMark;
import se.diarium.registry.OwnNoticeEntry;
import se.diarium.registry.ProtocolVersion;

/**
 * A deadline in a list.
 *
 * @param version the protocol, or null for a follow-up
 * @param own the notice of the §§ that it is for, or null for that of the whole protocol
 * @param mark who has seen to it, or null
 * @param followUp the follow-up, or null
 */
public record DeadlineRow(
        DeadlineEdge edge,
        @Nullable ProtocolVersion version,
        @Nullable OwnNoticeEntry own,
        @Nullable DeadlineMark mark,
        @Nullable FollowUp followUp) {

    public LocalDate day() {
        return edge.day();
    }

    public DeadlineKind kind() {
        return edge.kind();
    }

    /** Whether somebody has seen to it. */
    public boolean isHandled() {
        return mark != null || (followUp != null && followUp.isDone());
    }

    /** Whether somebody should have seen to it before today. */
    public boolean isOverdue(LocalDate today) {
        return kind().isToDo() && !isHandled() && day().isBefore(today);
    }

    /** The day on which the paper has the notice taken down, or null. */
    public @Nullable LocalDate getNoticeDown() {
        return own != null ? own.getNoticeDown() : version != null ? version.getNoticeDown() : null;
    }

    /** Whether the paper has the notice taken down before the time for appeal has run out, so that it does not run out (KL 13:5). */
    public boolean isDoubtful() {
        LocalDate down = getNoticeDown();
        return down != null
                && (kind() == DeadlineKind.LEGAL_FORCE || kind() == DeadlineKind.NOTICE_DOWN)
                && down.isBefore(day());
    }
}
