package se.diarium.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.correction.ItemKey;
import se.diarium.recipient.Channel;

/**
 * Somebody has sent a decision to a recipient (expedierat). It names both as the paper does and hangs on nothing that was read, so that it
 * outlives every new reading; whoever takes it back takes it away.
 */
@Entity
@Table(name = "dispatch_note")
public class DispatchNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispatch_note_seq")
    @SequenceGenerator(name = "dispatch_note_seq", sequenceName = "dispatch_note_seq", allocationSize = 10)
    private long id;

    @Column(name = "protocol_id")
    private long protocolId;

    private int paragraph;
    private int occurrence;
    private String recipient;
    private String folded;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private long batch;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected DispatchNote() {}

    /**
     * @param recipient as written
     * @param channel null where nobody has said
     * @param batch those that were noted together
     */
    DispatchNote(
            DispatchKey key,
            String recipient,
            LocalDate sentOn,
            @Nullable Channel channel,
            long batch,
            String account,
            Instant now) {
        this.protocolId = key.protocol();
        this.paragraph = key.item().paragraph();
        this.occurrence = key.item().occurrence();
        this.recipient = recipient;
        this.folded = key.folded();
        this.sentOn = sentOn;
        this.channel = channel;
        this.batch = batch;
        this.madeBy = account;
        this.madeAt = now;
    }

    public long getId() {
        return id;
    }

    public DispatchKey getKey() {
        return new DispatchKey(protocolId, new ItemKey(paragraph, occurrence), folded);
    }

    /** As written. */
    public String getRecipient() {
        return recipient;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    /** Those that were noted together have the same. */
    public long getBatch() {
        return batch;
    }

    /** The name of the account. */
    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
