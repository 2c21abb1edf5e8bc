package se.diarium.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in.
 *
 * <p>Its life: discovered (its bytes are saved) → registered, quarantined with a reason, or duplicate of an earlier file with
 * the same bytes. "Läs om" makes a new row, {@link #getRereadOf}, that takes the place of the earlier ones. The {@link Ledger}
 * writes it; this is for reading.
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

    protected ImportFile() {}

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
