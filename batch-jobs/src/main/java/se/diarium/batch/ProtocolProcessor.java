package se.diarium.batch;

import static se.diarium.importing.ImportFile.Step.EXTRACT;
import static se.diarium.importing.ImportFile.Step.READ;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.diarium.check.ProtocolChecks;
import se.diarium.configuration.Settings;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.DocumentStore;
import se.diarium.importing.OpenFile;
import se.diarium.importing.QuarantineReason;
import se.diarium.importing.Trace;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;

/** Bytes → lines → what the paper says → what does not add up. */
@Named
@Dependent
public class ProtocolProcessor implements ItemProcessor {

    private final ProtocolReader reader = new ProtocolReader();
    private final ProtocolChecks checks = new ProtocolChecks();

    @Inject
    private DocumentStore documents;

    @Inject
    private Settings settings;

    @Override
    public Outcome processItem(Object item) throws IOException {
        OpenFile file = (OpenFile) item;
        Path copy = Files.createTempFile("diarium", null);
        try {
            documents.copyTo(file.sha256(), copy);
            return read(file.id(), extraction().read(copy, file.name()));
        } catch (UnreadableDocumentException e) {
            return new Outcome.Refused(file.id(), e.reason(), EXTRACT, e.getMessage());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Outcome read(long file, SourceDocument document) {
        try {
            ReadProtocol protocol = reader.read(document);
            if (protocol.items().isEmpty()) {
                return new Outcome.Refused(file, QuarantineReason.NO_ITEMS, READ, null);
            }
            if (protocol.frontPage().organ() == null || protocol.frontPage().meetingDate() == null) {
                return new Outcome.Refused(file, QuarantineReason.NO_MEETING, READ, null);
            }
            return new Outcome.Read(file, document, protocol, checks.check(protocol));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Refused(file, QuarantineReason.READER_FAILED, READ, Trace.of(e));
        }
    }

    private TextExtraction extraction() {
        return new TextExtraction(Limits.DEFAULT
                .withFileBytes(settings.largestFile())
                .withPages(settings.mostPages())
                .withTime(settings.readingTime()));
    }
}
