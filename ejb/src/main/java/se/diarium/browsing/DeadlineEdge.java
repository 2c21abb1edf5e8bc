package se.diarium.browsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.diarium.deadline.DeadlineKind;

/**
 * A place in the list of deadlines.
 *
 * @param id of the protocol, or of the follow-up
 * @param part the first § of the notice, 0 for that of the whole protocol
 */
public record DeadlineEdge(LocalDate day, DeadlineKind kind, long id, int part) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.([A-Z_]{1,20})\\.(\\d{1,18})\\.(\\d{1,9})");

    /** As an address has it; empty where it is none. */
    public static Optional<DeadlineEdge> of(@Nullable String text) {
        Matcher form = FORM.matcher(text == null || text.length() > 80 ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DeadlineEdge(
                    LocalDate.parse(form.group(1)),
                    DeadlineKind.valueOf(form.group(2)),
                    Long.parseLong(form.group(3)),
                    Integer.parseInt(form.group(4))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** "2026-11-23.NOTICE_DOWN.12.0" */
    @Override
    public String toString() {
        return day + "." + kind + "." + id + "." + part;
    }
}
