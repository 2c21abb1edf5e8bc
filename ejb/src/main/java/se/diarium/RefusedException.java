package se.diarium;

import jakarta.ejb.ApplicationException;

/** Somebody asked for a change that cannot be made; nothing was changed. The message is a Swedish sentence for whoever asked. */
@ApplicationException(rollback = true)
public class RefusedException extends RuntimeException {

    public RefusedException(String sentence) {
        super(sentence);
    }

    /** What hinders the change, and what to do instead. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
