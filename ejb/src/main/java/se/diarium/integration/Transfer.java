package se.diarium.integration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A protocol has been taken over by another system as it said then. Whoever takes that back takes it away. */
@Entity
public class Transfer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transfer_seq")
    @SequenceGenerator(name = "transfer_seq", sequenceName = "transfer_seq", allocationSize = 1)
    private long id;

    @Column(name = "protocol_id")
    private long protocolId;

    private long revision;
    private @Nullable String reference;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Transfer() {}

    Transfer(long protocol, Receipt receipt, String account, Instant now) {
        this.protocolId = protocol;
        this.revision = receipt.revision();
        this.reference = receipt.reference();
        this.madeBy = account;
        this.madeAt = now;
    }

    /** It is called otherwise over there. */
    void rename(String reference) {
        this.reference = reference;
    }

    public long getId() {
        return id;
    }

    public long getProtocolId() {
        return protocolId;
    }

    /** What it said then. */
    public long getRevision() {
        return revision;
    }

    /** What it is called in the other system; null where nobody has said. */
    public @Nullable String getReference() {
        return reference;
    }

    /** The name of the account: of a person, or of the other system. */
    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
