package se.diarium.wording;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.diarium.RefusedException;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.configuration.Inbox;
import se.diarium.configuration.Settings;
import se.diarium.protocol.Wording;
import se.diarium.protocol.WordingMeaning;
import se.diarium.protocol.Wordings;
import se.diarium.registry.OfficialName;

/**
 * Adds wordings to the reader's table, and takes them away. What has been registered stays as it was read until it is read again.
 */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.ADMINISTRATOR})
public class OwnWordings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private AuditLog log;

    @Resource
    private SessionContext session;

    /** Does nothing for those who may add wordings, and turns others away: for a page that is of no use to them. */
    public void requireMay() {}

    /** All of them: everybody's first, then by municipality, the oldest first. */
    public List<OwnWording> all() {
        return em.createQuery(
                        "select w from OwnWording w order by coalesce(w.municipalityFolded, ''), w.id",
                        OwnWording.class)
                .getResultList();
    }

    /**
     * Adds one; it holds from the next document that is read.
     *
     * @param municipality whose protocols it is for, as its inbox is named; null for everybody's
     * @return its id
     * @throws RefusedException if it is none, or says what is known already or the opposite of it
     */
    public long add(@Nullable String municipality, String text, WordingMeaning meaning) {
        Wording wording = checked(text, meaning);
        if (Wordings.standard().has(wording)) {
            throw new RefusedException("Läsaren kan redan ”%s” med den betydelsen.".formatted(wording.text()));
        }
        @Nullable OfficialName owner = municipality == null ? null : owner(municipality);
        requireNew(owner, wording);
        OwnWording added =
                new OwnWording(owner, wording, session.getCallerPrincipal().getName(), Instant.now());
        em.persist(added);
        log.record(Deed.WORDING_ADDED, added.getId(), told(added));
        return added.getId();
    }

    /**
     * What somebody has typed as a wording.
     *
     * @throws RefusedException if it cannot be one; the sentence says why
     */
    public Wording checked(String text, WordingMeaning meaning) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(
                    "Rubriken har tecken som inte syns, till exempel en radbrytning. Skriv den på nytt, på en rad.");
        }
        Wording.fault(text).ifPresent(fault -> {
            throw new RefusedException(
                    switch (fault) {
                        case EMPTY -> "Skriv rubriken eller etiketten som den står i protokollet.";
                        case TOO_LONG ->
                            "En rubrik har högst %d tecken; det som är längre är löpande text."
                                    .formatted(Wording.LONGEST);
                        case NO_WORD -> "En rubrik måste innehålla minst två egna bokstäver.";
                        case VARIABLES ->
                            "Högst en av {body}, {anybody} och {tail} får stå i en rubrik, och inga andra klamrar.";
                    });
        });
        return new Wording(text, meaning);
    }

    /** Takes one away; nothing happens where somebody else has done so. */
    public void remove(long wording) {
        OwnWording known = em.find(OwnWording.class, wording, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            em.remove(known);
            log.record(Deed.WORDING_REMOVED, wording, told(known));
        }
    }

    private static String told(OwnWording wording) {
        String owner = wording.getMunicipality() == null ? "" : wording.getMunicipality() + ": ";
        return owner + "”" + wording.getText() + "” " + wording.getMeaning();
    }

    private OfficialName owner(String municipality) {
        boolean hasInbox = settings.inboxes().stream().map(Inbox::municipality).anyMatch(municipality::equals);
        if (!hasInbox
                && em.createQuery("select f.id from ImportFile f where f.municipality = :municipality", Long.class)
                        .setParameter("municipality", municipality)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty()) {
            throw new RefusedException("Ingen inkorg hör till %s.".formatted(municipality));
        }
        return new OfficialName(municipality);
    }

    private void requireNew(@Nullable OfficialName owner, Wording wording) {
        // Two who add the same at the same time come one after the other.
        em.createNativeQuery("lock table own_wording in share row exclusive mode")
                .executeUpdate();
        String folded = owner == null ? null : owner.folded();
        all().stream()
                .filter(known -> known.getFolded().equals(wording.folded()))
                .filter(known -> Objects.equals(folded, known.getMunicipalityFolded())
                        || (known.getMunicipality() == null && known.getMeaning() == wording.meaning()))
                .findFirst()
                .ifPresent(known -> {
                    throw new RefusedException(
                            "”%s” finns redan, tillagd av %s. Ta bort den först om den ska betyda något annat."
                                    .formatted(known.getText(), known.getMadeBy()));
                });
    }
}
