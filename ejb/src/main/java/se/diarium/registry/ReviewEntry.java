package se.diarium.registry;

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
import se.diarium.review.ReviewReason;

/** Why a person must look at what was read from a version of a protocol. */
@Entity
@Table(name = "review_reason")
public class ReviewEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_reason_seq")
    @SequenceGenerator(name = "review_reason_seq", sequenceName = "review_reason_seq", allocationSize = 200)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private ProtocolVersion version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private @Nullable Item item;

    private int position;

    @Enumerated(EnumType.STRING)
    private ReviewReason.Kind kind;

    private @Nullable String detail;

    @Embedded
    private @Nullable Place place;

    protected ReviewEntry() {}

    /** @param item the item with the reason's §, or null where it concerns the whole protocol */
    public ReviewEntry(ProtocolVersion version, int position, ReviewReason reason, @Nullable Item item) {
        this.version = version;
        this.item = item;
        this.position = position;
        this.kind = reason.kind();
        this.detail = Storable.optional(reason.detail());
        this.place = Place.of(reason.span());
    }

    public long getId() {
        return id;
    }

    public ProtocolVersion getVersion() {
        return version;
    }

    public @Nullable Item getItem() {
        return item;
    }

    public int getPosition() {
        return position;
    }

    public ReviewReason.Kind getKind() {
        return kind;
    }

    /** What the sentence of its kind is about, or null where it needs nothing. */
    public @Nullable String getDetail() {
        return detail;
    }

    /** Where it is, or null where it concerns the whole protocol. */
    public @Nullable Place getPlace() {
        return place;
    }
}
