package se.diarium.browsing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Roles;
import se.diarium.correction.ItemKey;
import se.diarium.recipient.Channel;
import se.diarium.recipient.MetName;
import se.diarium.recipient.NearNames;
import se.diarium.recipient.Recipient;
import se.diarium.recipient.RecipientAlias;
import se.diarium.recipient.RecipientKey;
import se.diarium.recipient.RecipientKind;
import se.diarium.registry.Municipality;

/** Lists of recipients, one of them, and the names in protocols that lead to none. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
public class Recipients {

    /** Names of the register that an unknown one is held against: those that protocols have most often. */
    private static final int MOST_NEAR = 5_000;

    private static final int LAST_ADDED = 1_000;
    private static final int NEAR_SHOWN = 3;
    private static final int LATEST = 25;
    private static final int LATEST_OF_A_NAME = 60;
    private static final int SUGGESTED = 300;

    private static final String ROWS = """
            select r.id, k.name, r.name as called, r.kind, r.channel, r.address, r.retired_at is not null,
              (select count(*) from recipient_alias a where a.recipient_id = r.id),
              (select count(*) from recipient_member m where m.group_id = r.id),
              (select coalesce(sum(t.times), 0) from recipient_alias a
               join recipient_met t on t.municipality_id = a.municipality_id and t.folded = a.folded where a.recipient_id = r.id)
            from recipient r join municipality k on k.id = r.municipality_id
            where (r.retired_at is not null) = ?1
            and (cast(?2 as text) is null or r.kind = ?2)
            and (not ?3 or (r.channel is null and r.kind not in ('GROUP', 'FILE')))
            """;
    private static final String NAMED =
            " and r.id = any (array(select a.recipient_id from recipient_alias a where a.folded like ?4 escape '!'))";
    private static final String DOWN = " and (r.sorted, r.id) > (?5, ?6) order by r.sorted, r.id limit ?7";
    private static final String UP = " and (r.sorted, r.id) < (?5, ?6) order by r.sorted desc, r.id desc limit ?7";
    private static final String TOP = " order by r.sorted, r.id limit ?7";

    // Looked up name by name, so that the first fifty of them cost fifty look-ups and not a join of everything.
    private static final String UNKNOWN = """
            from recipient_met t left join lateral (
              select a.id from recipient_alias a where a.municipality_id = t.municipality_id and a.folded = t.folded limit 1) known on true
            where known.id is null""";
    private static final String UNKNOWN_ROWS =
            "select t.municipality_id, t.folded, (select k.name from municipality k where k.id = t.municipality_id) as owner, t.as_written,"
                    + " t.times, t.last_met, t.protocol_id, t.paragraph " + UNKNOWN;
    private static final String UNKNOWN_DOWN = UNKNOWN_ROWS + """
             and (t.times < ?1 or (t.times = ?1 and (t.municipality_id, t.folded) > (?2, ?3)))
            order by t.times desc, t.municipality_id, t.folded limit ?4""";
    private static final String UNKNOWN_UP = UNKNOWN_ROWS + """
             and (t.times > ?1 or (t.times = ?1 and (t.municipality_id, t.folded) < (?2, ?3)))
            order by t.times, t.municipality_id desc, t.folded desc limit ?4""";

    // The names that protocols have most often, and those that were added last, which no protocol may have had yet.
    private static final String KNOWN = """
            (select a.municipality_id, r.id, r.name as called, a.folded from recipient_met t
             join recipient_alias a on a.municipality_id = t.municipality_id and a.folded = t.folded
             join recipient r on r.id = a.recipient_id and r.retired_at is null
             order by t.times desc, t.municipality_id, t.folded limit ?1)
            union all
            (select a.municipality_id, r.id, r.name, a.folded from recipient_alias a
             join recipient r on r.id = a.recipient_id and r.retired_at is null order by a.id desc limit ?2)""";

    private static final String LATEST_DECISIONS = """
            select v.protocol_id, b.name as body, m.held_on, i.number, i.title, c.as_written, r.recipient,\s""" + ItemKey.OCCURRENCE + """

            from (select folded from recipient_alias where recipient_id = ?1 limit 500) n
            cross join lateral (
              select x.id, x.item_id, x.recipient from routing x where x.folded = n.folded order by x.id desc limit ?2) r
            join item i on i.id = r.item_id join protocol_version v on v.id = i.version_id and v.is_current
            join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
            join body b on b.id = m.body_id and b.municipality_id = ?3
            left join case_reference c on c.item_id = i.id and c.kind = 'HEADING'
            order by m.held_on desc, i.number desc, r.id desc limit ?4""";

    @PersistenceContext
    private EntityManager em;

    /** The recipients that pass a filter, by name. */
    public Page<RecipientRow> page(RecipientFilter filter, Window window) {
        Long edgeId = window.edge();
        @Nullable String edge = edgeId == null ? null : sorted(edgeId);
        RecipientKind kind = filter.kind();
        Query query = em.createNativeQuery(ROWS
                        + (filter.name().isBlank() ? "" : NAMED)
                        + (edge == null ? TOP : window.isUpwards() ? UP : DOWN))
                .setParameter(1, filter.retired())
                .setParameter(2, kind == null ? null : kind.name())
                .setParameter(3, filter.undecided())
                .setParameter(7, Page.SIZE + 1);
        if (!filter.name().isBlank()) {
            query.setParameter(4, "%" + RecipientKey.of(filter.name()).replaceAll("[!%_]", "!$0") + "%");
        }
        if (edge != null) {
            query.setParameter(5, edge).setParameter(6, edgeId);
        }
        List<?> rows = query.getResultList();
        return Page.of(
                edge == null ? Window.TOP : window,
                rows.stream().map(row -> row((Object[]) row)).toList());
    }

    private @Nullable String sorted(long recipient) {
        List<?> found = em.createNativeQuery("select sorted from recipient where id = ?1")
                .setParameter(1, recipient)
                .getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }

    private static RecipientRow row(Object[] row) {
        return new RecipientRow(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                RecipientKind.valueOf((String) row[3]),
                row[4] == null ? null : Channel.valueOf((String) row[4]),
                (String) row[5],
                (Boolean) row[6],
                number(row[7]),
                number(row[8]),
                number(row[9]));
    }

    /** How many recipients in use there are. */
    public long count() {
        return number(em.createNativeQuery("select count(*) from recipient where retired_at is null")
                .getSingleResult());
    }

    /** How many names in protocols lead to no recipient. */
    public long unknown() {
        return number(em.createNativeQuery("select count(*) " + UNKNOWN).getSingleResult());
    }

    /**
     * The names in protocols that lead to no recipient, the most frequent first.
     *
     * @param after {@link UnknownRecipient#edge()} of the last row seen, or null
     * @param before that of the first row seen, or null; counts only where {@code after} is null
     */
    public Page<UnknownRecipient> unknown(@Nullable String after, @Nullable String before) {
        String edge = after != null ? after : before;
        Optional<Edge> at = edge == null ? Optional.empty() : Edge.of(edge);
        boolean upwards = after == null && at.isPresent();
        Edge from = at.orElse(Edge.TOP);
        List<?> fetched = em.createNativeQuery(upwards ? UNKNOWN_UP : UNKNOWN_DOWN)
                .setParameter(1, from.times())
                .setParameter(2, from.name().municipality())
                .setParameter(3, from.name().folded())
                .setParameter(4, Page.SIZE + 1)
                .getResultList();
        boolean more = fetched.size() > Page.SIZE;
        List<Object> rows = new ArrayList<>(more ? fetched.subList(0, Page.SIZE) : fetched);
        if (upwards) {
            Collections.reverse(rows);
        }
        NearNames known = rows.isEmpty() ? new NearNames() : known();
        return new Page<>(
                rows.stream().map(row -> unknown((Object[]) row, known)).toList(),
                upwards ? more : at.isPresent(),
                upwards || more);
    }

    /** A place in the list of unknown names. */
    private record Edge(long times, MetName name) {

        static final Edge TOP = new Edge(Integer.MAX_VALUE, new MetName(0, ""));

        static Optional<Edge> of(String text) {
            int at = text.indexOf('~');
            try {
                return at < 1
                        ? Optional.empty()
                        : MetName.of(text.substring(at + 1))
                                .map(name -> new Edge(Integer.parseInt(text, 0, at, 10), name));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }

    private NearNames known() {
        NearNames known = new NearNames();
        List<?> rows = em.createNativeQuery(KNOWN)
                .setParameter(1, MOST_NEAR)
                .setParameter(2, LAST_ADDED)
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> known.add((Long) row[0], (Long) row[1], (String) row[2], (String) row[3]));
        return known;
    }

    private static UnknownRecipient unknown(Object[] row, NearNames known) {
        MetName name = new MetName((Long) row[0], (String) row[1]);
        String asWritten = (String) row[3];
        return new UnknownRecipient(
                name,
                (String) row[2],
                asWritten,
                number(row[4]),
                ((Date) row[5]).toLocalDate(),
                (Long) row[6],
                (Integer) row[7],
                RecipientKind.of(asWritten),
                known.of(name.municipality(), name.folded(), NEAR_SHOWN));
    }

    /** A recipient with its names, its groups and the latest decisions that go to it. */
    public Optional<RecipientSheet> sheet(long id) {
        return em.createQuery("select r from Recipient r join fetch r.municipality where r.id = :id", Recipient.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(this::sheet);
    }

    private RecipientSheet sheet(Recipient recipient) {
        return new RecipientSheet(
                recipient,
                names(recipient),
                recipients(
                        "select r from Recipient r, GroupMember m where m.id.groupId = r.id and m.id.memberId = :id order by r.sorted, r.id",
                        recipient),
                recipients(
                        "select r from Recipient r, GroupMember m where m.id.memberId = r.id and m.id.groupId = :id order by r.sorted, r.id",
                        recipient),
                latest(recipient));
    }

    private List<Recipient> recipients(String query, Recipient of) {
        return em.createQuery(query, Recipient.class)
                .setParameter("id", of.getId())
                .getResultList();
    }

    private List<NameSheet> names(Recipient recipient) {
        String own = RecipientKey.of(recipient.getName());
        List<?> rows = em.createNativeQuery("""
                        select a.id, coalesce(t.times, 0), t.last_met from recipient_alias a
                        left join recipient_met t on t.municipality_id = a.municipality_id and t.folded = a.folded
                        where a.recipient_id = ?1 order by (a.folded = ?2) desc, 2 desc, a.alias limit 500""")
                .setParameter(1, recipient.getId())
                .setParameter(2, own)
                .getResultList();
        em.createQuery("select a from RecipientAlias a where a.recipient = :recipient", RecipientAlias.class)
                .setParameter("recipient", recipient)
                .getResultList(); // found in the persistence context below
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> name(em.find(RecipientAlias.class, row[0]), own, row))
                .toList();
    }

    private static NameSheet name(RecipientAlias alias, String own, Object[] row) {
        return new NameSheet(
                alias,
                alias.getFolded().equals(own),
                number(row[1]),
                row[2] == null ? null : ((Date) row[2]).toLocalDate());
    }

    private List<SentDecision> latest(Recipient recipient) {
        List<?> rows = em.createNativeQuery(LATEST_DECISIONS)
                .setParameter(1, recipient.getId())
                .setParameter(2, LATEST_OF_A_NAME)
                .setParameter(3, recipient.getMunicipality().getId())
                .setParameter(4, LATEST)
                .getResultList();
        return rows.stream().map(row -> decision((Object[]) row)).toList();
    }

    private static SentDecision decision(Object[] row) {
        LocalDate heldOn = ((Date) row[2]).toLocalDate();
        return new SentDecision(
                (Long) row[0],
                (String) row[1],
                heldOn,
                new ItemKey((Integer) row[3], ((Number) row[7]).intValue()),
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }

    /** Names to choose from while one types, the most frequent in protocols first; not all where there are many. */
    public List<String> suggestions() {
        List<?> names = em.createNativeQuery("""
                        select r.name from recipient r
                        left join recipient_alias a on a.recipient_id = r.id
                        left join recipient_met t on t.municipality_id = a.municipality_id and t.folded = a.folded
                        where r.retired_at is null group by r.id, r.name order by coalesce(sum(t.times), 0) desc, r.name limit ?1""").setParameter(1, SUGGESTED).getResultList();
        return names.stream().map(String.class::cast).distinct().toList();
    }

    /** The municipalities that recipients can belong to. */
    public List<Municipality> municipalities() {
        return em.createQuery("select m from Municipality m order by m.name", Municipality.class)
                .getResultList();
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
