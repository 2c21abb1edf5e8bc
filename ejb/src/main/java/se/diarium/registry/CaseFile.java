package se.diarium.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case (ärende): one a diary, year and serial of a municipality, whichever papers name it. Made when the first of them is
 * registered, by one statement for all numbers of a paper, and gone when none names it any longer and nobody has written on it.
 *
 * <p>What people know to be one case may have several numbers: then all but one are merged into that one. The papers' references
 * stay with the number that they name.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "municipality_id")
    private Municipality municipality;

    private String diary;
    private int year;
    private int serial;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    private @Nullable CaseFile mergedInto;

    @Column(name = "merged_by")
    private @Nullable String mergedBy;

    @Column(name = "merged_at")
    private @Nullable Instant mergedAt;

    protected CaseFile() {}

    public long getId() {
        return id;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    /** The prefix in capitals ("KS"), "" where the municipality writes none. */
    public String getDiary() {
        return diary;
    }

    public int getYear() {
        return year;
    }

    public int getSerial() {
        return serial;
    }

    public CaseNumber getNumber() {
        return new CaseNumber(diary, year, serial);
    }

    /** The case file that stands for this one too, or null where it stands for itself. */
    public @Nullable CaseFile getMergedInto() {
        return mergedInto;
    }

    /** The name of the account that merged it. */
    public @Nullable String getMergedBy() {
        return mergedBy;
    }

    public @Nullable Instant getMergedAt() {
        return mergedAt;
    }

    /** Its number is another number of the same case. */
    public void mergeInto(CaseFile other, String account, Instant now) {
        if (other.id == id || mergedInto != null) {
            throw new IllegalArgumentException("merged already, or into itself");
        }
        mergedInto = other;
        mergedBy = account;
        mergedAt = now;
    }

    /** It is a case of its own again. */
    public void part() {
        mergedInto = null;
        mergedBy = null;
        mergedAt = null;
    }
}
