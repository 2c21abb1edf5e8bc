package se.diarium.browsing;

import java.util.List;
import se.diarium.body.BodyAlias;
import se.diarium.registry.Body;

/**
 * A body with its names.
 *
 * @param aliases its own name among them
 * @param row its counts
 */
public record BodySheet(Body body, List<BodyAlias> aliases, BodyRow row) {

    public BodySheet {
        aliases = List.copyOf(aliases);
    }
}
