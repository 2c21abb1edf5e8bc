package se.diarium.extraction;

import se.diarium.importing.QuarantineReason;

/** A document cannot be made into lines. The import quarantines the file with the reason; nothing of it is kept. */
public class UnreadableDocumentException extends Exception {

    private final QuarantineReason reason;

    /** @param detail what a technician needs to know ("page 3 has more than 60000 glyphs"); never text of the document */
    public UnreadableDocumentException(QuarantineReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public UnreadableDocumentException(QuarantineReason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public QuarantineReason reason() {
        return reason;
    }
}
