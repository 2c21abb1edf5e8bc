package se.diarium.casework;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import se.diarium.RefusedException;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.registry.CaseFile;

/** Says that two numbers are one case, and takes it back. Nothing is moved: the papers' references stay with their own number. */
@Stateless
@RolesAllowed(Roles.REGISTRATOR)
public class CaseMerges {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private AuditLog log;

    /**
     * A case file goes into another; what had been merged into it comes with it.
     *
     * @throws RefusedException if they are one already, or are not of one municipality
     */
    public void merge(long goes, long stays) {
        CaseFile gone = find(goes);
        CaseFile kept = find(stays);
        if (gone.getMunicipality().getId() != kept.getMunicipality().getId()) {
            throw new RefusedException("Bara ärenden i samma kommun kan slås ihop.");
        }
        // One merge at a time in a municipality: two of them crosswise would make a ring.
        em.createNativeQuery("select id from municipality where id = ?1 for no key update")
                .setParameter(1, gone.getMunicipality().getId())
                .getResultList();
        em.refresh(gone);
        em.refresh(kept);
        CaseFile head = headOf(kept);
        if (headOf(gone).getId() == head.getId()) {
            throw new RefusedException(
                    "%s och %s är redan samma ärende.".formatted(gone.getNumber(), kept.getNumber()));
        }
        CaseFile before = gone.getMergedInto();
        if (before != null) {
            throw new RefusedException(
                    "%s är redan sammanslaget med %s. Ångra den sammanslagningen först, eller slå ihop %s."
                            .formatted(
                                    gone.getNumber(),
                                    before.getNumber(),
                                    headOf(gone).getNumber()));
        }
        gone.mergeInto(head, session.getCallerPrincipal().getName(), Instant.now());
        log.record(Deed.CASES_MERGED, head.getId(), gone.getNumber() + " → " + head.getNumber());
    }

    /**
     * A case file is a case of its own again, with all that has been merged into it before.
     *
     * @throws RefusedException if it is merged into none
     */
    public void part(long caseFile) {
        CaseFile file = find(caseFile);
        em.refresh(file);
        CaseFile head = file.getMergedInto();
        if (head == null) {
            throw new RefusedException("%s är redan ett eget ärende.".formatted(file.getNumber()));
        }
        file.part();
        log.record(Deed.CASES_PARTED, head.getId(), file.getNumber() + " ≠ " + head.getNumber());
    }

    private static CaseFile headOf(CaseFile file) {
        CaseFile head = file;
        for (CaseFile next = head.getMergedInto(); next != null; next = head.getMergedInto()) {
            head = next;
        }
        return head;
    }

    private CaseFile find(long id) {
        CaseFile file = em.find(CaseFile.class, id);
        if (file == null) {
            throw new RefusedException("Ärendet finns inte längre.");
        }
        return file;
    }
}
