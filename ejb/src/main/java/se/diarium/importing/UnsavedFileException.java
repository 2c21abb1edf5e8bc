package se.diarium.importing;

import jakarta.ejb.ApplicationException;
import java.io.IOException;

/** A file could not be read to its end, or changed meanwhile: nothing of it is kept. Whoever offered the file decides what then. */
@ApplicationException(rollback = true)
public class UnsavedFileException extends RuntimeException {

    private final IOException reason;

    public UnsavedFileException(IOException reason) {
        super(reason);
        this.reason = reason;
    }

    public IOException reason() {
        return reason;
    }
}
