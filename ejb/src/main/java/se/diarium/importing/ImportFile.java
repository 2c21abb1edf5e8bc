package se.diarium.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in.
 *
 * <p>Its life: discovered (its bytes are saved) → registered, quarantined with a reason, or duplicate of an earlier file with
 * the same bytes. It is open until then: it waits for a run, belongs to one, or a worker has it. What has been finished stays
 * so; "läs om" makes a new row, {@link #getRereadOf}, that takes the place of the earlier one.
 */
@Entity
@Table(name = "import_file")
public class ImportFile {

    /** What has become of it. */
    public enum State {
        DISCOVERED,
        REGISTERED,
        QUARANTINED,
        DUPLICATE
    }

    /** Where on its way a file was quarantined. */
    public enum Step {
        DISCOVER,
        EXTRACT,
        READ,
        REGISTER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_file_seq")
    @SequenceGenerator(name = "import_file_seq", sequenceName = "import_file_seq", allocationSize = 1)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_id")
    private @Nullable ImportRun run;

    private String municipality;
    private String name;

    @Column(name = "inbox_path")
    private @Nullable String inboxPath;

    @Column(name = "modified_at")
    private @Nullable Instant modifiedAt;

    private @Nullable Sha256 sha256;
    private long size;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "reading_since")
    private @Nullable Instant readingSince;

    private int attempts;

    @Column(name = "put_aside")
    private boolean putAside;

    @Column(name = "uploaded_by")
    private @Nullable String uploadedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reread_of")
    private @Nullable ImportFile rereadOf;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "superseded_by")
    private @Nullable ImportFile supersededBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "duplicate_of")
    private @Nullable ImportFile duplicateOf;

    @Enumerated(EnumType.STRING)
    private @Nullable QuarantineReason reason;

    private @Nullable String detail;

    @Enumerated(EnumType.STRING)
    private @Nullable Step step;

    @Column(name = "discovered_at")
    private Instant discoveredAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "released_by")
    private @Nullable String releasedBy;

    protected ImportFile() {}

    /**
     * A file whose bytes are safe.
     *
     * @param run the run that answers for it, or null where it waits for one
     */
    public ImportFile(@Nullable ImportRun run, Arrival arrival, DocumentStore.Saved saved, Instant now) {
        this(run, arrival, saved.size(), now);
        this.sha256 = saved.sha256();
    }

    private ImportFile(@Nullable ImportRun run, Arrival arrival, long size, Instant now) {
        this.run = run;
        this.municipality = arrival.municipality();
        this.name = FileName.storable(arrival.name());
        this.inboxPath = arrival.inboxPath();
        this.modifiedAt = arrival.modifiedAt();
        this.uploadedBy = arrival.uploadedBy();
        this.size = size;
        this.state = State.DISCOVERED;
        this.discoveredAt = now;
    }

    /** A file in an inbox whose bytes could not be read: quarantined from the start. */
    static ImportFile unreadable(ImportRun run, Arrival arrival, long size, String detail, Instant now) {
        ImportFile file = new ImportFile(run, arrival, size, now);
        file.quarantine(QuarantineReason.UNREADABLE_FILE, Step.DISCOVER, detail, now);
        return file;
    }

    /** The same bytes once more, on purpose; the earlier reading counts no longer. It waits for a run. */
    ImportFile readAgain(String by, Instant now) {
        if (isOpen() || state == State.DUPLICATE || supersededBy != null || sha256 == null) {
            throw new IllegalStateException("file " + id + " cannot be read again: " + state);
        }
        Arrival arrival = new Arrival(municipality, name, Path.of(name), false, modifiedAt, by);
        ImportFile again = new ImportFile(null, arrival, new DocumentStore.Saved(sha256, size), now);
        again.rereadOf = first();
        supersededBy = again;
        takeBack();
        return again;
    }

    void claim(Instant now) {
        requireOpen();
        readingSince = now;
        attempts++;
    }

    /** It has to be read by OCR: after the others, and this was no attempt. */
    void putAside() {
        requireOpen();
        readingSince = null;
        attempts--;
        putAside = true;
    }

    void register(Instant now) {
        if (readingSince == null) {
            throw new IllegalStateException("file " + id + " is not being read");
        }
        finish(State.REGISTERED, now);
    }

    void duplicates(ImportFile original, Instant now) {
        finish(State.DUPLICATE, now);
        duplicateOf = original;
    }

    void quarantine(QuarantineReason why, Step where, @Nullable String details, Instant now) {
        finish(State.QUARANTINED, now);
        reason = why;
        step = where;
        detail = details;
    }

    /** Whether somebody has to see to it. */
    public boolean isInQuarantine() {
        return state == State.QUARANTINED && supersededBy == null && releasedAt == null;
    }

    void release(String by, Instant now) {
        if (!isInQuarantine()) {
            throw new IllegalStateException("file " + id + " is not in quarantine");
        }
        releasedAt = now;
        releasedBy = by;
    }

    void takeBack() {
        releasedAt = null;
        releasedBy = null;
    }

    /** When somebody let it out of quarantine without a new reading, or null. */
    public @Nullable Instant getReleasedAt() {
        return releasedAt;
    }

    /** Who did; null where nobody has. */
    public @Nullable String getReleasedBy() {
        return releasedBy;
    }

    /** It lies in its inbox no longer. */
    void moved() {
        inboxPath = null;
    }

    private void finish(State outcome, Instant now) {
        requireOpen();
        state = outcome;
        finishedAt = now;
        readingSince = null;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("file " + id + " is not open but " + state);
        }
    }

    boolean isUnchanged(long nowSize, @Nullable Instant nowModified) {
        return sha256 == null && size == nowSize && Objects.equals(modifiedAt, nowModified);
    }

    public boolean isOpen() {
        return state == State.DISCOVERED;
    }

    /** The file by which these bytes came in first: itself, unless it is a "läs om". */
    public ImportFile first() {
        return rereadOf == null ? this : rereadOf;
    }

    /** Ids are given in the order of discovery. */
    public long getId() {
        return id;
    }

    /** The run that answers for it, or null while it waits for one. */
    public @Nullable ImportRun getRun() {
        return run;
    }

    public String getMunicipality() {
        return municipality;
    }

    /** The file's name as given: hostile. Pages show {@link #getShownName}. */
    public String getName() {
        return name;
    }

    /** The file's name without anything that could deceive or break a page. */
    public String getShownName() {
        return FileName.shown(name);
    }

    /** Where it still lies in the inbox, or null. */
    public @Nullable String getInboxPath() {
        return inboxPath;
    }

    public @Nullable Instant getModifiedAt() {
        return modifiedAt;
    }

    /** Null only where its bytes could not be read. */
    public @Nullable Sha256 getSha256() {
        return sha256;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    public State getState() {
        return state;
    }

    /** Since when a worker has it, or null. */
    public @Nullable Instant getReadingSince() {
        return readingSince;
    }

    /** How often a worker has begun to read it. */
    public int getAttempts() {
        return attempts;
    }

    /** Whether it is a scan, which is read by OCR after the other files of its run. */
    public boolean isPutAside() {
        return putAside;
    }

    /** The name of the account that uploaded it or had it read again, or null. */
    public @Nullable String getUploadedBy() {
        return uploadedBy;
    }

    /** The first file with these bytes, where this is a "läs om"; else null. */
    public @Nullable ImportFile getRereadOf() {
        return rereadOf;
    }

    /** The later reading that counts instead of this, or null. */
    public @Nullable ImportFile getSupersededBy() {
        return supersededBy;
    }

    /** The earlier file with the same bytes, where this is a duplicate; else null. */
    public @Nullable ImportFile getDuplicateOf() {
        return duplicateOf;
    }

    public @Nullable QuarantineReason getReason() {
        return reason;
    }

    /** What a technician needs to know about the quarantine, or null. */
    public @Nullable String getDetail() {
        return detail;
    }

    public @Nullable Step getStep() {
        return step;
    }

    public Instant getDiscoveredAt() {
        return discoveredAt;
    }

    public @Nullable Instant getFinishedAt() {
        return finishedAt;
    }
}
