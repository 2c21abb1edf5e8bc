package se.diarium.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a later reading says of a field that a person has corrected or approved. It changes nothing until somebody takes it. */
@Entity
public class Suggestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suggestion_seq")
    @SequenceGenerator(name = "suggestion_seq", sequenceName = "suggestion_seq", allocationSize = 1)
    private long id;

    @Column(name = "version_id")
    private long version;

    private @Nullable Integer paragraph;
    private int occurrence;

    @Enumerated(EnumType.STRING)
    private Field field;

    private String kept;

    @Column(name = "was_read")
    private @Nullable String read;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Suggestion() {}

    Suggestion(
            long version,
            @Nullable ItemKey item,
            Field field,
            FieldValue kept,
            @Nullable FieldValue read,
            Instant now) {
        this.version = version;
        this.paragraph = item == null ? null : item.paragraph();
        this.occurrence = item == null ? 1 : item.occurrence();
        this.field = field;
        this.kept = FieldValues.write(Map.of(field, kept));
        this.read = read == null ? null : FieldValues.write(Map.of(field, read));
        this.madeAt = now;
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** The § that it concerns; null for the front page. */
    public @Nullable ItemKey getItem() {
        return paragraph == null ? null : new ItemKey(paragraph, occurrence);
    }

    public Field getField() {
        return field;
    }

    /** What a person has made of it, which holds. */
    public FieldValue getKept() {
        return FieldValues.read(kept).getOrDefault(field, FieldValue.NOTHING);
    }

    /** What the new reading says; null where it has no such § any longer. */
    public @Nullable FieldValue getRead() {
        return read == null ? null : FieldValues.read(read).getOrDefault(field, FieldValue.NOTHING);
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
