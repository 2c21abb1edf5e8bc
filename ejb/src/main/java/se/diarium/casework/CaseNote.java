package se.diarium.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.diarium.registry.CaseFile;

/** A note on a case file. Whoever wrote it may change it or take it away. */
@Entity
@Table(name = "case_note")
public class CaseNote {

    /** Characters. */
    public static final int LONGEST = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_note_seq")
    @SequenceGenerator(name = "case_note_seq", sequenceName = "case_note_seq", allocationSize = 10)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id")
    private CaseFile caseFile;

    private String text;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    protected CaseNote() {}

    CaseNote(CaseFile caseFile, String text, String account, Instant now) {
        this.caseFile = caseFile;
        this.text = text;
        this.madeBy = account;
        this.madeAt = now;
    }

    void change(String newText, Instant now) {
        text = newText;
        changedAt = now;
    }

    public long getId() {
        return id;
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public String getText() {
        return text;
    }

    /** The name of the account that wrote it. */
    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** When it was changed last, or null. */
    public @Nullable Instant getChangedAt() {
        return changedAt;
    }
}
