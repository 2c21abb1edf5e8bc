package se.diarium.batch;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.diarium.importing.FileLedger;
import se.diarium.importing.ImportFile;
import se.diarium.importing.QuarantineReason;
import se.diarium.importing.Trace;
import se.diarium.registration.Registrar;

/**
 * Registers, quarantines or puts aside, each document in a transaction of its own: what cannot be stored is rolled back and quarantined,
 * and the run goes on.
 */
@Named
@Dependent
public class RegistryWriter extends AbstractItemWriter {

    private static final System.Logger LOG = System.getLogger(RegistryWriter.class.getName());

    @Inject
    private Registrar registrar;

    @Inject
    private FileLedger files;

    @Override
    public void writeItems(List<Object> outcomes) {
        for (Object outcome : outcomes) {
            if (outcome instanceof Outcome.Refused refused) {
                files.quarantine(refused.file(), refused.reason(), refused.step(), refused.detail());
            } else if (outcome instanceof Outcome.PutAside scan) {
                files.putAside(scan.file());
            } else if (outcome instanceof Outcome.Read read) {
                register(read);
            }
        }
    }

    private void register(Outcome.Read read) {
        try {
            registrar.register(read.file(), read.document(), read.protocol(), read.findings());
        } catch (RuntimeException e) {
            LOG.log(WARNING, "File {0} is tried once more: {1}", Long.toString(read.file()), Trace.of(e));
            registerOrQuarantine(read);
        }
    }

    // The second time: a connection that broke does not make a document bad.
    private void registerOrQuarantine(Outcome.Read read) {
        try {
            registrar.register(read.file(), read.document(), read.protocol(), read.findings());
        } catch (RuntimeException e) {
            files.quarantine(read.file(), QuarantineReason.NOT_STORABLE, ImportFile.Step.REGISTER, Trace.of(e));
        }
    }
}
