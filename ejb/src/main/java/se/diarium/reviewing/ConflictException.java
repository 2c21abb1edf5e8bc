package se.diarium.reviewing;

import jakarta.ejb.ApplicationException;
import se.diarium.RefusedException;

/** Somebody else has changed the same § since the page was read; nothing was changed, so nothing of theirs is lost. */
@ApplicationException(rollback = true)
public class ConflictException extends RefusedException {

    public ConflictException(String sentence) {
        super(sentence);
    }
}
