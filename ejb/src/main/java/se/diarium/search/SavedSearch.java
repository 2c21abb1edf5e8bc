package se.diarium.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import se.diarium.database.Storable;

/** A search that somebody wants to have at hand. It is never changed: who wants another saves that and takes this away. */
@Entity
@Table(name = "saved_search")
public class SavedSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_search_seq")
    @SequenceGenerator(name = "saved_search_seq", sequenceName = "saved_search_seq", allocationSize = 10)
    private long id;

    private String name;
    private String address;

    @Column(name = "is_shared")
    private boolean shared;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SavedSearch() {}

    SavedSearch(String name, SearchRequest request, boolean shared, String madeBy, Instant now) {
        this.name = Storable.text(name);
        this.address = request.address();
        this.shared = shared;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** The parameters of the page that shows it. */
    public String getAddress() {
        return address;
    }

    public SearchRequest getRequest() {
        return SearchRequest.ofAddress(address);
    }

    /** Whether everybody sees it. */
    public boolean isShared() {
        return shared;
    }

    /** The name of the account that saved it. */
    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
