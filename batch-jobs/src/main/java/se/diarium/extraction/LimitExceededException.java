package se.diarium.extraction;

import se.diarium.importing.QuarantineReason;

/**
 * A document is larger than what is read. Unchecked, since it has to come up through the call-backs of PDFBox, which
 * declare no exception; {@link TextExtraction} makes it an {@link UnreadableDocumentException}.
 */
final class LimitExceededException extends RuntimeException {

    private final QuarantineReason reason;

    LimitExceededException(QuarantineReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    QuarantineReason reason() {
        return reason;
    }
}
