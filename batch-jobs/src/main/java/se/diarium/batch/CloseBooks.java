package se.diarium.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.diarium.importing.RunLedger;
import se.diarium.recipient.RecipientsMet;
import se.diarium.registration.Leftovers;
import se.diarium.registration.SeriesOfMeetings;

/** Last step: what can be told only when all is registered, and the sums. */
@Named
@Dependent
public class CloseBooks extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private RunLedger runs;

    @Inject
    private Leftovers leftovers;

    @Inject
    private SeriesOfMeetings series;

    @Inject
    private RecipientsMet recipients;

    @Inject
    private Lifeline lifeline;

    @Override
    public String process() {
        long id = Long.parseLong(run);
        leftovers.remove(id);
        series.check();
        recipients.count();
        if (lifeline.isStopping()) {
            runs.stop(id);
        } else if (job.getTransientUserData() instanceof String failure) {
            runs.fail(id, failure);
        } else {
            runs.close(id);
        }
        return "CLOSED";
    }
}
