package se.diarium.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * A board, a committee or the council of a municipality. Made when its first protocol is registered; by which names it is known stands
 * in the register of bodies.
 */
@Entity
public class Body {

    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "municipality_id")
    private Municipality municipality;

    private String name;
    private String folded;

    protected Body() {}

    public long getId() {
        return id;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public String getName() {
        return name;
    }

    /** What all spellings of its name have in common. */
    public String getFolded() {
        return folded;
    }

    /** It is called otherwise from now on. */
    public void rename(String newName, String newFolded) {
        name = newName;
        folded = newFolded;
    }
}
