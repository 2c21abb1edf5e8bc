package se.diarium.browsing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Roles;
import se.diarium.delegation.Delegationsbeslut;
import se.diarium.delegation.DelegationsbeslutNumber;
import se.diarium.dispatch.Routing;
import se.diarium.registry.CaseFile;
import se.diarium.registry.CaseReference;
import se.diarium.registry.DecisionClause;
import se.diarium.registry.Item;

/** Lists of case files, and one of them with all that has happened in it. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
public class Cases {

    private static final String SOUGHT = """
            select c from CaseFile c join fetch c.municipality
            where (:anyDiary = true or c.diary = :diary) and (:year = 0 or c.year = :year) and (:serial = 0 or c.serial = :serial)
            """;
    private static final String DOWN = SOUGHT + """
             and (:atEdge = false or c.year < :edgeYear or c.year = :edgeYear and (c.diary > :edgeDiary
               or c.diary = :edgeDiary and (c.serial < :edgeSerial or c.serial = :edgeSerial and c.id > :edge)))
            order by c.year desc, c.diary, c.serial desc, c.id""";
    private static final String UP = SOUGHT + """
             and (:atEdge = false or c.year > :edgeYear or c.year = :edgeYear and (c.diary < :edgeDiary
               or c.diary = :edgeDiary and (c.serial > :edgeSerial or c.serial = :edgeSerial and c.id < :edge)))
            order by c.year, c.diary desc, c.serial, c.id desc""";

    private static final Comparator<CaseEvent> IN_TIME = Comparator.comparing(CaseEvent::day)
            .thenComparing(event -> event.item().getVersion().getId())
            .thenComparing(event -> event.item().getPosition());

    @PersistenceContext
    private EntityManager entities;

    /** The case files with such a number, the newest year and the highest number of a diary first. */
    public Page<CaseRow> page(NumberSought sought, Window window) {
        Long edgeId = window.edge();
        CaseFile edge = edgeId == null ? null : entities.find(CaseFile.class, edgeId);
        String diary = sought.diary();
        List<CaseFile> fetched = entities.createQuery(window.isUpwards() ? UP : DOWN, CaseFile.class)
                .setParameter("anyDiary", diary == null)
                .setParameter("diary", diary == null ? "" : diary)
                .setParameter("year", orZero(sought.year()))
                .setParameter("serial", orZero(sought.serial()))
                .setParameter("atEdge", edge != null)
                .setParameter("edge", edge == null ? 0 : edge.getId())
                .setParameter("edgeYear", edge == null ? 0 : edge.getYear())
                .setParameter("edgeDiary", edge == null ? "" : edge.getDiary())
                .setParameter("edgeSerial", edge == null ? 0 : edge.getSerial())
                .setMaxResults(Page.SIZE + 1)
                .getResultList();
        Page<CaseFile> page = Page.of(window, fetched);
        return new Page<>(rows(page.rows()), page.hasPrevious(), page.hasNext());
    }

    private List<CaseRow> rows(List<CaseFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Mention>> mentions = entities.createQuery("""
                        select new se.diarium.browsing.Mention(r.caseFile.id, r.kind, i.id, i.title, m.heldOn)
                        from CaseReference r join r.item i join i.version v join v.protocol p join p.meeting m
                        where r.caseFile in :files and v.current = true order by m.heldOn, i.id""", Mention.class)
                .setParameter("files", files)
                .getResultStream()
                .collect(groupingBy(Mention::caseFile));
        Map<Long, List<Delegated>> delegated = entities.createQuery("""
                        select distinct new se.diarium.browsing.Delegated(n.caseFile.id, d.id, d.description, m.heldOn)
                        from DelegationsbeslutNumber n join n.delegationsbeslut d join d.item i join i.version v
                          join v.protocol p join p.meeting m
                        where n.caseFile in :files and v.current = true order by m.heldOn, d.id""", Delegated.class)
                .setParameter("files", files)
                .getResultStream()
                .collect(groupingBy(Delegated::caseFile));
        return files.stream()
                .map(file -> row(
                        file,
                        mentions.getOrDefault(file.getId(), List.of()),
                        delegated.getOrDefault(file.getId(), List.of())))
                .toList();
    }

    private static CaseRow row(CaseFile file, List<Mention> mentions, List<Delegated> delegated) {
        Optional<String> title = last(mentions.stream().filter(mention -> mention.kind() == CaseReference.Kind.HEADING))
                .map(Mention::title);
        return new CaseRow(
                file.getId(),
                file.getMunicipality().getName(),
                file.getNumber(),
                title.or(() -> last(delegated.stream()).map(Delegated::description))
                        .orElse(null),
                mentions.stream().map(Mention::item).distinct().count(),
                delegated.size(),
                Stream.concat(
                                mentions.stream().map(Mention::heldOn),
                                delegated.stream().map(Delegated::heldOn))
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static <T> Optional<T> last(Stream<T> rows) {
        return rows.reduce((earlier, later) -> later);
    }

    /** A case file with all that has happened in it over bodies and meetings. */
    public Optional<CaseSheet> sheet(long id) {
        return entities.createQuery(
                        "select c from CaseFile c join fetch c.municipality where c.id = :id", CaseFile.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(this::sheet);
    }

    private CaseSheet sheet(CaseFile file) {
        List<CaseReference> references = entities.createQuery("""
                        select r from CaseReference r join fetch r.item i join fetch i.version v join fetch v.protocol p
                          join fetch p.meeting m join fetch m.body
                        where r.caseFile = :file and v.current = true order by i.id, r.position""", CaseReference.class)
                .setParameter("file", file)
                .getResultList();
        List<DelegationsbeslutNumber> numbers = entities.createQuery("""
                        select n from DelegationsbeslutNumber n join fetch n.delegationsbeslut d join fetch d.item i
                          join fetch i.version v join fetch v.protocol p join fetch p.meeting m join fetch m.body
                        where n.caseFile = :file and v.current = true order by d.id, n.position""", DelegationsbeslutNumber.class)
                .setParameter("file", file)
                .getResultList();
        List<CaseEvent> events = Stream.concat(
                        itemEvents(file, references, reporting(numbers)), delegatedEvents(numbers))
                .sorted(IN_TIME)
                .toList();
        String title = last(events.stream().filter(CaseEvent::isAboutTheCase))
                .map(event -> event.item().getTitle())
                .or(() -> last(numbers.stream())
                        .map(number -> number.getDelegationsbeslut().getDescription()))
                .orElse(null);
        List<String> classifications = Stream.concat(
                        references.stream().map(CaseReference::getClassification),
                        numbers.stream().map(DelegationsbeslutNumber::getClassification))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new CaseSheet(file, title, classifications, events);
    }

    private static Set<Item> reporting(List<DelegationsbeslutNumber> numbers) {
        return numbers.stream()
                .map(number -> number.getDelegationsbeslut().getItem())
                .collect(toSet());
    }

    /** The §§; one that only names the case because it reports a delegationsbeslut of it is no event beside that. */
    private Stream<CaseEvent> itemEvents(CaseFile file, List<CaseReference> references, Set<Item> reporting) {
        // Where a § names the case both in its heading and in its text, the first reference is the heading's.
        Map<Item, CaseReference.Kind> items = new LinkedHashMap<>();
        references.stream()
                .filter(reference -> reference.getKind() != CaseReference.Kind.REFERENCED
                        || !reporting.contains(reference.getItem()))
                .forEach(reference -> items.putIfAbsent(reference.getItem(), reference.getKind()));
        if (items.isEmpty()) {
            return Stream.empty();
        }
        Map<Item, List<DecisionClause>> clauses = entities.createQuery(
                        "select c from DecisionClause c where c.item in :items order by c.item.id, c.position",
                        DecisionClause.class)
                .setParameter("items", items.keySet())
                .getResultStream()
                .collect(groupingBy(DecisionClause::getItem));
        Map<Item, List<Routing>> recipients = entities.createQuery(
                        "select r from Routing r where r.item in :items order by r.item.id, r.position", Routing.class)
                .setParameter("items", items.keySet())
                .getResultStream()
                .collect(groupingBy(Routing::getItem));
        Map<Item, List<CaseFile>> others = others(file, items.keySet().stream().toList());
        List<CaseEvent> events = new ArrayList<>();
        items.forEach((item, kind) -> {
            boolean about = kind != CaseReference.Kind.REFERENCED;
            events.add(new CaseEvent(
                    item.getVersion().getProtocol().getMeeting().getHeldOn(),
                    item,
                    kind,
                    about ? clauses.getOrDefault(item, List.of()) : List.of(),
                    about ? recipients.getOrDefault(item, List.of()) : List.of(),
                    others.getOrDefault(item, List.of()),
                    null));
        });
        return events.stream();
    }

    private Map<Item, List<CaseFile>> others(CaseFile file, List<Item> items) {
        Map<Item, List<CaseFile>> others = new HashMap<>();
        entities.createQuery("""
                        select r from CaseReference r join fetch r.caseFile c where r.item in :items and c <> :file
                        order by r.item.id, r.position""", CaseReference.class)
                .setParameter("items", items)
                .setParameter("file", file)
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

    private static Stream<CaseEvent> delegatedEvents(List<DelegationsbeslutNumber> numbers) {
        return numbers.stream()
                .map(DelegationsbeslutNumber::getDelegationsbeslut)
                .distinct()
                .map(row -> new CaseEvent(day(row), row.getItem(), null, List.of(), List.of(), List.of(), row));
    }

    private static LocalDate day(Delegationsbeslut row) {
        LocalDate decidedOn = row.getDecidedOn();
        return decidedOn != null
                ? decidedOn
                : row.getItem().getVersion().getProtocol().getMeeting().getHeldOn();
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
