package se.diarium.browsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the queue of what is to be sent.
 *
 * @param since from when it waits
 * @param protocol its id
 * @param item the order of the § in the protocol
 * @param position the order of the recipient in the §
 */
public record DispatchEdge(LocalDate since, long protocol, int item, int position) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.(\\d{1,18})\\.(\\d{1,9})\\.(\\d{1,9})");

    /** As an address has it; empty where it is none. */
    public static Optional<DispatchEdge> of(@Nullable String text) {
        Matcher form = FORM.matcher(text == null || text.length() > 60 ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DispatchEdge(
                    LocalDate.parse(form.group(1)),
                    Long.parseLong(form.group(2)),
                    Integer.parseInt(form.group(3)),
                    Integer.parseInt(form.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "2026-11-23.12.4.0" */
    @Override
    public String toString() {
        return since + "." + protocol + "." + item + "." + position;
    }
}
