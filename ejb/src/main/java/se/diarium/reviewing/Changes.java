package se.diarium.reviewing;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.diarium.ConflictException;
import se.diarium.RefusedException;
import se.diarium.account.OutOfReachException;
import se.diarium.account.OwnBodies;
import se.diarium.account.Roles;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;
import se.diarium.correction.Change;
import se.diarium.correction.Division;
import se.diarium.correction.Field;
import se.diarium.correction.FieldValue;
import se.diarium.correction.FrontPageFields;
import se.diarium.correction.ItemFields;
import se.diarium.correction.ItemKey;
import se.diarium.correction.Suggestion;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.Origin;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Span;
import se.diarium.registration.FindingsAnew;
import se.diarium.registration.KeptChanges;
import se.diarium.registration.MeetingProtocols;
import se.diarium.registration.Meetings;
import se.diarium.registration.StoredFrontPage;
import se.diarium.registration.StoredItems;
import se.diarium.registration.StoredProtocol;
import se.diarium.registry.Item;
import se.diarium.registry.Meeting;
import se.diarium.registry.OfficialName;
import se.diarium.registry.ProtocolVersion;

/**
 * Changes what was read, in protocols of the bodies that the caller reviews: each change is kept with who made it, when, and what was
 * there before, and can be taken back. Whoever changes a § that somebody else has changed meanwhile is told, and nothing is
 * overwritten.
 */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE})
public class Changes {

    private static final int LARGEST_PARAGRAPH = 99_999;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StoredItems items;

    @Inject
    private StoredFrontPage frontPages;

    @Inject
    private StoredProtocol protocols;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingProtocols ofMeetings;

    @Inject
    private FindingsAnew findings;

    @Inject
    private KeptChanges kept;

    @Inject
    private AuditLog log;

    @Inject
    private OwnBodies own;

    @Resource
    private SessionContext session;

    /**
     * Turns the caller away from the protocols of a body: for a page that would show one.
     *
     * @throws OutOfReachException unless the caller reviews them
     */
    public void requireMay(long body) {
        own.require(body);
    }

