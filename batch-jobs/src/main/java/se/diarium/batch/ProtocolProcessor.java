package se.diarium.batch;

import static se.diarium.importing.ImportFile.Step.EXTRACT;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.OpenFile;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.SourceDocument;

/** Bytes → lines → what the paper says, by the wordings of its municipality → what does not add up. */
@Named
@Dependent
public class ProtocolProcessor implements ItemProcessor {

    @Inject
    private StoredDocuments documents;

    @Inject
    private Readers readers;

    @Inject
    private Outcomes outcomes;

    @Override
    public Outcome processItem(Object item) throws IOException {
        OpenFile file = (OpenFile) item;
        try {
            SourceDocument document = documents.lines(file.sha256(), file.name());
            if (readers.readPicturesOf(document)) {
                return new Outcome.PutAside(file.id());
            }
            return document.hasText()
                    ? outcomes.of(file, document)
                    : new Outcome.Refused(file.id(), QuarantineReason.NO_TEXT, EXTRACT, readers.picturesOf(document));
        } catch (UnreadableDocumentException e) {
            return new Outcome.Refused(file.id(), e.reason(), EXTRACT, e.getMessage());
        }
    }
}
