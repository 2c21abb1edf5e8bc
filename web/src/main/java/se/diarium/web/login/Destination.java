package se.diarium.web.login;

import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go when the login stopped them: an address inside the console, whatever was asked for. */
final class Destination {

    /** Min dag. */
    static final String HOME = "/";

    private Destination() {}

    /**
     * @param asked path and query below the context, as a link to the login page carries it; may be anything
     * @return the same, or {@link #HOME} where it could lead elsewhere
     */
    static String of(@Nullable String asked) {
        boolean ours = asked != null
                && asked.startsWith("/")
                && !asked.startsWith("//")
                && !asked.startsWith("/logga-")
                && asked.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 0x7f);
        return ours ? asked : HOME;
    }
}
