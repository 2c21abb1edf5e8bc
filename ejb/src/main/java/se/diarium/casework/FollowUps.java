package se.diarium.casework;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import se.diarium.RefusedException;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.registry.CaseFile;

/** Sets follow-ups on case files, and says when they are done. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE})
public class FollowUps {

    /** On one case file, so that its page stays one. */
    static final int MOST = 200;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private AuditLog log;

    /**
     * Sets a follow-up.
     *
     * @param text what is to be looked after, at most {@link FollowUp#LONGEST} characters
     * @param dueOn the day by which
     * @throws RefusedException if there is no text or too much of it, an odd day, no such case file, or too many on it
     */
    public void add(long caseFile, String text, LocalDate dueOn) {
        String written = Written.text(text, FollowUp.LONGEST, "En bevakning");
        if (dueOn.getYear() < FIRST_YEAR || dueOn.getYear() > LAST_YEAR) {
            throw new RefusedException(
                    "Dagen ska ligga mellan år %d och %d. Rätta året och spara igen.".formatted(FIRST_YEAR, LAST_YEAR));
        }
        CaseFile file = em.find(CaseFile.class, caseFile, LockModeType.PESSIMISTIC_WRITE);
        if (file == null) {
            throw new RefusedException("Ärendet finns inte längre.");
        }
        long before = em.createQuery("select count(f) from FollowUp f where f.caseFile = :file", Long.class)
                .setParameter("file", file)
                .getSingleResult();
        if (before >= MOST) {
            throw new RefusedException(
                    "Ärendet har redan %d bevakningar, som är det mesta. Ta bort någon först.".formatted(MOST));
        }
        em.persist(new FollowUp(file, written, dueOn, caller(), Instant.now()));
        log.record(Deed.FOLLOW_UP_SET, file.getId(), file.getNumber() + ", " + dueOn);
    }

    /**
     * Says that a follow-up is done. One that is done already stays as it is.
     *
     * @throws RefusedException if it is gone
     */
    public void done(long followUp) {
        FollowUp found = held(followUp);
        if (!found.isDone()) {
            found.done(caller(), Instant.now());
            record(Deed.FOLLOW_UP_DONE, found);
        }
    }

    /**
     * Says that a follow-up is not done after all.
     *
     * @throws RefusedException if it is gone
     */
    public void reopen(long followUp) {
        FollowUp found = held(followUp);
        if (found.isDone()) {
            found.reopen();
            record(Deed.FOLLOW_UP_REOPENED, found);
        }
    }

    /**
     * Takes a follow-up away that was set by mistake.
     *
     * @throws RefusedException if somebody else has set it, or it is gone
     */
    public void remove(long followUp) {
        FollowUp found = held(followUp);
        if (!found.getMadeBy().equals(caller())) {
            throw new RefusedException("Bevakningen är satt av %s. Markera den som klar i stället för att ta bort den."
                    .formatted(found.getMadeBy()));
        }
        em.remove(found);
        record(Deed.FOLLOW_UP_REMOVED, found);
    }

    private FollowUp held(long id) {
        FollowUp found = em.find(FollowUp.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new RefusedException("Bevakningen finns inte längre.");
        }
        return found;
    }

    private void record(Deed deed, FollowUp followUp) {
        CaseFile file = followUp.getCaseFile();
        log.record(deed, file.getId(), file.getNumber() + ", " + followUp.getDueOn());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
