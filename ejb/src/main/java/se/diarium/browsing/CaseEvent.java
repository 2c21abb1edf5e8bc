package se.diarium.browsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.diarium.delegation.Delegationsbeslut;
import se.diarium.dispatch.Routing;
import se.diarium.registry.CaseFile;
import se.diarium.registry.DecisionClause;
import se.diarium.registry.Item;
import se.diarium.registry.ProtocolVersion;

/**
 * Something that happened in a case, or will.
 *
 * @param day of the meeting; of the delegationsbeslut where its row says one; of what is done with the protocol
 * @param version the protocol that says so
 * @param item the §; for a delegationsbeslut the one that reports it; null for what is done with the whole protocol
 * @param anchor of the § on the protocol's page; "" where there is no §
 * @param clauses what was decided; of a § that only names the case, none
 * @param recipients to whom the decision is to be sent
 * @param dispatched when it was, by the id of the recipient's row; what nobody has noted is not in it
 * @param others the other case files that the § names
 * @param delegated the delegationsbeslut, or null
 * @param before the § that led to this one, or null
 * @param after the § that this one led to, or null
 * @param noticeDown for the days of appeal and legal force: the day on which the paper has the notice taken down, or null
 * @param stated for the last day of appeal: the one that the paper states, where it is another
 */
public record CaseEvent(
        LocalDate day,
        Kind kind,
        ProtocolVersion version,
        @Nullable Item item,
        String anchor,
        List<DecisionClause> clauses,
        List<Routing> recipients,
        Map<Long, LocalDate> dispatched,
        List<CaseFile> others,
        @Nullable Delegationsbeslut delegated,
        @Nullable CaseStep before,
        @Nullable CaseStep after,
        @Nullable LocalDate noticeDown,
        @Nullable LocalDate stated) {

    /** What it is. */
    public enum Kind {
        /** A § about the case. */
        ITEM,
        /** A § that names it. */
        MENTION,
        /** A delegationsbeslut of it. */
        DELEGATED,
        /** The protocol of a § about it was approved. */
        APPROVED,
        /** The notice of that was put up. */
        NOTICE_UP,
        /** The last day to appeal. */
        LAST_APPEAL,
        /** The first day on which a decision nobody has appealed may be presumed to have legal force. */
        LEGAL_FORCE
    }

    public CaseEvent {
        clauses = List.copyOf(clauses);
        recipients = List.copyOf(recipients);
        dispatched = Map.copyOf(dispatched);
        others = List.copyOf(others);
    }

    /** Whether the § is about the case, and does not only name it. */
    public boolean isAboutTheCase() {
        return kind == Kind.ITEM;
    }

    /** Whether it says what became of a whole protocol. */
    public boolean isOfTheProtocol() {
        return item == null;
    }

    /** Whether the notice is taken down before the time for appeal has run out, so that it does not run out (KL 13:5). */
    public boolean isDoubtful() {
        return kind == Kind.LEGAL_FORCE && noticeDown != null && noticeDown.isBefore(day);
    }
}
