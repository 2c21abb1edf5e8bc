package se.diarium.audit;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes the log. Services call it where they do what is to be remembered; who may do that they have checked themselves. */
@Stateless
@PermitAll
public class AuditLog {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext session;

    /**
     * Remembers a deed of the caller, in the transaction in which it is done: if that fails, nothing was done.
     *
     * @param subject the id of what it was done to, null where it has none
     * @param detail what it was about in words, at most 2 000 characters of it
     */
    @TransactionAttribute(MANDATORY)
    public void record(Deed deed, @Nullable Long subject, @Nullable String detail) {
        recordOf(session.getCallerPrincipal().getName(), deed, subject, detail);
    }

    /**
     * Remembers what was done with an account before anybody has logged in by it: a wrong password.
     *
     * @param account the name of the account
     */
    @TransactionAttribute(MANDATORY)
    public void recordOf(String account, Deed deed, @Nullable Long subject, @Nullable String detail) {
        em.persist(new AuditEntry(account, deed, subject, detail, Instant.now()));
    }
}
