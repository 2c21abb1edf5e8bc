package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.diarium.correction.Change;
import se.diarium.correction.ItemKey;
import se.diarium.correction.Kept;
import se.diarium.protocol.ReadProtocol;
import se.diarium.registry.Item;
import se.diarium.registry.ProtocolVersion;

/** Lays what people have changed over a new reading of a version. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class KeptChanges {

    @PersistenceContext
    private EntityManager em;

    /**
     * What is to be registered of a reading.
     *
     * @param version the version that has these bytes; null where it is read for the first time
     */
    public Kept.Result over(@Nullable ProtocolVersion version, ReadProtocol read) {
        return version == null
                ? new Kept.Result(read, List.of(), Map.of())
                : Kept.over(read, of(version.getId()), Instant.now());
    }

    /** The changes of a version, in the order in which they were made. */
    public List<Change> of(long version) {
        return em.createQuery("select c from Change c where c.version = :version order by c.id", Change.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** Stores what a new reading would have otherwise, and marks what is approved. */
    public void store(ProtocolVersion version, Kept.Result kept, List<Item> items) {
        em.createNativeQuery("delete from suggestion where version_id = ?1")
                .setParameter(1, version.getId())
                .executeUpdate();
        kept.suggestions().forEach(em::persist);
        List<ItemKey> keys =
                ItemKey.ofNumbers(items.stream().map(Item::getNumber).toList());
        int approved = 0;
        for (int i = 0; i < items.size(); i++) {
            Change approval = kept.approved().get(keys.get(i));
            if (approval != null) {
                items.get(i).approve(approval.getMadeBy(), approval.getMadeAt());
                approved++;
            }
        }
        version.counted(approved, kept.suggestions().size());
    }
}
