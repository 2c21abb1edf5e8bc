package se.diarium.body;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.registry.Body;

/** A name that a body is known by, its own among them. */
@Entity
@Table(name = "body_alias")
public class BodyAlias {

    /** What kind of name it is. */
    public enum Kind {
        /** The body's own name, in this or that spelling, or another name that papers use for it. */
        SPELLING,
        /** Letters that stand for it ("BUN"). Several bodies may have the same. */
        ABBREVIATION,
        /** What it was called before. */
        FORMER_NAME
    }

    /** Who says so. */
    public enum Source {
        READ,
        PERSON
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "body_alias_seq")
    @SequenceGenerator(name = "body_alias_seq", sequenceName = "body_alias_seq", allocationSize = 1)
    private long id;

    @Column(name = "municipality_id")
    private long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body_id")
    private Body body;

    private String alias;
    private String folded;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Column(name = "made_by")
    private @Nullable String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected BodyAlias() {}

    /** A name that a person gives it; {@code folded} is its {@link BodyKey}. */
    BodyAlias(Body body, Kind kind, String alias, String folded, Validity valid, String madeBy, Instant now) {
        this.municipalityId = body.getMunicipality().getId();
        this.body = body;
        this.kind = kind;
        this.alias = alias;
        this.folded = folded;
        this.validFrom = valid.from();
        this.validTo = valid.to();
        this.source = Source.PERSON;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    /** The body is called otherwise now. */
    void becomesFormer(@Nullable LocalDate lastDay) {
        kind = Kind.FORMER_NAME;
        validTo = lastDay;
    }

    /** The body that had it is one with another. */
    void moveTo(Body other) {
        body = other;
    }

    public long getId() {
        return id;
    }

    public Body getBody() {
        return body;
    }

    /** As it is written. */
    public String getAlias() {
        return alias;
    }

    String getFolded() {
        return folded;
    }

    public Kind getKind() {
        return kind;
    }

    /** From which day of meeting on it holds, or null. */
    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    /** Until which day of meeting it holds, that day included, or null. */
    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public Source getSource() {
        return source;
    }

    /** The account that made it; null where it was read. */
    public @Nullable String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }
}
