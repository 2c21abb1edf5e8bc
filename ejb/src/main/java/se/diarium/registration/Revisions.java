package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.diarium.registry.ProtocolVersion;

/**
 * Counts a new reading of a version as another revision where it says something else, so that whoever has taken the version over is
 * given it again; corrections are counted by the database.
 */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class Revisions {

    @PersistenceContext
    private EntityManager em;

    /** A fingerprint of what a version says, as it is stored now. */
    public String content(ProtocolVersion version) {
        return (String) em.createNativeQuery("select protocol_content(?1)")
                .setParameter(1, version.getId())
                .getSingleResult();
    }

    /**
     * The version has been stored anew.
     *
     * @param earlier what it said before
     */
    public void follow(ProtocolVersion version, String earlier) {
        em.createNativeQuery(
                        "update protocol_version set revision = nextval('revision_seq') where id = ?1 and protocol_content(id) <> ?2")
                .setParameter(1, version.getId())
                .setParameter(2, earlier)
                .executeUpdate();
    }
}
