package se.diarium.browsing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.diarium.audit.Deed;

/**
 * Which entries of the log are wanted.
 *
 * @param account the id of the account whose deeds; null for all
 * @param deeds which; none for all
 * @param from the first day; null for all
 * @param to the last day; null for all
 * @param subject the id of what it was done to, of the kind of the deeds; null for all
 */
public record LogFilter(
        @Nullable Long account,
        Set<Deed> deeds,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long subject) {

    public LogFilter {
        deeds = Set.copyOf(deeds);
    }

    /** All deeds to one kind of thing. */
    public static Set<Deed> deedsTo(Deed.Subject subject) {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        for (Deed deed : Deed.values()) {
            if (deed.subject() == subject) {
                deeds.add(deed);
            }
        }
        return deeds;
    }

    public boolean isAll() {
        return account == null && deeds.isEmpty() && from == null && to == null && subject == null;
    }
}
