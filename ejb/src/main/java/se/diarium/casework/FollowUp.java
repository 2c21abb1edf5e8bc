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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.diarium.registry.CaseFile;

/** A follow-up (bevakning): something to look after in a case, by a day. Open until somebody says that it is done. */
@Entity
@Table(name = "follow_up")
public class FollowUp {

    /** Characters. */
    public static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_seq")
    @SequenceGenerator(name = "follow_up_seq", sequenceName = "follow_up_seq", allocationSize = 10)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_file_id")
    private CaseFile caseFile;

    private String text;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    protected FollowUp() {}

    FollowUp(CaseFile caseFile, String text, LocalDate dueOn, String account, Instant now) {
        this.caseFile = caseFile;
        this.text = text;
        this.dueOn = dueOn;
        this.madeBy = account;
        this.madeAt = now;
    }

    void done(String account, Instant now) {
        doneBy = account;
        doneAt = now;
    }

    void reopen() {
        doneBy = null;
        doneAt = null;
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

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The name of the account that set it. */
    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** The name of the account that said it is done, or null. */
    public @Nullable String getDoneBy() {
        return doneBy;
    }

    public @Nullable Instant getDoneAt() {
        return doneAt;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    /** Whether its day has passed and it is not done. */
    public boolean isOverdue(LocalDate today) {
        return !isDone() && dueOn.isBefore(today);
    }
}
