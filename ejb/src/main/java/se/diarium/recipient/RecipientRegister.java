package se.diarium.recipient;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.diarium.RefusedException;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.registry.Municipality;

/** What a registrator changes in the register of recipients. Every change is remembered in the log. */
@Stateless
@RolesAllowed(Roles.REGISTRATOR)
public class RecipientRegister {

    /** So many names at a time. */
    public static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog log;

    @Resource
    private SessionContext session;

    /** Does nothing for those who may change the register, and turns others away: for a page that is of no use to them. */
    public void requireMay() {}

    /**
     * A new recipient.
     *
     * @param municipality the id of the one whose register it is
     * @return its id
     * @throws RefusedException if it is no name, somebody has it already, or kind and delivery do not fit
     */
    public long add(long municipality, String name, RecipientKind kind, Delivery delivery) {
        return made(locked(municipality), new RecipientName(name), kind, delivery)
                .getId();
    }

    private Recipient made(Municipality municipality, RecipientName name, RecipientKind kind, Delivery delivery) {
        requireFitting(kind, delivery);
        alias(municipality.getId(), name.folded()).ifPresent(taken -> {
            throw new RefusedException("”%s” är redan ett namn på %s."
                    .formatted(name.text(), taken.getRecipient().getName()));
        });
        Delivery settled = kind == RecipientKind.FILE ? new Delivery(Channel.NONE, null) : delivery;
        Recipient made = new Recipient(municipality, name, kind, settled, caller(), Instant.now());
        em.persist(made);
        em.persist(new RecipientAlias(made, name.text(), name.folded(), caller(), Instant.now()));
        log.record(Deed.RECIPIENT_ADDED, made.getId(), name.text());
        return made;
    }

    /**
     * Makes a recipient of each of some names that protocols have; how it is reached is said later. A name that somebody has meanwhile is
     * left out.
     *
     * @return the ids of those that were made
     */
    public List<Long> addMet(Collection<MetName> names) {
        requireSome(names);
        return names.stream()
                .sorted(Comparator.comparing(MetName::token))
                .flatMap(name -> asWritten(name).map(text -> addMet(name, text)).orElse(Optional.empty()).stream())
                .toList();
    }

    private Optional<Long> addMet(MetName met, String asWritten) {
        Municipality municipality = locked(met.municipality());
        if (alias(met.municipality(), met.folded()).isPresent()) {
            return Optional.empty();
        }
        RecipientName name = new RecipientName(RecipientKey.withoutPurpose(readable(asWritten)));
        return Optional.of(made(municipality, name, RecipientKind.of(name.text()), Delivery.UNSAID)
                .getId());
    }

    /**
     * Names that protocols have mean a known recipient from now on. A name that somebody has meanwhile is left out.
     *
     * @return how many names it has got
     * @throws RefusedException if the recipient is another municipality's, or retired
     */
    public int join(long recipient, Collection<MetName> names) {
        requireSome(names);
        Recipient known = held(recipient);
        if (known.isRetired()) {
            throw new RefusedException("%s är avförd. Ta tillbaka den först.".formatted(known.getName()));
        }
        int joined = 0;
        for (MetName name : names) {
            if (name.municipality() != known.getMunicipality().getId()) {
                throw new RefusedException(
                        "%s hör till %s. Namn ur en annan kommuns protokoll kan inte läggas till den."
                                .formatted(
                                        known.getName(), known.getMunicipality().getName()));
            }
            Optional<String> asWritten = asWritten(name);
            if (asWritten.isPresent()
                    && alias(name.municipality(), name.folded()).isEmpty()) {
                name(known, new RecipientName(RecipientKey.withoutPurpose(readable(asWritten.get()))), name.folded());
                joined++;
            }
        }
        return joined;
    }

    /**
     * As {@link #join(long, Collection)}, the recipient by one of its names.
     *
     * @throws RefusedException if nobody is known by that name
     */
    public int join(String recipient, Collection<MetName> names) {
        requireSome(names);
        return join(known(names.iterator().next().municipality(), recipient).getId(), names);
    }

