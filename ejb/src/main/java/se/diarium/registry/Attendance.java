package se.diarium.registry;

import jakarta.persistence.Column;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.database.Storable;
import se.diarium.protocol.Attendee;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.Person;

/** One person on the front page: present, absent, or approving the protocol. */
@Entity
public class Attendance {

    /** In what capacity. */
    public enum Kind {
        DECIDING,
        ABSENT,
        SERVING_SUBSTITUTE,
        SUBSTITUTE_PRESENT,
        OTHER,
        /** Approves the protocol (justerare). */
        APPROVER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_seq")
    @SequenceGenerator(name = "attendance_seq", sequenceName = "attendance_seq", allocationSize = 200)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private ProtocolVersion version;

    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private @Nullable String party;
    private @Nullable String role;

    @Column(name = "serves_for")
    private @Nullable String servesFor;

    private @Nullable String paragraphs;

    @Embedded
    private Place place;

    @Embedded
    private @Nullable FoundBy foundBy;

    protected Attendance() {}

    private Attendance(
            ProtocolVersion version,
            int position,
            Kind kind,
            Person person,
            @Nullable String servesFor,
            @Nullable String paragraphs) {
        this.version = version;
        this.position = position;
        this.kind = kind;
        this.name = Storable.text(person.name());
        this.party = Storable.optional(person.party());
        this.role = Storable.optional(person.role());
        this.servesFor = Storable.optional(servesFor);
        this.paragraphs = Storable.optional(paragraphs);
        this.place = new Place(person.span());
        this.foundBy = new FoundBy(person);
    }

    /** All who the front page names: first the attendance list, then the approvers. */
    public static List<Attendance> allOf(ProtocolVersion version, FrontPage front) {
        List<Attendance> all = new ArrayList<>();
        for (Attendee a : front.attendees()) {
            Kind kind = Kind.valueOf(a.kind().name());
            all.add(new Attendance(version, all.size(), kind, a.person(), a.servesFor(), a.paragraphs()));
        }
        for (Person approver : front.approvers()) {
            all.add(new Attendance(version, all.size(), Kind.APPROVER, approver, null, null));
        }
        return all;
    }

    public long getId() {
        return id;
    }

    public ProtocolVersion getVersion() {
        return version;
    }

    /** Its order on the front page, from 0. */
    public int getPosition() {
        return position;
    }

    public Kind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getParty() {
        return party;
    }

    public @Nullable String getRole() {
        return role;
    }

    /** For a serving substitute, the member's name as written. */
    public @Nullable String getServesFor() {
        return servesFor;
    }

    /** The §§ it holds for as written, "ej § 13" where somebody was away; null for the whole meeting. */
    public @Nullable String getParagraphs() {
        return paragraphs;
    }

    public Place getPlace() {
        return place;
    }

    public @Nullable FoundBy getFoundBy() {
        return foundBy;
    }
}
