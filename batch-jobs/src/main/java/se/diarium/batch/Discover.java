package se.diarium.batch;

import static java.util.stream.Collectors.joining;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.diarium.configuration.Inbox;
import se.diarium.importing.InboxSweep;
import se.diarium.importing.RunLedger;

/** First step: what waits, and what lies in the inboxes, becomes the run's. */
@Named
@Dependent
public class Discover extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private RunLedger runs;

    @Inject
    private InboxSweep inboxes;

    @Inject
    private Lifeline lifeline;

    @Override
    public String process() throws InterruptedException {
        runs.takeWaiting(Long.parseLong(run));
        List<Inbox> unreadable = inboxes.enterAll(Long.parseLong(run), lifeline::isStopping);
        if (!unreadable.isEmpty()) {
            job.setTransientUserData("Inkorgen kunde inte läsas: %s."
                    .formatted(unreadable.stream()
                            .map(inbox -> inbox.folder().toString())
                            .collect(joining(", "))));
        }
        return "DISCOVERED";
    }
}
