package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import se.diarium.body.BodyLookup;
import se.diarium.protocol.ReadProtocol;
import se.diarium.registry.Meeting;
import se.diarium.registry.OfficialName;

/**
 * Finds the meeting of a paper, and makes it and its municipality where this is the first paper of theirs. Never by
 * trying and catching: in PostgreSQL a violated constraint ends the transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class Meetings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BodyLookup bodies;

    /**
     * The meeting, locked until the transaction ends: two papers of one meeting are registered one after the other.
     *
     * @param body as the paper names it: any of the body's names will do
     */
    public Meeting lock(OfficialName municipality, OfficialName body, LocalDate day, ReadProtocol read) {
        long municipalityId = find(
                query("select id from municipality where folded = ?1", municipality.folded()),
                query("""
                        insert into municipality (id, folded, name) values (nextval('municipality_seq'), ?1, ?2)
                        on conflict do nothing""", municipality.folded(), municipality.name()));
        long bodyId = bodies.find(municipalityId, municipality, body, day, read);
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
