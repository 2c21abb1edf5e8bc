package se.diarium.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a body and its diaries beside what its protocol says. What is not known is left out, and a rule that needs
 * it says nothing.
 *
 * @param aliases further names of the body that met: abbreviations, the name before it was renamed
 * @param seats how many members the body has at least, or null
 * @param previousMeeting the day of its latest known meeting before this one, or null
 * @param highestSerials the highest running number known in a diary
 * @param reportsDelegation whether decisions on delegation were reported at each of its known meetings, and these are several
 */
public record CheckContext(
        Set<String> aliases,
        @Nullable Integer seats,
        @Nullable LocalDate previousMeeting,
        Map<Diary, Highest> highestSerials,
        boolean reportsDelegation) {

    private static final CheckContext NONE = new CheckContext(Set.of(), null, null, Map.of(), false);

    /**
     * The case numbers of one year.
     *
     * @param prefix the letters, in capitals ("KS")
     * @param year four digits
     */
    public record Diary(String prefix, int year) {}

    /**
     * The highest running number of a diary, as far as it is known.
     *
     * @param serial the number
     * @param day until which day the diary is known
     */
    public record Highest(int serial, LocalDate day) {}

    public CheckContext {
        aliases = Set.copyOf(aliases);
        highestSerials = Map.copyOf(highestSerials);
    }

    /** Nothing is known but the paper. */
    public static CheckContext none() {
        return NONE;
    }

    public CheckContext withAliases(Set<String> others) {
        return new CheckContext(others, seats, previousMeeting, highestSerials, reportsDelegation);
    }

    public CheckContext withSeats(int count) {
        return new CheckContext(aliases, count, previousMeeting, highestSerials, reportsDelegation);
    }

    public CheckContext withPreviousMeeting(LocalDate day) {
        return new CheckContext(aliases, seats, day, highestSerials, reportsDelegation);
    }

    public CheckContext withHighestSerials(Map<Diary, Highest> serials) {
        return new CheckContext(aliases, seats, previousMeeting, serials, reportsDelegation);
    }

    public CheckContext withReportsOfDelegation(boolean always) {
        return new CheckContext(aliases, seats, previousMeeting, highestSerials, always);
    }

    /** The highest running number known in a diary; empty where none is. */
    Optional<Highest> highestSerial(Diary diary) {
        return Optional.ofNullable(highestSerials.get(diary));
    }
}
