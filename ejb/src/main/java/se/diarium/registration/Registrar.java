package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.correction.Kept;
import se.diarium.importing.FileLedger;
import se.diarium.importing.ImportFile;
import se.diarium.importing.Sha256;
import se.diarium.protocol.Finding;
import se.diarium.protocol.LineAccount;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.Value;
import se.diarium.registry.Attendance;
import se.diarium.registry.CaseFile;
import se.diarium.registry.CaseNumber;
import se.diarium.registry.FindingEntry;
import se.diarium.registry.FrontPagePlace;
import se.diarium.registry.Item;
import se.diarium.registry.Meeting;
import se.diarium.registry.OfficialName;
import se.diarium.registry.OwnNoticeEntry;
import se.diarium.registry.Protocol;
import se.diarium.registry.ProtocolVersion;
import se.diarium.registry.ReviewEntry;
import se.diarium.registry.StoredAccount;
import se.diarium.review.Review;
import se.diarium.review.ReviewReason;

/**
 * Registers a protocol that has been read, and closes its file, in one transaction. The registry ends the same in whatever
 * order the files of a meeting are registered, and however often one of them.
 */
@Stateless
@PermitAll
public class Registrar {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FileLedger files;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingProtocols protocols;

    @Inject
    private FindingsAnew findingsAnew;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private StoredItems storedItems;

    @Inject
    private KeptChanges changes;

    @Inject
    private Revisions revisions;

    /**
     * Registers what a file says: as a new version of its meeting's protocol, as a protocol of its own where it has no § in
     * common with another, or, where the same bytes have been registered before, in the place of what they were read as then.
     *
     * @param file the file that a worker has claimed
     * @param reading has a body, a day and at least one §; what people have changed in an earlier one is laid over it
     * @param findings all that does not add up, the reader's own included
     * @throws RuntimeException if it cannot be stored; nothing is stored then and the file stays open
     */
    @TransactionAttribute(REQUIRES_NEW)
    public void register(long file, SourceDocument document, ReadProtocol reading, List<Finding> findings) {
        ImportFile first = em.find(ImportFile.class, file).first();
        Sha256 sha256 = Objects.requireNonNull(first.getSha256());
        Optional<ProtocolVersion> before = versionOf(sha256);
        Kept.Result kept = changes.over(before.orElse(null), reading);
        ReadProtocol read = kept.read();
        Meeting meeting = meetings.lock(
                new OfficialName(first.getMunicipality()),
                new OfficialName(present(read.frontPage().organ(), "body")),
                present(read.frontPage().meetingDate(), "day"),
                read);
        Optional<String> content = before.map(revisions::content);
        ProtocolVersion version = before.isPresent()
                ? replace(before.get(), meeting, document, read)
                : add(first, sha256, meeting, document, read);
        List<Finding> found = read.equals(reading) ? findings : findingsAnew.in(read, version);
        List<Item> items = storeContents(version, meeting, read, found, Review.of(document, read));
        changes.store(version, kept, items);
        content.ifPresent(earlier -> revisions.follow(version, earlier));
        files.closeAsRegistered(file);
    }

    private ProtocolVersion add(
            ImportFile first, Sha256 sha256, Meeting meeting, SourceDocument document, ReadProtocol read) {
        Protocol protocol = protocols.forPaper(read, meeting);
        boolean current = protocols.becomesCurrent(protocol, first.getId());
        ProtocolVersion version = new ProtocolVersion(protocol, first, sha256, current, document, read, Instant.now());
        em.persist(version);
        return version;
    }

    private ProtocolVersion replace(
            ProtocolVersion version, Meeting meeting, SourceDocument document, ReadProtocol read) {
        protocols.move(version, meeting, read);
        removeContents(version);
        version.read(document, read, Instant.now());
        return version;
    }

    private void removeContents(ProtocolVersion version) {
        for (String table : List.of(
                "finding", "review_reason", "line_account", "item", "attendance", "front_page_place", "own_notice")) {
            em.createNativeQuery("delete from " + table + " where version_id = ?1")
                    .setParameter(1, version.getId())
                    .executeUpdate();
        }
    }

    private List<Item> storeContents(
            ProtocolVersion version,
            Meeting meeting,
            ReadProtocol read,
            List<Finding> findings,
            List<ReviewReason> reasons) {
        Map<CaseNumber, CaseFile> cases =
                caseFiles.of(meeting.getBody().getMunicipality(), numbers(read).toList());
        FrontPagePlace.allOf(version, read.frontPage()).forEach(em::persist);
        Attendance.allOf(version, read.frontPage()).forEach(em::persist);
        OwnNoticeEntry.allOf(version, read.ownNotices()).forEach(em::persist);
        List<Item> stored = new ArrayList<>();
        Map<Integer, Item> items = new HashMap<>();
        for (ReadItem readItem : read.items()) {
            Item item = storedItems.store(version, stored.size(), readItem, cases);
            stored.add(item);
            items.putIfAbsent(readItem.number(), item);
        }
        int number = 0;
        for (Finding finding : findings) {
            em.persist(new FindingEntry(version, number++, finding, items.get(finding.item())));
        }
        version.found(FindingsAnew.notable(findings), Confidences.unsure(read));
        storeReview(version, read.account(), reasons, items);
        return stored;
    }

    private void storeReview(
            ProtocolVersion version, LineAccount account, List<ReviewReason> reasons, Map<Integer, Item> items) {
        version.needsReview(reasons.size());
        em.persist(new StoredAccount(version, account));
        for (int i = 0; i < reasons.size(); i++) {
            em.persist(new ReviewEntry(
                    version, i, reasons.get(i), items.get(reasons.get(i).item())));
        }
    }

    private static Stream<CaseNumber> numbers(ReadProtocol read) {
        return read.items().stream().flatMap(StoredItems::numbers).distinct();
    }

    private Optional<ProtocolVersion> versionOf(Sha256 sha256) {
        return em.createQuery("select v from ProtocolVersion v where v.sha256 = :sha256", ProtocolVersion.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    private static <T> T present(@Nullable Value<T> value, String what) {
        if (value == null) {
            throw new IllegalArgumentException("a protocol without a " + what);
        }
        return value.value();
    }
}
