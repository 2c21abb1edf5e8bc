package se.diarium.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;

/** What the caller has done at some time, for the guide of the first day: no other person's deeds, and not how often. */
@Stateless
@PermitAll
public class OwnDeeds {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext session;

    /** Whether the caller has done any of some deeds; one statement. */
    public boolean any(Set<Deed> deeds) {
        return !em.createQuery(
                        "select e.id from AuditEntry e where e.account = :account and e.deed in :deeds", Long.class)
                .setParameter("account", session.getCallerPrincipal().getName())
                .setParameter("deeds", deeds)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Which of some deeds the caller has done at least once; a look at the index for each. */
    public Set<Deed> among(Set<Deed> deeds) {
        Set<Deed> done = EnumSet.noneOf(Deed.class);
        deeds.stream().filter(deed -> any(Set.of(deed))).forEach(done::add);
        return done;
    }
}
