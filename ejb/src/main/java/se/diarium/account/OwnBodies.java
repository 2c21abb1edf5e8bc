package se.diarium.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which bodies a secretary sees to: those that an administrator has tied the account to, or all where there are none. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE})
public class OwnBodies {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext session;

    /** The bodies whose protocols the caller sees to; a registrator's are all, and so are those that a reader reads. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
    public Reach ofCaller() {
        if (session.isCallerInRole(Roles.REGISTRATOR)) {
            return Reach.ALL;
        }
        List<?> ids = em.createNativeQuery(
                        "select b.body_id from account_body b join account a on a.id = b.account_id where a.name = ?1")
                .setParameter(1, session.getCallerPrincipal().getName())
                .getResultList();
        Set<Long> bodies = ids.stream().map(Long.class::cast).collect(Collectors.toUnmodifiableSet());
        return new Reach(bodies);
    }

    /**
     * Turns the caller away from a body's protocols.
     *
     * @throws OutOfReachException unless the caller reviews them
     */
    public void require(long body) {
        if (!ofCaller().covers(body)) {
            throw new OutOfReachException();
        }
    }

    /**
     * Turns the caller away from a protocol, whatever body it is of; nothing happens where there is none.
     *
     * @throws OutOfReachException unless the caller reviews it
     */
    public void requireProtocol(long protocol) {
        List<?> body = em.createNativeQuery(
                        "select m.body_id from protocol p join meeting m on m.id = p.meeting_id where p.id = ?1")
                .setParameter(1, protocol)
                .getResultList();
        body.forEach(id -> require((Long) id));
    }

    /** A body goes up in another: who saw to the one sees to the other. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.ADMINISTRATOR})
    public void merged(long goes, long stays) {
        em.createNativeQuery(
                        "insert into account_body select account_id, ?2 from account_body where body_id = ?1 on conflict do nothing")
                .setParameter(1, goes)
                .setParameter(2, stays)
                .executeUpdate();
        em.createNativeQuery("delete from account_body where body_id = ?1")
                .setParameter(1, goes)
                .executeUpdate();
    }
}
