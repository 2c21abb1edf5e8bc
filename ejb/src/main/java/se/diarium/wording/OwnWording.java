package se.diarium.wording;

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
import se.diarium.protocol.Wording;
import se.diarium.protocol.WordingMeaning;
import se.diarium.registry.OfficialName;

/** A wording that somebody has added. It is never changed: who wants another adds that and takes this away. */
@Entity
@Table(name = "own_wording")
public class OwnWording {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "own_wording_seq")
    @SequenceGenerator(name = "own_wording_seq", sequenceName = "own_wording_seq", allocationSize = 10)
    private long id;

    private @Nullable String municipality;

    @Column(name = "municipality_folded")
    private @Nullable String municipalityFolded;

    private String wording;
    private String folded;

    @Enumerated(EnumType.STRING)
    private WordingMeaning meaning;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected OwnWording() {}

    OwnWording(@Nullable OfficialName municipality, Wording wording, String madeBy, Instant now) {
        this.municipality = municipality == null ? null : municipality.name();
        this.municipalityFolded = municipality == null ? null : municipality.folded();
        this.wording = wording.text();
        this.folded = wording.folded();
        this.meaning = wording.meaning();
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    public long getId() {
        return id;
    }

    /** Whose protocols it is for; null for everybody's. */
    public @Nullable String getMunicipality() {
        return municipality;
    }

    @Nullable
    String getMunicipalityFolded() {
        return municipalityFolded;
    }

    String getFolded() {
        return folded;
    }

    public Wording getWording() {
        return new Wording(wording, meaning);
    }

    public String getText() {
        return wording;
    }

    public WordingMeaning getMeaning() {
        return meaning;
    }

    /** The name of the account that added it. */
    public String getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
