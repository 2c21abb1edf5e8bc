package se.diarium.batch;

import static se.diarium.importing.ImportFile.Step.EXTRACT;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.OpenFile;
import se.diarium.importing.QuarantineReason;

/** Pictures → lines by OCR → the same as with any other document. */
@Named
@Dependent
public class ScanProcessor implements ItemProcessor {

    /** Less than the transaction of a document may take. */
    private static final Duration LONGEST = Duration.ofMinutes(90);

    @Inject
    private StoredDocuments documents;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Lifeline lifeline;

    @Override
    public Outcome processItem(Object item) throws IOException {
        OpenFile file = (OpenFile) item;
        Instant end = Instant.now().plus(LONGEST);
        try {
            return outcomes.of(
                    file,
                    documents.linesOfPictures(file.sha256(), file.name(), (picture, of) -> mayGoOn(picture, of, end)));
        } catch (UnreadableDocumentException e) {
            return new Outcome.Refused(file.id(), e.reason(), EXTRACT, e.getMessage());
        }
    }

    private boolean mayGoOn(int picture, int of, Instant end) throws UnreadableDocumentException {
        if (Instant.now().isAfter(end)) {
            throw new UnreadableDocumentException(
                    QuarantineReason.TIMED_OUT,
                    picture - 1 + " of " + of + " pictures in " + LONGEST.toMinutes() + " min");
        }
        return !lifeline.isStopping();
    }
}
