package se.diarium.registry;

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
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.diarium.database.Storable;
import se.diarium.protocol.Finding;

/** Something that does not add up in a version of a protocol, as the reader or a check found it. */
@Entity
@Table(name = "finding")
public class FindingEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_seq")
    @SequenceGenerator(name = "finding_seq", sequenceName = "finding_seq", allocationSize = 200)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private ProtocolVersion version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private @Nullable Item item;

    private int position;
    private String code;

    @Enumerated(EnumType.STRING)
    private Finding.Severity severity;

    private String message;
    private @Nullable String advice;
    private @Nullable String quote;

    @Embedded
    private @Nullable Place place;

    protected FindingEntry() {}

    /** @param item the item with the finding's §, or null where it concerns the whole protocol */
    public FindingEntry(ProtocolVersion version, int position, Finding finding, @Nullable Item item) {
        this.version = version;
        this.item = item;
        this.position = position;
        this.code = Storable.text(finding.code());
        this.severity = finding.severity();
        this.message = Storable.text(finding.message());
        this.advice = Storable.optional(finding.advice());
        this.quote = Storable.optional(finding.quote());
        this.place = Place.of(finding.span());
    }

    public long getId() {
        return id;
    }

    public ProtocolVersion getVersion() {
        return version;
    }

    public @Nullable Item getItem() {
        return item;
    }

    public int getPosition() {
        return position;
    }

    public String getCode() {
        return code;
    }

    public Finding.Severity getSeverity() {
        return severity;
    }

    /** Whether it is an error or a warning. */
    public boolean isNotable() {
        return severity.isNotable();
    }

    /** A Swedish sentence for the registrator. */
    public String getMessage() {
        return message;
    }

    /** A Swedish sentence for the secretary: what to do about it; null where there is none. */
    public @Nullable String getAdvice() {
        return advice;
    }

    public @Nullable String getQuote() {
        return quote;
    }

    /** Where it stands, or null where something is missing. */
    public @Nullable Place getPlace() {
        return place;
    }
}
