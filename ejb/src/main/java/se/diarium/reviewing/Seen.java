package se.diarium.reviewing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.diarium.correction.ItemKey;

/**
 * What somebody has before their eyes when they change it.
 *
 * @param version the version of the protocol
 * @param item the §; null for the front page
 * @param revision of the § as it was shown ({@link Changes#revision})
 */
public record Seen(long version, @Nullable ItemKey item, long revision) {

    private static final Pattern TOKEN = Pattern.compile("(p[0-9-]{1,12})\\.(\\d{1,18})");

    /** A § as a form carries it: "p45-2.7". */
    public String token() {
        return requireNonNull(item).anchor() + "." + revision;
    }

    /** A § of a version as a form carries it; empty where it is none. */
    public static Optional<Seen> of(long version, String token) {
        Matcher form = TOKEN.matcher(token);
        if (!form.matches()) {
            return Optional.empty();
        }
        ItemKey item = ItemKey.of(form.group(1));
        return item == null ? Optional.empty() : Optional.of(new Seen(version, item, Long.parseLong(form.group(2))));
    }
}
