package se.diarium.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.diarium.database.Storable;
import se.diarium.protocol.PlacedNumber;

/** A case number as one item writes it. Standing items and other authorities' numbers have no case file. */
@Entity
@Table(name = "case_reference")
public class CaseReference {

    /** Where in the item the number stands. */
    public enum Kind {
        /** First in the heading: the case that the item is about. */
        HEADING,
        /** In the heading too. */
        FURTHER,
        /** Named in the running text. */
        REFERENCED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_reference_seq")
    @SequenceGenerator(name = "case_reference_seq", sequenceName = "case_reference_seq", allocationSize = 200)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private Item item;

    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "as_written")
    private String asWritten;

    private @Nullable String classification;

    @Column(name = "is_foreign")
    private boolean foreign;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_file_id")
    private @Nullable CaseFile caseFile;

    @Embedded
    private Place place;

    @Embedded
    private @Nullable FoundBy foundBy;

    protected CaseReference() {}

    CaseReference(Item item, int position, Kind kind, PlacedNumber placed, @Nullable CaseFile caseFile) {
        if (placed.number().foreign() && caseFile != null) {
            throw new IllegalArgumentException("another authority's number has no case file of ours");
        }
        this.item = item;
        this.position = position;
        this.kind = kind;
        this.asWritten = Storable.text(placed.number().asWritten());
        this.classification = Storable.optional(placed.number().classification());
        this.foreign = placed.number().foreign();
        this.caseFile = caseFile;
        this.place = new Place(placed.span());
        this.foundBy = new FoundBy(placed);
    }

    public long getId() {
        return id;
    }

    public Item getItem() {
        return item;
    }

    public int getPosition() {
        return position;
    }

    public Kind getKind() {
        return kind;
    }

    public String getAsWritten() {
        return asWritten;
    }

    /** The class code ("182", "1.2.3"), an attribute of the writing, not of the case. */
    public @Nullable String getClassification() {
        return classification;
    }

    /** Whether it is another authority's number, or no case number at all (SOU). */
    public boolean isForeign() {
        return foreign;
    }

    public @Nullable CaseFile getCaseFile() {
        return caseFile;
    }

    public Place getPlace() {
        return place;
    }

    public @Nullable FoundBy getFoundBy() {
        return foundBy;
    }
}
