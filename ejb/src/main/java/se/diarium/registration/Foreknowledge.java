package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.diarium.body.BodyLookup;
import se.diarium.check.CheckContext;
import se.diarium.protocol.FrontPage;
import se.diarium.registry.OfficialName;

/**
 * What the registry knows of a body and its diaries when a paper of it is checked, apart from that meeting's own papers. One statement
 * each, over the dozen meetings that lie nearest at most. What is seen once may be a mistake of a paper or of the reader: it is not
 * taken for known.
 */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class Foreknowledge {

    private static final String NEAREST = """
            near as (
              select m.id, m.held_on from meeting m
              where m.body_id = ?1 and m.held_on <> cast(?2 as date) and m.held_on between %s and %s
              order by abs(m.held_on - cast(?2 as date)), m.held_on limit 12),
            paper as (
              select v.id, near.held_on from near join protocol p on p.meeting_id = near.id
              join protocol_version v on v.protocol_id = p.id and v.is_current)
            """;

    /** Who served for a part of the meeting only shares a seat with another. */
    private static final String SEATS =
            "with " + NEAREST.formatted("cast(?2 as date) - 365", "cast(?2 as date) + 365") + """
            select count(distinct a.name) from paper join attendance a on a.version_id = paper.id
            where a.kind in ('DECIDING', 'SERVING_SUBSTITUTE') and a.paragraphs is null
            group by paper.held_on order by 1 desc limit 2""";

    private static final String PREVIOUS = """
            select m.held_on from meeting m
            where m.body_id = ?1 and m.held_on < cast(?2 as date) and m.held_on > cast(?2 as date) - 365 and exists
              (select 1 from protocol p join protocol_version v on v.protocol_id = p.id where p.meeting_id = m.id)
            order by m.held_on desc limit 1""";

    /** How many meetings are known, and at how many of them decisions on delegation were reported. */
    private static final String REPORTS =
            "with " + NEAREST.formatted("cast(?2 as date) - 365", "cast(?2 as date) + 365") + """
            select count(distinct paper.held_on), count(distinct paper.held_on) filter (where exists (
              select 1 from item i where i.version_id = paper.id and (lower(i.title) like '%delegation%' or exists (
                select 1 from delegationsbeslut d where d.item_id = i.id))))
            from paper""";

    private static final int FEWEST_MEETINGS = 4;

    private static final int FEWEST_NUMBERS = 8;

    private static final String DAY_OF_YEAR = "make_date(cast(extract(year from cast(?2 as date)) as int), %s)";

    private static final String SERIALS =
            "with " + NEAREST.formatted(DAY_OF_YEAR.formatted("1, 1"), DAY_OF_YEAR.formatted("12, 31")) + """
            , named as (
              select r.case_file_id, paper.held_on from paper join item i on i.version_id = paper.id
              join case_reference r on r.item_id = i.id
              union all
              select n.case_file_id, paper.held_on from paper join item i on i.version_id = paper.id
              join delegationsbeslut d on d.item_id = i.id
              join delegationsbeslut_number n on n.delegationsbeslut_id = d.id)
            select c.diary, max(c.serial), max(named.held_on) from named join case_file c on c.id = named.case_file_id
            where c.year = extract(year from cast(?2 as date)) and c.diary <> ''
            group by c.diary having count(distinct c.id) >= ?3 order by count(*) desc limit 20""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BodyLookup bodies;

    /**
     * All that is known before a paper is checked; nothing of a body that is not known.
     *
     * @param municipality as its inbox is named
     * @param front has a body and a day
     */
    public CheckContext of(OfficialName municipality, FrontPage front) {
        return of(
                municipality,
                new OfficialName(Objects.requireNonNull(front.organ()).value()),
                Objects.requireNonNull(front.meetingDate()).value());
    }

    /**
     * All that is known before a paper is checked; nothing of a body that is not known.
     *
     * @param municipality as its inbox is named
     * @param name the body's, as the paper has it
     * @param day of the meeting
     */
    public CheckContext of(OfficialName municipality, OfficialName name, LocalDate day) {
        Optional<Long> body = bodies.known(municipality, name, day);
        return body.isEmpty()
                ? CheckContext.none()
                : withPrevious(withSeats(CheckContext.none(), body.get(), day), body.get(), day)
                        .withAliases(bodies.otherNames(body.get(), name))
                        .withHighestSerials(serials(body.get(), day))
                        .withReportsOfDelegation(reportsDelegation(body.get(), day));
    }

    private boolean reportsDelegation(long body, LocalDate day) {
        Object[] meetings = (Object[]) em.createNativeQuery(REPORTS)
                .setParameter(1, body)
                .setParameter(2, day)
                .getSingleResult();
        return ((Number) meetings[0]).intValue() >= FEWEST_MEETINGS && meetings[0].equals(meetings[1]);
    }

    /** As many as served at two meetings. */
    private CheckContext withSeats(CheckContext context, long body, LocalDate day) {
        List<?> served = em.createNativeQuery(SEATS)
                .setParameter(1, body)
                .setParameter(2, day)
                .getResultList();
        return served.size() < 2 ? context : context.withSeats(((Number) served.get(1)).intValue());
    }

    private CheckContext withPrevious(CheckContext context, long body, LocalDate day) {
        List<?> previous = em.createNativeQuery(PREVIOUS)
                .setParameter(1, body)
                .setParameter(2, day)
                .getResultList();
        return previous.isEmpty() ? context : context.withPreviousMeeting(((Date) previous.get(0)).toLocalDate());
    }

    private Map<CheckContext.Diary, CheckContext.Highest> serials(long body, LocalDate day) {
        Map<CheckContext.Diary, CheckContext.Highest> serials = new HashMap<>();
        List<?> rows = em.createNativeQuery(SERIALS)
                .setParameter(1, body)
                .setParameter(2, day)
                .setParameter(3, FEWEST_NUMBERS)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            serials.put(
                    new CheckContext.Diary((String) columns[0], day.getYear()),
                    new CheckContext.Highest(((Number) columns[1]).intValue(), ((Date) columns[2]).toLocalDate()));
        }
        return serials;
    }
}
