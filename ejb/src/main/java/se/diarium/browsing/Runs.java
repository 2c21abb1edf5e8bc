package se.diarium.browsing;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Roles;
import se.diarium.configuration.Inbox;
import se.diarium.configuration.Settings;
import se.diarium.importing.ImportFile;
import se.diarium.importing.ImportRun;
import se.diarium.importing.RunMonitor;
import se.diarium.importing.RunProgress;
import se.diarium.importing.Sha256;

/** The import's runs and their files. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE, Roles.ADMINISTRATOR})
public class Runs {

    /** More quarantined files than this are not listed on one page. */
    public static final int MOST_QUARANTINED = 100;

    private static final String QUARANTINED = """
            select f from ImportFile f left join fetch f.run
            where f.state = se.diarium.importing.ImportFile.State.QUARANTINED and f.supersededBy is null and f.releasedAt is null
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RunMonitor monitor;

    @Inject
    private Settings settings;

    /** The runs, the latest first. The sums of one that is running are still 0. */
    public Page<ImportRun> page(Window window) {
        Long edge = window.edge();
        List<ImportRun> fetched = entities.createQuery(
                        window.isUpwards()
                                ? "select r from ImportRun r where r.id > :edge order by r.id"
                                : "select r from ImportRun r where r.id < :edge order by r.id desc",
                        ImportRun.class)
                .setParameter("edge", edge == null ? Long.MAX_VALUE : edge)
                .setMaxResults(Page.SIZE + 1)
                .getResultList();
        return Page.of(window, fetched);
    }

    /** The run that started last; empty before the first. */
    public Optional<RunProgress> latest() {
        return monitor.latest();
    }

    /**
     * A run with its files.
     *
     * @param window which of its files; the quarantined ones are all there
     */
    public Optional<RunSheet> sheet(long run, Window window) {
        return monitor.progress(run).map(progress -> {
            List<ImportFile> quarantined = entities.createQuery(
                            QUARANTINED + " and f.run.id = :run order by f.id", ImportFile.class)
                    .setParameter("run", run)
                    .setMaxResults(MOST_QUARANTINED)
                    .getResultList();
            Page<ImportFile> files = files(run, window);
            return new RunSheet(progress, quarantined, files, protocols(files.rows()));
        });
    }

    private Page<ImportFile> files(long run, Window window) {
        Long edge = window.edge();
        String files = "select f from ImportFile f left join fetch f.duplicateOf where f.run.id = :run and ";
        List<ImportFile> fetched = entities.createQuery(
                        files + (window.isUpwards() ? "f.id < :edge order by f.id desc" : "f.id > :edge order by f.id"),
                        ImportFile.class)
                .setParameter("run", run)
                .setParameter("edge", edge == null ? 0 : edge)
                .setMaxResults(Page.SIZE + 1)
                .getResultList();
        return Page.of(window, fetched);
    }

    private Map<String, RegisteredAs> protocols(List<ImportFile> files) {
        List<Sha256> fingerprints = files.stream()
                .map(ImportFile::getSha256)
                .filter(Objects::nonNull)
                .toList();
        if (fingerprints.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select new se.diarium.browsing.RegisteredAs(v.sha256, p.id, v.id, v.current, b.name, m.heldOn)
                        from ProtocolVersion v join v.protocol p join p.meeting m join m.body b
                        where v.sha256 in :fingerprints""", RegisteredAs.class)
                .setParameter("fingerprints", fingerprints)
                .getResultStream()
                .collect(toMap(version -> version.sha256().hex(), version -> version));
    }

    /** The quarantined files that nobody has had read again or released yet, the latest first. */
    public List<ImportFile> quarantine(int most) {
        return entities.createQuery(QUARANTINED + " order by f.id desc", ImportFile.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many files {@link #quarantine} could give in all. */
    public long inQuarantine() {
        return entities.createQuery("""
                        select count(f) from ImportFile f
                        where f.state = se.diarium.importing.ImportFile.State.QUARANTINED and f.supersededBy is null and f.releasedAt is null""", Long.class).getSingleResult();
    }

    /** A file as it came in, quarantined or not; it may be anything, so only for those who know how to open it. */
    @RolesAllowed(Roles.REGISTRATOR)
    public Optional<Original> original(long file) {
        return Optional.ofNullable(entities.find(ImportFile.class, file)).flatMap(Runs::original);
    }

    private static Optional<Original> original(ImportFile file) {
        Sha256 sha256 = file.getSha256();
        return sha256 == null
                ? Optional.empty()
                : Optional.of(new Original(sha256, file.getName(), file.getSize(), null));
    }

    /** Whose protocols may be uploaded. */
    public List<String> municipalities() {
        return settings.inboxes().stream().map(Inbox::municipality).distinct().toList();
    }

    /** The one that is asked for if it has an inbox, else the first that has one; empty where none has. */
    public String municipality(@Nullable String asked) {
        List<String> known = municipalities();
        return asked != null && known.contains(asked) ? asked : known.isEmpty() ? "" : known.get(0);
    }

    /** In bytes; a larger file would only be quarantined. */
    public long largestFile() {
        return settings.largestFile();
    }
}
