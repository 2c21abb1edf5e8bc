package se.diarium.account;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bodies whose protocols somebody reviews.
 *
 * @param bodies their ids; none where it is all of them
 */
public record Reach(Set<Long> bodies) {

    /** All bodies. */
    public static final Reach ALL = new Reach(Set.of());

    public Reach {
        bodies = Set.copyOf(bodies);
    }

    /** Whether it is all of them. */
    public boolean isAll() {
        return bodies.isEmpty();
    }

    /** Whether a body is among them. */
    public boolean covers(long body) {
        return isAll() || bodies.contains(body);
    }

    /** The ids as PostgreSQL writes an array of them: "{3,7}". */
    public String ids() {
        return bodies.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
