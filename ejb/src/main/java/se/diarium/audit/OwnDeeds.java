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

    /** Which of some deeds the caller has done at least once; a look at the index for each. */
    public Set<Deed> among(Set<Deed> deeds) {
        Set<Deed> done = EnumSet.noneOf(Deed.class);
        String caller = session.getCallerPrincipal().getName();
        for (Deed deed : deeds) {
            boolean once = !em.createQuery(
                            "select e.id from AuditEntry e where e.account = :account and e.deed = :deed", Long.class)
                    .setParameter("account", caller)
                    .setParameter("deed", deed)
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty();
            if (once) {
                done.add(deed);
            }
        }
        return done;
    }
}
