package se.diarium.browsing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.diarium.account.Roles;
import se.diarium.casework.FollowUp;

/** The follow-ups of all cases, by their day. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
public class FollowUpList {

    /** Which of them. */
    public enum Choice {
        /** Those that the caller has set, open. */
        MINE(" and f.doneAt is null and f.madeBy = :caller"),
        /** All that are open. */
        OPEN(" and f.doneAt is null"),
        /** The open ones whose day has passed. */
        OVERDUE(" and f.doneAt is null and f.dueOn < :today"),
        DONE(" and f.doneAt is not null");

        private final String condition;

        Choice(String condition) {
            this.condition = condition;
        }
    }

    private static final String ROWS =
            "select f from FollowUp f join fetch f.caseFile c join fetch c.municipality where (f.dueOn > :day or f.dueOn = :day and f.id > :id)";
    private static final String ROWS_UP =
            "select f from FollowUp f join fetch f.caseFile c join fetch c.municipality where (f.dueOn < :day or f.dueOn = :day and f.id < :id)";
    private static final LocalDate BEFORE_ALL = LocalDate.of(1000, 1, 1);

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private SessionContext session;

    /** A part of them, the earliest day first; at most two statements. */
    public Page<FollowUp> page(Choice choice, LocalDate today, Window window) {
        Long edgeId = window.edge();
        FollowUp edge = edgeId == null ? null : entities.find(FollowUp.class, edgeId);
        boolean upwards = window.isUpwards() && edge != null;
        var query = entities.createQuery(
                        (upwards ? ROWS_UP : ROWS)
                                + choice.condition
                                + (upwards ? " order by f.dueOn desc, f.id desc" : " order by f.dueOn, f.id"),
                        FollowUp.class)
                .setParameter("day", edge == null ? BEFORE_ALL : edge.getDueOn())
                .setParameter("id", edge == null ? 0 : edge.getId())
                .setMaxResults(Page.SIZE + 1);
        if (choice == Choice.MINE) {
            query.setParameter("caller", session.getCallerPrincipal().getName());
        }
        if (choice == Choice.OVERDUE) {
            query.setParameter("today", today);
        }
        List<FollowUp> fetched = query.getResultList();
        return Page.of(edge == null ? Window.TOP : window, fetched);
    }
}
