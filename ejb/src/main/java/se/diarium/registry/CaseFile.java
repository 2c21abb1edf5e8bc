package se.diarium.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A case (ärende): one a diary, year and serial of a municipality, whichever papers name it. Made when the first of them is
 * registered, by one statement for all numbers of a paper, and gone when none names it any longer.
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
}
