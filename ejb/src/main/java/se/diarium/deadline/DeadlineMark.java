package se.diarium.deadline;

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
import jakarta.persistence.Table;
import java.time.Instant;
import se.diarium.registry.Protocol;

/** Somebody has seen to a deadline of a protocol. */
@Entity
@Table(name = "deadline_mark")
public class DeadlineMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline_mark_seq")
    @SequenceGenerator(name = "deadline_mark_seq", sequenceName = "deadline_mark_seq", allocationSize = 10)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "protocol_id")
    private Protocol protocol;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    private int part;

    @Column(name = "handled_by")
    private String handledBy;

    @Column(name = "handled_at")
    private Instant handledAt;

    protected DeadlineMark() {}

    DeadlineMark(Protocol protocol, DeadlineKind kind, int part, String account, Instant now) {
        this.protocol = protocol;
        this.kind = kind;
        this.part = part;
        this.handledBy = account;
        this.handledAt = now;
    }

    public long getId() {
        return id;
    }

    public Protocol getProtocol() {
        return protocol;
    }

    public DeadlineKind getKind() {
        return kind;
    }

    /** The first § of the notice that it is for, 0 for that of the whole protocol. */
    public int getPart() {
        return part;
    }

    /** The name of the account. */
    public String getHandledBy() {
        return handledBy;
    }

    public Instant getHandledAt() {
        return handledAt;
    }
}
