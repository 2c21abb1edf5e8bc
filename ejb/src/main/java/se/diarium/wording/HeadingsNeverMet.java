package se.diarium.wording;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Roles;
import se.diarium.protocol.Wording;
import se.diarium.protocol.Wordings;

/**
 * The headings in a municipality's current protocols that nobody has told the meaning of, the most frequent first: what an
 * administrator can teach the reader. What has a wording by now is left out, also where the protocols have not been read again.
 */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.ADMINISTRATOR})
@TransactionAttribute(NOT_SUPPORTED)
public class HeadingsNeverMet {

    /** At most so many are given at a time. */
    public static final int MOST = 100;

    private static final int BATCH = 200;

    /** Headings are looked through to this number; what is rarer than a thousand others can wait until those have a meaning. */
    private static final int MOST_LOOKED_AT = 1_000;

    private static final String FOUND = """
            with told as (
              select lower(r.detail) collate "C" as folded, count(distinct v.protocol_id) as protocols,
                     count(distinct m.body_id) as bodies, min(r.id) as example
              from import_file f join protocol_version v on v.file_id = f.id and v.is_current and v.review_reasons > 0
              join review_reason r on r.version_id = v.id and r.kind = 'UNKNOWN_HEADING'
              join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
              where f.municipality = ?1 and r.detail is not null and r.page is not null and r.item_id is not null
              group by 1)
            select r.detail, t.folded, t.protocols, t.bodies, v.protocol_id, v.id, i.number, r.page, r.first_line
            from told t join review_reason r on r.id = t.example
            join protocol_version v on v.id = r.version_id join item i on i.id = r.item_id
            where t.protocols < ?2 or (t.protocols = ?2 and t.folded > ?3)
            order by t.protocols desc, t.folded limit ?4""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WordingTables tables;

    /**
     * Some of them, in the order of their frequency.
     *
     * @param municipality as its inbox is named
     * @param after the last of those before, or null to begin
     * @param most how many, up to {@link #MOST}
     */
    public List<HeadingNeverMet> of(String municipality, @Nullable HeadingNeverMet after, int most) {
        Wordings known = tables.of(municipality);
        return some(municipality, after, Math.min(most, MOST), heading -> !known.knows(heading.text()));
    }

    /**
     * Which of them a wording would give a meaning, before it is added: at most {@link #MOST}, the most frequent first.
     *
     * @param municipality as its inbox is named
     */
    public List<HeadingNeverMet> resolvedBy(String municipality, Wording wording) {
        Wordings known = tables.of(municipality);
        Wordings tried = tables.with(municipality, wording);
        return some(municipality, null, MOST, heading -> !known.knows(heading.text()) && tried.knows(heading.text()));
    }

    private List<HeadingNeverMet> some(
            String municipality, @Nullable HeadingNeverMet after, int most, Predicate<HeadingNeverMet> wanted) {
        List<HeadingNeverMet> some = new ArrayList<>();
        @Nullable HeadingNeverMet last = after;
        for (int looked = 0; looked < MOST_LOOKED_AT; looked += BATCH) {
            List<HeadingNeverMet> batch = batch(municipality, last);
            for (HeadingNeverMet heading : batch) {
                if (some.size() < most && wanted.test(heading)) {
                    some.add(heading);
                }
            }
            if (batch.size() < BATCH || some.size() == most) {
                break;
            }
            last = batch.get(batch.size() - 1);
        }
        return some;
    }

    private List<HeadingNeverMet> batch(String municipality, @Nullable HeadingNeverMet after) {
        List<?> rows = em.createNativeQuery(FOUND)
                .setParameter(1, municipality)
                .setParameter(2, after == null ? Long.MAX_VALUE : after.protocols())
                .setParameter(3, after == null ? "" : after.folded())
                .setParameter(4, BATCH)
                .getResultList();
        return rows.stream().map(row -> heading((Object[]) row)).toList();
    }

    private static HeadingNeverMet heading(Object[] row) {
        return new HeadingNeverMet(
                (String) row[0],
                (String) row[1],
                (Long) row[2],
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Integer) row[6],
                (Integer) row[7],
                (Integer) row[8]);
    }
}
