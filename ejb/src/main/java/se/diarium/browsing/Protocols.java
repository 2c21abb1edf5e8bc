package se.diarium.browsing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Reach;
import se.diarium.account.Roles;
import se.diarium.delegation.Delegationsbeslut;
import se.diarium.delegation.DelegationsbeslutNumber;
import se.diarium.dispatch.Routing;
import se.diarium.registry.Attachment;
import se.diarium.registry.Attendance;
import se.diarium.registry.CaseReference;
import se.diarium.registry.DecisionClause;
import se.diarium.registry.FindingEntry;
import se.diarium.registry.FrontPagePlace;
import se.diarium.registry.Item;
import se.diarium.registry.ProtocolVersion;
import se.diarium.registry.ReviewEntry;

/** Lists of protocols, and one of them. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
public class Protocols {

    private static final String ROWS = """
            select new se.diarium.browsing.ProtocolRow(p.id, v.id, k.name, b.id, b.name, m.heldOn, v.approvedOn, v.registeredAt,
              (select min(i.number) from Item i where i.version = v), (select max(i.number) from Item i where i.version = v),
              v.itemCount, v.decisionCount, v.recipientCount, v.delegationsbeslutCount,
              (select count(w) from ProtocolVersion w where w.protocol = p), v.reviewReasonCount)
            from ProtocolVersion v join v.protocol p join p.meeting m join m.body b join b.municipality k
            where v.current = true
            """;
    private static final String FILTER = " and m.heldOn between :from and :to and (:body = 0 or b.id = :body)";
    private static final String TO_REVIEW = " and v.reviewReasonCount > 0";
    private static final String DOWN = FILTER + """
             and (m.heldOn < :date or m.heldOn = :date and p.id < :id) order by m.heldOn desc, p.id desc""";
    private static final String UP = FILTER + """
             and (m.heldOn > :date or m.heldOn = :date and p.id > :id) order by m.heldOn, p.id""";

    private static final LocalDate BEFORE_ALL = LocalDate.of(1000, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    private EntityManager entities;

    /**
     * The protocols of meetings, the latest meeting first.
     *
     * @param body whose; null for all
     * @param year of the meeting; null for all
     * @param toReview only those whose reading a person must look at
     */
    public Page<ProtocolRow> page(@Nullable Long body, @Nullable Integer year, boolean toReview, Window window) {
        Long edge = window.edge();
        LocalDate date = edge == null ? AFTER_ALL : heldOn(edge).orElse(AFTER_ALL);
        List<ProtocolRow> fetched = entities.createQuery(
                        ROWS + (toReview ? TO_REVIEW : "") + (window.isUpwards() ? UP : DOWN), ProtocolRow.class)
                .setParameter("body", body == null ? 0 : body)
                .setParameter("from", year == null ? BEFORE_ALL : LocalDate.of(year, 1, 1))
                .setParameter("to", year == null ? AFTER_ALL : LocalDate.of(year, 12, 31))
                .setParameter("date", date)
                .setParameter("id", edge == null ? Long.MAX_VALUE : edge)
                .setMaxResults(Page.SIZE + 1)
                .getResultList();
        return Page.of(window, fetched);
    }

    /** The protocols registered since a moment, the latest first. */
    public List<ProtocolRow> registeredSince(Instant since, int most) {
        return entities.createQuery(
                        ROWS + " and v.registeredAt >= :since order by v.registeredAt desc, v.id desc",
                        ProtocolRow.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /** What has been registered since a moment, in sums. */
    public News news(Instant since) {
        long protocols = entities.createQuery(
                        "select count(v) from ProtocolVersion v where v.current = true and v.registeredAt >= :since",
                        Long.class)
                .setParameter("since", since)
                .getSingleResult();
        long toLookAt = entities.createQuery("""
                        select count(f) from FindingEntry f where f.version.current = true and f.version.registeredAt >= :since
                        and f.severity <> se.diarium.protocol.Finding.Severity.INFO""", Long.class)
                .setParameter("since", since)
                .getSingleResult();
        return new News(protocols, toLookAt);
    }

    /** The findings of some versions, by version, the gravest first. */
    public Map<Long, List<FindingEntry>> findings(List<ProtocolRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        // Selected alone: beside another value EclipseLink leaves out what is fetched, and the § would be missing.
        return entities.createQuery("""
                        select f from FindingEntry f join fetch f.version left join fetch f.item where f.version.id in :versions
                        order by case f.severity when se.diarium.protocol.Finding.Severity.ERROR then 0
                          when se.diarium.protocol.Finding.Severity.WARNING then 1 else 2 end, f.position""", FindingEntry.class)
                .setParameter(
                        "versions", rows.stream().map(ProtocolRow::version).toList())
                .getResultStream()
                .collect(groupingBy(finding -> finding.getVersion().getId()));
    }

    /** All bodies that have a protocol, by municipality and name. */
    public List<BodyChoice> bodies() {
        return entities.createQuery("""
                        select new se.diarium.browsing.BodyChoice(b.id, k.name, b.name) from Body b join b.municipality k
                        where exists (select p from Protocol p where p.meeting.body = b) order by k.name, b.name""", BodyChoice.class).getResultList();
    }

    /** Those of them whose protocols somebody reviews. */
    public List<BodyChoice> bodies(Reach reach) {
        return bodies().stream().filter(choice -> reach.covers(choice.id())).toList();
    }

    /** The years of the first and the last meeting; empty where there is none. */
    public List<Integer> years() {
        LocalDate first = entities.createQuery("select min(m.heldOn) from Meeting m", LocalDate.class)
                .getSingleResult();
        LocalDate last = entities.createQuery("select max(m.heldOn) from Meeting m", LocalDate.class)
                .getSingleResult();
        List<Integer> years = new ArrayList<>();
        if (first != null && last != null) {
            for (int year = last.getYear(); year >= first.getYear() && years.size() < 100; year--) {
                years.add(year);
            }
        }
        return years;
    }

    /** What the registry holds in all. Nothing personal in it: for anybody. */
    @PermitAll
    public Totals totals() {
        long caseFiles = entities.createQuery("select count(c) from CaseFile c", Long.class)
                .getSingleResult();
        Object[] sums = entities.createQuery("""
                        select count(v), coalesce(sum(v.itemCount), 0), coalesce(sum(v.decisionCount), 0),
                          coalesce(sum(v.delegationsbeslutCount), 0), coalesce(sum(v.recipientCount), 0)
                        from ProtocolVersion v where v.current = true""", Object[].class).getSingleResult();
        return new Totals(
                number(sums[0]), number(sums[1]), caseFiles, number(sums[2]), number(sums[3]), number(sums[4]));
    }

    /**
     * A protocol with all that it says.
     *
     * @param version one of its versions; null for the current one
     * @return empty where there is no such protocol, or where the version is another's
     */
    public Optional<ProtocolSheet> sheet(long protocol, @Nullable Long version) {
        List<ProtocolVersion> versions = entities.createQuery("""
                        select v from ProtocolVersion v join fetch v.file join fetch v.protocol p join fetch p.meeting m
                          join fetch m.body b join fetch b.municipality
                        where p.id = :protocol order by v.fileId desc""", ProtocolVersion.class)
                .setParameter("protocol", protocol)
                .getResultList();
        return versions.stream()
                .filter(v -> version == null ? v.isCurrent() : v.getId() == version)
                .findFirst()
                .map(shown -> sheet(shown, versions));
    }

    private ProtocolSheet sheet(ProtocolVersion version, List<ProtocolVersion> versions) {
        List<FindingEntry> findings = of(
                        version,
                        "select f from FindingEntry f where f.version = :version order by f.position",
                        FindingEntry.class)
                .getResultList();
        List<ItemSheet> items = items(version, findings);
        return new ProtocolSheet(
                version,
                versions,
                of(
                                version,
                                "select a from Attendance a where a.version = :version order by a.position",
                                Attendance.class)
                        .getResultList(),
                of(version, "select p from FrontPagePlace p where p.version = :version", FrontPagePlace.class)
                        .getResultList(),
                items,
                findings.stream().filter(finding -> finding.getItem() == null).toList(),
                reasons(version, items),
                new DispatchDays(entities).of(version));
    }

    private List<ReasonSheet> reasons(ProtocolVersion version, List<ItemSheet> items) {
        Map<Long, String> anchors =
                items.stream().collect(toMap(sheet -> sheet.item().getId(), ItemSheet::anchor));
        return of(
                        version,
                        "select r from ReviewEntry r where r.version = :version order by r.position",
                        ReviewEntry.class)
                .getResultStream()
                .map(reason -> {
                    Item item = reason.getItem();
                    return new ReasonSheet(reason, item == null ? null : anchors.get(item.getId()));
                })
                .toList();
    }

    private List<ItemSheet> items(ProtocolVersion version, List<FindingEntry> findings) {
        // The items come first: what refers to them below finds them in the persistence context.
        List<Item> items = of(
                        version, "select i from Item i where i.version = :version order by i.position", Item.class)
                .getResultList();
        Map<Long, List<CaseReference>> references =
                byItem(of(version, """
                        select r from CaseReference r left join fetch r.caseFile
                        where r.item.version = :version order by r.item.id, r.position""", CaseReference.class), CaseReference::getItem);
        Map<Long, List<DecisionClause>> clauses =
                byItem(of(version, """
                        select c from DecisionClause c where c.item.version = :version
                        order by c.item.id, c.position""", DecisionClause.class), DecisionClause::getItem);
        Map<Long, List<Routing>> recipients = byItem(of(version, """
                        select r from Routing r where r.item.version = :version
                        order by r.item.id, r.position""", Routing.class), Routing::getItem);
        Map<Long, List<Attachment>> attachments = byItem(of(version, """
                        select a from Attachment a where a.item.version = :version
                        order by a.item.id, a.position""", Attachment.class), Attachment::getItem);
        Map<Long, List<DelegatedSheet>> delegated = delegated(version);
        Map<Long, List<FindingEntry>> ofItems = new HashMap<>();
        for (FindingEntry finding : findings) {
            Item item = finding.getItem();
            if (item != null) {
                ofItems.computeIfAbsent(item.getId(), id -> new ArrayList<>()).add(finding);
            }
        }
        Map<Integer, Integer> seen = new HashMap<>();
        return items.stream()
                .map(item -> new ItemSheet(
                        anchor(item, seen.merge(item.getNumber(), 1, Integer::sum)),
                        item,
                        references.getOrDefault(item.getId(), List.of()),
                        clauses.getOrDefault(item.getId(), List.of()),
                        attachments.getOrDefault(item.getId(), List.of()),
                        recipients.getOrDefault(item.getId(), List.of()),
                        delegated.getOrDefault(item.getId(), List.of()),
                        ofItems.getOrDefault(item.getId(), List.of())))
                .toList();
    }

    private Map<Long, List<DelegatedSheet>> delegated(ProtocolVersion version) {
        List<Delegationsbeslut> rows = of(version, """
                        select d from Delegationsbeslut d where d.item.version = :version
                        order by d.item.id, d.position""", Delegationsbeslut.class).getResultList();
        Map<Long, List<DelegationsbeslutNumber>> numbers = of(version, """
                        select n from DelegationsbeslutNumber n left join fetch n.caseFile
                        where n.delegationsbeslut.item.version = :version
                        order by n.delegationsbeslut.id, n.position""", DelegationsbeslutNumber.class)
                .getResultStream()
                .collect(groupingBy(number -> number.getDelegationsbeslut().getId()));
        return rows.stream()
                .collect(groupingBy(
                        row -> row.getItem().getId(),
                        mapping(
                                row -> new DelegatedSheet(row, numbers.getOrDefault(row.getId(), List.of())),
                                toList())));
    }

    /** The file that a version came in as. */
    public Optional<Original> original(long version) {
        return Optional.ofNullable(entities.find(ProtocolVersion.class, version))
                .map(v -> new Original(
                        v.getSha256(), v.getFile().getName(), v.getFile().getSize(), v.getFormat()));
    }

    private Optional<LocalDate> heldOn(long protocol) {
        return entities.createQuery("select p.meeting.heldOn from Protocol p where p.id = :protocol", LocalDate.class)
                .setParameter("protocol", protocol)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> of(ProtocolVersion version, String query, Class<T> type) {
        return entities.createQuery(query, type).setParameter("version", version);
    }

    private static <T> Map<Long, List<T>> byItem(TypedQuery<T> query, Function<T, Item> item) {
        return query.getResultStream().collect(groupingBy(row -> item.apply(row).getId()));
    }

    static String anchor(Item item, int occurrence) {
        return "p" + item.getNumber() + (occurrence == 1 ? "" : "-" + occurrence);
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
