package se.diarium.browsing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.diarium.registry.Item;
import se.diarium.registry.ProtocolVersion;

/** When decisions were sent, by the id of the recipient's row ({@code Routing}); what nobody has noted is not in it. */
final class DispatchDays {

    private static final String SENT = """
            select r.id, cast(min(n.sent_on) as text)
            from protocol_version v join dispatch_note n on n.protocol_id = v.protocol_id
            join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id
            join item i on i.version_id = v.id and i.number = n.paragraph
            join routing r on r.item_id = i.id
            where %s and n.occurrence = (select count(*) from item j
              where j.version_id = i.version_id and j.number = i.number and j.position <= i.position)
            and dispatch_same(b.municipality_id, n.folded, r.folded) group by r.id""";

    private final EntityManager em;

    DispatchDays(EntityManager em) {
        this.em = em;
    }

    /** Of a whole protocol; one statement. */
    Map<Long, LocalDate> of(ProtocolVersion version) {
        return days(em.createNativeQuery(SENT.formatted("v.id = ?1")).setParameter(1, version.getId()));
    }

    /** Of some §§ of any protocols; one statement. */
    Map<Long, LocalDate> of(Collection<Item> items) {
        String ids = items.stream().map(item -> String.valueOf(item.getId())).collect(joining(", "));
        return items.isEmpty() ? Map.of() : days(em.createNativeQuery(SENT.formatted("i.id in (" + ids + ")")));
    }

    private static Map<Long, LocalDate> days(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(toMap(row -> ((Number) row[0]).longValue(), row -> LocalDate.parse((String) row[1])));
    }
}
