package se.diarium.importing;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.configuration.Settings;

/** What people hand in: an upload, or the wish that a file be read again. Both wait for a run, which the caller starts then. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.ADMINISTRATOR, Roles.INTEGRATION})
public class Submissions {

    // What ImportFile.readAgain does, for thousands of files at once: a row more, in whose favour the earlier one
    // counts no longer.
    private static final String REREAD_ALL = """
            with chosen as (
              select id, municipality, name, modified_at, sha256, size, coalesce(reread_of, id) as first from import_file
              where (cast(?1 as text) is null or municipality = ?1) and superseded_by is null and sha256 is not null
                and (state = 'REGISTERED' or (state = 'QUARANTINED' and step in ('READ', 'REGISTER')))
              order by id for update),
            again as (
              insert into import_file (id, municipality, name, modified_at, sha256, size, state, uploaded_by, reread_of)
              select nextval('import_file_seq'), municipality, name, modified_at, sha256, size, 'DISCOVERED', ?2, first from chosen
              order by id returning id, reread_of)
            update import_file f set superseded_by = again.id
            from chosen join again on again.reread_of = chosen.first where f.id = chosen.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FileLedger files;

    @Inject
    private Settings settings;

    @Inject
    private AuditLog log;

    @Resource
    private SessionContext session;

    /**
     * Saves an uploaded file; the next run reads it.
     *
     * @param municipality whose protocol it is: the name of an inbox's municipality
     * @param name as the browser gave it
     * @param bytes is read to its end, not closed
     * @return the file's id in the ledger; it may be a duplicate already
     * @throws IOException if the stream breaks off
     * @throws IllegalArgumentException if no inbox belongs to the municipality
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public long upload(String municipality, String name, InputStream bytes) throws IOException {
        if (settings.inboxes().stream().noneMatch(inbox -> inbox.municipality().equals(municipality))) {
            throw new IllegalArgumentException("no inbox belongs to that municipality");
        }
        Path file = Files.createTempFile("upload", null);
        try {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            return files.enter(null, new Arrival(municipality, name, file, false, null, caller()));
        } finally {
            Files.delete(file);
        }
    }

    /**
     * Has the bytes of a file read again; the next run does it.
     *
     * @return the id of the new reading in the ledger
     * @throws IllegalStateException if it has not been finished yet, is a duplicate, or has been given to a later reading
     */
    public long reread(long file) {
        ImportFile earlier = em.find(ImportFile.class, file, LockModeType.PESSIMISTIC_WRITE);
        if (earlier == null) {
            throw new IllegalArgumentException("no file " + file);
        }
        ImportFile again = earlier.readAgain(caller(), Instant.now());
        em.persist(again);
        log.record(Deed.FILE_READ_AGAIN, again.getId(), again.getShownName());
        return again.getId();
    }

    /**
     * Has all protocols read again, of one municipality or of all: every file that has been registered, and those that were quarantined
     * because of what the reader made of them. What could not even be opened is left alone, and so is what waits anyway.
     *
     * @param municipality as its inbox is named; null for all
     * @return how many files wait for the next run now because of this
     */
    @RolesAllowed({Roles.REGISTRATOR, Roles.ADMINISTRATOR})
    public int rereadAll(@Nullable String municipality) {
        int waiting = em.createNativeQuery(REREAD_ALL)
                .setParameter(1, municipality)
                .setParameter(2, caller())
                .executeUpdate();
        if (waiting > 0) {
            log.record(Deed.ALL_READ_AGAIN, null, municipality);
        }
        return waiting;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
