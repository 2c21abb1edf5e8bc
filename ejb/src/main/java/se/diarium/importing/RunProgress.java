package se.diarium.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is, or how it ended.
 *
 * @param ended null while it runs
 * @param discovered all its files so far
 * @param beingRead the names of the files that workers have at this moment, as they are shown
 */
public record RunProgress(
        long id,
        ImportRun.State state,
        ImportRun.Cause cause,
        @Nullable String startedBy,
        Instant started,
        @Nullable Instant ended,
        int discovered,
        int registered,
        int quarantined,
        int duplicates,
        List<String> beingRead,
        @Nullable String failure) {

    public RunProgress {
        beingRead = List.copyOf(beingRead);
    }

    public boolean isRunning() {
        return state == ImportRun.State.RUNNING;
    }

    RunProgress withoutNames() {
        return new RunProgress(
                id,
                state,
                cause,
                null,
                started,
                ended,
                discovered,
                registered,
                quarantined,
                duplicates,
                List.of(),
                failure);
    }

    /** The files that have an outcome. */
    public int done() {
        return registered + quarantined + duplicates;
    }

    /** From its start to its end, or to now. */
    public Duration elapsed(Instant now) {
        return Duration.between(started, ended == null ? now : ended);
    }
}
