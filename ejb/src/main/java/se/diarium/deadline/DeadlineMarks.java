package se.diarium.deadline;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import se.diarium.RefusedException;
import se.diarium.account.OwnBodies;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.registry.Protocol;

/** Says that a deadline of a protocol has been seen to ("anslaget nedtaget"), and takes it back. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE})
public class DeadlineMarks {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private AuditLog log;

    @Inject
    private OwnBodies own;

    /**
     * A deadline has been seen to. One that somebody else has marked already stays theirs.
     *
     * @param part the first § of the notice that it is for, 0 for that of the whole protocol
     * @throws OutOfReachException unless the caller sees to the body
     * @throws RefusedException if there is no such protocol, or it is no deadline of a protocol
     */
    public void handle(long protocol, DeadlineKind kind, int part) {
        Protocol held = held(protocol);
        if (!kind.isOfProtocol() || part < 0) {
            throw new RefusedException("En bevakning markeras som klar i ärendet, inte här.");
        }
        if (mark(held, kind, part).isEmpty()) {
            em.persist(new DeadlineMark(
                    held, kind, part, session.getCallerPrincipal().getName(), Instant.now()));
            log.record(Deed.DEADLINE_HANDLED, protocol, detail(kind, part));
        }
    }

    /**
     * It has not been seen to after all.
     *
     * @throws RefusedException if there is no such protocol
     */
    public void reopen(long protocol, DeadlineKind kind, int part) {
        mark(held(protocol), kind, part).ifPresent(mark -> {
            em.remove(mark);
            log.record(Deed.DEADLINE_REOPENED, protocol, detail(kind, part));
        });
    }

    private Protocol held(long id) {
        own.requireProtocol(id);
        Protocol protocol = em.find(Protocol.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (protocol == null) {
            throw new RefusedException("Protokollet finns inte längre.");
        }
        return protocol;
    }

    private Optional<DeadlineMark> mark(Protocol protocol, DeadlineKind kind, int part) {
        return em.createQuery(
                        "select m from DeadlineMark m where m.protocol = :protocol and m.kind = :kind and m.part = :part",
                        DeadlineMark.class)
                .setParameter("protocol", protocol)
                .setParameter("kind", kind)
                .setParameter("part", part)
                .getResultStream()
                .findFirst();
    }

    private static String detail(DeadlineKind kind, int part) {
        return part == 0 ? kind.name() : kind + " § " + part;
    }
}
