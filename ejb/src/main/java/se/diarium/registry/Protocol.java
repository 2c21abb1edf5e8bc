package se.diarium.registry;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The protocol of a meeting, whatever number of files it has come in as. Exactly one of its versions is current. */
@Entity
public class Protocol {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protocol_seq")
    @SequenceGenerator(name = "protocol_seq", sequenceName = "protocol_seq", allocationSize = 10)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @OneToMany(mappedBy = "protocol")
    @OrderBy("fileId desc")
    private List<ProtocolVersion> versions;

    protected Protocol() {}

    public Protocol(Meeting meeting) {
        this.meeting = meeting;
        this.versions = new ArrayList<>();
    }

    public long getId() {
        return id;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** The one whose file was discovered last stands first. */
    public List<ProtocolVersion> getVersions() {
        return Collections.unmodifiableList(versions);
    }
}
