package se.diarium.browsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A part of a list.
 *
 * @param rows in the order of the list
 * @param hasPrevious whether there are rows before them
 * @param hasNext whether there are rows after them
 */
public record Page<T>(List<T> rows, boolean hasPrevious, boolean hasNext) {

    /** Rows on a page. */
    public static final int SIZE = 50;

    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * The page for a window.
     *
     * @param fetched at most {@link #SIZE} + 1 rows, the one nearest to the window's edge first
     */
    public static <T> Page<T> of(Window window, List<T> fetched) {
        boolean more = fetched.size() > SIZE;
        List<T> rows = new ArrayList<>(more ? fetched.subList(0, SIZE) : fetched);
        if (window.isUpwards()) {
            Collections.reverse(rows);
            return new Page<>(rows, more, true);
        }
        return new Page<>(rows, window.edge() != null, more);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
