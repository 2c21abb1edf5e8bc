package se.diarium.importing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Roles;

/** Tells how far a run is: one statement, however many files it has. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE, Roles.ADMINISTRATOR, Roles.INTEGRATION})
public class RunMonitor {

    // ?1 is a run, or null for the latest one. A running run has no sums yet, and its files are counted; one that has
    // ended has them, and
    // its files, thousands perhaps, are not looked at: one of the two addends is 0.
    private static final String PROGRESS = """
            select r.id, r.state, r.cause, r.started_by, r.started_at, r.ended_at, r.discovered + f.discovered, r.registered + f.registered,
              r.quarantined + f.quarantined, r.duplicate + f.duplicate, f.being_read, r.failure
            from import_run r cross join lateral (
              select count(*) discovered, count(*) filter (where state = 'REGISTERED') registered,
                     count(*) filter (where state = 'QUARANTINED') quarantined,
                     count(*) filter (where state = 'DUPLICATE') duplicate,
                     string_agg(name || case when put_aside then ' (OCR)' else '' end, chr(31) order by reading_since, id) filter (where reading_since is not null) being_read
              from import_file where run_id = r.id and r.state = 'RUNNING') f
            where r.id = coalesce(cast(?1 as bigint), (select max(id) from import_run))""";

    @PersistenceContext
    private EntityManager em;

    /** One run, or empty where there is none with that id. */
    public Optional<RunProgress> progress(long run) {
        return find(run);
    }

    /** The run that started last, or empty before the first. Without a name of a file or a person: for anybody. */
    @PermitAll
    public Optional<RunProgress> latest() {
        return find(null).map(RunProgress::withoutNames);
    }

    private Optional<RunProgress> find(@Nullable Long run) {
        List<?> rows = em.createNativeQuery(PROGRESS)
                .setParameter(1, run == null ? null : run.toString())
                .getResultList();
        return rows.stream().findFirst().map(row -> progress((Object[]) row));
    }

    private static RunProgress progress(Object[] row) {
        return new RunProgress(
                count(row[0]),
                ImportRun.State.valueOf((String) row[1]),
                ImportRun.Cause.valueOf((String) row[2]),
                (String) row[3],
                ((Timestamp) row[4]).toInstant(),
                instant(row[5]),
                (int) count(row[6]),
                (int) count(row[7]),
                (int) count(row[8]),
                (int) count(row[9]),
                names((String) row[10]),
                (String) row[11]);
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    private static List<String> names(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split("\u001f", -1)).map(FileName::shown).toList();
    }
}
