package se.diarium.recipient;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows what happens to the bodies of the registry. For the register of bodies, which has checked its caller. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class RecipientsOfBodies {

    @PersistenceContext
    private EntityManager em;

    /** Two bodies have become one: so do the recipients that they are. To be called before the one that goes is deleted. */
    public void merged(long goes, long stays) {
        Optional<Recipient> one = of(goes);
        Optional<Recipient> other = of(stays);
        if (one.isPresent() && other.isPresent()) {
            Merging.move(em, one.get().getId(), other.get().getId());
            em.detach(one.get());
        } else {
            one.ifPresent(recipient -> recipient.is(stays));
        }
        em.flush();
    }

    /** A body is called otherwise: so is the recipient, if it was called as the body was and nobody else has the name. */
    public void renamed(long body, String before, String now, @Nullable String by) {
        of(body).filter(recipient -> RecipientKey.of(recipient.getName()).equals(RecipientKey.of(before)))
                .ifPresent(recipient -> rename(recipient, new RecipientName(now), by));
    }

    private void rename(Recipient recipient, RecipientName name, @Nullable String by) {
        Optional<RecipientAlias> taken = em.createQuery(
                        "select a from RecipientAlias a where a.municipalityId = :municipality and a.folded = :folded",
                        RecipientAlias.class)
                .setParameter("municipality", recipient.getMunicipality().getId())
                .setParameter("folded", name.folded())
                .getResultStream()
                .findFirst();
        if (taken.isPresent() && taken.get().getRecipient().getId() != recipient.getId()) {
            return;
        }
        if (taken.isEmpty()) {
            em.persist(new RecipientAlias(recipient, name.text(), name.folded(), by, Instant.now()));
        }
        recipient.change(name, recipient.getKind(), new Delivery(recipient.getChannel(), recipient.getAddress()));
    }

    private Optional<Recipient> of(long body) {
        return em.createQuery("select r from Recipient r where r.bodyId = :body", Recipient.class)
                .setParameter("body", body)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
