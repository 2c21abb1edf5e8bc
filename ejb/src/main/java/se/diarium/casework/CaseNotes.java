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
import se.diarium.RefusedException;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.registry.CaseFile;

/** Writes, changes and takes away notes on case files. The log says that it was done, not what the note said. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE})
public class CaseNotes {

    /** On one case file, so that its page stays one. */
    static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private AuditLog log;

    /**
     * Writes a note.
     *
     * @param text at most {@link CaseNote#LONGEST} characters
     * @throws RefusedException if there is no text or too much of it, no such case file, or too many notes on it
     */
    public void add(long caseFile, String text) {
        String written = written(text);
        CaseFile file = em.find(CaseFile.class, caseFile, LockModeType.PESSIMISTIC_WRITE);
        if (file == null) {
            throw new RefusedException("Ärendet finns inte längre.");
        }
        long notes = em.createQuery("select count(n) from CaseNote n where n.caseFile = :file", Long.class)
                .setParameter("file", file)
                .getSingleResult();
        if (notes >= MOST) {
            throw new RefusedException(
                    "Ärendet har redan %d anteckningar, som är det mesta. Ta bort någon först.".formatted(MOST));
        }
        em.persist(new CaseNote(file, written, caller(), Instant.now()));
        record(Deed.NOTE_WRITTEN, file);
    }

    /**
     * Gives a note another text.
     *
     * @throws RefusedException if it is somebody else's, is gone, or there is no text or too much of it
     */
    public void change(long note, String text) {
        String written = written(text);
        CaseNote own = own(note);
        if (!own.getText().equals(written)) {
            own.change(written, Instant.now());
            record(Deed.NOTE_CHANGED, own.getCaseFile());
        }
    }

    /**
     * Takes a note away.
     *
     * @throws RefusedException if it is somebody else's, or is gone
     */
    public void remove(long note) {
        CaseNote own = own(note);
        em.remove(own);
        record(Deed.NOTE_REMOVED, own.getCaseFile());
    }

    private CaseNote own(long id) {
        CaseNote note = em.find(CaseNote.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (note == null) {
            throw new RefusedException("Anteckningen finns inte längre.");
        }
        if (!note.getMadeBy().equals(caller())) {
            throw new RefusedException(
                    "Anteckningen är skriven av %s. Bara den som skrev den kan ändra den.".formatted(note.getMadeBy()));
        }
        return note;
    }

    private static String written(String text) {
        return Written.text(text, CaseNote.LONGEST, "En anteckning");
    }

    private void record(Deed deed, CaseFile file) {
        log.record(deed, file.getId(), file.getNumber().toString());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
