package se.diarium.web.login;

import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go when something stopped them: an address inside the console, whatever was asked for. */
public final class Destination {

    /** Min dag. */
    static final String HOME = "/";

    private Destination() {}

    /**
     * The address to go on to: the one asked for, or {@link #HOME} where that could lead elsewhere.
     *
     * @param asked path and query below the context, as a link to the login page carries it; may be anything
     */
    static String of(@Nullable String asked) {
        String inside = inside(asked);
        return inside.startsWith("/logga-") ? HOME : inside;
    }

    /** The same for whoever may also come from the login page. */
    public static String inside(@Nullable String asked) {
        return asked != null && isOurs(asked) ? asked : HOME;
    }

    private static boolean isOurs(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 0x7f);
    }
}
