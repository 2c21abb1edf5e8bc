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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has changed in a reading, or has found right. It is never changed itself; who takes it back adds a change that
 * undoes it.
 */
@Entity
public class Change {

    /** What a change is. */
    public enum Kind {
        /** Another value of a field. */
        CORRECT,
        /** The § is right as it is: all of its fields stay what they are, whatever a later reading says. */
        APPROVE,
        /** A § begins within this one. */
        SPLIT,
        /** The § after this one belongs to it. */
        JOIN,
        /** An earlier change does not hold any longer. */
        UNDO
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_seq")
    @SequenceGenerator(name = "change_seq", sequenceName = "change_seq", allocationSize = 1)
    private long id;

    @Column(name = "version_id")
    private long version;

    private @Nullable Integer paragraph;
    private int occurrence;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Field field;

    @Column(name = "other_paragraph")
    private @Nullable Integer otherParagraph;

    @Column(name = "was_read")
    private @Nullable String wasRead;

    @Column(name = "value_before")
    private @Nullable String before;

    @Column(name = "value_after")
    private @Nullable String after;

    @Column(name = "undoes_id")
    private @Nullable Long undoes;

    private boolean undone;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Change() {}

    private Change(long version, @Nullable ItemKey item, Kind kind, String madeBy, Instant now) {
        this.version = version;
        this.paragraph = item == null ? null : item.paragraph();
        this.occurrence = item == null ? 1 : item.occurrence();
        this.kind = kind;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    /**
     * Another value of a field.
     *
     * @param item the §; null for the front page
     * @param wasRead what the reader said when the field was corrected for the first time
     */
    public static Change correct(
            long version,
            @Nullable ItemKey item,
            Field field,
            FieldValue wasRead,
            FieldValue before,
            FieldValue after,
            String madeBy,
            Instant now) {
        Change change = new Change(version, item, Kind.CORRECT, madeBy, now);
        change.field = field;
        change.wasRead = FieldValues.write(Map.of(field, wasRead));
        change.before = FieldValues.write(Map.of(field, before));
        change.after = FieldValues.write(Map.of(field, after));
        return change;
    }

    /**
     * The § is right as it is.
     *
     * @param values what it says in all of its fields
     */
    public static Change approve(
            long version, ItemKey item, Map<Field, FieldValue> values, String madeBy, Instant now) {
        Change change = new Change(version, item, Kind.APPROVE, madeBy, now);
        change.after = FieldValues.write(values);
        return change;
    }

    /**
     * A § begins within this one.
     *
     * @param title of the § that begins, with the place of its heading
     * @param paragraph the number of the § that begins
     */
    public static Change split(
            long version, ItemKey item, int paragraph, FieldValue title, String madeBy, Instant now) {
        Change change = new Change(version, item, Kind.SPLIT, madeBy, now);
        change.otherParagraph = paragraph;
        change.after = FieldValues.write(Map.of(Field.TITLE, title));
        return change;
    }

    /**
     * The § after this one belongs to it.
     *
     * @param paragraph the number of the § that ends
     * @param title of that §, with the place of its heading
     */
    public static Change join(long version, ItemKey item, int paragraph, FieldValue title, String madeBy, Instant now) {
        Change change = new Change(version, item, Kind.JOIN, madeBy, now);
        change.otherParagraph = paragraph;
        change.before = FieldValues.write(Map.of(Field.TITLE, title));
        return change;
    }

    /** Takes this change back. */
    public Change undo(String by, Instant now) {
        if (undone || kind == Kind.UNDO) {
            throw new IllegalStateException("change " + id + " holds no longer");
        }
        undone = true;
        Change undo = new Change(version, getItem(), Kind.UNDO, by, now);
        undo.undoes = id;
        undo.field = field;
        return undo;
    }

    /** Whether both were made in one go: §§ that a person approves together are approved at one moment. */
    public boolean isInOneGoWith(Change other) {
        return this == other
                || (kind == Kind.APPROVE
                        && other.kind == Kind.APPROVE
                        && version == other.version
                        && madeBy.equals(other.madeBy)
                        && madeAt.equals(other.madeAt));
    }

    /** In the order in which they were made. */
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

    public Kind getKind() {
        return kind;
    }

    /** The field that was corrected; null where all are meant. */
    public @Nullable Field getField() {
        return field;
    }

    /** The number of the § that was split off, or joined. */
    public int getOtherParagraph() {
        return Objects.requireNonNull(otherParagraph);
    }

    /** What the reader said of the field; nothing where it was not corrected. */
    public FieldValue getWasRead() {
        return value(wasRead);
    }

    public FieldValue getBefore() {
        return value(before);
    }

    public FieldValue getAfter() {
        return value(after);
    }

    private FieldValue value(@Nullable String json) {
        return json == null
                ? FieldValue.NOTHING
                : FieldValues.read(json).getOrDefault(field == null ? Field.TITLE : field, FieldValue.NOTHING);
    }

    /** The values that it holds fast, by field: one for a correction, all for an approval. */
    public Map<Field, FieldValue> getValues() {
        return after == null || kind == Kind.SPLIT ? Map.of() : FieldValues.read(after);
    }

    /** Whether it has been taken back. */
    public boolean isUndone() {
        return undone;
    }

    /** The name of the account that made it. */
    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
