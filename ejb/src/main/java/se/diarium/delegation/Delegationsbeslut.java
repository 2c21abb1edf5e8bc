package se.diarium.delegation;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.diarium.database.Storable;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.registry.CaseFile;
import se.diarium.registry.CaseNumber;
import se.diarium.registry.FoundBy;
import se.diarium.registry.Item;
import se.diarium.registry.Place;

/** A decision made on delegation, as one row or point of the list that an item reports. */
@Entity
public class Delegationsbeslut {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegationsbeslut_seq")
    @SequenceGenerator(name = "delegationsbeslut_seq", sequenceName = "delegationsbeslut_seq", allocationSize = 200)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id")
    private Item item;

    private int position;
    private @Nullable String point;
    private String description;
    private @Nullable String delegate;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Embedded
    private Place place;

    @Embedded
    private @Nullable FoundBy foundBy;

    @OneToMany(mappedBy = "delegationsbeslut", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DelegationsbeslutNumber> numbers;

    protected Delegationsbeslut() {}

    /**
     * @param position its order in the item, from 0
     * @param caseFiles gives the case file of a number, or null where the number names none of ours
     */
    public Delegationsbeslut(
            Item item,
            int position,
            ReportedDelegationsbeslut read,
            Function<CaseNumber, @Nullable CaseFile> caseFiles) {
        this.item = item;
        this.position = position;
        this.point = Storable.optional(read.point());
        this.description = Storable.text(read.description());
        this.delegate = Storable.optional(read.delegate());
        this.decidedOn = read.date();
        this.place = new Place(read.span());
        this.foundBy = new FoundBy(read);
        this.numbers = new ArrayList<>();
        for (Diarienummer written : read.numbers()) {
            CaseNumber number = CaseNumber.of(written);
            CaseFile caseFile = number == null ? null : caseFiles.apply(number);
            numbers.add(new DelegationsbeslutNumber(this, numbers.size(), written, caseFile));
        }
    }

    public long getId() {
        return id;
    }

    /** The item that reports it. */
    public Item getItem() {
        return item;
    }

    public int getPosition() {
        return position;
    }

    /** The point of the delegation scheme ("A.5.1"). */
    public @Nullable String getPoint() {
        return point;
    }

    public String getDescription() {
        return description;
    }

    /** Who decided, as written. */
    public @Nullable String getDelegate() {
        return delegate;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public Place getPlace() {
        return place;
    }

    public @Nullable FoundBy getFoundBy() {
        return foundBy;
    }

    public List<DelegationsbeslutNumber> getNumbers() {
        return Collections.unmodifiableList(numbers);
    }
}
