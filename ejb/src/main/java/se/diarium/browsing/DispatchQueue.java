package se.diarium.browsing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.diarium.account.OwnBodies;
import se.diarium.account.Reach;
import se.diarium.account.Roles;
import se.diarium.correction.ItemKey;
import se.diarium.dispatch.DispatchKey;
import se.diarium.dispatch.DispatchNote;
import se.diarium.recipient.Channel;
import se.diarium.recipient.RecipientKey;
import se.diarium.recipient.RecipientKind;

/**
 * Expediering: which decisions wait to be sent to whom, and which have been. The queue itself is the table {@code dispatch_due}, which the
 * database keeps. A secretary who is tied to bodies has those of these.
 */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
public class DispatchQueue {

    /** What nobody in the register is called, but papers call the case file. */
    private static final String FILES = RecipientKind.NAMES_OF_FILES.stream()
            .map(RecipientKey::of)
            .distinct()
            .map(key -> "'" + key + "'")
            .collect(joining(", "));

    private static final String WHO_IS_MEANT = """
             left join recipient_alias a on a.municipality_id = b.municipality_id and a.folded = d.folded
            left join recipient r on r.id = a.recipient_id
            """;

    private static final String IS_SENT = " where case when r.id is null then d.folded not in (" + FILES
            + ") else r.kind <> 'FILE' and r.channel is distinct from 'NONE' end";

    // The plan of a page: Limit over nested loops from an index scan of dispatch_due_order, forwards or backwards, that
    // begins
    // at the edge (its condition is the first line of DOWN and UP) and ends after some seventy rows; all that is joined
    // is
    // looked up by key for these. 240 000 rows in the queue: 3 ms for the first page as for one in the middle.
    private static final String ROWS = """
            select cast(d.since as text), d.protocol_id, d.item_position, d.position, d.paragraph, d.occurrence, d.folded,
              b.name as body, cast(m.held_on as text), i.title, c.as_written, c.case_file_id, i.approved_by is not null, d.recipient,
              r.id as meant, r.name as called, r.kind, r.channel
            from dispatch_due d join protocol p on p.id = d.protocol_id join meeting m on m.id = p.meeting_id join body b on b.id = d.body_id
            join item i on i.id = d.item_id left join case_reference c on c.item_id = i.id and c.kind = 'HEADING'""" + WHO_IS_MEANT + IS_SENT;

    private static final String OF_BODY = " and d.body_id = ?1";
    private static final String OF_OWN = " and d.body_id = any (cast(?9 as bigint[]))";
    private static final String WAITING = " and d.since < cast(?2 as date)";
    private static final String APPROVED = " and i.approved_by is not null";
    private static final String CALLED = """
             and (d.folded like ?3 escape '!'
            or exists (select 1 from recipient_alias x where x.recipient_id = a.recipient_id and x.folded like ?3 escape '!'))""";
    private static final String DOWN = """
             and (d.since, d.protocol_id) <= (cast(?4 as date), ?5)
            and ((d.since, d.protocol_id) < (cast(?4 as date), ?5) or (d.item_position, d.position) > (?6, ?7))""";
    private static final String UP = """
             and (d.since, d.protocol_id) >= (cast(?4 as date), ?5)
            and ((d.since, d.protocol_id) > (cast(?4 as date), ?5) or (d.item_position, d.position) < (?6, ?7))""";
    private static final String IN_ORDER =
            " order by d.since desc, d.protocol_id desc, d.item_position, d.position limit ?8";
    private static final String IN_REVERSE =
            " order by d.since, d.protocol_id, d.item_position desc, d.position desc limit ?8";

    private static final String COUNT =
            "select count(*), count(*) filter (where d.since < cast(?1 as date)) from dispatch_due d join body b on b.id = d.body_id"
                    + WHO_IS_MEANT + IS_SENT + " and d.since >= cast(?2 as date)";

    private static final String NOTES = """
            select d.id, b.name as body, cast(m.held_on as text), i.title, c.as_written, c.case_file_id, r.id as meant
            from dispatch_note d join protocol p on p.id = d.protocol_id join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id
            left join protocol_version v on v.protocol_id = d.protocol_id and v.is_current
            left join lateral (select i.id, i.title from item i where i.version_id = v.id and i.number = d.paragraph
              order by i.position offset d.occurrence - 1 limit 1) i on true
            left join case_reference c on c.item_id = i.id and c.kind = 'HEADING'""" + WHO_IS_MEANT;
    private static final String NOTES_OF_BODY = " and m.body_id = ?1";
    private static final String NOTES_OF_OWN = " and m.body_id = any (cast(?9 as bigint[]))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnBodies own;

    /** The bodies whose decisions the caller sees here. */
    public Reach reach() {
        return own.ofCaller();
    }

    /**
     * How many decisions, each with one recipient, wait to be sent, of those that began to in the last {@value DispatchFilter#RECENT} days:
     * what is older comes from before anybody noted here, and is no work of today. Two statements.
     */
    public Waiting waiting(LocalDate today) {
        Reach reach = reach();
        Query query = em.createNativeQuery(COUNT + (reach.isAll() ? "" : OF_OWN))
                .setParameter(1, DispatchFilter.longBefore(today).toString())
                .setParameter(2, today.minusDays(DispatchFilter.RECENT).toString());
        bind(query, reach);
        Object[] counts = (Object[]) query.getSingleResult();
        return new Waiting(number(counts[0]), number(counts[1]));
    }

