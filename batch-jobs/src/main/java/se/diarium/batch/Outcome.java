package se.diarium.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.importing.ImportFile;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;

/** What reading a file came to. */
sealed interface Outcome {

    /** The file's id in the ledger. */
    long file();

    /** It is a protocol of a known meeting with at least one §. */
    record Read(long file, SourceDocument document, ReadProtocol protocol, List<Finding> findings) implements Outcome {

        public Read {
            findings = List.copyOf(findings);
        }
    }

    /** Some of its pages, or all, are pictures: OCR reads it after the others. */
    record PutAside(long file) implements Outcome {}

    /**
     * It cannot be registered.
     *
     * @param detail for a technician; never text of the document
     */
    record Refused(
            long file,
            QuarantineReason reason,
            ImportFile.Step step,
            @Nullable String detail) implements Outcome {}
}
