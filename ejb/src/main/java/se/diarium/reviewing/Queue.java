package se.diarium.reviewing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.account.OwnBodies;
import se.diarium.account.Reach;
import se.diarium.account.Roles;
import se.diarium.browsing.Page;
import se.diarium.browsing.Window;

/** What waits for the caller's review: protocols with §§ that nobody has approved, of the bodies that the caller reviews. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE})
public class Queue {

    /** Which of those that wait. */
    public enum Kind {
        ALL(""),
        /** The reading is doubtful. */
        DOUBTFUL(" and v.reviewReasonCount > 0"),
        /** Something does not add up. */
        FINDINGS(" and v.notableFindingCount > 0"),
        /** The reader is unsure of a value. */
        UNSURE(" and v.unsureValueCount > 0"),
        /** A new reading would have something otherwise than a person has it. */
        SUGGESTIONS(" and v.suggestionCount > 0");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }
    }

    private static final String WAITING = " where v.current = true and v.approvedItemCount < v.itemCount";
    private static final String WITH_SUGGESTIONS = " where v.current = true";
    private static final String ROWS = """
            select new se.diarium.reviewing.QueueRow(p.id, b.name, m.heldOn, v.registeredAt, v.itemCount, v.approvedItemCount,
              v.reviewReasonCount, v.notableFindingCount, v.unsureValueCount, v.suggestionCount)
            from ProtocolVersion v join v.protocol p join p.meeting m join m.body b""";
    private static final String BODY = " and (:body = 0 or b.id = :body)";
    private static final String OWN = " and v.protocol.meeting.body.id in :own";
    private static final String DOWN =
            " and (m.heldOn < :date or m.heldOn = :date and p.id < :id) order by m.heldOn desc, p.id desc";
    private static final String UP =
            " and (m.heldOn > :date or m.heldOn = :date and p.id > :id) order by m.heldOn, p.id";
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnBodies own;

    /** The bodies whose protocols the caller reviews. */
    public Reach reach() {
        return own.ofCaller();
    }

    /**
     * The protocols that wait, the latest meeting first.
     *
     * @param body whose; null for all
     */
    public Page<QueueRow> page(@Nullable Long body, Kind kind, Window window) {
        Long edge = window.edge();
        LocalDate date = edge == null ? AFTER_ALL : heldOn(edge).orElse(AFTER_ALL);
        Reach reach = reach();
        List<QueueRow> fetched = within(
                        reach,
                        em.createQuery(
                                ROWS + where(kind) + BODY + own(reach) + (window.isUpwards() ? UP : DOWN),
                                QueueRow.class))
                .setParameter("body", body == null ? 0 : body)
                .setParameter("date", date)
                .setParameter("id", edge == null ? Long.MAX_VALUE : edge)
                .setMaxResults(Page.SIZE + 1)
                .getResultList();
        return Page.of(window, fetched);
    }

    /** How many protocols wait. */
    public long waiting(Kind kind) {
        Reach reach = reach();
        return within(
                        reach,
                        em.createQuery("select count(v) from ProtocolVersion v" + where(kind) + own(reach), Long.class))
                .getSingleResult();
    }

    private static String own(Reach reach) {
        return reach.isAll() ? "" : OWN;
    }

    private static <T> TypedQuery<T> within(Reach reach, TypedQuery<T> query) {
        return reach.isAll() ? query : query.setParameter("own", reach.bodies());
    }

    // What is approved and has a suggestion waits for an answer too.
    private static String where(Kind kind) {
        return (kind == Kind.SUGGESTIONS ? WITH_SUGGESTIONS : WAITING) + kind.condition;
    }

    private Optional<LocalDate> heldOn(long protocol) {
        return em.createQuery("select p.meeting.heldOn from Protocol p where p.id = :id", LocalDate.class)
                .setParameter("id", protocol)
                .getResultStream()
                .findFirst();
    }
}
