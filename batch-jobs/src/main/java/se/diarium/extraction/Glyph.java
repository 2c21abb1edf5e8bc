package se.diarium.extraction;

import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a page with its place, in the direction in which it is read. PDFBox works a place out anew whenever it is asked;
 * sorting and cutting ask many times.
 *
 * @param direction in degrees
 * @param x its left edge
 * @param y its base line, from the top of the page
 * @param space the width of a blank in its font
 */
record Glyph(TextPosition source, float direction, float x, float y, float width, float height, float space) {

    /** In points: base lines so near to each other are the same. */
    private static final float SAME_BASE_LINE = 0.1f;

    static Glyph of(TextPosition source) {
        return new Glyph(
                source,
                source.getDir(),
                source.getXDirAdj(),
                source.getYDirAdj(),
                source.getWidthDirAdj(),
                source.getHeightDir(),
                source.getWidthOfSpace());
    }

    /** What it says; null where the font does not tell. */
    @Nullable
    String text() {
        return source.getUnicode();
    }

    float right() {
        return x + width;
    }

    float top() {
        return y - height;
    }

    /**
     * By lines from the top, and within a line from the left. No order in the strict sense: each of two letters may stand on
     * the line of a third, but not on each other's.
     */
    int inReadingOrder(Glyph other) {
        int turned = Float.compare(direction, other.direction);
        if (turned != 0) {
            return turned;
        }
        boolean sameLine = Math.abs(y - other.y) < SAME_BASE_LINE
                || (other.y >= top() && other.y <= y)
                || (y >= other.top() && y <= other.y);
        return sameLine ? Float.compare(x, other.x) : y < other.y ? -1 : 1;
    }

    /** Whether a blank lies within this letter, so that it keeps nothing apart. */
    boolean covers(Glyph blank) {
        return " ".equals(blank.text())
                && x <= blank.x
                && blank.right() <= right()
                && y <= blank.y
                && blank.y + blank.height <= y + height;
    }
}
