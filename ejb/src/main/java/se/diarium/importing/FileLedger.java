package se.diarium.importing;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.configuration.Settings;

/**
 * Keeps the row of every file: entered when its bytes are safe, claimed by a worker, finished. For the import itself, which
 * has no caller; people come in by {@link Submissions}.
 */
@Stateless
@PermitAll
public class FileLedger {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DocumentStore documents;

    @Inject
    private Settings settings;

    @Inject
    private AuditLog log;

    /**
     * Saves the bytes of a file and enters it, in one transaction. The same bytes as any earlier file's make it a duplicate at
     * once, too many bytes quarantine it. A file in an inbox whose bytes were entered before, but which could not be moved
     * then, is not entered again.
     *
     * @param run the run that answers for it, or null where it waits for one
     * @return the file's id
     * @throws UnsavedFileException if it cannot be read, or somebody writes in it meanwhile; nothing is entered then
     */
    @TransactionAttribute(REQUIRES_NEW)
    public long enter(@Nullable Long run, Arrival arrival) {
        DocumentStore.Saved saved = documents.save(arrival.bytes());
        Optional<ImportFile> before =
                inInbox(arrival).filter(f -> saved.sha256().equals(f.getSha256()));
        if (before.isPresent()) {
            return before.get().getId();
        }
        inInbox(arrival).ifPresent(ImportFile::moved);
        Instant now = Instant.now();
        Optional<ImportFile> original = firstWith(saved.sha256());
        ImportFile file = new ImportFile(run == null ? null : running(run), arrival, saved, now);
        if (original.isPresent()) {
            file.duplicates(original.get(), now);
        } else if (saved.size() > settings.largestFile()) {
            String detail = saved.size() + " bytes, limit " + settings.largestFile();
            file.quarantine(QuarantineReason.TOO_LARGE, ImportFile.Step.DISCOVER, detail, now);
        }
        em.persist(file);
        if (arrival.uploadedBy() != null) {
            log.record(Deed.FILE_UPLOADED, file.getId(), file.getShownName());
        }
        return file.getId();
    }

    /**
     * Enters a file in an inbox that could not be read, as quarantined; once, as long as it does not change.
     *
     * @param size in bytes, as far as the folder tells
     */
    @TransactionAttribute(REQUIRES_NEW)
    public void enterUnreadable(long run, Arrival arrival, long size, String detail) {
        Optional<ImportFile> before = inInbox(arrival);
        if (before.isPresent() && before.get().isUnchanged(size, arrival.modifiedAt())) {
            return;
        }
        before.ifPresent(ImportFile::moved);
        em.persist(ImportFile.unreadable(running(run), arrival, size, detail, Instant.now()));
    }

    /** The file has been moved out of its inbox: what comes to lie at its path is another file. */
    @TransactionAttribute(REQUIRES_NEW)
    public void movedFromInbox(long file) {
        em.find(ImportFile.class, file).moved();
    }

    /** Gives a worker the next open file of a run, and counts the attempt; empty when none is left but those put aside. */
    @TransactionAttribute(REQUIRES_NEW)
    public Optional<OpenFile> claim(long run) {
        return claim(run, false);
    }

    /** Gives a worker the next open file of those that have been put aside, as {@link #claim}. */
    @TransactionAttribute(REQUIRES_NEW)
    public Optional<OpenFile> claimPutAside(long run) {
        return claim(run, true);
    }

    private Optional<OpenFile> claim(long run, boolean putAside) {
        List<?> next = em.createNativeQuery("""
                        select id from import_file where run_id = ?1 and state = 'DISCOVERED' and reading_since is null
                        and put_aside = ?2 order by id limit 1 for update skip locked""")
                .setParameter(1, run)
                .setParameter(2, putAside)
                .getResultList();
        if (next.isEmpty()) {
            return Optional.empty();
        }
        ImportFile file = em.find(ImportFile.class, next.get(0));
        file.claim(Instant.now());
        return Optional.of(OpenFile.of(file));
    }

    /** Lets go of a file that takes long to read: it is a scan; does nothing when it has been finished meanwhile. */
    @TransactionAttribute(REQUIRES_NEW)
    public void putAside(long file) {
        ImportFile scan = em.find(ImportFile.class, file, LockModeType.PESSIMISTIC_WRITE);
        if (scan.isOpen()) {
            scan.putAside();
        }
    }

    /**
     * Closes a file as registered, in the transaction that registers it.
     *
     * @throws IllegalStateException if it is no longer open: its run has been given up, and this worker's work must not count
     */
    @TransactionAttribute(MANDATORY)
    public void closeAsRegistered(long file) {
        em.find(ImportFile.class, file, LockModeType.PESSIMISTIC_WRITE).register(Instant.now());
    }

    /**
     * Closes a file as quarantined; does nothing when it has been finished meanwhile.
     *
     * @param detail what a technician needs to know; never text of the document
     */
    @TransactionAttribute(REQUIRES_NEW)
    public void quarantine(long file, QuarantineReason reason, ImportFile.Step step, @Nullable String detail) {
        ImportFile quarantined = em.find(ImportFile.class, file, LockModeType.PESSIMISTIC_WRITE);
        if (quarantined.isOpen()) {
            quarantined.quarantine(reason, step, detail, Instant.now());
        }
    }

    /** Whether files wait for a run: uploaded, to be read again, or left open by a run that did not end well. */
    public boolean someWait() {
        return !em.createQuery("select f.id from ImportFile f where f.run is null", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    // Locked: as long as a file is being entered for it, nobody counts its files and closes it.
    private ImportRun running(long run) {
        ImportRun running = em.find(ImportRun.class, run, LockModeType.PESSIMISTIC_WRITE);
        if (running.getState() != ImportRun.State.RUNNING) {
            throw new IllegalStateException("run " + run + " has ended: " + running.getState());
        }
        return running;
    }

    private Optional<ImportFile> inInbox(Arrival arrival) {
        return em.createQuery(
                        "select f from ImportFile f where f.inboxPath = :path order by f.id desc", ImportFile.class)
                .setParameter("path", arrival.inboxPath())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<ImportFile> firstWith(Sha256 sha256) {
        return em.createQuery("select f from ImportFile f where f.sha256 = :sha256 order by f.id", ImportFile.class)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