    /**
     * One more name for a recipient.
     *
     * @throws RefusedException if it is none, or somebody has it already
     */
    public void addAlias(long recipient, String alias) {
        Recipient known = held(recipient);
        RecipientName name = new RecipientName(alias);
        alias(known.getMunicipality().getId(), name.folded()).ifPresent(taken -> {
            throw new RefusedException(
                    taken.getRecipient().getId() == recipient
                            ? "%s har redan namnet ”%s”.".formatted(known.getName(), taken.getAlias())
                            : "”%s” är redan ett namn på %s. Slå ihop dem om de är samma mottagare."
                                    .formatted(name.text(), taken.getRecipient().getName()));
        });
        name(known, name, name.folded());
    }

    private void name(Recipient recipient, RecipientName name, String folded) {
        em.persist(new RecipientAlias(recipient, name.text(), folded, caller(), Instant.now()));
        log.record(Deed.RECIPIENT_ALIAS_ADDED, recipient.getId(), recipient.getName() + ": " + name.text());
    }

    /**
     * Takes a name away; nothing happens where somebody else has done so.
     *
     * @throws RefusedException if it is the recipient's own name
     */
    public void removeAlias(long alias) {
        RecipientAlias known = em.find(RecipientAlias.class, alias);
        if (known == null) {
            return;
        }
        Recipient recipient = held(known.getRecipient().getId());
        if (known.getFolded().equals(RecipientKey.of(recipient.getName()))) {
            throw new RefusedException(
                    "”%s” är namnet som mottagaren går under. Byt namn i stället.".formatted(known.getAlias()));
        }
        if (isNameOfBody(recipient, known.getFolded())) {
            throw new RefusedException(
                    "”%s” är ett av nämndens namn. Ta bort det under Nämnder först.".formatted(known.getAlias()));
        }
        em.remove(known);
        log.record(Deed.RECIPIENT_ALIAS_REMOVED, recipient.getId(), recipient.getName() + ": " + known.getAlias());
    }

    private boolean isNameOfBody(Recipient recipient, String folded) {
        Long body = recipient.getBodyId();
        return body != null
                && ((List<?>) em.createNativeQuery("select alias from body_alias where body_id = ?1")
                                .setParameter(1, body)
                                .getResultList())
                        .stream()
                                .map(String.class::cast)
                                .anyMatch(name -> RecipientKey.of(name).equals(folded));
    }

    /**
     * Changes what it is called, what it is and how it is reached. The name that it had stays one of its names.
     *
     * @param seen {@link Recipient#getChanges()} of what the caller has seen
     * @throws RefusedException if somebody else has changed it since, another has the name, or kind and delivery do not fit
     */
    public void change(long recipient, int seen, String newName, RecipientKind kind, Delivery delivery) {
        Recipient known = held(recipient);
        if (known.getChanges() != seen) {
            throw new RefusedException(
                    "Någon annan har ändrat mottagaren medan du skrev. Läs in sidan på nytt och gör din ändring igen.");
        }
        RecipientName name = new RecipientName(newName);
        requireFitting(kind, delivery);
        requireFitting(known, kind);
        Optional<RecipientAlias> alias = alias(known.getMunicipality().getId(), name.folded());
        alias.map(RecipientAlias::getRecipient)
                .filter(owner -> owner.getId() != recipient)
                .ifPresent(owner -> {
                    throw new RefusedException("”%s” är redan ett namn på %s. Slå ihop dem om de är samma mottagare."
                            .formatted(name.text(), owner.getName()));
                });
        if (alias.isEmpty()) {
            em.persist(new RecipientAlias(known, name.text(), name.folded(), caller(), Instant.now()));
        }
        String before = described(known);
        known.change(name, kind, delivery);
        log.record(Deed.RECIPIENT_CHANGED, recipient, before + " → " + described(known));
    }

