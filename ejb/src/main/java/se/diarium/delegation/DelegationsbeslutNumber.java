package se.diarium.delegation;

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
import org.jspecify.annotations.Nullable;
import se.diarium.database.Storable;
import se.diarium.protocol.Diarienummer;
import se.diarium.registry.CaseFile;

/** A case number in a row of delegationsbeslut. */
@Entity
@Table(name = "delegationsbeslut_number")
public class DelegationsbeslutNumber {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegationsbeslut_number_seq")
    @SequenceGenerator(
            name = "delegationsbeslut_number_seq",
            sequenceName = "delegationsbeslut_number_seq",
            allocationSize = 200)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delegationsbeslut_id")
    private Delegationsbeslut delegationsbeslut;

    private int position;

    @Column(name = "as_written")
    private String asWritten;

    private @Nullable String classification;

    @Column(name = "is_foreign")
    private boolean foreign;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_file_id")
    private @Nullable CaseFile caseFile;

    protected DelegationsbeslutNumber() {}

    DelegationsbeslutNumber(
            Delegationsbeslut delegationsbeslut, int position, Diarienummer number, @Nullable CaseFile caseFile) {
        if (number.foreign() && caseFile != null) {
            throw new IllegalArgumentException("another authority's number has no case file of ours");
        }
        this.delegationsbeslut = delegationsbeslut;
        this.position = position;
        this.asWritten = Storable.text(number.asWritten());
        this.classification = Storable.optional(number.classification());
        this.foreign = number.foreign();
        this.caseFile = caseFile;
    }

    public long getId() {
        return id;
    }

    public Delegationsbeslut getDelegationsbeslut() {
        return delegationsbeslut;
    }

    public int getPosition() {
        return position;
    }

    public String getAsWritten() {
        return asWritten;
    }

    public @Nullable String getClassification() {
        return classification;
    }

    public boolean isForeign() {
        return foreign;
    }

    public @Nullable CaseFile getCaseFile() {
        return caseFile;
    }
}
