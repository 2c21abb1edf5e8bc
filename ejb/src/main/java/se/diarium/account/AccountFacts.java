package se.diarium.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.diarium.RefusedException;
import se.diarium.database.Storable;

/**
 * What an administrator says of an account.
 *
 * @param displayName what its owner is called
 * @param roles at least one of {@link Roles}
 * @param bodies the ids of the bodies that a secretary sees to; none where it is all of them. Another's are left out
 */
public record AccountFacts(String displayName, Set<String> roles, Set<Long> bodies) {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_BODIES = 500;

    /** @throws RefusedException if it cannot be so; the sentence says why */
    public AccountFacts {
        displayName = Storable.text(displayName).strip();
        if (displayName.isEmpty() || displayName.length() > LONGEST_NAME) {
            throw new RefusedException("Skriv ett namn på högst %d tecken.".formatted(LONGEST_NAME));
        }
        if (displayName.chars().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            throw new RefusedException("Namnet har tecken som inte syns. Skriv det på nytt, på en rad.");
        }
        if (roles.isEmpty() || !Roles.ALL.containsAll(roles)) {
            throw new RefusedException("Välj minst en roll.");
        }
        if (bodies.size() > MOST_BODIES) {
            throw new RefusedException("Välj högst %d nämnder, eller ingen alls för alla.".formatted(MOST_BODIES));
        }
        roles = Set.copyOf(roles);
        bodies = roles.contains(Roles.SEKRETERARE) ? Set.copyOf(bodies) : Set.of();
    }

    /** The same words for the same facts: by them a form knows whether somebody has changed the account meanwhile. */
    public String told() {
        return displayName + " | " + String.join(", ", inOrder(roles)) + " | " + sorted(bodies);
    }

    /** Roles in the order in which they are listed. */
    static List<String> inOrder(Collection<String> roles) {
        return Roles.ALL.stream().filter(roles::contains).toList();
    }

    /** Ids in their order. */
    static List<Long> sorted(Collection<Long> bodies) {
        return List.copyOf(new TreeSet<>(bodies));
    }
}
