package se.diarium.body;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.RefusedException;
import se.diarium.account.OwnBodies;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.body.BodyAlias.Kind;
import se.diarium.recipient.RecipientsOfBodies;
import se.diarium.registry.Body;
import se.diarium.registry.Municipality;
import se.diarium.registry.OfficialName;

/** What people see and change of the names of bodies. Every change holds from the next paper that is registered. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.ADMINISTRATOR})
public class BodyRegister {

    private static final int MOST_DAYS_TOLD = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RecipientsOfBodies recipients;

    @Inject
    private OwnBodies secretaries;

    @Inject
    private AuditLog log;

    @Resource
    private SessionContext session;

    /** Does nothing for those who may change names, and turns others away: for a page that is of no use to them. */
    public void requireMay() {}

    /** All bodies with their names, by municipality and name; three statements, however many there are. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE, Roles.ADMINISTRATOR})
    public List<BodyNames> all() {
        Map<Long, List<BodyAlias>> aliases = em.createQuery(
                        "select a from BodyAlias a order by a.kind, a.alias", BodyAlias.class)
                .getResultStream()
                .collect(groupingBy(alias -> alias.getBody().getId()));
        Map<Long, Object[]> sums = em.createQuery("""
                        select m.body.id, count(distinct m), count(p), max(m.heldOn) from Meeting m
                        left join Protocol p on p.meeting = m group by m.body.id""", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row));
        return em.createQuery("select b from Body b join fetch b.municipality m order by m.name, b.name", Body.class)
                .getResultStream()
                .map(body -> names(body, aliases.getOrDefault(body.getId(), List.of()), sums.get(body.getId())))
                .toList();
    }

    private static BodyNames names(Body body, List<BodyAlias> aliases, Object @Nullable [] sums) {
        return sums == null
                ? new BodyNames(body, aliases, 0, 0, null)
                : new BodyNames(body, aliases, (Long) sums[1], (Long) sums[2], (LocalDate) sums[3]);
    }

    /**
     * Gives a body one more name.
     *
     * @param valid the days of meeting on which it holds
     * @return the alias's id
     * @throws RefusedException if it is no name, or another body has it
     */
    public long addAlias(long body, Kind kind, String alias, Validity valid) {
        Body named = locked(body);
        OfficialName name = name(alias);
        String key = BodyKey.of(name, municipality(named));
        if (kind == Kind.SPELLING && !valid.equals(Validity.ALWAYS)) {
            throw new RefusedException("Bara förkortningar och tidigare namn kan gälla en viss tid.");
        }
        if (kind != Kind.ABBREVIATION) {
            requireFree(named, name, key, valid);
        }
        if (aliases(named).anyMatch(a -> a.getKind() == kind && a.getAlias().equals(name.name()))) {
            throw new RefusedException("%s har redan namnet ”%s”.".formatted(named.getName(), name.name()));
        }
        BodyAlias added = new BodyAlias(named, kind, name.name(), key, valid, caller(), Instant.now());
        em.persist(added);
        log.record(Deed.BODY_ALIAS_ADDED, body, named.getName() + ": " + name.name());
        return added.getId();
    }

    /**
     * Takes a name away from a body; one that papers still write comes back with the next of them.
     *
     * @throws RefusedException if it is the name that the body goes by
     */
    public void removeAlias(long alias) {
        BodyAlias known = em.find(BodyAlias.class, alias);
        if (known == null) {
            return;
        }
        Body body = locked(known.getBody().getId());
        if (known.getKind() == Kind.SPELLING && known.getFolded().equals(body.getFolded())) {
            throw new RefusedException(
                    "”%s” är namnet som %s går under. Byt namn i stället.".formatted(known.getAlias(), body.getName()));
        }
        em.remove(known);
        log.record(Deed.BODY_ALIAS_REMOVED, body.getId(), body.getName() + ": " + known.getAlias());
    }

    /**
     * A body has another name: what it was called becomes a former name, so that papers with that name still are its papers.
     *
     * @param from the first day of meeting under the new name; null where the old one is to hold for papers of any day
     * @throws RefusedException if it is no name, or another body has it
     */
    public void rename(long body, String newName, @Nullable LocalDate from) {
        Body renamed = locked(body);
        OfficialName name = name(newName);
        String key = BodyKey.of(name, municipality(renamed));
        String before = renamed.getFolded();
        requireFree(renamed, name, key, Validity.ALWAYS);
        if (!key.equals(before)) {
            LocalDate lastDay = from == null ? null : from.minusDays(1);
            aliases(renamed)
                    .filter(alias -> alias.getKind() == Kind.SPELLING
                            && alias.getFolded().equals(before))
                    .forEach(alias -> alias.becomesFormer(lastDay));
            aliases(renamed).filter(alias -> alias.getFolded().equals(key)).forEach(em::remove);
        }
        String calledBefore = renamed.getName();
        log.record(Deed.BODY_RENAMED, body, calledBefore + " → " + name.name());
        renamed.rename(name.name(), key);
        em.flush();
        if (aliases(renamed)
                .noneMatch(a -> a.getKind() == Kind.SPELLING && a.getAlias().equals(name.name()))) {
            em.persist(
                    new BodyAlias(renamed, Kind.SPELLING, name.name(), key, Validity.ALWAYS, caller(), Instant.now()));
        }
        recipients.renamed(body, calledBefore, name.name(), caller());
    }

    /**
     * Two bodies are one: meetings with their protocols, and all names, go over to the one that stays.
     *
     * @throws RefusedException if they have met on the same day, or are not of one municipality; nothing is moved then
     */
    public void merge(long goes, long stays) {
        Municipality municipality = find(goes).getMunicipality();
        if (goes == stays
                || municipality.getId() != find(stays).getMunicipality().getId()) {
            throw new RefusedException("Bara två olika nämnder i samma kommun kan slås ihop.");
        }
        lock(municipality);
        // In the order of their ids, and before their meetings: whoever registers a paper holds its body first.
        Body first = held(Math.min(goes, stays));
        Body second = held(Math.max(goes, stays));
        move(first.getId() == goes ? first : second, first.getId() == goes ? second : first);
    }

    private void move(Body goes, Body stays) {
        requireNoDayInCommon(goes, stays);
        recipients.merged(goes.getId(), stays.getId());
        secretaries.merged(goes.getId(), stays.getId());
        em.createQuery("update Meeting m set m.body = :stays where m.body = :goes")
                .setParameter("stays", stays)
                .setParameter("goes", goes)
                .executeUpdate();
        moveNames(goes, stays);
        log.record(Deed.BODIES_MERGED, stays.getId(), goes.getName() + " → " + stays.getName());
        em.remove(goes);
        em.flush();
    }

    private void moveNames(Body goes, Body stays) {
        List<BodyAlias> there = aliases(stays).toList();
        aliases(goes).toList().forEach(alias -> {
            boolean known = there.stream()
                    .anyMatch(
                            a -> a.getKind() == alias.getKind() && a.getAlias().equals(alias.getAlias()));
            if (known) {
                em.remove(alias);
            } else {
                alias.moveTo(stays);
            }
        });
        em.flush();
    }

    private void requireNoDayInCommon(Body one, Body other) {
        List<LocalDate> days = em.createQuery("""
                        select m.heldOn from Meeting m where m.body = :one
                        and exists (select o.id from Meeting o where o.body = :other and o.heldOn = m.heldOn)
                        order by m.heldOn""", LocalDate.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .setMaxResults(MOST_DAYS_TOLD)
                .getResultList();
        if (!days.isEmpty()) {
            throw new RefusedException(
                    "%s och %s sammanträdde båda %s. De är alltså två nämnder, eller så har ett protokoll lästs fel: rätta det och läs om det först."
                            .formatted(
                                    one.getName(),
                                    other.getName(),
                                    days.stream().map(LocalDate::toString).collect(Collectors.joining(", "))));
        }
    }

    /** Whether no other body of the municipality has the name as its own, or as one that it had on the same days. */
    private void requireFree(Body body, OfficialName name, String key, Validity valid) {
        Optional<BodyAlias> taken = em.createQuery("""
                        select a from BodyAlias a join fetch a.body b
                        where b.municipality = :municipality and b <> :body and a.folded = :key
                        and a.kind <> se.diarium.body.BodyAlias.Kind.ABBREVIATION""", BodyAlias.class)
                .setParameter("municipality", body.getMunicipality())
                .setParameter("body", body)
                .setParameter("key", key)
                .getResultStream()
                .filter(alias -> alias.validity().overlaps(valid))
                .findFirst();
        taken.ifPresent(alias -> {
            throw new RefusedException("”%s” är redan ett namn på %s. Slå ihop dem om de är samma nämnd."
                    .formatted(name.name(), alias.getBody().getName()));
        });
    }

    private Stream<BodyAlias> aliases(Body body) {
        return em
                .createQuery("select a from BodyAlias a where a.body = :body order by a.id", BodyAlias.class)
                .setParameter("body", body)
                .getResultList()
                .stream();
    }

    /** The body, and all bodies of its municipality kept from being renamed by others meanwhile. */
    private Body locked(long body) {
        lock(find(body).getMunicipality());
        return held(body);
    }

    private Body held(long body) {
        Body held = em.find(Body.class, body, LockModeType.PESSIMISTIC_WRITE);
        if (held == null) {
            throw new RefusedException("Nämnden finns inte längre: någon har slagit ihop den med en annan.");
        }
        return held;
    }

    private void lock(Municipality municipality) {
        em.createNativeQuery("select id from municipality where id = ?1 for no key update")
                .setParameter(1, municipality.getId())
                .getResultList();
    }

    private Body find(long body) {
        Body found = em.find(Body.class, body);
        if (found == null) {
            throw new RefusedException("Nämnden finns inte.");
        }
        return found;
    }

    private static OfficialName municipality(Body body) {
        return new OfficialName(body.getMunicipality().getName());
    }

    private static OfficialName name(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(
                    "Namnet har tecken som inte syns, till exempel en radbrytning. Skriv det på nytt, på en rad.");
        }
        try {
            return new OfficialName(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("Ett namn har mellan 1 och 200 tecken.");
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
