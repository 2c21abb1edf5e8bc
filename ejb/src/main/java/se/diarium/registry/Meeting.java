package se.diarium.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A body met on a day. Its row is the lock that keeps two files of one meeting apart while they are registered. */
@Entity
public class Meeting {

    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "held_on")
    private LocalDate heldOn;

    protected Meeting() {}

    public long getId() {
        return id;
    }

    public Body getBody() {
        return body;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }
}
