package se.diarium.account;

import jakarta.ejb.ApplicationException;
import se.diarium.RefusedException;

/** A protocol of a body that the caller does not see to; nothing was shown or changed. */
@ApplicationException(rollback = true)
public class OutOfReachException extends RefusedException {

    public OutOfReachException() {
        super(
                "Protokollet hör till en nämnd som du inte granskar för. Be en administratör lägga till nämnden på ditt konto.");
    }
}
