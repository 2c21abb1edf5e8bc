package se.diarium.web.api;

import java.time.Instant;
import java.util.List;
import se.diarium.importing.RunProgress;
import se.diarium.web.text.Phrases;

/**
 * How far a run is, as its page needs it.
 *
 * @param reading the names of the files that are being read
 * @param elapsed in words
 */
public record Progress(
        long id,
        String state,
        boolean running,
        int discovered,
        int done,
        int registered,
        int quarantined,
        int duplicate,
        List<String> reading,
        String elapsed) {

    static Progress of(RunProgress run, Phrases phrases) {
        return new Progress(
                run.id(),
                run.state().name(),
                run.isRunning(),
                run.discovered(),
                run.done(),
                run.registered(),
                run.quarantined(),
                run.duplicates(),
                run.beingRead(),
                phrases.duration(run.elapsed(Instant.now())));
    }
}
