package se.diarium.importing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import se.diarium.RefusedException;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;

/** Lets files out of quarantine that nobody needs to see to any longer, and takes that back. Their bytes and their reason stay. */
@Stateless
@RolesAllowed(Roles.REGISTRATOR)
public class Quarantine {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog log;

    @Resource
    private SessionContext session;

    /**
     * Nobody needs to see to a file any longer.
     *
     * @throws RefusedException if it is not in quarantine, or somebody was quicker
     */
    public void release(long file) {
        ImportFile released = find(file);
        if (!released.isInQuarantine()) {
            throw new RefusedException("Filen ligger inte i karantän längre.");
        }
        released.release(session.getCallerPrincipal().getName(), Instant.now());
        log.record(Deed.FILE_RELEASED, file, released.getShownName());
    }

    /**
     * Somebody has to see to it after all.
     *
     * @throws RefusedException if it has not been released
     */
    public void takeBack(long file) {
        ImportFile released = find(file);
        if (released.getReleasedAt() == null) {
            throw new RefusedException("Filen är inte släppt.");
        }
        released.takeBack();
        log.record(Deed.FILE_TAKEN_BACK, file, released.getShownName());
    }

    private ImportFile find(long file) {
        ImportFile found = em.find(ImportFile.class, file, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new RefusedException("Filen finns inte längre.");
        }
        return found;
    }
}
