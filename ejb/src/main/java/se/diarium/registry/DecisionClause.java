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

/** One point of what an item decides. */
@Entity
@Table(name = "decision_clause")
public class DecisionClause {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_clause_seq")
    @SequenceGenerator(name = "decision_clause_seq", sequenceName = "decision_clause_seq", allocationSize = 200)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private Item item;

    private int position;
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private se.diarium.protocol.DecisionClause.Kind kind;

    private String text;

    @Embedded
    private Place place;

    @Embedded
    private @Nullable FoundBy foundBy;

    protected DecisionClause() {}

    DecisionClause(Item item, int position, se.diarium.protocol.DecisionClause read) {
        if (read.text().isEmpty()) {
            throw new IllegalArgumentException("a decision without words");
        }
        this.item = item;
        this.position = position;
        this.number = Storable.optional(read.number());
        this.kind = read.kind();
        this.text = Storable.text(read.text());
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

    /** Its number as written, without the dot; null where it has none. */
    public @Nullable String getNumber() {
        return number;
    }

    public se.diarium.protocol.DecisionClause.Kind getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public Place getPlace() {
        return place;
    }

    public @Nullable FoundBy getFoundBy() {
        return foundBy;
    }
}
