package se.diarium.rereading;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Roles;
import se.diarium.check.SeriesOfYear;
import se.diarium.delegation.Delegationsbeslut;
import se.diarium.delegation.DelegationsbeslutNumber;
import se.diarium.protocol.DecisionClause;
import se.diarium.registry.Attendance;
import se.diarium.registry.ProtocolVersion;
import se.diarium.rereading.ReadingChange.Kind;

/** What has been registered, for comparing it with another reading; each call in a transaction of its own. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.ADMINISTRATOR})
@TransactionAttribute(REQUIRES_NEW)
public class RegisteredPapers {

    private static final String PAPER = """
            select new se.diarium.rereading.RegisteredPaper(v.id, f.municipality, f.name, v.sha256, b.name, m.heldOn)
            from ProtocolVersion v join v.file f join v.protocol p join p.meeting m join m.body b where\s""";
    private static final String CURRENT =
            " v.current = true and (:municipality is null or v.file.municipality = :municipality) ";

    @PersistenceContext
    private EntityManager em;

    /** A version, or empty where there is none with that id. */
    public Optional<RegisteredPaper> paper(long version) {
        return em.createQuery(PAPER + "v.id = :version", RegisteredPaper.class)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** How many current versions there are, of a municipality or, for null, of all. */
    public long count(@Nullable String municipality) {
        return em.createQuery("select count(v) from ProtocolVersion v where" + CURRENT, Long.class)
                .setParameter("municipality", municipality)
                .getSingleResult();
    }

    /** The current versions after one, in the order of their ids. */
    public List<RegisteredPaper> after(long version, @Nullable String municipality, int most) {
        return em.createQuery(PAPER + CURRENT + "and v.id > :version order by v.id", RegisteredPaper.class)
                .setParameter("municipality", municipality)
                .setParameter("version", version)
                .setMaxResults(most)
                .getResultList();
    }

    /** What a version says as it is registered, without what other papers tell of it; a fixed number of statements, however many §§ it has. */
    public Outline outline(long id) {
        Outline outline = new Outline();
        ProtocolVersion version = em.find(ProtocolVersion.class, id);
        if (version != null) {
            addFrontPage(outline, version);
            Map<Long, int[]> places = addItems(outline, id);
            addWords(outline, id, places);
            addDelegated(outline, id, places);
            each(
                    "select f.item.id, f.message from FindingEntry f where f.version.id = :version and f.item is not null order by f.position",
                    id,
                    places,
                    (place, row) -> outline.add(place[0], 0, Kind.FINDING, (String) row[1]));
            em.createQuery(
                            "select f.message from FindingEntry f where f.version.id = :version and f.item is null and f.code not in :others order by f.position",
                            String.class)
                    .setParameter("version", id)
                    .setParameter("others", SeriesOfYear.CODES)
                    .getResultList()
                    .forEach(message -> outline.add(Kind.FINDING, message));
        }
        return outline;
    }

    private void addFrontPage(Outline outline, ProtocolVersion version) {
        outline.add(Kind.BODY, version.getBodyAsWritten());
        outline.add(Kind.MEETING_DATE, version.getProtocol().getMeeting().getHeldOn());
        outline.add(Kind.TIME, Outline.times(version.getStartTime(), version.getEndTime()));
        outline.add(Kind.PLACE, version.getPlace());
        outline.add(Kind.CHAIR, version.getChair());
        outline.add(Kind.SECRETARY, version.getSecretary());
        outline.add(Kind.PARAGRAPHS, version.getParagraphsAsWritten());
        outline.add(Kind.APPROVAL, version.getApprovedOn());
        outline.add(Kind.NOTICE_UP, version.getNoticeUp());
        outline.add(Kind.NOTICE_DOWN, version.getNoticeDown());
        outline.add(Kind.APPEAL, version.getAppealDeadline());
        for (Attendance person : version.getAttendances()) {
            outline.addPerson(
                    person.getKind().name(),
                    person.getName(),
                    person.getParty(),
                    person.getRole(),
                    person.getServesFor(),
                    person.getParagraphs());
        }
    }

    /** The § and the occurrence of every item, by its id. */
    private Map<Long, int[]> addItems(Outline outline, long version) {
        Map<Long, int[]> places = new HashMap<>();
        Map<Integer, Integer> occurrences = new HashMap<>();
        List<Object[]> rows = em.createQuery(
                        "select i.id, i.number, i.title from Item i where i.version.id = :version order by i.position",
                        Object[].class)
                .setParameter("version", version)
                .getResultList();
        for (Object[] row : rows) {
            int number = (Integer) row[1];
            int occurrence = occurrences.merge(number, 1, Integer::sum) - 1;
            places.put((Long) row[0], new int[] {number, occurrence});
            outline.add(number, occurrence, Kind.ITEM, (String) row[2]);
        }
        return places;
    }

    private void addWords(Outline outline, long version, Map<Long, int[]> places) {
        each("""
                select r.item.id, r.asWritten from CaseReference r where r.item.version.id = :version
                and r.kind <> se.diarium.registry.CaseReference.Kind.REFERENCED order by r.item.id, r.position""", version, places, (place, row) -> outline.add(place[0], place[1], Kind.NUMBER, (String) row[1]));
        each(
                """
                select c.item.id, c.kind, c.number, c.text from DecisionClause c where c.item.version.id = :version
                order by c.item.id, c.position""",
                version,
                places,
                (place, row) -> outline.addClause(
                        place[0], place[1], (DecisionClause.Kind) row[1], (String) row[2], (String) row[3]));
        each("""
                select r.item.id, r.recipient from Routing r where r.item.version.id = :version
                order by r.item.id, r.position""", version, places, (place, row) -> outline.add(place[0], place[1], Kind.RECIPIENT, (String) row[1]));
    }

    private void addDelegated(Outline outline, long version, Map<Long, int[]> places) {
        Map<Long, List<String>> numbers = em.createQuery("""
                        select n from DelegationsbeslutNumber n where n.delegationsbeslut.item.version.id = :version
                        order by n.id""", DelegationsbeslutNumber.class)
                .setParameter("version", version)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        n -> n.getDelegationsbeslut().getId(),
                        Collectors.mapping(DelegationsbeslutNumber::getAsWritten, Collectors.toList())));
        each(
                "select d.item.id, d from Delegationsbeslut d where d.item.version.id = :version order by d.item.id, d.position",
                version,
                places,
                (place, row) -> {
                    Delegationsbeslut decided = (Delegationsbeslut) row[1];
                    outline.addDelegated(
                            place[0],
                            place[1],
                            decided.getPoint(),
                            decided.getDescription(),
                            decided.getDelegate(),
                            decided.getDecidedOn(),
                            numbers.getOrDefault(decided.getId(), List.of()));
                });
    }

    private void each(String select, long version, Map<Long, int[]> places, BiConsumer<int[], Object[]> row) {
        em.createQuery(select, Object[].class)
                .setParameter("version", version)
                .getResultList()
                .forEach(columns -> row.accept(places.get((Long) columns[0]), columns));
    }
}
