package se.diarium.importing;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;

/**
 * Keeps the row of every run: started, beating, ended with its books closed. For the import itself, which has no caller.
 *
 * <p>One run at a time, on whatever node: a unique index holds it. A run whose deployment is gone stops beating; whoever
 * notices gives it up, and its open files wait for the next run.
 */
@Stateless
@PermitAll
public class RunLedger {

    /** How long a run may be without a beat before it is given up; the beat comes every {@link #BEAT_SECONDS}. */
    private static final int STALE_SECONDS = 60;

    /** Seconds between two beats of a run. */
    public static final int BEAT_SECONDS = 10;

    /** How often a file may take the server down before it is read no more. */
    private static final int MOST_ATTEMPTS = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog log;

    /**
     * Starts a run, unless one is running.
     *
     * @param by the name of the account that wanted it; null where nobody did
     */
    @TransactionAttribute(REQUIRES_NEW)
    public RunStart start(ImportRun.Cause cause, @Nullable String by, String node) {
        int inserted = em.createNativeQuery("""
                        insert into import_run (id, cause, started_by, node, state)
                        select nextval('import_run_seq'), ?1, cast(?2 as text), ?3, 'RUNNING'
                        where not exists (select 1 from import_run where state = 'RUNNING')
                        on conflict do nothing""")
                .setParameter(1, cause.name())
                .setParameter(2, by)
                .setParameter(3, node)
                .executeUpdate();
        // Whichever run it is, it is the latest: started here, or running a moment ago.
        long latest =
                em.createQuery("select max(r.id) from ImportRun r", Long.class).getSingleResult();
        if (inserted == 1 && by != null) {
            log.recordOf(by, Deed.RUN_STARTED, latest, cause.name());
        }
        return new RunStart(latest, inserted == 1);
    }

    /**
     * Takes on the files that wait. One that has been claimed again and again without an outcome took the server down with it:
     * it is quarantined instead.
     */
    @TransactionAttribute(REQUIRES_NEW)
    public void takeWaiting(long run) {
        em.createNativeQuery("""
                        update import_file set state = 'QUARANTINED', reason = 'STOPPED_SERVER', step = 'EXTRACT',
                          detail = attempts || ' attempts', finished_at = now(), reading_since = null
                        where run_id is null and state = 'DISCOVERED' and attempts >= ?1""").setParameter(1, MOST_ATTEMPTS).executeUpdate();
        em.createNativeQuery("update import_file set run_id = ?1 where run_id is null")
                .setParameter(1, run)
                .executeUpdate();
    }

    /** Says that the runs of this deployment go on. */
    @TransactionAttribute(REQUIRES_NEW)
    public void beat(String node) {
        em.createNativeQuery("update import_run set heartbeat_at = now() where state = 'RUNNING' and node = ?1")
                .setParameter(1, node)
                .executeUpdate();
    }

    /** The runs that have not beaten for so long that their deployment must be gone. */
    public List<Long> stale() {
        List<?> ids = em.createNativeQuery("""
                        select id from import_run
                        where state = 'RUNNING' and heartbeat_at < now() - make_interval(secs => ?1)""").setParameter(1, STALE_SECONDS).getResultList();
        return ids.stream().map(Long.class::cast).toList();
    }

    /** The run that counts as running: one or none. */
    public List<ImportRun> running() {
        return em.createQuery("select r from ImportRun r where r.state = :running", ImportRun.class)
                .setParameter("running", ImportRun.State.RUNNING)
                .getResultList();
    }

    public boolean isRunning(long run) {
        return running().stream().anyMatch(running -> running.getId() == run);
    }

    /** Closes the books of a run that is through. */
    @TransactionAttribute(REQUIRES_NEW)
    public void close(long run) {
        letGo(run, true);
        end(run, ImportRun.State.CLOSED, null);
    }

    /**
     * Closes the books of a run that could not go on; what it left open waits for the next.
     *
     * @param failure why, a Swedish sentence
     */
    @TransactionAttribute(REQUIRES_NEW)
    public void fail(long run, String failure) {
        letGo(run, true);
        end(run, ImportRun.State.FAILED, failure);
    }

    /** Gives up a run because its server stops in good order; what it left open waits for the next. */
    @TransactionAttribute(REQUIRES_NEW)
    public void stop(long run) {
        letGo(run, true);
        end(run, ImportRun.State.ABORTED, null);
    }

    /** Gives up a run whose server went down: the files that were being read then keep the attempt on their account. */
    @TransactionAttribute(REQUIRES_NEW)
    public void giveUp(long run) {
        letGo(run, false);
        end(run, ImportRun.State.ABORTED, null);
    }

    private void letGo(long run, boolean innocent) {
        em.createNativeQuery("""
                        update import_file set run_id = null, reading_since = null,
                          attempts = attempts - case when ?2 and reading_since is not null then 1 else 0 end
                        where run_id = ?1 and state = 'DISCOVERED'""").setParameter(1, run).setParameter(2, innocent).executeUpdate();
    }

    private void end(long run, ImportRun.State state, @Nullable String failure) {
        em.createNativeQuery("""
                        update import_run r set state = ?2, ended_at = now(), failure = cast(?3 as text),
                          discovered = f.discovered, registered = f.registered, quarantined = f.quarantined, duplicate = f.duplicate
                        from (select count(*) discovered, count(*) filter (where state = 'REGISTERED') registered,
                                     count(*) filter (where state = 'QUARANTINED') quarantined,
                                     count(*) filter (where state = 'DUPLICATE') duplicate
                              from import_file where run_id = ?1) f
                        where r.id = ?1 and r.state = 'RUNNING'""")
                .setParameter(1, run)
                .setParameter(2, state.name())
                .setParameter(3, failure)
                .executeUpdate();
    }
}
