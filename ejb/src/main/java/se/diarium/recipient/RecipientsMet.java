package se.diarium.recipient;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;

/**
 * Counts the names of recipients in all current protocols, when a run has registered all, so that no page has to; and takes the bodies of
 * the registry into the register. For the import, which has no caller.
 */
@Stateless
@PermitAll
public class RecipientsMet {

    private static final int BATCH = 1_000;

    private static final String COUNT = """
            with told as (
              select b.municipality_id, r.folded, count(*) as times, max(m.held_on) as last_met, max(r.id) as example
              from protocol_version v join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
              join body b on b.id = m.body_id join item i on i.version_id = v.id join routing r on r.item_id = i.id
              where v.is_current and r.folded is not null group by 1, 2)
            insert into recipient_met (municipality_id, folded, as_written, times, last_met, protocol_id, paragraph)
            select t.municipality_id, t.folded, r.recipient, t.times, t.last_met, v.protocol_id, i.number
            from told t join routing r on r.id = t.example join item i on i.id = r.item_id join protocol_version v on v.id = i.version_id""";

    private static final String NEW_BODIES = """
            select b.id, b.municipality_id, b.name from body b
            where not exists (select 1 from recipient r where r.body_id = b.id) order by b.id""";

    // Letters that two bodies go by lead to neither.
    private static final String NAMES_OF_BODIES = """
            select r.id, a.municipality_id, a.alias from body_alias a join recipient r on r.body_id = a.body_id
            where a.kind <> 'ABBREVIATION' or not exists (
              select 1 from body_alias o where o.municipality_id = a.municipality_id and o.folded = a.folded and o.body_id <> a.body_id)
            order by case a.kind when 'SPELLING' then 0 when 'FORMER_NAME' then 1 else 2 end, a.id""";

    @PersistenceContext
    private EntityManager em;

    /** To be called when the run has registered all: nothing else registers meanwhile. */
    @TransactionAttribute(REQUIRES_NEW)
    public void count() {
        fold();
        takeInBodies();
        query("delete from recipient_met").executeUpdate();
        query(COUNT).executeUpdate();
    }

    /** What was registered before names had keys. */
    private void fold() {
        List<?> texts;
        do {
            texts = query("select distinct recipient from routing where folded is null limit " + BATCH)
                    .getResultList();
            texts.forEach(text -> query(
                            "update routing set folded = ?1 where recipient = ?2 and folded is null",
                            RecipientKey.of((String) text),
                            text)
                    .executeUpdate());
        } while (texts.size() == BATCH);
    }

    private void takeInBodies() {
        // As people do who give names: one after the other.
        query("select id from municipality order by id for no key update").getResultList();
        for (Object row : query(NEW_BODIES).getResultList()) {
            Object[] body = (Object[]) row;
            takeIn((Long) body[0], (Long) body[1], (String) body[2]);
        }
        for (Object row : query(NAMES_OF_BODIES).getResultList()) {
            Object[] name = (Object[]) row;
            addName((Long) name[0], (Long) name[1], (String) name[2]);
        }
    }

    /** Somebody may have made a recipient of that name before the body's first protocol came: it is the body. */
    private void takeIn(long body, long municipality, String name) {
        String folded = RecipientKey.of(name);
        int known = query("""
                        update recipient set body_id = ?1, kind = 'BODY', changes = changes + 1 where body_id is null and kind <> 'GROUP' and id =
                          (select recipient_id from recipient_alias where municipality_id = ?2 and folded = ?3)""", body, municipality, folded).executeUpdate();
        if (known == 0) {
            long id = (Long) query("select nextval('recipient_seq')").getSingleResult();
            query(
                            "insert into recipient (id, municipality_id, name, sorted, kind, body_id) values (?1, ?2, ?3, ?4, 'BODY', ?5)",
                            id,
                            municipality,
                            name,
                            name.toLowerCase(Locale.forLanguageTag("sv")),
                            body)
                    .executeUpdate();
            addName(id, municipality, name);
        }
    }

    private void addName(long recipient, long municipality, String alias) {
        query("""
                        insert into recipient_alias (id, municipality_id, recipient_id, alias, folded)
                        select nextval('recipient_alias_seq'), ?1, ?2, ?3, ?4
                        where not exists (select 1 from recipient_alias where municipality_id = ?1 and folded = ?4)
                        on conflict do nothing""", municipality, recipient, alias, RecipientKey.of(alias)).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
