package se.diarium.browsing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.correction.ItemKey;
import se.diarium.delegation.Delegationsbeslut;
import se.diarium.dispatch.Routing;
import se.diarium.protocol.DecisionClause.Kind;
import se.diarium.registry.CaseFile;
import se.diarium.registry.CaseReference;
import se.diarium.registry.DecisionClause;
import se.diarium.registry.Item;
import se.diarium.registry.ProtocolVersion;

/**
 * All that has happened in a case, over bodies, years and the numbers that are the same case. The database puts the events in order
 * and gives one page of them; what belongs to these is read by as many statements as there are kinds of it.
 */
final class CaseTimeline {

    /** Events on a page. */
    static final int PAGE = 100;

    /** §§ that the chain of decisions is made of, the latest. */
    private static final int MOST_STEPS = 300;

    /** The case files that are one, from the one that stands for them. */
    static final String NUMBERS = """
            with recursive numbers(id) as (select cast(?1 as bigint)
              union select c.id from case_file c join numbers n on c.merged_into = n.id)""";

    // A § that only names the case because it reports a delegationsbeslut of it is no event beside that. §§ with a
    // notice of their own
    // have its days; §§ approved at the meeting without one have none of the front page's, unless all were.
    private static final String EVENTS = NUMBERS + """
            , named as (select r.item_id, bool_or(r.kind <> 'REFERENCED') as about
              from case_reference r join numbers n on r.case_file_id = n.id group by r.item_id),
            reported as (select distinct d.id, d.item_id, d.decided_on
              from delegationsbeslut_number x join numbers n on x.case_file_id = n.id join delegationsbeslut d on d.id = x.delegationsbeslut_id),
            dated as (select i.id, i.version_id, i.position, n.about, m.held_on, o.first_paragraph as own,
                i.immediately_approved and o.id is null
                  and exists (select 1 from item j where j.version_id = i.version_id and not j.immediately_approved) as apart,
                case when o.id is not null then coalesce(o.approved_on, m.held_on) else v.approved_on end as approved,
                case when o.id is not null then o.notice_up else v.notice_up end as up,
                case when o.id is not null then o.last_appeal else v.last_appeal end as last,
                case when o.id is not null then o.notice_down else v.notice_down end as down,
                case when o.id is not null then o.appeal_deadline else v.appeal_deadline end as stated,
                exists (select 1 from decision_clause c where c.item_id = i.id and c.kind = 'DECISION') as decides
              from named n join item i on i.id = n.item_id join protocol_version v on v.id = i.version_id and v.is_current
                join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
                left join lateral (select * from own_notice o where o.version_id = v.id and i.number between o.first_paragraph and o.last_paragraph
                  order by o.position limit 1) o on true
              where n.about or not exists (select 1 from reported d where d.item_id = i.id)),
            parts as (select version_id, case when apart then -1 else coalesce(own, 0) end as part, bool_or(decides) as decides,
                string_agg(cast(id as text), ',') filter (where decides) as deciding, min(case when apart then held_on else approved end) as approved,
                min(up) filter (where not apart) as up, min(last) filter (where not apart) as last,
                min(down) filter (where not apart) as down, min(stated) filter (where not apart) as stated
              from dated where about group by 1, 2),
            events as (
              select held_on as day, 0 as step, version_id, position, case when about then 'ITEM' else 'MENTION' end as kind, id as subject,
                cast(null as date) as down, cast(null as date) as stated, cast(null as text) as deciding from dated
              union all select coalesce(d.decided_on, m.held_on), 0, i.version_id, i.position, 'DELEGATED', d.id, null, null, null
                from reported d join item i on i.id = d.item_id join protocol_version v on v.id = i.version_id and v.is_current
                join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
              union all select approved, 1, version_id, part, 'APPROVED', 0, null, null, null from parts where approved is not null
              union all select up, 2, version_id, part, 'NOTICE_UP', 0, null, null, null from parts where up is not null
              union all select last, 3, version_id, part, 'LAST_APPEAL', 0, down, stated, deciding from parts where last is not null and decides
              union all select last + 1, 4, version_id, part, 'LEGAL_FORCE', 0, down, stated, deciding from parts where last is not null and decides)
            select cast(day as text), kind, version_id, subject, cast(down as text), cast(stated as text), deciding, count(*) over ()
            from events order by day, version_id, step, position, subject limit ?2 offset ?3""";

