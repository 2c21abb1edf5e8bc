package se.diarium.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts the registry, in one statement over rows that are counted already. Numbers only: for anybody. */
@Stateless
@PermitAll
public class RegistryCount {

    @PersistenceContext
    private EntityManager em;

    public RegistryTotals totals() {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select count(*), coalesce(sum(items), 0), (select count(*) from case_file), coalesce(sum(decisions), 0),
                               coalesce(sum(delegationsbeslut), 0), coalesce(sum(recipients), 0)
                        from protocol_version where is_current""").getSingleResult();
        return new RegistryTotals(
                number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
