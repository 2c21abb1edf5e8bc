package se.diarium.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.diarium.database.Storable;
import se.diarium.importing.ImportFile;
import se.diarium.importing.Sha256;
import se.diarium.protocol.DecisionClause.Kind;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.LineAccount;
import se.diarium.protocol.ParagraphRange;
import se.diarium.protocol.Person;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.Value;

/**
 * A protocol as one file has it.
 *
 * <p>Its life: registered when its file is read for the first time; read anew ({@link #read}) when somebody asks for it, in
 * place; no longer current when a file with other bytes for the same meeting has been discovered after it. It is never taken away.
 */
@Entity
@Table(name = "protocol_version")
public class ProtocolVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protocol_version_seq")
    @SequenceGenerator(name = "protocol_version_seq", sequenceName = "protocol_version_seq", allocationSize = 10)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "protocol_id")
    private Protocol protocol;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private ImportFile file;

    @Column(name = "file_id", insertable = false, updatable = false)
    private long fileId;

    private Sha256 sha256;

    @Column(name = "is_current")
    private boolean current;

    @Enumerated(EnumType.STRING)
    private SourceDocument.Format format;

    private int pages;

    @Column(name = "municipality_as_written")
    private @Nullable String municipalityAsWritten;

    @Column(name = "body_as_written")
    private @Nullable String bodyAsWritten;

    @Column(name = "start_time")
    private @Nullable LocalTime startTime;

    @Column(name = "end_time")
    private @Nullable LocalTime endTime;

    private @Nullable String place;
    private @Nullable String chair;
    private @Nullable String secretary;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    @Column(name = "notice_up")
    private @Nullable LocalDate noticeUp;

    @Column(name = "notice_down")
    private @Nullable LocalDate noticeDown;

    @Column(name = "appeal_deadline")
    private @Nullable LocalDate appealDeadline;

    @Column(name = "last_appeal", insertable = false, updatable = false)
    private @Nullable LocalDate lastAppeal;

    @Column(name = "paragraphs_as_written")
    private @Nullable String paragraphsAsWritten;

    @Column(name = "first_paragraph")
    private @Nullable Integer firstParagraph;

    @Column(name = "last_paragraph")
    private @Nullable Integer lastParagraph;

    @Column(name = "items")
    private int itemCount;

    @Column(name = "decisions")
    private int decisionCount;

    @Column(name = "delegationsbeslut")
    private int delegationsbeslutCount;

    @Column(name = "recipients")
    private int recipientCount;

    @Column(name = "lines")
    private int lineCount;

    @Column(name = "unassigned_lines")
    private int unassignedLineCount;

    @Column(name = "review_reasons")
    private int reviewReasonCount;

    @Column(name = "approved_items")
    private int approvedItemCount;

    @Column(name = "notable_findings")
    private int notableFindingCount;

    @Column(name = "unsure_values")
    private int unsureValueCount;

    @Column(name = "suggestions")
    private int suggestionCount;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "read_at")
    private Instant readAt;

    @OneToMany(mappedBy = "version")
    @OrderBy("position")
    private List<Item> items;

    @OneToMany(mappedBy = "version")
    @OrderBy("position")
    private List<Attendance> attendances;

    @OneToMany(mappedBy = "version")
    @OrderBy("position")
    private List<FindingEntry> findings;

    @OneToMany(mappedBy = "version")
    @OrderBy("field")
    private List<FrontPagePlace> frontPagePlaces;

    protected ProtocolVersion() {}

    /**
     * @param file the first file with these bytes
     * @param current whether no version of this protocol has a file discovered later
     */
    public ProtocolVersion(
            Protocol protocol,
            ImportFile file,
            Sha256 sha256,
            boolean current,
            SourceDocument document,
            ReadProtocol read,
            Instant now) {
        this.protocol = protocol;
        this.file = file;
        this.fileId = file.getId();
        this.sha256 = sha256;
        this.current = current;
        this.registeredAt = now;
        this.items = new ArrayList<>();
        this.attendances = new ArrayList<>();
        this.findings = new ArrayList<>();
        this.frontPagePlaces = new ArrayList<>();
        take(document, read, now);
    }

    /** Takes what the paper says as a whole, instead of what it was read as before; its items are entities of their own. */
    public void read(SourceDocument document, ReadProtocol read, Instant now) {
        take(document, read, now);
    }

    private void take(SourceDocument document, ReadProtocol read, Instant now) {
        if (document.pages().isEmpty()) {
            throw new IllegalArgumentException("a document without pages");
        }
        if (read.items().isEmpty()) {
            throw new IllegalArgumentException("a protocol without §§");
        }
        format = document.format();
        pages = document.pages().size();
        correct(read.frontPage());
        count(read.items());
        lineCount = read.account().lines();
        unassignedLineCount = read.account().count(LineAccount.Part.UNASSIGNED);
        readAt = now;
    }

    /** Takes the values that stand once on a front page, instead of those that it was read to have before. */
    public void correct(FrontPage front) {
        municipalityAsWritten = Storable.optional(valueOf(front.municipality()));
        bodyAsWritten = Storable.optional(valueOf(front.organ()));
        startTime = valueOf(front.startTime());
        endTime = valueOf(front.endTime());
        place = Storable.optional(valueOf(front.place()));
        chair = nameOf(front.chair());
        secretary = nameOf(front.secretary());
        approvedOn = valueOf(front.approvalDate());
        noticeUp = valueOf(front.noticeUp());
        noticeDown = valueOf(front.noticeDown());
        appealDeadline = valueOf(front.appealDeadline());
        ParagraphRange range = front.paragraphs();
        paragraphsAsWritten = range == null ? null : Storable.text(range.asWritten());
        firstParagraph = range == null ? null : range.from();
        lastParagraph = range == null ? null : range.to();
    }

    private void count(List<ReadItem> read) {
        itemCount = read.size();
        decisionCount = read.stream().mapToInt(ProtocolVersion::decisions).sum();
        delegationsbeslutCount =
                read.stream().mapToInt(item -> item.delegationsbeslut().size()).sum();
        recipientCount =
                read.stream().mapToInt(item -> item.recipients().size()).sum();
    }

    private static int decisions(ReadItem item) {
        return (int) item.decisions().stream()
                .filter(clause -> clause.kind() == Kind.DECISION || clause.kind() == Kind.PROPOSAL)
                .count();
    }

    /** Some of its §§ are others now: counts what they say instead of what those before said. */
    public void recount(List<ReadItem> before, List<ReadItem> after) {
        itemCount += after.size() - before.size();
        decisionCount += sum(after, ProtocolVersion::decisions) - sum(before, ProtocolVersion::decisions);
        delegationsbeslutCount += sum(after, item -> item.delegationsbeslut().size())
                - sum(before, item -> item.delegationsbeslut().size());
        recipientCount += sum(after, item -> item.recipients().size())
                - sum(before, item -> item.recipients().size());
    }

    private static int sum(List<ReadItem> items, ToIntFunction<ReadItem> count) {
        return items.stream().mapToInt(count).sum();
    }

    /** So many findings are errors or warnings, and of so many values the reader is unsure. */
    public void found(int notableFindings, int unsureValues) {
        notableFindingCount = notableFindings;
        unsureValueCount = unsureValues;
    }

    /** So many of its §§ are approved, and a new reading would have so many of its fields otherwise. */
    public void counted(int approvedItems, int suggestions) {
        approvedItemCount = approvedItems;
        suggestionCount = suggestions;
    }

    /** For so many reasons a person must look at what was read from it; for none, it can be trusted. */
    public void needsReview(int reasons) {
        reviewReasonCount = reasons;
    }

    /** A better reading found that it belongs to another protocol. */
    public void moveTo(Protocol other, boolean currentThere) {
        protocol = other;
        current = currentThere;
    }

    private static <T> @Nullable T valueOf(@Nullable Value<T> value) {
        return value == null ? null : value.value();
    }

    private static @Nullable String nameOf(@Nullable Person person) {
        return person == null ? null : Storable.text(person.name());
    }

    public long getId() {
        return id;
    }

    public Protocol getProtocol() {
        return protocol;
    }

    /** The file that it first came in as. */
    public ImportFile getFile() {
        return file;
    }

    /** The id of {@link #getFile}: versions of a protocol stand in its order. */
    public long getFileId() {
        return fileId;
    }

    public Sha256 getSha256() {
        return sha256;
    }

    public boolean isCurrent() {
        return current;
    }

    public SourceDocument.Format getFormat() {
        return format;
    }

    public int getPages() {
        return pages;
    }

    /** The municipality that the paper itself names; the registry goes by the inbox's. */
    public @Nullable String getMunicipalityAsWritten() {
        return municipalityAsWritten;
    }

    public @Nullable String getBodyAsWritten() {
        return bodyAsWritten;
    }

    public @Nullable LocalTime getStartTime() {
        return startTime;
    }

    public @Nullable LocalTime getEndTime() {
        return endTime;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public @Nullable String getChair() {
        return chair;
    }

    public @Nullable String getSecretary() {
        return secretary;
    }

    public @Nullable LocalDate getApprovedOn() {
        return approvedOn;
    }

    public @Nullable LocalDate getNoticeUp() {
        return noticeUp;
    }

    public @Nullable LocalDate getNoticeDown() {
        return noticeDown;
    }

    /** The last day for appeal as the paper states it. */
    public @Nullable LocalDate getAppealDeadline() {
        return appealDeadline;
    }

    /** The last day for appeal by law, as the database counts it from the day the notice was put up (KL 13:5). */
    public @Nullable LocalDate getLastAppeal() {
        return lastAppeal;
    }

    public @Nullable String getParagraphsAsWritten() {
        return paragraphsAsWritten;
    }

    public @Nullable Integer getFirstParagraph() {
        return firstParagraph;
    }

    public @Nullable Integer getLastParagraph() {
        return lastParagraph;
    }

    /** How many §§ it has. */
    public int getItemCount() {
        return itemCount;
    }

    /** How many clauses that decide or propose to a higher body. */
    public int getDecisionCount() {
        return decisionCount;
    }

    public int getDelegationsbeslutCount() {
        return delegationsbeslutCount;
    }

    public int getRecipientCount() {
        return recipientCount;
    }

    /** How many of its lines are not blank. */
    public int getLineCount() {
        return lineCount;
    }

    /** How many of them no reader took. */
    public int getUnassignedLineCount() {
        return unassignedLineCount;
    }

    /** For how many reasons a person must look at what was read. */
    public int getReviewReasonCount() {
        return reviewReasonCount;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    /** When it was read last: later than {@link #getRegisteredAt} where it has been read anew. */
    public Instant getReadAt() {
        return readAt;
    }

    /** The §§ in the order of the paper. */
    public List<Item> getItems() {
        return Collections.unmodifiableList(items);
    }

    /** Who was there, and who approves it, in the order of the paper. */
    public List<Attendance> getAttendances() {
        return Collections.unmodifiableList(attendances);
    }

    public List<FindingEntry> getFindings() {
        return Collections.unmodifiableList(findings);
    }

    public List<FrontPagePlace> getFrontPagePlaces() {
        return Collections.unmodifiableList(frontPagePlaces);
    }

    /** How many of its §§ a person has approved. */
    public int getApprovedItemCount() {
        return approvedItemCount;
    }

    /** Whether a person has approved all of it. */
    public boolean isApproved() {
        return approvedItemCount == itemCount;
    }

    /** How many errors and warnings were found in it. */
    public int getNotableFindingCount() {
        return notableFindingCount;
    }

    /** Of how many values the reader is unsure. */
    public int getUnsureValueCount() {
        return unsureValueCount;
    }

    /** How many of its fields a new reading would have otherwise than a person has them. */
    public int getSuggestionCount() {
        return suggestionCount;
    }
}
