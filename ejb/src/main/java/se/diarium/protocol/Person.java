package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named on the front page.
 *
 * @param party the party's letters without parentheses, null where none is given
 * @param role "ordförande", "nämndsekreterare"; null where none is given
 */
public record Person(
        String name, @Nullable String party, @Nullable String role, Origin origin) implements Placed {

    /** The same person in a part that the place of the name tells, not a label of its own. */
    Person likely(String rule) {
        return new Person(name, party, role, Origin.likely(span(), rule));
    }
}
