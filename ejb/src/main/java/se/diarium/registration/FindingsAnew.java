package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.diarium.check.CheckContext;
import se.diarium.check.ProtocolChecks;
import se.diarium.protocol.Finding;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.ReadProtocol;
import se.diarium.registry.FindingEntry;
import se.diarium.registry.Item;
import se.diarium.registry.OfficialName;
import se.diarium.registry.ProtocolVersion;

/** Holds a protocol against the rules anew when a person has changed what it says. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class FindingsAnew {

    private final ProtocolChecks checks = new ProtocolChecks();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Foreknowledge foreknowledge;

    /** What does not add up in a protocol, the reader's own findings included. */
    public List<Finding> in(ReadProtocol read, ProtocolVersion version) {
        return checks.check(read, known(read.frontPage(), version));
    }

    /**
     * Takes away what a change has mended and adds what it has broken. What stays is not touched: the checks see less of a stored
     * protocol than of the paper, so that only the difference between two looks at it tells anything.
     *
     * @param before the protocol as it was stored
     * @param after the same with the change
     */
    public void follow(ProtocolVersion version, ReadProtocol before, ReadProtocol after) {
        List<Finding> were = in(before, version);
        List<Finding> are = in(after, version);
        Collection<Finding> mended = new HashSet<>(were);
        are.forEach(mended::remove);
        List<Finding> broken = new ArrayList<>(are);
        broken.removeAll(were);
        List<FindingEntry> entries = entries(version);
        List<FindingEntry> stay = new ArrayList<>();
        for (FindingEntry entry : entries) {
            if (mended.stream().anyMatch(finding -> isOf(entry, finding))) {
                em.remove(entry);
            } else {
                stay.add(entry);
            }
        }
        int position =
                entries.stream().mapToInt(FindingEntry::getPosition).max().orElse(-1);
        for (Finding finding : broken) {
            FindingEntry entry = new FindingEntry(version, ++position, finding, item(version, finding.item()));
            em.persist(entry);
            stay.add(entry);
        }
        version.found((int) stay.stream().filter(FindingEntry::isNotable).count(), Confidences.unsure(after));
    }

    private CheckContext known(FrontPage front, ProtocolVersion version) {
        return foreknowledge.of(
                new OfficialName(version.getProtocol()
                        .getMeeting()
                        .getBody()
                        .getMunicipality()
                        .getName()),
                front);
    }

    private static boolean isOf(FindingEntry entry, Finding finding) {
        Item item = entry.getItem();
        return entry.getCode().equals(finding.code())
                && entry.getMessage().equals(finding.message())
                && Objects.equals(item == null ? null : item.getNumber(), finding.item());
    }

    private List<FindingEntry> entries(ProtocolVersion version) {
        return em.createQuery(
                        "select f from FindingEntry f left join fetch f.item where f.version = :version order by f.position",
                        FindingEntry.class)
                .setParameter("version", version)
                .setHint("jakarta.persistence.cache.retrieveMode", "BYPASS")
                .getResultList();
    }

    private @Nullable Item item(ProtocolVersion version, @Nullable Integer number) {
        return number == null
                ? null
                : em.createQuery(
                                "select i from Item i where i.version = :version and i.number = :number order by i.position",
                                Item.class)
                        .setParameter("version", version)
                        .setParameter("number", number)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }

    /** How many are errors or warnings. */
    static int notable(List<Finding> findings) {
        return (int) findings.stream()
                .filter(finding -> finding.severity().isNotable())
                .count();
    }
}
