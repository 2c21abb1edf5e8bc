package se.diarium.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of the import.
 *
 * <p>Its life: running, and then closed with all its files finished; or failed, when it could not go on; or aborted, when its
 * server went down. The open files of a failed or aborted run wait for the next. Only one runs at a time.
 * {@link RunLedger} writes it, by statements that count; this is for reading.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {

    /** What started it. */
    public enum Cause {
        TIMER,
        BUTTON,
        UPLOAD,
        REREAD,
        COMMAND,
        /** The server started and found something to do. */
        START
    }

    /** How far it is. */
    public enum State {
        RUNNING,
        CLOSED,
        ABORTED,
        FAILED
    }

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "started_by")
    private @Nullable String startedBy;

    private String node;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "heartbeat_at")
    private Instant heartbeatAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private int discovered;
    private int registered;
    private int quarantined;

    @Column(name = "duplicate")
    private int duplicates;

    private @Nullable String failure;

    protected ImportRun() {}

    public long getId() {
        return id;
    }

    public Cause getCause() {
        return cause;
    }

    /** The name of the account that started it, or null for the timer. */
    public @Nullable String getStartedBy() {
        return startedBy;
    }

    public String getNode() {
        return node;
    }

    public State getState() {
        return state;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getHeartbeatAt() {
        return heartbeatAt;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    /** 0 while it runs, as the other sums; see {@link RunProgress}. */
    public int getDiscovered() {
        return discovered;
    }

    public int getRegistered() {
        return registered;
    }

    public int getQuarantined() {
        return quarantined;
    }

    public int getDuplicates() {
        return duplicates;
    }

    /** Why it could not go on, a Swedish sentence; null unless it failed. */
    public @Nullable String getFailure() {
        return failure;
    }
}
