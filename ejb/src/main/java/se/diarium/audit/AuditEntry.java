package se.diarium.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.diarium.database.Storable;

/** One deed of one account. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    private static final int LONGEST_DETAIL = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 1)
    private long id;

    @Column(name = "made_at")
    private Instant madeAt;

    private String account;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    @Column(name = "subject_id")
    private @Nullable Long subjectId;

    private @Nullable String detail;

    protected AuditEntry() {}

    AuditEntry(String account, Deed deed, @Nullable Long subjectId, @Nullable String detail, Instant now) {
        this.account = account;
        this.deed = deed;
        this.subjectId = subjectId;
        this.detail = detail == null ? null : Storable.text(shortened(detail));
        this.madeAt = now;
    }

    private static String shortened(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL - 1) + "…";
    }

    public long getId() {
        return id;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** The name of the account. */
    public String getAccount() {
        return account;
    }

    public Deed getDeed() {
        return deed;
    }

    /** The id of what it was done to, as {@link Deed#subject()} says what that is; null where it has none. */
    public @Nullable Long getSubjectId() {
        return subjectId;
    }

    /** What it was about, in words: the § and the field, the name of what was added. */
    public @Nullable String getDetail() {
        return detail;
    }
}
