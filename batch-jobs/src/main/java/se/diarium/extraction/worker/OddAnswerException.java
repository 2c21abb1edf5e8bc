package se.diarium.extraction.worker;

import java.io.IOException;

/** What came through the pipe cannot have been written by a worker that is well. Quotes numbers only. */
final class OddAnswerException extends IOException {

    OddAnswerException(String what) {
        super(what);
    }
}
