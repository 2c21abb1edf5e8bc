package se.diarium;

import jakarta.ejb.ApplicationException;

/** What somebody saw is no longer so: somebody else has changed it meanwhile. Nothing was changed, so nothing of theirs is lost. */
@ApplicationException(rollback = true)
public class ConflictException extends RefusedException {

    public ConflictException(String sentence) {
        super(sentence);
    }
}
