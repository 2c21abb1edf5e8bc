package se.diarium.extraction;

import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Box;
import se.diarium.protocol.Remark;
import se.diarium.protocol.Span;

/** Letters of one page that are remarked on: what they say, and where they stand. */
final class OddText {

    private static final int LONGEST = 300;

    private final StringBuilder letters = new StringBuilder();
    private @Nullable Box box;

    void add(Glyph glyph) {
        if (letters.length() > LONGEST) {
            return;
        }
        letters.append(glyph.text());
        Box own = new Box(glyph.x(), glyph.top(), glyph.right(), glyph.y());
        box = box == null ? own : box.union(own);
    }

    String text() {
        return letters.toString().strip();
    }

    /** Says so if there were any but blanks, and begins anew. */
    void remark(Remark.Kind kind, int page, Remarks remarks) {
        String text = text();
        if (!text.isEmpty()) {
            remarks.add(kind, new Span(page, 1, 1, box), text);
        }
        letters.setLength(0);
        box = null;
    }
}
