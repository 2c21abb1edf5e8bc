package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Takes away what no paper names any longer since it was read again: case files and meetings without a protocol. A case file on which
 * people have written, or that they have merged, is kept.
 */
@Stateless
@PermitAll
public class Leftovers {

    private static final List<String> UNNAMED = List.of(
            """
            delete from case_file c where not exists (select 1 from case_reference r where r.case_file_id = c.id)
            and not exists (select 1 from delegationsbeslut_number n where n.case_file_id = c.id)
            and c.merged_into is null and not exists (select 1 from case_file m where m.merged_into = c.id)
            and not exists (select 1 from case_note n where n.case_file_id = c.id)
            and not exists (select 1 from follow_up f where f.case_file_id = c.id)""",
            "delete from meeting m where not exists (select 1 from protocol p where p.meeting_id = m.id)",
            // What people have told of a body is kept, also while it has no protocol.
            """
            delete from body b where not exists (select 1 from meeting m where m.body_id = b.id)
            and not exists (select 1 from body_alias a where a.body_id = b.id and a.source = 'PERSON')""");

    private static final String WHERE_SOMETHING_WAS_READ_AGAIN =
            " and exists (select 1 from import_file f where f.run_id = ?1 and f.reread_of is not null)";

    @PersistenceContext
    private EntityManager em;

    /** To be called when the run has registered all: nothing else registers meanwhile. */
    @TransactionAttribute(REQUIRES_NEW)
    public void remove(long run) {
        for (String statement : UNNAMED) {
            em.createNativeQuery(statement + WHERE_SOMETHING_WAS_READ_AGAIN)
                    .setParameter(1, run)
                    .executeUpdate();
        }
    }
}
