package se.diarium.extraction.worker;

import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.QuarantineReason;

/** A worker has given no answer that could be used. It has been killed. */
final class WorkerFailure extends Exception {

    private final QuarantineReason reason;

    WorkerFailure(QuarantineReason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    /** Whether another worker might answer: one that takes too long will take as long again. */
    boolean mayBeChance() {
        return reason != QuarantineReason.TIMED_OUT;
    }

    UnreadableDocumentException unreadable() {
        return new UnreadableDocumentException(reason, String.valueOf(getMessage()), this);
    }
}