    /**
     * What waits to be sent.
     *
     * @param all each decision with each of its recipients
     * @param late those of them that wait long
     */
    public record Waiting(long all, long late) {}

    /** What waits, the latest first: by the day since which it does, protocol, § and the order of the recipients. Two statements. */
    public Page<DueRow> page(DispatchFilter filter, @Nullable DispatchEdge after, @Nullable DispatchEdge before) {
        DispatchEdge edge = after != null ? after : before;
        Window window = new Window(after == null ? null : after.protocol(), before == null ? null : before.protocol());
        boolean upwards = window.isUpwards();
        Reach reach = reach();
        Query query = em.createNativeQuery(ROWS
                        + (reach.isAll() ? "" : OF_OWN)
                        + (filter.body() == null ? "" : OF_BODY)
                        + (filter.waitingBefore() == null ? "" : WAITING)
                        + (filter.approved() ? APPROVED : "")
                        + (filter.recipient().isBlank() ? "" : CALLED)
                        + (edge == null ? "" : upwards ? UP : DOWN)
                        + (upwards ? IN_REVERSE : IN_ORDER))
                .setParameter(8, Page.SIZE + 1);
        bind(query, reach);
        bind(query, filter);
        if (filter.waitingBefore() != null) {
            query.setParameter(2, filter.waitingBefore().toString());
        }
        if (edge != null) {
            query.setParameter(4, edge.since().toString())
                    .setParameter(5, edge.protocol())
                    .setParameter(6, edge.item())
                    .setParameter(7, edge.position());
        }
        List<?> rows = query.getResultList();
        return Page.of(window, rows.stream().map(row -> due((Object[]) row)).toList());
    }

    private static void bind(Query query, Reach reach) {
        if (!reach.isAll()) {
            query.setParameter(9, reach.ids());
        }
    }

    private static void bind(Query query, DispatchFilter filter) {
        if (filter.body() != null) {
            query.setParameter(1, filter.body());
        }
        if (!filter.recipient().isBlank()) {
            query.setParameter(3, "%" + RecipientKey.of(filter.recipient()).replaceAll("[!%_]", "!$0") + "%");
        }
    }

    private static DueRow due(Object[] row) {
        long protocol = number(row[1]);
        return new DueRow(
                new DispatchEdge(LocalDate.parse((String) row[0]), protocol, (Integer) row[2], (Integer) row[3]),
                new DispatchKey(protocol, new ItemKey((Integer) row[4], (Integer) row[5]), (String) row[6]),
                (String) row[7],
                LocalDate.parse((String) row[8]),
                (String) row[9],
                (String) row[10],
                (Long) row[11],
                (Boolean) row[12],
                (String) row[13],
                (Long) row[14],
                (String) row[15],
                row[16] == null ? null : RecipientKind.valueOf((String) row[16]),
                row[17] == null ? null : Channel.valueOf((String) row[17]));
    }

    /** What has been noted as sent, the latest note first. Of a filter its body and its recipient count. Three statements. */
    public Page<DispatchedRow> dispatched(DispatchFilter filter, Window window) {
        Long edge = window.edge();
        boolean upwards = window.isUpwards();
        Reach reach = reach();
        Query query = em.createNativeQuery(NOTES
                        + " where d.id "
                        + (upwards ? ">" : "<")
                        + " ?4"
                        + (reach.isAll() ? "" : NOTES_OF_OWN)
                        + (filter.body() == null ? "" : NOTES_OF_BODY)
                        + (filter.recipient().isBlank() ? "" : CALLED)
                        + (upwards ? " order by d.id limit ?8" : " order by d.id desc limit ?8"))
                .setParameter(4, edge == null ? Long.MAX_VALUE : edge)
                .setParameter(8, Page.SIZE + 1);
        bind(query, reach);
        bind(query, filter);
        List<?> rows = query.getResultList();
        Map<Long, DispatchNote> notes =
                notes(rows.stream().map(row -> number(((Object[]) row)[0])).toList());
        return Page.of(
                window,
                rows.stream().map(row -> dispatched((Object[]) row, notes)).toList());
    }

    private Map<Long, DispatchNote> notes(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select n from DispatchNote n where n.id in :ids", DispatchNote.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(DispatchNote::getId, Function.identity()));
    }

    private static DispatchedRow dispatched(Object[] row, Map<Long, DispatchNote> notes) {
        return new DispatchedRow(
                Objects.requireNonNull(notes.get(number(row[0]))),
                (String) row[1],
                LocalDate.parse((String) row[2]),
                (String) row[3],
                (String) row[4],
                (Long) row[5],
                (Long) row[6]);
    }

    /** How many of those that were noted together are noted still. */
    public long noted(long batch) {
        return em.createQuery("select count(n) from DispatchNote n where n.batch = :batch", Long.class)
                .setParameter("batch", batch)
                .getSingleResult();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
