package se.diarium.browsing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Roles;
import se.diarium.casework.CaseNote;
import se.diarium.casework.FollowUp;
import se.diarium.registry.CaseFile;
import se.diarium.registry.CaseReference;

/** Lists of case files, and one of them with all that has happened in it. Numbers that people have merged are one case file here. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
public class Cases {

    private static final int MOST_HEADS = 500;
    private static final int MOST_NAMED = 10;

    private static final String LISTED =
            "select c from CaseFile c join fetch c.municipality where c.mergedInto is null";
    private static final String BELOW = """
             and c.year <= :edgeYear and (c.year < :edgeYear or c.diary > :edgeDiary
               or c.diary = :edgeDiary and (c.serial < :edgeSerial or c.serial = :edgeSerial and c.id > :edge))""";
    private static final String ABOVE = """
             and c.year >= :edgeYear and (c.year > :edgeYear or c.diary < :edgeDiary
               or c.diary = :edgeDiary and (c.serial > :edgeSerial or c.serial = :edgeSerial and c.id < :edge))""";
    private static final String DOWN = " order by c.year desc, c.diary, c.serial desc, c.id";
    private static final String UP = " order by c.year, c.diary desc, c.serial, c.id desc";

    /** What stands for merged numbers that are sought. */
    private static final String HEADS = """
            with recursive up(id, merged_into) as (
              select id, merged_into from case_file where merged_into is not null
                and (?1 or diary = ?2) and (?3 = 0 or year = ?3) and (?4 = 0 or serial = ?4)
              union select c.id, c.merged_into from case_file c join up on c.id = up.merged_into)
            select id from up where merged_into is null order by id desc limit\s""" + MOST_HEADS;

    /** All case files that are one with others, by the one that stands for them; the ids in a list without space. */
    private static final String GROUPS = """
            with recursive g(head, id) as (
              select cast(x as bigint), cast(x as bigint) from unnest(string_to_array(?1, ',')) x
              union select g.head, c.id from case_file c join g on c.merged_into = g.id)
            select head, id from g""";

    /** What stands for a case file: itself, but where it has been merged. */
    private static final String HEAD = """
            with recursive up(id, merged_into) as (select id, merged_into from case_file where id = ?1
              union select c.id, c.merged_into from case_file c join up on c.id = up.merged_into)
            select id from up where merged_into is null""";

    @PersistenceContext
    private EntityManager entities;

    /** The case files with such a number, or with another that has been merged into them, the newest year and the highest number first. */
    public Page<CaseRow> page(NumberSought sought, Window window) {
        List<CaseFile> fetched = listed(conditions(sought), window);
        List<Long> heads = heads(sought);
        if (!heads.isEmpty()) {
            // What stands for a merged number has its place among the others.
            Stream<Long> ids = Stream.concat(fetched.stream().map(CaseFile::getId), heads.stream());
            fetched = listed(Map.of("c.id in :ids", ids.toList()), window);
        }
        Page<CaseFile> page = Page.of(window, fetched);
        return new Page<>(rows(page.rows()), page.hasPrevious(), page.hasNext());
    }

    /** Conditions with the values of their parameters: what is not asked for is no condition, so that an index answers the rest. */
    private static Map<String, Object> conditions(NumberSought sought) {
        Map<String, Object> conditions = new HashMap<>();
        if (sought.diary() != null) {
            conditions.put("c.diary = :diary", sought.diary());
        }
        if (sought.year() != null) {
            conditions.put("c.year = :year", sought.year());
        }
        if (sought.serial() != null) {
            conditions.put("c.serial = :serial", sought.serial());
        }
        return conditions;
    }

    private List<CaseFile> listed(Map<String, Object> conditions, Window window) {
        Long edgeId = window.edge();
        CaseFile edge = edgeId == null ? null : entities.find(CaseFile.class, edgeId);
        String sought = conditions.keySet().stream()
                .map(condition -> " and " + condition)
                .collect(Collectors.joining());
        String beyond = edge == null ? "" : window.isUpwards() ? ABOVE : BELOW;
        TypedQuery<CaseFile> query =
                entities.createQuery(LISTED + sought + beyond + (window.isUpwards() ? UP : DOWN), CaseFile.class);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        if (edge != null) {
            query.setParameter("edge", edge.getId())
                    .setParameter("edgeYear", edge.getYear())
                    .setParameter("edgeDiary", edge.getDiary())
                    .setParameter("edgeSerial", edge.getSerial());
        }
        return query.setMaxResults(Page.SIZE + 1).getResultList();
    }

    private List<Long> heads(NumberSought sought) {
        if (sought.equals(NumberSought.ANY)) {
            return List.of();
        }
        String diary = sought.diary();
        return ids(entities.createNativeQuery(HEADS)
                .setParameter(1, diary == null)
                .setParameter(2, diary == null ? "" : diary)
                .setParameter(3, orZero(sought.year()))
                .setParameter(4, orZero(sought.serial())));
    }

    private List<CaseRow> rows(List<CaseFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> heads = groups(files);
        List<Long> ids = List.copyOf(heads.keySet());
        Map<Long, List<Mention>> mentions = entities.createQuery("""
                        select new se.diarium.browsing.Mention(r.caseFile.id, r.kind, i.id, i.title, m.heldOn)
                        from CaseReference r join r.item i join i.version v join v.protocol p join p.meeting m
                        where r.caseFile.id in :files and v.current = true order by m.heldOn, i.id""", Mention.class)
                .setParameter("files", ids)
                .getResultStream()
                .collect(groupingBy(mention -> heads.get(mention.caseFile())));
        Map<Long, List<Delegated>> delegated = entities.createQuery("""
                        select distinct new se.diarium.browsing.Delegated(n.caseFile.id, d.id, d.description, m.heldOn)
                        from DelegationsbeslutNumber n join n.delegationsbeslut d join d.item i join i.version v
                          join v.protocol p join p.meeting m
                        where n.caseFile.id in :files and v.current = true order by m.heldOn, d.id""", Delegated.class)
                .setParameter("files", ids)
                .getResultStream()
                .collect(groupingBy(row -> heads.get(row.caseFile())));
        Map<Long, List<CaseFile>> others = ids.size() == files.size()
                ? Map.of()
                : files(ids).stream()
                        .filter(file -> file.getMergedInto() != null)
                        .collect(groupingBy(file -> heads.get(file.getId()), mapping(file -> file, toList())));
        return files.stream()
                .map(file -> row(
                        file,
                        others.getOrDefault(file.getId(), List.of()),
                        mentions.getOrDefault(file.getId(), List.of()),
                        delegated.getOrDefault(file.getId(), List.of())))
                .toList();
    }

    /** What stands for each case file that is one with one of these. */
    private Map<Long, Long> groups(List<CaseFile> files) {
        String ids = files.stream().map(file -> String.valueOf(file.getId())).collect(Collectors.joining(","));
        Map<Long, Long> heads = new HashMap<>();
        for (Object row :
                entities.createNativeQuery(GROUPS).setParameter(1, ids).getResultList()) {
            Object[] columns = (Object[]) row;
            heads.put(((Number) columns[1]).longValue(), ((Number) columns[0]).longValue());
        }
        return heads;
    }

    private List<CaseFile> files(List<Long> ids) {
        return entities.createQuery(
                        "select c from CaseFile c join fetch c.municipality where c.id in :ids order by c.year desc, c.diary, c.serial",
                        CaseFile.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static CaseRow row(
            CaseFile file, List<CaseFile> others, List<Mention> mentions, List<Delegated> delegated) {
        Optional<String> title = last(mentions.stream().filter(mention -> mention.kind() == CaseReference.Kind.HEADING))
                .map(Mention::title);
        return new CaseRow(
                file.getId(),
                file.getMunicipality().getName(),
                file.getNumber(),
                others.stream().map(CaseFile::getNumber).toList(),
                title.or(() -> last(delegated.stream()).map(Delegated::description))
                        .orElse(null),
                mentions.stream().map(Mention::item).distinct().count(),
                delegated.stream().map(Delegated::id).distinct().count(),
                Stream.concat(
                                mentions.stream().map(Mention::heldOn),
                                delegated.stream().map(Delegated::heldOn))
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static <T> Optional<T> last(Stream<T> rows) {
        return rows.reduce((earlier, later) -> later);
    }

    /**
     * A case file with what has happened in it over bodies and meetings. Of one that has been merged, the one that stands for it.
     *
     * @param page of its events, from 1
     */
    public Optional<CaseSheet> sheet(long id, int page) {
        return head(id).map(head -> whole(head, Math.max(1, page)));
    }

    private Optional<Long> head(long id) {
        return ids(entities.createNativeQuery(HEAD).setParameter(1, id)).stream()
                .findFirst();
    }

    private CaseSheet whole(long head, int page) {
        CaseTimeline timeline = new CaseTimeline(entities, head);
        List<Long> ids = timeline.numbers();
        List<CaseFile> files = files(ids);
        CaseChain chain = timeline.chain();
        CaseTimeline.Part part = timeline.page(page, chain);
        return new CaseSheet(
                files.stream().filter(file -> file.getId() == head).findFirst().orElseThrow(),
                title(chain, ids),
                files.stream().filter(file -> file.getId() != head).toList(),
                classifications(ids),
                chain,
                part.events(),
                page,
                part.count(),
                entities.createQuery(
                                "select n from CaseNote n where n.caseFile.id in :ids order by n.id desc",
                                CaseNote.class)
                        .setParameter("ids", ids)
                        .getResultList(),
                entities.createQuery("""
                                select f from FollowUp f where f.caseFile.id in :ids
                                order by case when f.doneAt is null then 0 else 1 end, f.dueOn, f.id""", FollowUp.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    private @Nullable String title(CaseChain chain, List<Long> ids) {
        CaseStep last = chain.last();
        if (last != null) {
            return last.title();
        }
        return entities.createQuery("""
                        select d.description from DelegationsbeslutNumber n join n.delegationsbeslut d join d.item i join i.version v
                        where n.caseFile.id in :ids and v.current = true order by d.id desc""", String.class)
                .setParameter("ids", ids)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<String> classifications(List<Long> ids) {
        return Stream.of(
                        "select distinct r.classification from CaseReference r where r.caseFile.id in :ids and r.item.version.current = true",
                        "select distinct n.classification from DelegationsbeslutNumber n where n.caseFile.id in :ids and n.delegationsbeslut.item.version.current = true")
                .flatMap(query ->
                        entities.createQuery(query, String.class).setParameter("ids", ids).getResultList().stream())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The case files of a case file's municipality that a whole number names, other than itself; none where it is no whole number. A
     * number typed without a diary is that of the unnamed diary, where there is such a case file.
     */
    public List<CaseFile> named(long caseFile, NumberSought number) {
        if (!number.isWhole()) {
            return List.of();
        }
        String diary = number.diary();
        List<CaseFile> found = entities.createQuery("""
                        select c from CaseFile c, CaseFile f where f.id = :file and c.municipality = f.municipality
                        and c.id <> :file and c.year = :year and c.serial = :serial and (:any = true or c.diary = :diary) order by c.diary""", CaseFile.class)
                .setParameter("file", caseFile)
                .setParameter("year", orZero(number.year()))
                .setParameter("serial", orZero(number.serial()))
                .setParameter("any", diary == null)
                .setParameter("diary", diary == null ? "" : diary)
                .setMaxResults(MOST_NAMED)
                .getResultList();
        return diary == null && !found.isEmpty() && found.get(0).getDiary().isEmpty() ? found.subList(0, 1) : found;
    }

    private static List<Long> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