    private static final String STEPS = NUMBERS + """
            , about as (select i.id, i.number,\s""" + ItemKey.OCCURRENCE + """
             as occurrence, i.title, i.position, v.id as version, p.id as protocol, b.name, m.held_on
              from item i join protocol_version v on v.id = i.version_id and v.is_current join protocol p on p.id = v.protocol_id
                join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id
              where exists (select 1 from case_reference r join numbers n on r.case_file_id = n.id
                where r.item_id = i.id and r.kind <> 'REFERENCED')
                and i.id in (select r.item_id from case_reference r join numbers n on r.case_file_id = n.id)
              order by m.held_on desc, v.id desc, i.position desc limit\s""" + MOST_STEPS + """
            )
            select a.id, a.protocol, a.number, a.occurrence, a.name, cast(a.held_on as text), a.title, c.kind, left(c.text, 2000)
            from about a left join lateral (select kind, text, position from decision_clause c where c.item_id = a.id order by position limit 20) c on true
            order by a.held_on, a.version, a.position, c.position""";

    private final EntityManager entities;
    private final long file;

    /** @param file the id of the case file that stands for all numbers of the case */
    CaseTimeline(EntityManager entities, long file) {
        this.entities = entities;
        this.file = file;
    }

    /** A part of the events, and how many there are. */
    record Part(List<CaseEvent> events, int count) {}

    private record Head(
            LocalDate day,
            CaseEvent.Kind kind,
            long version,
            long subject,
            @Nullable LocalDate down,
            @Nullable LocalDate stated,
            @Nullable String deciding) {

        /** Whether one of the §§ that the day is for decides in the matter. */
        boolean matters(CaseChain chain) {
            return deciding == null
                    || Stream.of(deciding.split(",")).map(Long::valueOf).anyMatch(chain::decides);
        }
    }

    /** The way of the case through the bodies, by its latest §§. */
    CaseChain chain() {
        Map<Long, List<Object[]>> rows = new LinkedHashMap<>();
        for (Object row :
                entities.createNativeQuery(STEPS).setParameter(1, file).getResultList()) {
            Object[] columns = (Object[]) row;
            rows.computeIfAbsent(number(columns[0]), id -> new ArrayList<>()).add(columns);
        }
        return new CaseChain(rows.values().stream().map(CaseTimeline::step).toList());
    }

