package se.diarium.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import se.diarium.protocol.Value;

/** A document that is said to lie under an item ("Beslutsunderlag", "Bilagor"). */
@Entity
@Table(name = "item_attachment")
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_attachment_seq")
    @SequenceGenerator(name = "item_attachment_seq", sequenceName = "item_attachment_seq", allocationSize = 200)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private Item item;

    private int position;

    @Column(name = "as_written")
    private String asWritten;

    @Embedded
    private @Nullable Place place;

    @Embedded
    private @Nullable FoundBy foundBy;

    protected Attachment() {}

    Attachment(Item item, int position, Value<String> read) {
        this.item = item;
        this.position = position;
        this.asWritten = Storable.text(read.value());
        this.place = new Place(read.span());
        this.foundBy = new FoundBy(read);
    }

    public long getId() {
        return id;
    }

    public Item getItem() {
        return item;
    }

    /** Its order in the item, from 0. */
    public int getPosition() {
        return position;
    }

    public String getAsWritten() {
        return asWritten;
    }

    /** Where it is named, or null where it was read before the reader said so. */
    public @Nullable Place getPlace() {
        return place;
    }

    public @Nullable FoundBy getFoundBy() {
        return foundBy;
    }
}
