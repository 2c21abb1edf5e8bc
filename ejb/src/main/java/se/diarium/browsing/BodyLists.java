package se.diarium.browsing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Roles;
import se.diarium.body.BodyAlias;
import se.diarium.registry.Body;

/** Lists of bodies, and one of them. Names are settings: an administrator's too. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE, Roles.ADMINISTRATOR})
public class BodyLists {

    /** Of one municipality to choose among. */
    private static final int MOST_CHOICES = 500;

    private static final String ROWS = """
            select b.id, k.name as owner, b.name, s.meetings, s.protocols, s.first_day, s.last_day
            from body b join municipality k on k.id = b.municipality_id
            cross join lateral (
              select count(distinct m.id) as meetings, count(p.id) as protocols, min(m.held_on) as first_day, max(m.held_on) as last_day
              from meeting m left join protocol p on p.meeting_id = m.id where m.body_id = b.id) s
            where (?1 = '' or exists (select 1 from body_alias a where a.body_id = b.id and lower(a.alias) like ?1 escape '!'))
            """;
    private static final String DOWN =
            " and (k.name, b.name, b.id) > (?2, ?3, ?4) order by k.name, b.name, b.id limit ?5";
    private static final String UP =
            " and (k.name, b.name, b.id) < (?2, ?3, ?4) order by k.name desc, b.name desc, b.id desc limit ?5";
    private static final String TOP = " order by k.name, b.name, b.id limit ?5";
    private static final String ONE = " and b.id = ?4";

    @PersistenceContext
    private EntityManager em;

    /**
     * The bodies, by municipality and name.
     *
     * @param name a part of one of their names; empty for all
     */
    public Page<BodyRow> page(String name, Window window) {
        Long edgeId = window.edge();
        Body edge = edgeId == null ? null : em.find(Body.class, edgeId);
        Query query = em.createNativeQuery(ROWS + (edge == null ? TOP : window.isUpwards() ? UP : DOWN))
                .setParameter(1, pattern(name))
                .setParameter(5, Page.SIZE + 1);
        if (edge != null) {
            query.setParameter(2, edge.getMunicipality().getName())
                    .setParameter(3, edge.getName())
                    .setParameter(4, edge.getId());
        }
        List<?> rows = query.getResultList();
        List<Long> ids = rows.stream().map(row -> (Long) ((Object[]) row)[0]).toList();
        Map<Long, List<String>> names = names(ids);
        return Page.of(
                edge == null ? Window.TOP : window,
                rows.stream().map(row -> row((Object[]) row, names)).toList());
    }

    private static String pattern(String name) {
        String sought = name.strip().toLowerCase(Locale.forLanguageTag("sv"));
        return sought.isEmpty() ? "" : "%" + sought.replaceAll("[!%_]", "!$0") + "%";
    }

    private Map<Long, List<String>> names(List<Long> bodies) {
        if (bodies.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select a.body.id, a.alias from BodyAlias a where a.body.id in :bodies and a.alias <> a.body.name
                        order by a.kind, a.alias""", Object[].class)
                .setParameter("bodies", bodies)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
    }

    private static BodyRow row(Object[] row, Map<Long, List<String>> names) {
        Long id = (Long) row[0];
        return new BodyRow(
                id,
                (String) row[1],
                (String) row[2],
                names.getOrDefault(id, List.of()),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                day(row[5]),
                day(row[6]));
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    /** A body with all its names. */
    public Optional<BodySheet> sheet(long id) {
        return em.createQuery("select b from Body b join fetch b.municipality where b.id = :id", Body.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(this::sheet);
    }

    private BodySheet sheet(Body body) {
        Object row = em.createNativeQuery(ROWS + ONE)
                .setParameter(1, "")
                .setParameter(4, body.getId())
                .getSingleResult();
        List<BodyAlias> aliases = em.createQuery(
                        "select a from BodyAlias a where a.body = :body order by a.kind, a.alias", BodyAlias.class)
                .setParameter("body", body)
                .getResultList();
        return new BodySheet(body, aliases, row((Object[]) row, Map.of()));
    }

    /** The other bodies of a body's municipality, by name. */
    public List<BodyChoice> others(long body) {
        return em.createQuery("""
                        select new se.diarium.browsing.BodyChoice(o.id, k.name, o.name) from Body b, Body o join o.municipality k
                        where b.id = :body and o.municipality = b.municipality and o <> b order by o.name""", BodyChoice.class)
                .setParameter("body", body)
                .setMaxResults(MOST_CHOICES)
                .getResultList();
    }
}
