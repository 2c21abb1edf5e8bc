package se.diarium.dispatch;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import se.diarium.database.Storable;
import se.diarium.protocol.Recipient;
import se.diarium.recipient.RecipientKey;
import se.diarium.registry.FoundBy;
import se.diarium.registry.Item;
import se.diarium.registry.Place;

/** Somebody to whom an item's decision is to be sent, as the protocol writes it ("Beslutet ska skickas till"). */
@Entity
public class Routing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "routing_seq")
    @SequenceGenerator(name = "routing_seq", sequenceName = "routing_seq", allocationSize = 200)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private Item item;

    private int position;
    private String recipient;
    private @Nullable String folded;

    @Embedded
    private Place place;

    @Embedded
    private @Nullable FoundBy foundBy;

    protected Routing() {}

    /** @param position its order in the item, from 0 */
    public Routing(Item item, int position, Recipient read) {
        if (read.asWritten().isEmpty()) {
            throw new IllegalArgumentException("a recipient without a name");
        }
        this.item = item;
        this.position = position;
        this.recipient = Storable.text(read.asWritten());
        this.folded = RecipientKey.of(recipient);
        this.place = new Place(read.span());
        this.foundBy = new FoundBy(read);
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

    /** As written. */
    public String getRecipient() {
        return recipient;
    }

    /** What all spellings of it have in common; null where it was registered before that was known, until the next run. */
    public @Nullable String getFolded() {
        return folded;
    }

    public Place getPlace() {
        return place;
    }

    public @Nullable FoundBy getFoundBy() {
        return foundBy;
    }
}
