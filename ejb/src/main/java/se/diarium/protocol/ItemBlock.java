package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One §: from its heading to the next, page furniture and repeated headings taken away. */
record ItemBlock(ItemHeading heading, List<Line> lines) implements Block {

    static boolean startsAt(Cursor cursor) {
        return cursor.heading() != null;
    }

    static Block open(Cursor cursor) {
        return new ItemBlock(Objects.requireNonNull(cursor.heading()), new ArrayList<>());
    }
}
