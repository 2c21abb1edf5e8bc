package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.delegation.Delegationsbeslut;
import se.diarium.delegation.DelegationsbeslutNumber;
import se.diarium.dispatch.Routing;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.Origin;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.Recipient;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.protocol.Value;
import se.diarium.registry.CaseFile;
import se.diarium.registry.CaseNumber;
import se.diarium.registry.CaseReference;
import se.diarium.registry.Item;
import se.diarium.registry.Origins;
import se.diarium.registry.ProtocolVersion;

/** Stores §§ as they were read, with all that belongs to them, and gives them back as they are stored. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class StoredItems {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseFiles caseFiles;

    /**
     * Stores a § of a version.
     *
     * @param position its order in the protocol, from 0
     * @param cases the case file of every number in it
     */
    public Item store(ProtocolVersion version, int position, ReadItem read, Map<CaseNumber, CaseFile> cases) {
        Item item = new Item(version, position, read, cases::get);
        em.persist(item);
        for (int i = 0; i < read.delegationsbeslut().size(); i++) {
            em.persist(new Delegationsbeslut(item, i, read.delegationsbeslut().get(i), cases::get));
        }
        for (int i = 0; i < read.recipients().size(); i++) {
            em.persist(new Routing(item, i, read.recipients().get(i)));
        }
        return item;
    }

    /** Stores a § in the place of others of the same version: what was found in them is found in it. */
    public Item replace(List<Item> before, ReadItem read) {
        return replace(before, List.of(read)).get(0);
    }

    /**
     * Stores §§ in the place of others that stand after each other in the same version; those behind them move. What was found
     * in the others is found in the first of the new.
     */
    public List<Item> replace(List<Item> before, List<ReadItem> read) {
        Item first = before.get(0);
        ProtocolVersion version = first.getVersion();
        Map<CaseNumber, CaseFile> cases = caseFiles.of(
                version.getProtocol().getMeeting().getBody().getMunicipality(),
                read.stream().flatMap(StoredItems::numbers).distinct().toList());
        int position = first.getPosition();
        List<Long> gone = before.stream().map(Item::getId).toList();
        // Out of the way: no two §§ of a version stand at the same position.
        move("update item set position = -1 - position where version_id = ?1 and position >= ?2", version, position);
        em.flush();
        List<Item> stored = new ArrayList<>();
        for (ReadItem item : read) {
            stored.add(store(version, position + stored.size(), item, cases));
        }
        em.flush();
        for (long id : gone) {
            for (String table : List.of("finding", "review_reason")) {
                em.createNativeQuery("update " + table + " set item_id = ?1 where item_id = ?2")
                        .setParameter(1, stored.get(0).getId())
                        .setParameter(2, id)
                        .executeUpdate();
            }
            em.createNativeQuery("delete from item where id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        int shift = read.size() - before.size();
        move("update item set position = -1 - position + ?2 where version_id = ?1 and position < 0", version, shift);
        before.forEach(em::detach);
        return stored;
    }

    private void move(String update, ProtocolVersion version, int by) {
        em.createNativeQuery(update)
                .setParameter(1, version.getId())
                .setParameter(2, by)
                .executeUpdate();
    }

    /** The case numbers that a § names, those of our own cases. */
    static Stream<CaseNumber> numbers(ReadItem item) {
        return Stream.of(
                        Stream.ofNullable(item.diarienummer()).map(PlacedNumber::number),
                        item.otherNumbers().stream().map(PlacedNumber::number),
                        item.referenced().stream().map(PlacedNumber::number),
                        item.delegationsbeslut().stream().flatMap(row -> row.numbers().stream()))
                .flatMap(Function.identity())
                .map(CaseNumber::of)
                .filter(Objects::nonNull);
    }

    /** All §§ of a version as they are stored, in the order of the paper, with a statement for each kind of part. */
    public List<ReadItem> readAll(ProtocolVersion version) {
        List<Item> items = em.createQuery(
                        "select i from Item i where i.version = :version order by i.position", Item.class)
                .setParameter("version", version)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "i.references.caseFile")
                .setHint("eclipselink.batch", "i.clauses")
                .setHint("eclipselink.batch", "i.attachments")
                .getResultList();
        Map<Item, List<Routing>> routed = em.createQuery(
                        "select r from Routing r where r.item.version = :version order by r.position", Routing.class)
                .setParameter("version", version)
                .getResultStream()
                .collect(Collectors.groupingBy(Routing::getItem));
        Map<Item, List<Delegationsbeslut>> delegated = em.createQuery(
                        "select d from Delegationsbeslut d where d.item.version = :version order by d.position",
                        Delegationsbeslut.class)
                .setParameter("version", version)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.numbers.caseFile")
                .getResultStream()
                .collect(Collectors.groupingBy(Delegationsbeslut::getItem));
        return items.stream()
                .map(item -> read(item, routed.getOrDefault(item, List.of()), delegated.getOrDefault(item, List.of())))
                .toList();
    }

    /** A § as it is stored; the headings inside it are not. */
    public ReadItem read(Item item) {
        return read(
                item,
                em.createQuery("select r from Routing r where r.item = :item order by r.position", Routing.class)
                        .setParameter("item", item)
                        .getResultList(),
                em.createQuery(
                                "select d from Delegationsbeslut d where d.item = :item order by d.position",
                                Delegationsbeslut.class)
                        .setParameter("item", item)
                        .getResultList());
    }

    private static ReadItem read(Item item, List<Routing> routed, List<Delegationsbeslut> delegated) {
        Origin origin = Origins.of(item.getPlace(), item.getFoundBy());
        Origin title = item.getTitlePlace() == null ? origin : Origins.of(item.getTitlePlace(), item.getTitleFoundBy());
        List<PlacedNumber> heading = numbers(item, CaseReference.Kind.HEADING);
        return new ReadItem(
                item.getNumber(),
                new Value<>(item.getTitle(), title),
                heading.isEmpty() ? null : heading.get(0),
                numbers(item, CaseReference.Kind.FURTHER),
                item.getClauses().stream()
                        .map(clause -> new DecisionClause(
                                clause.getNumber(),
                                clause.getText(),
                                clause.getKind(),
                                Origins.of(clause.getPlace(), clause.getFoundBy())))
                        .toList(),
                List.of(),
                recipients(routed),
                delegated(delegated),
                numbers(item, CaseReference.Kind.REFERENCED),
                item.getAttachments().stream()
                        .map(named -> new Value<>(
                                named.getAsWritten(),
                                named.getPlace() == null ? origin : Origins.of(named.getPlace(), named.getFoundBy())))
                        .toList(),
                item.isImmediatelyApproved() ? origin : null,
                item.getText(),
                origin);
    }

    private static List<PlacedNumber> numbers(Item item, CaseReference.Kind kind) {
        return item.getReferences().stream()
                .filter(reference -> reference.getKind() == kind)
                .map(reference -> new PlacedNumber(
                        number(
                                reference.getAsWritten(),
                                reference.getCaseFile(),
                                reference.getClassification(),
                                reference.isForeign()),
                        Origins.of(reference.getPlace(), reference.getFoundBy())))
                .toList();
    }

    /** The case that it was registered to, which a new look at the writing alone need not come to. */
    private static Diarienummer number(
            String written, @Nullable CaseFile caseFile, @Nullable String classification, boolean foreign) {
        if (caseFile == null) {
            return new Diarienummer(written, null, null, null, classification, foreign);
        }
        CaseNumber number = caseFile.getNumber();
        String diary = number.diary().isEmpty() ? null : number.diary();
        return new Diarienummer(written, diary, number.year(), number.serial(), classification, foreign);
    }

    private static List<Recipient> recipients(List<Routing> routed) {
        return routed.stream()
                .map(routing ->
                        new Recipient(routing.getRecipient(), Origins.of(routing.getPlace(), routing.getFoundBy())))
                .toList();
    }

    private static List<ReportedDelegationsbeslut> delegated(List<Delegationsbeslut> rows) {
        return rows.stream()
                .map(row -> new ReportedDelegationsbeslut(
                        row.getPoint(),
                        row.getDescription(),
                        row.getDelegate(),
                        row.getNumbers().stream().map(StoredItems::number).toList(),
                        row.getDecidedOn(),
                        Origins.of(row.getPlace(), row.getFoundBy())))
                .toList();
    }

    private static Diarienummer number(DelegationsbeslutNumber number) {
        return number(number.getAsWritten(), number.getCaseFile(), number.getClassification(), number.isForeign());
    }
}
