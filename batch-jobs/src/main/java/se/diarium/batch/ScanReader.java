package se.diarium.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.diarium.importing.FileLedger;
import se.diarium.importing.OpenFile;

/** Claims the run's next scan, when all other files have been read. */
@Named
@Dependent
public class ScanReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private FileLedger files;

    @Inject
    private Lifeline lifeline;

    @Override
    public @Nullable OpenFile readItem() {
        return lifeline.isStopping()
                ? null
                : files.claimPutAside(Long.parseLong(run)).orElse(null);
    }
}
