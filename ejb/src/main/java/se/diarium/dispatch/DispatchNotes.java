package se.diarium.dispatch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.diarium.RefusedException;
import se.diarium.account.OwnBodies;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.correction.ItemKey;
import se.diarium.recipient.Channel;

/** Notes what has been sent of the bodies that the caller sees to, and takes it back. It sends nothing itself. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE})
public class DispatchNotes {

    /** So many at a time. */
    public static final int MOST = 200;

    // Whoever registers holds the meeting, whoever corrects the version: neither changes the §§ meanwhile.
    private static final String HOLD_MEETING =
            "select m.id from meeting m join protocol p on p.meeting_id = m.id where p.id = ?1 for no key update of m";
    private static final String HOLD_VERSION =
            "select id from protocol_version where protocol_id = ?1 and is_current for no key update";

    private static final String DUE = """
            select d.paragraph, d.occurrence, d.folded, d.recipient, r.channel, cast(m.held_on as text)
            from dispatch_due d join protocol p on p.id = d.protocol_id join meeting m on m.id = p.meeting_id
            join body b on b.id = m.body_id
            left join recipient_alias a on a.municipality_id = b.municipality_id and a.folded = d.folded
            left join recipient r on r.id = a.recipient_id
            where d.protocol_id = ?1""";

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private AuditLog log;

    @Inject
    private OwnBodies own;

    private record Due(String recipient, @Nullable Channel channel, LocalDate heldOn) {}

    /**
     * Decisions have been sent. What somebody has noted meanwhile, or no protocol says any longer, is left out.
     *
     * @return what they have in common, by which they can be taken back together
     * @throws RefusedException if there is nothing to note, too much of it, or a decision is younger than the day
     */
    public long note(Collection<DispatchKey> sent, Sending sending) {
        requireSome(sent);
        long batch = ((Number) em.createNativeQuery("select nextval('dispatch_batch_seq')")
                        .getSingleResult())
                .longValue();
        int noted = 0;
        Map<Long, List<DispatchKey>> byProtocol =
                sent.stream().distinct().collect(groupingBy(DispatchKey::protocol, TreeMap::new, toList()));
        for (Map.Entry<Long, List<DispatchKey>> protocol : byProtocol.entrySet()) {
            hold(protocol.getKey());
            Map<DispatchKey, Due> due = due(protocol.getKey());
            for (DispatchKey key : protocol.getValue()) {
                Due one = due.get(key);
                if (one != null) {
                    note(key, one, sending, batch);
                    noted++;
                }
            }
            em.flush();
        }
        if (noted == 0) {
            throw new RefusedException(
                    "Någon annan har redan noterat det, eller så har protokollet lästs om. Läs in sidan på nytt.");
        }
        return batch;
    }

    private void note(DispatchKey key, Due due, Sending sending, long batch) {
        sending.requireNotBefore(due.heldOn(), key.item().paragraph());
        DispatchNote note = new DispatchNote(
                key,
                due.recipient(),
                sending.day(),
                sending.channelFor(due.channel()),
                batch,
                session.getCallerPrincipal().getName(),
                Instant.now());
        em.persist(note);
        record(Deed.DISPATCH_NOTED, note);
    }

    private void hold(long protocol) {
        own.requireProtocol(protocol);
        for (String statement : List.of(HOLD_MEETING, HOLD_VERSION)) {
            em.createNativeQuery(statement).setParameter(1, protocol).getResultList();
        }
    }

    private Map<DispatchKey, Due> due(long protocol) {
        Map<DispatchKey, Due> due = new HashMap<>();
        for (Object row : em.createNativeQuery(DUE).setParameter(1, protocol).getResultList()) {
            Object[] columns = (Object[]) row;
            ItemKey item = new ItemKey(((Number) columns[0]).intValue(), ((Number) columns[1]).intValue());
            String channel = (String) columns[4];
            due.put(
                    new DispatchKey(protocol, item, (String) columns[2]),
                    new Due(
                            (String) columns[3],
                            channel == null ? null : Channel.valueOf(channel),
                            LocalDate.parse((String) columns[5])));
        }
        return due;
    }

    /**
     * One note was wrong: its decision waits again.
     *
     * @throws RefusedException if it has been taken back already
     */
    public void takeBack(long note) {
        takeBack(em.createQuery("select n from DispatchNote n where n.id = :id", DispatchNote.class)
                .setParameter("id", note)
                .getResultList());
    }

    /**
     * All that was noted together was wrong.
     *
     * @return how many notes were taken back
     * @throws RefusedException if they have been taken back already
     */
    public int takeBackAll(long batch) {
        return takeBack(
                em.createQuery("select n from DispatchNote n where n.batch = :batch order by n.id", DispatchNote.class)
                        .setParameter("batch", batch)
                        .getResultList());
    }

    private int takeBack(List<DispatchNote> notes) {
        if (notes.isEmpty()) {
            throw new RefusedException("Det är redan ångrat.");
        }
        notes.stream().map(note -> note.getKey().protocol()).distinct().sorted().forEach(this::hold);
        for (DispatchNote note : notes) {
            em.remove(note);
            record(Deed.DISPATCH_TAKEN_BACK, note);
        }
        return notes.size();
    }

    private static void requireSome(Collection<DispatchKey> sent) {
        if (sent.isEmpty()) {
            throw new RefusedException("Markera minst en mottagare först.");
        }
        if (sent.size() > MOST) {
            throw new RefusedException("Högst %d åt gången.".formatted(MOST));
        }
    }

    private void record(Deed deed, DispatchNote note) {
        DispatchKey key = note.getKey();
        Channel channel = note.getChannel();
        log.record(
                deed,
                key.protocol(),
                "§ %d %s, %s%s"
                        .formatted(
                                key.item().paragraph(),
                                note.getRecipient(),
                                note.getSentOn(),
                                channel == null ? "" : " " + channel));
    }
}
