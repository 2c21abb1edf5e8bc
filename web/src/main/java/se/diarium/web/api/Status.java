package se.diarium.web.api;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.diarium.browsing.Totals;
import se.diarium.importing.RunProgress;

/**
 * The state of Diarium for anybody, without anything personal.
 *
 * @param lastRun null before the first
 */
@JsonbNillable
@JsonbPropertyOrder({"version", "lastRun", "totals"})
public record Status(String version, @Nullable Run lastRun, Totals totals) {

    /**
     * The run that started last; the sums of one that works are those of the moment.
     *
     * @param ended null while it works
     */
    @JsonbNillable
    @JsonbPropertyOrder({"id", "state", "started", "ended", "discovered", "registered", "quarantined", "duplicate"})
    public record Run(
            long id,
            String state,
            Instant started,
            @Nullable Instant ended,
            int discovered,
            int registered,
            int quarantined,
            int duplicate) {

        static Run of(RunProgress run) {
            return new Run(
                    run.id(),
                    run.state().name(),
                    run.started(),
                    run.ended(),
                    run.discovered(),
                    run.registered(),
                    run.quarantined(),
                    run.duplicates());
        }
    }
}
