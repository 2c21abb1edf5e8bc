package se.diarium.recipient;

import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.diarium.registry.Municipality;

/** Somebody that decisions are sent to. By which names protocols know it stands in its {@link RecipientAlias}es. */
@Entity
public class Recipient {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recipient_seq")
    @SequenceGenerator(name = "recipient_seq", sequenceName = "recipient_seq", allocationSize = 1)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "municipality_id")
    private Municipality municipality;

    private String name;
    private String sorted;

    @Enumerated(EnumType.STRING)
    private RecipientKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private @Nullable String address;

    @Column(name = "body_id")
    private @Nullable Long bodyId;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "made_by")
    private @Nullable String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private int changes;

    protected Recipient() {}

    /** @param madeBy the account; null where it comes from the register of bodies */
    Recipient(
            Municipality municipality,
            RecipientName name,
            RecipientKind kind,
            Delivery delivery,
            @Nullable String madeBy,
            Instant now) {
        this.municipality = municipality;
        this.madeBy = madeBy;
        this.madeAt = now;
        this.name = name.text();
        this.sorted = name.sorted();
        this.kind = kind;
        this.channel = delivery.channel();
        this.address = delivery.address();
    }

    /** It is called so from now on, and reached so. */
    void change(RecipientName newName, RecipientKind newKind, Delivery delivery) {
        name = newName.text();
        sorted = newName.sorted();
        kind = newKind;
        channel = delivery.channel();
        address = delivery.address();
    }

    /** It is this body of the registry. */
    void is(long body) {
        bodyId = body;
        kind = RecipientKind.BODY;
    }

    /** Gives the body of the registry up, in favour of another recipient. */
    void isNoBody() {
        bodyId = null;
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    void comeBack() {
        retiredAt = null;
    }

    public long getId() {
        return id;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public String getName() {
        return name;
    }

    /** By which it is sorted: the name in small letters. */
    public String getSorted() {
        return sorted;
    }

    public RecipientKind getKind() {
        return kind;
    }

    /** Null as long as nobody has said. */
    public @Nullable Channel getChannel() {
        return channel;
    }

    /** Of mail or SDK; null for other channels. */
    public @Nullable String getAddress() {
        return address;
    }

    /** The body of the registry that it is, or null. */
    public @Nullable Long getBodyId() {
        return bodyId;
    }

    /** Since when nothing is to be sent to it, or null. */
    public @Nullable Instant getRetiredAt() {
        return retiredAt;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public boolean isGroup() {
        return kind == RecipientKind.GROUP;
    }

    /** The account that made it; null where it came from the register of bodies. */
    public @Nullable String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Grows with each change: who changes it says which state was seen. */
    public int getChanges() {
        return changes;
    }
}
