package se.diarium.wording;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.diarium.protocol.Wording;
import se.diarium.protocol.Wordings;
import se.diarium.registry.OfficialName;

/**
 * The reader's table of wordings with those of a municipality laid over it. For the import, which has no caller.
 *
 * <p>The added rows are asked for each time, a statement of some microseconds, and the table is kept by them: a change holds from the
 * next document on, on every node, and nobody has to be told of it.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WordingTables {

    private static final int MOST_TABLES = 100;

    private final Map<List<Wording>, Wordings> tables = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager em;

    /** What is in force for the protocols of a municipality. */
    public Wordings of(String municipality) {
        return table(added(municipality));
    }

    /** As {@link #of}, with one more wording on trial, which wins over all. */
    public Wordings with(String municipality, Wording trial) {
        List<Wording> wordings = new ArrayList<>(List.of(trial));
        wordings.addAll(added(municipality));
        return table(wordings);
    }

    private Wordings table(List<Wording> added) {
        if (added.isEmpty()) {
            return Wordings.standard();
        }
        if (tables.size() > MOST_TABLES) {
            tables.clear();
        }
        return tables.computeIfAbsent(List.copyOf(added), Wordings.standard()::with);
    }

    private List<Wording> added(String municipality) {
        return em
                .createQuery("""
                        select w from OwnWording w where w.municipalityFolded is null or w.municipalityFolded = :municipality
                        order by case when w.municipalityFolded is null then 1 else 0 end, w.id""", OwnWording.class)
                .setParameter("municipality", new OfficialName(municipality).folded())
                .getResultList()
                .stream()
                .map(OwnWording::getWording)
                .toList();
    }
}