    private static String described(Recipient recipient) {
        String channel =
                recipient.getChannel() == null ? "–" : recipient.getChannel().name();
        return recipient.getName() + ", " + recipient.getKind() + ", " + channel
                + (recipient.getAddress() == null ? "" : " " + recipient.getAddress());
    }

    private static void requireFitting(RecipientKind kind, Delivery delivery) {
        boolean sent = delivery.channel() != null && delivery.channel() != Channel.NONE;
        if (sent && kind == RecipientKind.FILE) {
            throw new RefusedException("Till akten skickas inget. Välj ”Skickas inte”, eller en annan sort.");
        }
        if (sent && kind == RecipientKind.GROUP) {
            throw new RefusedException("En grupp nås genom sina medlemmar. Välj sändsätt på var och en av dem.");
        }
    }

    private void requireFitting(Recipient recipient, RecipientKind kind) {
        if (recipient.getBodyId() != null && kind != RecipientKind.BODY) {
            throw new RefusedException("%s är en nämnd med protokoll i registret och kan inte vara något annat."
                    .formatted(recipient.getName()));
        }
        boolean becomesGroup = kind == RecipientKind.GROUP && !recipient.isGroup();
        if (becomesGroup && count("select count(m) from GroupMember m where m.id.memberId = :id", recipient) > 0) {
            throw new RefusedException("%s är medlem i en grupp och kan inte själv vara en. Ta ut den ur gruppen först."
                    .formatted(recipient.getName()));
        }
        boolean isGroupNoMore = kind != RecipientKind.GROUP && recipient.isGroup();
        if (isGroupNoMore && count("select count(m) from GroupMember m where m.id.groupId = :id", recipient) > 0) {
            throw new RefusedException("Gruppen har medlemmar. Ta bort dem först.");
        }
    }

    private long count(String query, Recipient recipient) {
        return em.createQuery(query, Long.class)
                .setParameter("id", recipient.getId())
                .getSingleResult();
    }

    /**
     * Two recipients are one: all names and groups of the one go over to the other, and it is no more.
     *
     * @throws RefusedException if they cannot be one; nothing is moved then
     */
    public void merge(long goes, long stays) {
        Recipient first = held(Math.min(goes, stays));
        Recipient second = held(Math.max(goes, stays));
        Recipient one = first.getId() == goes ? first : second;
        Recipient other = first.getId() == goes ? second : first;
        if (goes == stays
                || one.getMunicipality().getId() != other.getMunicipality().getId()) {
            throw new RefusedException("Bara två olika mottagare i samma kommun kan slås ihop.");
        }
        if (one.isGroup() != other.isGroup()) {
            throw new RefusedException("En grupp kan bara slås ihop med en annan grupp.");
        }
        Long body = one.getBodyId();
        if (body != null && other.getBodyId() != null) {
            throw new RefusedException("Båda är nämnder med protokoll i registret. Slå ihop dem under Nämnder.");
        }
        if (body != null) {
            one.isNoBody();
            em.flush();
            other.is(body);
        }
        log.record(Deed.RECIPIENTS_MERGED, stays, one.getName() + " → " + other.getName());
        em.flush();
        Merging.move(em, goes, stays);
        em.clear();
    }

    /** Nothing is to be sent to it any more; protocols that name it still lead to it. */
    public void retire(long recipient) {
        Recipient known = held(recipient);
        if (!known.isRetired()) {
            known.retire(Instant.now());
            log.record(Deed.RECIPIENT_RETIRED, recipient, known.getName());
        }
    }

    /** It is in use again. */
    public void takeBack(long recipient) {
        Recipient known = held(recipient);
        if (known.isRetired()) {
            known.comeBack();
            log.record(Deed.RECIPIENT_TAKEN_BACK, recipient, known.getName());
        }
    }

