package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.diarium.check.SeriesOfYear;
import se.diarium.protocol.Finding;
import se.diarium.protocol.Span;
import se.diarium.registry.FindingEntry;
import se.diarium.registry.Item;
import se.diarium.registry.ProtocolVersion;

/**
 * Holds the §§ of a body's meetings of one year against each other, when a run has registered all: papers come in any order, and what
 * lies between two of them may come last.
 */
@Stateless
@PermitAll
public class SeriesOfMeetings {

    /** What has been registered since the last run that was through; a run that was cut off leaves its papers to the next. */
    private static final String TOUCHED = """
            select distinct m.body_id, cast(extract(year from m.held_on) as int)
            from protocol_version v join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
            where v.read_at >= coalesce(
              (select max(r.ended_at) from import_run r where r.state = 'CLOSED'), '-infinity')
            order by 1, 2""";

    private static final String PARAGRAPHS = """
            select m.held_on, i.number, i.id from meeting m
            join protocol p on p.meeting_id = m.id join protocol_version v on v.protocol_id = p.id and v.is_current
            join item i on i.version_id = v.id
            where m.body_id = ?1 and m.held_on between make_date(?2, 1, 1) and make_date(?2, 12, 31)
            order by m.held_on, i.number, i.id limit 20000""";

    private static final String FORGET = """
            delete from finding f using protocol_version v, protocol p, meeting m
            where f.version_id = v.id and v.protocol_id = p.id and p.meeting_id = m.id and m.body_id = ?1
            and m.held_on between make_date(?2, 1, 1) and make_date(?2, 12, 31) and f.code in (%s)""".formatted("'" + String.join("', '", SeriesOfYear.CODES) + "'");

    @PersistenceContext
    private EntityManager em;

    /** One meeting, and the item with its lowest number. */
    private record Meeting(SeriesOfYear.Sitting sitting, long firstItem) {}

    /** To be called when the run has registered all: nothing else registers meanwhile. */
    @TransactionAttribute(REQUIRES_NEW)
    public void check() {
        for (Object row : em.createNativeQuery(TOUCHED).getResultList()) {
            Object[] columns = (Object[]) row;
            check((Long) columns[0], (Integer) columns[1]);
        }
    }

    private void check(long body, int year) {
        em.createNativeQuery(FORGET).setParameter(1, body).setParameter(2, year).executeUpdate();
        @Nullable Meeting before = null;
        for (Meeting meeting : meetings(body, year)) {
            if (before != null) {
                tell(before, meeting);
            }
            before = meeting;
        }
    }

    private void tell(Meeting before, Meeting after) {
        Supplier<Span> place =
                () -> em.find(Item.class, after.firstItem()).getPlace().span();
        SeriesOfYear.between(before.sitting(), after.sitting(), place)
                .ifPresent(finding ->
                        add(finding, em.find(Item.class, after.firstItem()).getVersion()));
    }

    private void add(Finding finding, ProtocolVersion version) {
        int last = em.createQuery(
                        "select coalesce(max(f.position), -1) from FindingEntry f where f.version = :version",
                        Integer.class)
                .setParameter("version", version)
                .getSingleResult();
        em.persist(new FindingEntry(version, last + 1, finding, null));
    }

    private List<Meeting> meetings(long body, int year) {
        List<?> rows = em.createNativeQuery(PARAGRAPHS)
                .setParameter(1, body)
                .setParameter(2, year)
                .getResultList();
        List<Meeting> meetings = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !day(rows.get(i)).equals(day(rows.get(from)))) {
                meetings.add(meeting(rows.subList(from, i)));
                from = i;
            }
        }
        return meetings;
    }

    private static Meeting meeting(List<?> rows) {
        TreeSet<Integer> paragraphs = new TreeSet<>();
        rows.forEach(row -> paragraphs.add((Integer) ((Object[]) row)[1]));
        return new Meeting(new SeriesOfYear.Sitting(day(rows.get(0)), paragraphs), (Long) ((Object[]) rows.get(0))[2]);
    }

    private static LocalDate day(Object row) {
        return ((Date) ((Object[]) row)[0]).toLocalDate();
    }
}
