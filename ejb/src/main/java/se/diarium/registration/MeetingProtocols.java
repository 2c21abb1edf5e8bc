package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.registry.Meeting;
import se.diarium.registry.Protocol;
import se.diarium.registry.ProtocolVersion;

/** Says which protocol of a meeting a paper is a version of, and which of its versions is current. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class MeetingProtocols {

    @PersistenceContext
    private EntityManager em;

    /**
     * Takes a version to the meeting that it belongs to; nothing happens where it is there already.
     *
     * @param meeting locked by the caller
     * @return whether it was elsewhere: it belongs to another protocol then
     */
    public boolean move(ProtocolVersion version, Meeting meeting, ReadProtocol read) {
        Protocol earlier = version.getProtocol();
        if (earlier.getMeeting().getId() == meeting.getId()) {
            return false;
        }
        em.lock(earlier.getMeeting(), LockModeType.PESSIMISTIC_WRITE);
        Protocol protocol = forPaper(read, meeting, version);
        version.moveTo(protocol, becomesCurrent(protocol, version.getFileId()));
        em.flush();
        handOver(earlier);
        return true;
    }

    /** The protocol of a meeting that a paper which is registered for the first time is a version of. */
    public Protocol forPaper(ReadProtocol read, Meeting meeting) {
        return forPaper(read, meeting, null);
    }

    private Protocol forPaper(ReadProtocol read, Meeting meeting, @Nullable ProtocolVersion self) {
        Set<Integer> paragraphs = read.items().stream().map(ReadItem::number).collect(toSet());
        Map<Long, Set<Integer>> protocols = em.createQuery("""
                        select i.version.protocol.id, i.number from Item i
                        where i.version.protocol.meeting = :meeting and i.version.id <> :self""", Object[].class)
                .setParameter("meeting", meeting)
                .setParameter("self", self == null ? 0 : self.getId())
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Integer) row[1], toSet())));
        return ProtocolOfMeeting.of(paragraphs, protocols)
                .map(id -> em.find(Protocol.class, id))
                .orElseGet(() -> {
                    Protocol protocol = new Protocol(meeting);
                    em.persist(protocol);
                    return protocol;
                });
    }

    /** Whether no version has a later file; the one that was current until now is so no longer then. */
    public boolean becomesCurrent(Protocol protocol, long file) {
        boolean later = !em.createQuery(
                        "select v.id from ProtocolVersion v where v.protocol = :protocol and v.fileId > :file",
                        Long.class)
                .setParameter("protocol", protocol)
                .setParameter("file", file)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!later) {
            em.createQuery("update ProtocolVersion v set v.current = false where v.protocol = :protocol")
                    .setParameter("protocol", protocol)
                    .executeUpdate();
        }
        return !later;
    }

    /** A version has left the protocol: the latest of the others is current; a protocol without any is no more. */
    private void handOver(Protocol protocol) {
        em.createNativeQuery("""
                        update protocol_version set is_current = true where id =
                          (select id from protocol_version where protocol_id = ?1 order by file_id desc limit 1)""").setParameter(1, protocol.getId()).executeUpdate();
        em.createNativeQuery("""
                        delete from protocol p where p.id = ?1
                        and not exists (select 1 from protocol_version v where v.protocol_id = p.id)""").setParameter(1, protocol.getId()).executeUpdate();
    }
}
