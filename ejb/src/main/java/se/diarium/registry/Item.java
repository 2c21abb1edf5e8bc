package se.diarium.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.diarium.database.Storable;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;

/** One § of a protocol: what it is about, which cases it names, what was decided. */
@Entity
public class Item {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_seq")
    @SequenceGenerator(name = "item_seq", sequenceName = "item_seq", allocationSize = 200)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private ProtocolVersion version;

    private int position;
    private int number;
    private String title;
    private String text;

    @Column(name = "immediately_approved")
    private boolean immediatelyApproved;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Embedded
    private Place place;

    @Embedded
    private @Nullable FoundBy foundBy;

    @Embedded
    @AttributeOverride(name = "page", column = @Column(name = "title_page"))
    @AttributeOverride(name = "firstLine", column = @Column(name = "title_first_line"))
    @AttributeOverride(name = "lastLine", column = @Column(name = "title_last_line"))
    @AttributeOverride(name = "x0", column = @Column(name = "title_x0"))
    @AttributeOverride(name = "y0", column = @Column(name = "title_y0"))
    @AttributeOverride(name = "x1", column = @Column(name = "title_x1"))
    @AttributeOverride(name = "y1", column = @Column(name = "title_y1"))
    private @Nullable Place titlePlace;

    @Embedded
    @AttributeOverride(name = "rule", column = @Column(name = "title_rule"))
    @AttributeOverride(name = "confidence", column = @Column(name = "title_confidence"))
    private @Nullable FoundBy titleFoundBy;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Attachment> attachments;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CaseReference> references;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DecisionClause> clauses;

    protected Item() {}

    /**
     * @param position its order in the protocol, from 0
     * @param caseFiles gives the case file of a number, or null where the number names none of ours
     */
    public Item(
            ProtocolVersion version, int position, ReadItem read, Function<CaseNumber, @Nullable CaseFile> caseFiles) {
        if (read.number() < 1) {
            throw new IllegalArgumentException("no §: " + read.number());
        }
        this.version = version;
        this.position = position;
        this.number = read.number();
        this.title = Storable.text(read.title().value());
        this.text = Storable.text(read.text());
        this.immediatelyApproved = read.immediatelyApproved();
        this.place = new Place(read.span());
        this.foundBy = new FoundBy(read);
        this.titlePlace = new Place(read.title().span());
        this.titleFoundBy = new FoundBy(read.title());
        this.attachments = new ArrayList<>();
        read.attachments().forEach(named -> attachments.add(new Attachment(this, attachments.size(), named)));
        this.references = new ArrayList<>();
        PlacedNumber heading = read.diarienummer();
        if (heading != null) {
            refer(CaseReference.Kind.HEADING, List.of(heading), caseFiles);
        }
        refer(CaseReference.Kind.FURTHER, read.otherNumbers(), caseFiles);
        refer(CaseReference.Kind.REFERENCED, read.referenced(), caseFiles);
        this.clauses = new ArrayList<>();
        read.decisions().forEach(clause -> clauses.add(new DecisionClause(this, clauses.size(), clause)));
    }

    private void refer(
            CaseReference.Kind kind, List<PlacedNumber> numbers, Function<CaseNumber, @Nullable CaseFile> caseFiles) {
        for (PlacedNumber placed : numbers) {
            CaseNumber number = CaseNumber.of(placed.number());
            CaseFile caseFile = number == null ? null : caseFiles.apply(number);
            references.add(new CaseReference(this, references.size(), kind, placed, caseFile));
        }
    }

    /** Somebody has compared what was read with the paper, and found it right. */
    public void approve(String by, Instant now) {
        approvedBy = by;
        approvedAt = now;
    }

    /** It is to be looked at again. */
    public void withdrawApproval() {
        approvedBy = null;
        approvedAt = null;
    }

    /** Whether a person has approved what was read. */
    public boolean isApproved() {
        return approvedBy != null;
    }

    /** The name of the account that has approved it, or null. */
    public @Nullable String getApprovedBy() {
        return approvedBy;
    }

    public @Nullable Instant getApprovedAt() {
        return approvedAt;
    }

    public long getId() {
        return id;
    }

    public ProtocolVersion getVersion() {
        return version;
    }

    /** Its order in the protocol, from 0. */
    public int getPosition() {
        return position;
    }

    /** The § without sign. */
    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** Its lines as read, page furniture taken away. */
    public String getText() {
        return text;
    }

    /** Whether it was approved at the meeting ("omedelbart justerad"). */
    public boolean isImmediatelyApproved() {
        return immediatelyApproved;
    }

    public Place getPlace() {
        return place;
    }

    /** How its heading was known. */
    public @Nullable FoundBy getFoundBy() {
        return foundBy;
    }

    /** Where its title stands, or null where it was read before the reader said so. */
    public @Nullable Place getTitlePlace() {
        return titlePlace;
    }

    public @Nullable FoundBy getTitleFoundBy() {
        return titleFoundBy;
    }

    /** What is said to lie under "Beslutsunderlag" or "Bilagor". */
    public List<Attachment> getAttachments() {
        return Collections.unmodifiableList(attachments);
    }

    /** The case numbers it names: that of its heading first. */
    public List<CaseReference> getReferences() {
        return Collections.unmodifiableList(references);
    }

    public List<DecisionClause> getClauses() {
        return Collections.unmodifiableList(clauses);
    }
}
