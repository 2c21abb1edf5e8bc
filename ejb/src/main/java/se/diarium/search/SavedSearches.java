package se.diarium.search;

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
import se.diarium.RefusedException;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;

/** Searches at hand: one's own, and those that somebody has shared with all. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
public class SavedSearches {

    /** Searches that one account may have; each is counted where they are listed. */
    public static final int MOST = 15;

    /** Letters of a name. */
    public static final int LONGEST_NAME = 80;

    private static final int LONGEST_ADDRESS = 4_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog log;

    @Resource
    private SessionContext session;

    /** The caller's own and the shared ones, by name. */
    public List<SavedSearch> all() {
        return em.createQuery(
                        "select s from SavedSearch s where s.madeBy = :me or s.shared = true order by lower(s.name),"
                                + " s.id",
                        SavedSearch.class)
                .setParameter("me", caller())
                .setMaxResults(2 * MOST)
                .getResultList();
    }

    /**
     * Saves a search for the caller alone.
     *
     * @throws RefusedException if it has no name, asks for nothing, or there are too many; the sentence says what to do
     */
    public void saveOwn(String name, SearchRequest request) {
        save(name, request, false);
    }

    /** The same, for all to see. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE})
    public void saveShared(String name, SearchRequest request) {
        save(name, request, true);
    }

    private void save(String name, SearchRequest request, boolean shared) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            throw new RefusedException("Ge sökningen ett namn på högst %d tecken.".formatted(LONGEST_NAME));
        }
        if (request.isEmpty()) {
            throw new RefusedException("Sök efter något först. En tom sökning går inte att spara.");
        }
        if (request.address().length() > LONGEST_ADDRESS) {
            throw new RefusedException("Sökningen är för lång för att sparas.");
        }
        // Counted while nobody else saves: two clicks at the same time do not exceed the limit.
        em.createNativeQuery("lock table saved_search in share row exclusive mode")
                .executeUpdate();
        if (number(shared) >= MOST) {
            throw new RefusedException(
                    shared
                            ? "Det finns redan %d delade sökningar. Ta bort någon av dem först.".formatted(MOST)
                            : "Du har redan sparat %d sökningar. Ta bort någon av dem först.".formatted(MOST));
        }
        SavedSearch saved = new SavedSearch(given, request, shared, caller(), Instant.now());
        em.persist(saved);
        log.record(Deed.SEARCH_SAVED, saved.getId(), given);
    }

    private long number(boolean shared) {
        String count = "select count(s) from SavedSearch s where s.shared = ";
        return shared
                ? em.createQuery(count + "true", Long.class).getSingleResult()
                : em.createQuery(count + "false and s.madeBy = :me", Long.class)
                        .setParameter("me", caller())
                        .getSingleResult();
    }

    /** Whether the caller may take a search away: its maker may, and of the shared ones a registrator every one. */
    public boolean isRemovable(SavedSearch search) {
        return search.getMadeBy().equals(caller()) || (search.isShared() && session.isCallerInRole(Roles.REGISTRATOR));
    }

    /**
     * Takes one away; nothing happens where somebody else has done so.
     *
     * @throws RefusedException if it is somebody else's
     */
    public void remove(long search) {
        SavedSearch known = em.find(SavedSearch.class, search, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            return;
        }
        if (!isRemovable(known)) {
            throw new RefusedException(
                    "Sökningen är sparad av någon annan. Be den som sparade den, eller en registrator, att ta bort"
                            + " den.");
        }
        em.remove(known);
        log.record(Deed.SEARCH_REMOVED, known.getId(), known.getName());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
