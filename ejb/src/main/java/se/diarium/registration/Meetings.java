package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import se.diarium.registry.Meeting;
import se.diarium.registry.OfficialName;

/**
 * Finds the meeting of a paper, and makes it, its body and its municipality where this is the first paper of theirs. Never by
 * trying and catching: in PostgreSQL a violated constraint ends the transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class Meetings {

    @PersistenceContext
    private EntityManager em;

    /** The meeting, locked until the transaction ends: two papers of one meeting are registered one after the other. */
    public Meeting lock(OfficialName municipality, OfficialName body, LocalDate day) {
        long municipalityId = find(
                query("select id from municipality where folded = ?1", municipality.folded()),
                query("""
                        insert into municipality (id, folded, name) values (nextval('municipality_seq'), ?1, ?2)
                        on conflict do nothing""", municipality.folded(), municipality.name()));
        long bodyId = find(
                query("select id from body where municipality_id = ?1 and folded = ?2", municipalityId, body.folded()),
                query("""
                        insert into body (id, municipality_id, folded, name) values (nextval('body_seq'), ?1, ?2, ?3)
                        on conflict do nothing""", municipalityId, body.folded(), body.name()));
        long meetingId = find(
                query("select id from meeting where body_id = ?1 and held_on = ?2", bodyId, day),
                query("""
                        insert into meeting (id, body_id, held_on) values (nextval('meeting_seq'), ?1, ?2)
                        on conflict do nothing""", bodyId, day));
        return em.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Query query(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static long find(Query select, Query insert) {
        List<?> found = select.getResultList();
        if (found.isEmpty()) {
            insert.executeUpdate();
            found = select.getResultList();
        }
        return (Long) found.get(0);
    }
}
