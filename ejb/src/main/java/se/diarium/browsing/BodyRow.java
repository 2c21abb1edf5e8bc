package se.diarium.browsing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body in a list.
 *
 * @param otherNames spellings, abbreviations and former names but the one that it goes by
 * @param firstMeeting the first day whose protocol is registered, or null
 * @param lastMeeting the last one, or null
 */
public record BodyRow(
        long id,
        String municipality,
        String name,
        List<String> otherNames,
        long meetings,
        long protocols,
        @Nullable LocalDate firstMeeting,
        @Nullable LocalDate lastMeeting) {

    public BodyRow {
        otherNames = List.copyOf(otherNames);
    }

    /** "2024–2026", "2026", or nothing. */
    public String years() {
        if (firstMeeting == null || lastMeeting == null) {
            return "";
        }
        int first = firstMeeting.getYear();
        int last = lastMeeting.getYear();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
