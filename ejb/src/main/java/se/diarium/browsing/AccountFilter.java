package se.diarium.browsing;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts are wanted, and in which order.
 *
 * @param role null for all
 * @param state null for all
 * @param byLogin those first who have not logged in for the longest time, instead of by name
 */
public record AccountFilter(@Nullable String role, @Nullable State state, boolean byLogin) {

    /** How an account can stand. */
    public enum State {
        OPEN,
        /** Wrong passwords keep its owner out for the moment. */
        LOCKED,
        CLOSED
    }

    public boolean isAll() {
        return role == null && state == null && !byLogin;
    }
}
