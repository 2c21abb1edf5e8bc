package se.diarium.extraction.ocr;

import java.io.IOException;

/** A page could not be made into a picture, or the picture not be read. Says nothing of what is on it. */
public final class OcrException extends IOException {

    OcrException(String what) {
        super(what);
    }

    OcrException(String what, Throwable cause) {
        super(what, cause);
    }
}
