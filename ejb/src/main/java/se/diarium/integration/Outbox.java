package se.diarium.integration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import se.diarium.ConflictException;
import se.diarium.account.Roles;
import se.diarium.browsing.Original;
import se.diarium.browsing.Page;
import se.diarium.browsing.Window;
import se.diarium.protocol.ReadProtocol;
import se.diarium.registration.StoredProtocol;
import se.diarium.registry.Body;
import se.diarium.registry.ProtocolVersion;

/** What waits to be taken over by another system, the one that has waited longest first, and what each of it says. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.INTEGRATION})
public class Outbox {

    // Should the count of what is approved ever be another than what the §§ say, the queue goes on all the same.
    // As the index transfer_waits has it, so that a page is its first entries; all that is joined is looked up by key
    // for these.
    private static final String WAITS =
            " where v.is_current and v.approved_items = v.items and v.taken is distinct from v.revision";

    private static final String ROWS = """
            select v.queued, v.protocol_id, v.id, v.revision, k.name as municipality, b.name as body, m.held_on, v.items, i.first, i.last,
              coalesce(i.approved_at, v.read_at), coalesce(i.approved_by, ''), v.taken is not null
            from protocol_version v join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
            join body b on b.id = m.body_id join municipality k on k.id = b.municipality_id
            cross join lateral (
              select min(i.number) as first, max(i.number) as last, max(i.approved_at) as approved_at,
                string_agg(distinct coalesce(a.display_name, i.approved_by), ', ') as approved_by
              from item i left join account a on a.name = i.approved_by where i.version_id = v.id) i""" + WAITS;

    private static final String ONE = """
            select v.id, v.revision, v.approved_items = v.items,
              exists (select 1 from transfer t where t.protocol_id = v.protocol_id and t.revision <> v.revision),
              coalesce((select max(i.approved_at) from item i where i.version_id = v.id), v.read_at)
            from protocol_version v where v.protocol_id = ?1 and v.is_current""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StoredProtocol stored;

    /** How many wait. */
    public long waiting() {
        return ((Number) em.createNativeQuery("select count(*) from protocol_version v" + WAITS)
                        .getSingleResult())
                .longValue();
    }

    /** What waits; a row's id is its place. One statement. */
    public Page<OutboxRow> page(Window window) {
        Long edge = window.edge();
        return Page.of(
                window,
                window.isUpwards() && edge != null
                        ? rows(" and v.queued < ?1 order by v.queued desc limit ?2", edge, Page.SIZE + 1)
                        : after(edge == null ? 0 : edge, Page.SIZE + 1));
    }

    /**
     * What waits behind a place in the queue. One statement.
     *
     * @param place 0 for its beginning
     */
    public List<OutboxRow> after(long place, int most) {
        return rows(" and v.queued > ?1 order by v.queued limit ?2", place, most);
    }

    private List<OutboxRow> rows(String order, long place, int most) {
        List<?> rows = em.createNativeQuery(ROWS + order)
                .setParameter(1, place)
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static OutboxRow row(Object[] row) {
        return new OutboxRow(
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                (Long) row[3],
                (String) row[4],
                (String) row[5],
                ((Date) row[6]).toLocalDate(),
                (Integer) row[7],
                (Integer) row[8],
                (Integer) row[9],
                ((Timestamp) row[10]).toInstant(),
                (String) row[11],
                (Boolean) row[12]);
    }

    /**
     * A protocol whose §§ are all approved, whether it waits or has been taken over.
     *
     * @return empty where there is no such protocol
     * @throws ConflictException if one of its §§ is not approved
     */
    public Optional<OutgoingProtocol> protocol(long id) {
        // Its revision is read before what it says: who acknowledges it after a change in between is refused, and
        // fetches it again.
        List<?> rows = em.createNativeQuery(ONE).setParameter(1, id).getResultList();
        return rows.stream().findFirst().map(row -> outgoing(id, (Object[]) row));
    }

    private OutgoingProtocol outgoing(long id, Object[] row) {
        if (!(Boolean) row[2]) {
            throw Transfers.notApproved();
        }
        ProtocolVersion version = em.find(ProtocolVersion.class, row[0]);
        Body body = version.getProtocol().getMeeting().getBody();
        ReadProtocol read = stored.readWithPeople(version);
        return new OutgoingProtocol(
                id,
                (Long) row[1],
                (Boolean) row[3],
                ((Timestamp) row[4]).toInstant(),
                body.getMunicipality().getName(),
                body.getName(),
                version.getProtocol().getMeeting().getHeldOn(),
                read,
                new Original(
                        version.getSha256(),
                        version.getFile().getName(),
                        version.getFile().getSize(),
                        version.getFormat()));
    }
}
