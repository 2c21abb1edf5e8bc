package se.diarium.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.registry.Body;

/**
 * A body with all its names.
 *
 * @param aliases its own name among them
 * @param lastMeeting the last day whose protocol is registered, or null
 */
public record BodyNames(
        Body body,
        List<BodyAlias> aliases,
        long meetings,
        long protocols,
        @Nullable LocalDate lastMeeting) {

    public BodyNames {
        aliases = List.copyOf(aliases);
    }
}
