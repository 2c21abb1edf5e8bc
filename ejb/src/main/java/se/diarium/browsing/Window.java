package se.diarium.browsing;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted: the rows after one, the rows before one, or the top.
 *
 * @param after the id of the last row seen, or null
 * @param before the id of the first row seen, or null; counts only where {@code after} is null
 */
public record Window(@Nullable Long after, @Nullable Long before) {

    public static final Window TOP = new Window(null, null);

    /** Whether the rows are read from the bottom upwards. */
    public boolean isUpwards() {
        return after == null && before != null;
    }

    /** The row at the edge, or null at the top. */
    public @Nullable Long edge() {
        return after != null ? after : before;
    }
}