    /**
     * Somebody belongs to a group.
     *
     * @param member one of its names
     * @throws RefusedException if nobody is known by the name, or it is a group itself
     */
    public void addMember(long group, String member) {
        Recipient known = held(group);
        Recipient joins = known(known.getMunicipality().getId(), member);
        if (!known.isGroup()) {
            throw new RefusedException("%s är ingen grupp. Ändra sorten först.".formatted(known.getName()));
        }
        if (joins.isGroup()) {
            throw new RefusedException(
                    "En grupp kan inte ha en annan grupp som medlem. Lägg till medlemmarna en och en.");
        }
        GroupMember added = new GroupMember(known, joins);
        if (em.find(GroupMember.class, added.getId()) == null) {
            em.persist(added);
            log.record(Deed.GROUP_MEMBER_ADDED, group, known.getName() + ": " + joins.getName());
        }
    }

    /** Somebody belongs to a group no longer. */
    public void removeMember(long group, long member) {
        Recipient known = held(group);
        Recipient leaves = found(member);
        GroupMember membership = em.find(GroupMember.class, new GroupMember(known, leaves).getId());
        if (membership != null) {
            em.remove(membership);
            log.record(Deed.GROUP_MEMBER_REMOVED, group, known.getName() + ": " + leaves.getName());
        }
    }

    /** Who is known by a name in a municipality. */
    private Recipient known(long municipality, String name) {
        RecipientName given = new RecipientName(name);
        return alias(municipality, given.folded())
                .map(RecipientAlias::getRecipient)
                .orElseThrow(() -> new RefusedException(
                        "Ingen mottagare heter ”%s”. Skriv namnet som det står i registret, eller lägg till mottagaren först."
                                .formatted(given.text())));
    }

    private Optional<RecipientAlias> alias(long municipality, String folded) {
        return em.createQuery(
                        "select a from RecipientAlias a join fetch a.recipient where a.municipalityId = :municipality and a.folded = :folded",
                        RecipientAlias.class)
                .setParameter("municipality", municipality)
                .setParameter("folded", folded)
                .getResultStream()
                .findFirst();
    }

    /** As a protocol has it; empty where no protocol does any longer. */
    private Optional<String> asWritten(MetName name) {
        List<?> texts = em.createNativeQuery(
                        "select as_written from recipient_met where municipality_id = ?1 and folded = ?2")
                .setParameter(1, name.municipality())
                .setParameter(2, name.folded())
                .getResultList();
        return texts.stream().map(String.class::cast).findFirst();
    }

    /** Documents have marks that nobody sees. */
    private static String readable(String text) {
        return text.codePoints()
                .map(c ->
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c > Character.MAX_VALUE
                                ? ' '
                                : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The recipient, and all names of its municipality kept from being given away meanwhile. */
    private Recipient held(long recipient) {
        locked(found(recipient).getMunicipality().getId());
        Recipient held = em.find(Recipient.class, recipient, LockModeType.PESSIMISTIC_WRITE);
        if (held == null) {
            throw gone();
        }
        em.refresh(held);
        return held;
    }

    private Recipient found(long recipient) {
        Recipient found = em.find(Recipient.class, recipient);
        if (found == null) {
            throw gone();
        }
        return found;
    }

    private static RefusedException gone() {
        return new RefusedException("Mottagaren finns inte längre: någon har slagit ihop den med en annan.");
    }

    private Municipality locked(long municipality) {
        em.createNativeQuery("select id from municipality where id = ?1 for no key update")
                .setParameter(1, municipality)
                .getResultList();
        Municipality found = em.find(Municipality.class, municipality);
        if (found == null) {
            throw new RefusedException("Kommunen finns inte. Välj en i listan.");
        }
        return found;
    }

    private static void requireSome(Collection<MetName> names) {
        if (names.isEmpty()) {
            throw new RefusedException("Markera minst ett namn först.");
        }
        if (names.size() > MOST) {
            throw new RefusedException("Högst %d namn åt gången.".formatted(MOST));
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
