package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/** A normalised segment of a line. */
record Cell(String text, @Nullable Box box) {

    /** Left edge in points, or -1 where the format has no positions. */
    float left() {
        return box == null ? -1 : box.x0();
    }
}