    /** All changes of a version, those taken back too, the latest first. */
    public List<Change> history(long version) {
        return em.createQuery("select c from Change c where c.version = :version order by c.id desc", Change.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** What the latest reading of a version has otherwise than people have it. */
    public List<Suggestion> suggestions(long version) {
        return em.createQuery("select s from Suggestion s where s.version = :version order by s.id", Suggestion.class)
                .setParameter("version", version)
                .getResultList();
    }

    /**
     * Which state a § or the front page is in: the number of its latest change. To be given back with the next change, so that
     * two people do not overwrite each other.
     */
    public static long revision(List<Change> changes, @Nullable ItemKey item) {
        return changes.stream()
                .filter(change -> Objects.equals(change.getItem(), item))
                .mapToLong(Change::getId)
                .max()
                .orElse(0);
    }

    /**
     * Gives a field another value; nothing happens where it has that value already.
     *
     * @return the protocol that it belongs to now: another one where its body or its day is another
     * @throws ConflictException if somebody has changed the § meanwhile
     * @throws RefusedException if the field cannot hold it; the sentence says why
     */
    public long correct(Seen seen, Field field, FieldValue typed) {
        if (field.isOfItem() == (seen.item() == null)) {
            throw new IllegalArgumentException(field + " does not belong there");
        }
        ProtocolVersion version = lock(seen);
        FieldValue before = value(version, seen.item(), field);
        FieldValue after = Typed.checked(field, typed).placedAs(before);
        if (after.saysTheSameAs(before)) {
            return version.getProtocol().getId();
        }
        FieldValue wasRead =
                active(version, seen.item(), field).map(Change::getWasRead).orElse(before);
        write(version, seen.item(), field, after);
        em.persist(
                Change.correct(version.getId(), seen.item(), field, wasRead, before, after, caller(), Instant.now()));
        record(Deed.FIELD_CORRECTED, version, seen.item(), field.name());
        return version.getProtocol().getId();
    }

    /**
     * Finds a § right as it is.
     *
     * @throws ConflictException if somebody has changed the § meanwhile
     */
    public void approve(Seen seen) {
        ProtocolVersion version = lock(seen);
        ItemKey key = requireNonNull(seen.item());
        if (approve(version, key, item(version, key), now()).isPresent()) {
            record(Deed.ITEM_APPROVED, version, key, null);
        }
    }

    /**
     * Finds several §§ of a version right as they are, all of them or none.
     *
     * @return the number of one of the changes, by which they can be taken back together
     * @throws ConflictException if somebody has changed or approved one of them meanwhile
     * @throws RefusedException if there is none
     */
    public long approveAll(long id, List<Seen> seen) {
        ProtocolVersion version = lock(id);
        List<Change> before = kept.of(id);
        List<Item> all = all(version);
        List<ItemKey> keys = keys(all);
        Instant now = now();
        long last = 0;
        for (Seen one : seen) {
            ItemKey key = requireNonNull(one.item());
            int at = keys.indexOf(key);
            boolean asSeen = at >= 0 && revision(before, key) == one.revision();
            last = (asSeen ? approve(version, key, all.get(at), now) : Optional.<Change>empty())
                    .orElseThrow(() -> new ConflictException(
                            "Någon har ändrat eller godkänt § %d sedan du öppnade sidan. Inget är godkänt: se efter och försök igen."
                                    .formatted(key.paragraph())))
                    .getId();
        }
        if (last == 0) {
            throw new RefusedException("Ingen paragraf är kvar att godkänna tillsammans.");
        }
        record(Deed.PROTOCOL_APPROVED, version, null, null);
        return last;
    }

    /** As exactly as the database keeps it: what was done in one go is known by its moment. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** The change; empty where somebody has approved the § already. */
    private Optional<Change> approve(ProtocolVersion version, ItemKey key, Item item, Instant now) {
        if (item.isApproved()) {
            return Optional.empty();
        }
        item.approve(caller(), now);
        Change approval = Change.approve(version.getId(), key, ItemFields.of(items.read(item)), caller(), now);
        em.persist(approval);
        version.counted(version.getApprovedItemCount() + 1, version.getSuggestionCount());
        return Optional.of(approval);
    }

    /**
     * Lets a § begin within another.
     *
     * @param heading the line where it begins, after the first of the other
     * @throws ConflictException if somebody has changed the § meanwhile
     * @throws RefusedException if it cannot begin there
     */
    public void split(Seen seen, Span heading, int paragraph, String title) {
        if (paragraph < 1 || paragraph > LARGEST_PARAGRAPH) {
            throw new RefusedException("Skriv paragrafens nummer med siffror.");
        }
        ProtocolVersion version = lock(seen);
        ItemKey key = requireNonNull(seen.item());
        Item item = item(version, key);
        if (!isAfter(heading, items.read(item).span())) {
            throw new RefusedException(
                    "Den nya paragrafen måste börja efter rubriken på § %d.".formatted(key.paragraph()));
        }
        String checked = Typed.checked(Field.TITLE, FieldValue.of(null, title))
                .rows()
                .get(0)
                .cell(0);
        replace(version, List.of(item), whole -> Division.split(whole.get(0), heading, paragraph, checked));
        em.persist(Change.split(
                version.getId(),
                key,
                paragraph,
                FieldValue.of(Origin.certain(heading, "person"), checked),
                caller(),
                Instant.now()));
        record(Deed.ITEM_SPLIT, version, key, "§ " + paragraph);
    }

    private static boolean isAfter(Span place, Span start) {
        return place.page() > start.page() || (place.page() == start.page() && place.firstLine() > start.firstLine());
    }

    /**
     * Puts a § and the one after it together.
     *
     * @throws ConflictException if somebody has changed the § meanwhile
     * @throws RefusedException if it is the last
     */
    public void joinNext(Seen seen) {
        ProtocolVersion version = lock(seen);
        ItemKey key = requireNonNull(seen.item());
        List<Item> both = withNext(version, key);
        ReadItem second = items.read(both.get(1));
        replace(version, both, Changes::joined);
        em.persist(Change.join(
                version.getId(),
                key,
                second.number(),
                FieldValue.of(second.origin(), second.title().value()),
                caller(),
                Instant.now()));
        record(Deed.ITEMS_JOINED, version, key, "§ " + second.number());
    }

    private List<Item> withNext(ProtocolVersion version, ItemKey key) {
        List<Item> all = all(version);
        int at = keys(all).indexOf(key);
        if (at < 0 || at + 1 == all.size()) {
            throw new RefusedException(
                    "Efter § %d finns ingen paragraf att slå ihop den med.".formatted(key.paragraph()));
        }
        return all.subList(at, at + 2);
    }

    /**
     * Takes a change back.
     *
     * @return the protocol that it belongs to now
     * @throws RefusedException if it has been taken back already, or another stands on it
     */
    public long undo(long id) {
        Change change = change(id);
        ProtocolVersion version = lock(change.getVersion());
        undo(version, change);
        return version.getProtocol().getId();
    }

    /**
     * Takes a change back, and with an approval those of the other §§ that were approved in one go with it.
     *
     * @return the protocol that it belongs to now
     * @throws RefusedException if all of it has been taken back already, or another change stands on it
     */
    public long undoTogether(long id) {
        Change change = change(id);
        ProtocolVersion version = lock(change.getVersion());
        em.refresh(change);
        List<Change> together = kept.of(version.getId()).stream()
                .filter(other -> other.isInOneGoWith(change) && !other.isUndone())
                .toList();
        if (together.size() < 2) {
            undo(version, together.isEmpty() ? change : together.get(0));
        } else {
            for (Change one : together) {
                takeBack(version, one);
                em.persist(one.undo(caller(), now()));
            }
            record(Deed.PROTOCOL_APPROVAL_WITHDRAWN, version, null, null);
        }
        return version.getProtocol().getId();
    }

    private Change change(long id) {
        return Optional.ofNullable(em.find(Change.class, id))
                .orElseThrow(() -> new RefusedException("Ändringen finns inte."));
    }

    private void undo(ProtocolVersion version, Change change) {
        em.refresh(change);
        if (change.isUndone() || change.getKind() == Change.Kind.UNDO) {
            throw new RefusedException("Ändringen är redan ångrad.");
        }
        takeBack(version, change);
        em.persist(change.undo(caller(), now()));
        record(
                change.getKind() == Change.Kind.APPROVE ? Deed.ITEM_APPROVAL_WITHDRAWN : Deed.CORRECTION_UNDONE,
                version,
                change.getItem(),
                change.getField() == null
                        ? change.getKind().name()
                        : change.getField().name());
    }

    private void takeBack(ProtocolVersion version, Change change) {
        @Nullable ItemKey key = change.getItem();
        switch (change.getKind()) {
            case CORRECT -> {
                Field field = requireNonNull(change.getField());
                if (active(version, key, field)
                        .filter(latest -> latest.getId() != change.getId())
                        .isPresent()) {
                    throw new RefusedException(
                            "Fältet har ändrats igen sedan dess. Ångra den senaste ändringen först.");
                }
                write(version, key, field, change.getBefore());
            }
            case APPROVE -> {
                Item item = item(version, requireNonNull(key));
                if (item.isApproved()) {
                    item.withdrawApproval();
                    version.counted(version.getApprovedItemCount() - 1, version.getSuggestionCount());
                }
            }
            case SPLIT -> {
                requireUntouched(version, new ItemKey(change.getOtherParagraph(), 1), change);
                List<Item> both = withNext(version, requireNonNull(key));
                if (both.get(1).getNumber() != change.getOtherParagraph()) {
                    throw new RefusedException(
                            "§ %d står inte längre efter den.".formatted(change.getOtherParagraph()));
                }
                replace(version, both, Changes::joined);
            }
            case JOIN -> {
                Item item = item(version, requireNonNull(key));
                FieldValue.Row title = change.getBefore().rows().get(0);
                Span heading = requireNonNull(title.origin()).span();
                replace(
                        version,
                        List.of(item),
                        whole -> Division.split(whole.get(0), heading, change.getOtherParagraph(), title.cell(0)));
            }
            case UNDO -> throw new IllegalArgumentException("change " + change.getId());
        }
    }

    private void requireUntouched(ProtocolVersion version, ItemKey key, Change since) {
        boolean touched = kept.of(version.getId()).stream()
                .anyMatch(other -> !other.isUndone()
                        && other.getKind() != Change.Kind.UNDO
                        && key.equals(other.getItem())
                        && other.getId() > since.getId());
        if (touched) {
            throw new RefusedException("§ %d har ändrats eller godkänts. Ångra det först.".formatted(key.paragraph()));
        }
    }

    /**
     * Does as a new reading suggests: that is a correction like any other.
     *
     * @return the protocol that it belongs to now
     */
    public long take(long suggestion) {
        Suggestion taken = find(suggestion);
        FieldValue read = taken.getRead();
        if (read == null) {
            throw new RefusedException("Den nya läsningen har ingen sådan paragraf.");
        }
        ProtocolVersion version = lock(taken.getVersion());
        FieldValue before = value(version, taken.getItem(), taken.getField());
        write(version, taken.getItem(), taken.getField(), read);
        em.persist(Change.correct(
                version.getId(), taken.getItem(), taken.getField(), read, before, read, caller(), Instant.now()));
        close(version, taken);
        record(Deed.SUGGESTION_TAKEN, version, taken.getItem(), taken.getField().name());
        return version.getProtocol().getId();
    }

    /** Keeps what a person has made of it. */
    public void leave(long suggestion) {
        Suggestion left = find(suggestion);
        ProtocolVersion version = lock(left.getVersion());
        FieldValue read = left.getRead();
        if (read != null) {
            // Said once: the same reading does not suggest it again.
            FieldValue value = value(version, left.getItem(), left.getField());
            em.persist(Change.correct(
                    version.getId(), left.getItem(), left.getField(), read, value, value, caller(), Instant.now()));
        }
        close(version, left);
        record(Deed.SUGGESTION_LEFT, version, left.getItem(), left.getField().name());
    }

    private Suggestion find(long suggestion) {
        return Optional.ofNullable(em.find(Suggestion.class, suggestion))
                .orElseThrow(() -> new RefusedException("Förslaget finns inte längre."));
    }

    private void close(ProtocolVersion version, Suggestion suggestion) {
        em.remove(suggestion);
        version.counted(version.getApprovedItemCount(), Math.max(0, version.getSuggestionCount() - 1));
    }

    /** What a field says now. */
    private FieldValue value(ProtocolVersion version, @Nullable ItemKey key, Field field) {
        return key == null
                ? FrontPageFields.of(frontPages.read(version), field)
                : ItemFields.of(items.read(item(version, key)), field);
    }

    private void write(ProtocolVersion version, @Nullable ItemKey key, Field field, FieldValue value) {
        if (key == null) {
            ReadProtocol before = protocols.read(version);
            ReadProtocol after = before.with(FrontPageFields.with(before.frontPage(), field, value));
            frontPages.replace(version, after.frontPage());
            if (field.namesMeeting()) {
                move(version, after);
            }
            findings.follow(version, before, after);
        } else {
            replace(
                    version,
                    List.of(item(version, key)),
                    before -> List.of(ItemFields.with(before.get(0), field, value)));
        }
    }

    private void move(ProtocolVersion version, ReadProtocol read) {
        FrontPage front = read.frontPage();
        Meeting meeting = meetings.lock(
                new OfficialName(version.getProtocol()
                        .getMeeting()
                        .getBody()
                        .getMunicipality()
                        .getName()),
                new OfficialName(requireNonNull(front.organ()).value()),
                requireNonNull(front.meetingDate()).value(),
                read);
        own.require(meeting.getBody().getId());
        ofMeetings.move(version, meeting, read);
    }

    /** Stores §§ in the place of others; who had approved the first has approved what is in its place. */
    private void replace(ProtocolVersion version, List<Item> old, UnaryOperator<List<ReadItem>> change) {
        Item first = old.get(0);
        ReadProtocol whole = protocols.read(version);
        List<ReadItem> all = new ArrayList<>(whole.items());
        List<ReadItem> changed = all.subList(first.getPosition(), first.getPosition() + old.size());
        List<ReadItem> before = List.copyOf(changed);
        List<ReadItem> after = change.apply(before);
        changed.clear();
        changed.addAll(after);
        @Nullable String approvedBy = first.getApprovedBy();
        @Nullable Instant approvedAt = first.getApprovedAt();
        int lost = (int) old.stream().skip(1).filter(Item::isApproved).count();
        version.recount(before, after);
        version.counted(version.getApprovedItemCount() - lost, version.getSuggestionCount());
        List<Item> stored = items.replace(old, after);
        if (approvedBy != null && approvedAt != null) {
            stored.get(0).approve(approvedBy, approvedAt);
        }
        findings.follow(version, whole, whole.with(all));
    }

    private static List<ReadItem> joined(List<ReadItem> both) {
        return List.of(Division.join(both.get(0), both.get(1)));
    }

    /** The latest correction of a field that holds. */
    private Optional<Change> active(ProtocolVersion version, @Nullable ItemKey key, Field field) {
        return kept.of(version.getId()).stream()
                .filter(change -> change.getKind() == Change.Kind.CORRECT
                        && !change.isUndone()
                        && change.getField() == field
                        && Objects.equals(change.getItem(), key))
                .reduce((earlier, later) -> later);
    }

    private ProtocolVersion lock(Seen seen) {
        ProtocolVersion version = lock(seen.version());
        List<Change> changes = kept.of(version.getId());
        if (revision(changes, seen.item()) != seen.revision()) {
            changes.stream()
                    .filter(change -> Objects.equals(change.getItem(), seen.item()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(latest -> {
                        throw new ConflictException(
                                "%s har ändrat här sedan du öppnade sidan. Din ändring är inte sparad: se vad som är ändrat och gör om den."
                                        .formatted(latest.getMadeBy()));
                    });
        }
        return version;
    }

    private ProtocolVersion lock(long version) {
        ProtocolVersion locked = em.find(ProtocolVersion.class, version, LockModeType.PESSIMISTIC_WRITE);
        if (locked == null) {
            throw new RefusedException("Protokollet finns inte.");
        }
        own.require(locked.getProtocol().getMeeting().getBody().getId());
        return locked;
    }

    private Item item(ProtocolVersion version, ItemKey key) {
        List<Item> all = all(version);
        int at = keys(all).indexOf(key);
        if (at < 0) {
            throw new ConflictException(
                    "§ %d finns inte längre i protokollet. Läs in sidan på nytt.".formatted(key.paragraph()));
        }
        return all.get(at);
    }

    private List<Item> all(ProtocolVersion version) {
        return em.createQuery("select i from Item i where i.version = :version order by i.position", Item.class)
                .setParameter("version", version)
                .getResultList();
    }

    private static List<ItemKey> keys(List<Item> items) {
        return ItemKey.ofNumbers(items.stream().map(Item::getNumber).toList());
    }

    private void record(Deed deed, ProtocolVersion version, @Nullable ItemKey item, @Nullable String what) {
        String place = item == null ? "" : "§ " + item.paragraph();
        String detail = what == null ? place : place.isEmpty() ? what : place + " " + what;
        log.record(deed, version.getProtocol().getId(), detail.isEmpty() ? null : detail);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
