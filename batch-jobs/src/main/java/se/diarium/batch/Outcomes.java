package se.diarium.batch;

import static se.diarium.importing.ImportFile.Step.READ;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.diarium.importing.OpenFile;
import se.diarium.importing.QuarantineReason;
import se.diarium.importing.Trace;
import se.diarium.protocol.SourceDocument;
import se.diarium.wording.WordingTables;

/** Says what the lines of a file come to, by the wordings of its municipality. */
@Dependent
public class Outcomes {

    @Inject
    private WordingTables tables;

    @Inject
    private Reading reading;

    Outcome of(OpenFile file, SourceDocument document) {
        try {
            Reading.Result result = reading.read(document, tables.of(file.municipality()), file.municipality());
            return result.refused() == null
                    ? new Outcome.Read(file.id(), document, result.protocol(), result.findings())
                    : new Outcome.Refused(file.id(), result.refused(), READ, null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Refused(file.id(), QuarantineReason.READER_FAILED, READ, Trace.of(e));
        }
    }
}