    private static CaseStep step(List<Object[]> clauses) {
        Object[] first = clauses.get(0);
        return new CaseStep(
                number(first[0]),
                number(first[1]),
                new ItemKey(((Number) first[2]).intValue(), ((Number) first[3]).intValue()),
                (String) first[4],
                LocalDate.parse((String) first[5]),
                (String) first[6],
                clauses.stream()
                        .filter(clause -> clause[7] != null)
                        .map(clause -> CaseStep.Act.of(Kind.valueOf((String) clause[7]), (String) clause[8]))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** @param page from 1 */
    Part page(int page, CaseChain chain) {
        List<Head> heads = new ArrayList<>();
        int count = 0;
        for (Object row : entities.createNativeQuery(EVENTS)
                .setParameter(1, file)
                .setParameter(2, PAGE)
                .setParameter(3, (page - 1) * PAGE)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            heads.add(new Head(
                    LocalDate.parse((String) columns[0]),
                    CaseEvent.Kind.valueOf((String) columns[1]),
                    number(columns[2]),
                    number(columns[3]),
                    day(columns[4]),
                    day(columns[5]),
                    (String) columns[6]));
            count = ((Number) columns[7]).intValue();
        }
        return new Part(events(heads, chain), count);
    }

    private List<CaseEvent> events(List<Head> heads, CaseChain chain) {
        Map<Long, Item> items = items(ids(heads, CaseEvent.Kind.ITEM, CaseEvent.Kind.MENTION));
        Map<Long, Delegationsbeslut> delegated = delegated(ids(heads, CaseEvent.Kind.DELEGATED));
        Map<Long, ProtocolVersion> versions =
                versions(heads.stream().map(Head::version).distinct().toList());
        List<Item> about = heads.stream()
                .filter(head -> head.kind() == CaseEvent.Kind.ITEM)
                .map(head -> items.get(head.subject()))
                .toList();
        Map<Item, List<DecisionClause>> clauses = of(
                about,
                "select c from DecisionClause c where c.item in :items order by c.item.id, c.position",
                DecisionClause.class,
                DecisionClause::getItem);
        Map<Item, List<Routing>> recipients = of(
                about,
                "select r from Routing r where r.item in :items order by r.item.id, r.position",
                Routing.class,
                Routing::getItem);
        Map<Long, LocalDate> dispatched = new DispatchDays(entities).of(recipients.keySet());
        Map<Item, List<CaseFile>> others = others(List.copyOf(items.values()));
        Map<Long, Long> occurrences = occurrences(items, delegated);
        return heads.stream()
                .filter(head -> head.matters(chain))
                .map(head -> {
                    Delegationsbeslut row =
                            head.kind() == CaseEvent.Kind.DELEGATED ? delegated.get(head.subject()) : null;
                    Item item = row != null
                            ? row.getItem()
                            : head.kind() == CaseEvent.Kind.ITEM || head.kind() == CaseEvent.Kind.MENTION
                                    ? items.get(head.subject())
                                    : null;
                    return new CaseEvent(
                            head.day(),
                            head.kind(),
                            Objects.requireNonNull(versions.get(head.version())),
                            item,
                            item == null
                                    ? ""
                                    : Protocols.anchor(
                                            item,
                                            occurrences
                                                    .getOrDefault(item.getId(), 1L)
                                                    .intValue()),
                            item == null ? List.of() : clauses.getOrDefault(item, List.of()),
                            item == null ? List.of() : recipients.getOrDefault(item, List.of()),
                            item == null ? Map.of() : of(recipients.getOrDefault(item, List.of()), dispatched),
                            item == null || row != null ? List.of() : others.getOrDefault(item, List.of()),
                            row,
                            head.kind() == CaseEvent.Kind.ITEM ? chain.before(head.subject()) : null,
                            head.kind() == CaseEvent.Kind.ITEM ? chain.after(head.subject()) : null,
                            head.down(),
                            Objects.equals(head.stated(), head.day()) ? null : head.stated());
                })
                .toList();
    }

    private static Map<Long, LocalDate> of(List<Routing> recipients, Map<Long, LocalDate> dispatched) {
        return recipients.stream()
                .map(Routing::getId)
                .filter(dispatched::containsKey)
                .collect(toMap(Function.identity(), dispatched::get));
    }

    private Map<Long, Item> items(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select i from Item i where i.id in :ids", Item.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(Item::getId, Function.identity()));
    }

    private Map<Long, Delegationsbeslut> delegated(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select d from Delegationsbeslut d join fetch d.item where d.id in :ids",
                                Delegationsbeslut.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(Delegationsbeslut::getId, Function.identity()));
    }

    private Map<Long, ProtocolVersion> versions(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                                select v from ProtocolVersion v join fetch v.protocol p join fetch p.meeting m join fetch m.body
                                where v.id in :ids""", ProtocolVersion.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(ProtocolVersion::getId, Function.identity()));
    }

    private <T> Map<Item, List<T>> of(List<Item> items, String query, Class<T> type, Function<T, Item> owner) {
        return items.isEmpty()
                ? Map.of()
                : entities.createQuery(query, type)
                        .setParameter("items", items)
                        .getResultStream()
                        .collect(groupingBy(owner));
    }

    /** The other cases that §§ name, each once. */
    private Map<Item, List<CaseFile>> others(List<Item> items) {
        Map<Item, List<CaseFile>> others = new HashMap<>();
        if (items.isEmpty()) {
            return others;
        }
        List<Long> same = numbers();
        entities.createQuery("""
                        select r from CaseReference r join fetch r.caseFile c where r.item in :items and c.id not in :same
                        order by r.item.id, r.position""", CaseReference.class)
                .setParameter("items", items)
                .setParameter("same", same)
                .getResultList()
                .forEach(reference -> {
                    List<CaseFile> ofItem = others.computeIfAbsent(reference.getItem(), item -> new ArrayList<>());
                    CaseFile other = reference.getCaseFile();
                    if (other != null && !ofItem.contains(other)) {
                        ofItem.add(other);
                    }
                });
        return others;
    }

    /** The ids of the case files that are this case. */
    List<Long> numbers() {
        List<Long> ids = new ArrayList<>();
        for (Object id : entities.createNativeQuery(NUMBERS + " select id from numbers")
                .setParameter(1, file)
                .getResultList()) {
            ids.add(number(id));
        }
        return ids;
    }

    /** For §§ whose number another § of the paper has before them: which of them they are. */
    private Map<Long, Long> occurrences(Map<Long, Item> items, Map<Long, Delegationsbeslut> delegated) {
        List<Long> ids = new ArrayList<>(items.keySet());
        delegated.values().forEach(row -> ids.add(row.getItem().getId()));
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                                select i.id, count(j) from Item i, Item j where i.id in :ids and j.version = i.version
                                and j.number = i.number and j.position <= i.position group by i.id having count(j) > 1""", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static List<Long> ids(List<Head> heads, CaseEvent.Kind... kinds) {
        return heads.stream()
                .filter(head -> List.of(kinds).contains(head.kind()))
                .map(Head::subject)
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
