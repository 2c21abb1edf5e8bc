package se.diarium.recipient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A name that a recipient is known by, its own among them. In a municipality a name leads to one recipient only. */
@Entity
@Table(name = "recipient_alias")
public class RecipientAlias {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recipient_alias_seq")
    @SequenceGenerator(name = "recipient_alias_seq", sequenceName = "recipient_alias_seq", allocationSize = 1)
    private long id;

    @Column(name = "municipality_id")
    private long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recipient_id")
    private Recipient recipient;

    private String alias;
    private String folded;

    @Column(name = "made_by")
    private @Nullable String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected RecipientAlias() {}

    RecipientAlias(Recipient recipient, String alias, String folded, @Nullable String madeBy, Instant now) {
        this.municipalityId = recipient.getMunicipality().getId();
        this.recipient = recipient;
        this.alias = alias;
        this.folded = folded;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    /** Leads to another from now on. */
    void moveTo(Recipient other) {
        recipient = other;
    }

    public long getId() {
        return id;
    }

    public Recipient getRecipient() {
        return recipient;
    }

    /** As written. */
    public String getAlias() {
        return alias;
    }

    /** What all spellings of it have in common. */
    public String getFolded() {
        return folded;
    }

    /** The account that made it; null where it came from the register of bodies. */
    public @Nullable String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
