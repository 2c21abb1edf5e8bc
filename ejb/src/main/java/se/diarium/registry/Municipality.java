package se.diarium.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A municipality, named after its inbox. Made when its first protocol is registered. */
@Entity
public class Municipality {

    @Id
    private long id;

    private String name;

    protected Municipality() {}

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
