package se.diarium.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.util.IterativeMergeSort;
import org.jspecify.annotations.Nullable;

/**
 * Puts the letters of one page into lines. The rules are those by which {@code PDFTextStripper} breaks lines; what it does
 * besides, putting words together and looking for paragraphs, nobody asks for here, and it took a third of the time.
 */
final class GlyphLines {

    private static final float SAME_BASE_LINE = 0.1f;

    /** Of the width of a blank: a letter farther away than a blank and this may stand on a base line of its own. */
    private static final float TOLERANCE = 0.5f;

    private final Consumer<List<Glyph>> lines;
    private final List<Glyph> open = new ArrayList<>();
    private @Nullable Glyph last;
    private float baseLine;
    private float height;

    /** @param lines takes each line; the list is its only as long as it looks at it */
    GlyphLines(Consumer<List<Glyph>> lines) {
        this.lines = lines;
        newLine();
    }

    /** Takes the letters of one article of the page, in whatever order. */
    void add(List<Glyph> letters) {
        for (Glyph glyph : sorted(letters)) {
            add(glyph);
        }
        end();
    }

    private static List<Glyph> sorted(List<Glyph> letters) {
        List<Glyph> sorted = new ArrayList<>(letters);
        try {
            sorted.sort(Glyph::inReadingOrder);
        } catch (IllegalArgumentException e) {
            // Java has noticed that the order is none
            IterativeMergeSort.sort(sorted, Glyph::inReadingOrder);
        }
        return withoutCovered(sorted);
    }

    private static List<Glyph> withoutCovered(List<Glyph> sorted) {
        List<Glyph> kept = new ArrayList<>(sorted.size());
        @Nullable Glyph before = null;
        for (Glyph glyph : sorted) {
            if (before == null || !before.covers(glyph)) {
                kept.add(glyph);
                before = glyph;
            }
        }
        return kept;
    }

    private void add(Glyph glyph) {
        if (last != null) {
            if (!isOnLine(glyph)) {
                end();
                newLine();
            }
            if (Math.abs(glyph.seenX() - last.seenX()) > glyph.space() + tolerance(glyph, last)) {
                newLine();
            }
        }
        baseLine = Math.max(baseLine, glyph.y());
        height = Math.max(height, glyph.height());
        open.add(glyph);
        last = glyph;
    }

    /** Raised or lowered letters overlap with the line that they belong to. */
    private boolean isOnLine(Glyph glyph) {
        return Math.abs(baseLine - glyph.y()) < SAME_BASE_LINE
                || (baseLine <= glyph.y() && baseLine >= glyph.top())
                || (glyph.y() <= baseLine && glyph.y() >= baseLine - height);
    }

    private static float tolerance(Glyph glyph, Glyph before) {
        if (glyph.space() == 0 || Float.isNaN(glyph.space())) {
            return Float.MAX_VALUE;
        }
        return (before.space() < 0 ? glyph.space() : (glyph.space() + before.space()) / 2) * TOLERANCE;
    }

    private void newLine() {
        baseLine = -Float.MAX_VALUE;
        height = -1;
    }

    private void end() {
        if (!open.isEmpty()) {
            lines.accept(open);
            open.clear();
        }
    }
}
