package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A normalised segment of a line.
 *
 * @param key the text folded, as all readers compare it
 */
record Cell(String text, String key, @Nullable Box box) {

    static Cell of(String text, @Nullable Box box) {
        return new Cell(text, Spelling.fold(text), box);
    }

    /** Left edge in points, or -1 where the format has no positions. */
    float left() {
        return box == null ? -1 : box.x0();
    }
}
