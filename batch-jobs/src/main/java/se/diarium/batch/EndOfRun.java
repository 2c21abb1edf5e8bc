package se.diarium.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.diarium.importing.FileLedger;
import se.diarium.importing.ImportRun.Cause;
import se.diarium.importing.RunLedger;

/** However the job ends: no run stays open, and what was handed in meanwhile gets a run of its own. */
@Named
@Dependent
public class EndOfRun extends AbstractJobListener {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private RunLedger runs;

    @Inject
    private FileLedger files;

    @Inject
    private JobService jobs;

    @Inject
    private Lifeline lifeline;

    @Override
    public void afterJob() {
        long id = Long.parseLong(run);
        lifeline.end(id);
        boolean failed = runs.isRunning(id);
        if (failed) {
            runs.fail(id, "Körningen avbröts av ett fel. Administratören ser vilket i serverns logg.");
        }
        if (!failed && !lifeline.isStopping() && files.someWait()) {
            jobs.startUnattended(Cause.UPLOAD);
        }
    }
}
