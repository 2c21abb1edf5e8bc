package se.diarium.batch;

import static se.diarium.importing.ImportFile.Step.EXTRACT;
import static se.diarium.importing.ImportFile.Step.READ;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.OpenFile;
import se.diarium.importing.QuarantineReason;
import se.diarium.importing.Trace;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.Wordings;
import se.diarium.wording.WordingTables;

/** Bytes → lines → what the paper says, by the wordings of its municipality → what does not add up. */
@Named
@Dependent
public class ProtocolProcessor implements ItemProcessor {

    @Inject
    private StoredDocuments documents;

    @Inject
    private WordingTables tables;

    @Inject
    private Reading reading;

    @Override
    public Outcome processItem(Object item) throws IOException {
        OpenFile file = (OpenFile) item;
        try {
            SourceDocument document = documents.lines(file.sha256(), file.name());
            return read(file, document, tables.of(file.municipality()));
        } catch (UnreadableDocumentException e) {
            return new Outcome.Refused(file.id(), e.reason(), EXTRACT, e.getMessage());
        }
    }

    private Outcome read(OpenFile file, SourceDocument document, Wordings wordings) {
        try {
            Reading.Result result = reading.read(document, wordings, file.municipality());
            return result.refused() == null
                    ? new Outcome.Read(file.id(), document, result.protocol(), result.findings())
                    : new Outcome.Refused(file.id(), result.refused(), READ, null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Refused(file.id(), QuarantineReason.READER_FAILED, READ, Trace.of(e));
        }
    }
}
