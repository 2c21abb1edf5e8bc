package se.diarium.extraction;

import org.apache.pdfbox.text.TextPosition;

/**
 * A letter of a page with its place, in the direction in which it is read. PDFBox works a place out anew whenever it is asked;
 * sorting and cutting ask many times.
 *
 * @param shown the string that it is a letter of
 * @param text what it says
 * @param x its left edge
 * @param y its base line, from the top of the page
 * @param pageX its place on the page as PDF counts it, from the lower left corner
 * @param endX the place of the letter behind it
 */
record Glyph(
        Shown shown, String text, float x, float y, float width, float pageX, float pageY, float endX, float endY) {

    /** In points: base lines so near to each other are the same. */
    private static final float SAME_BASE_LINE = 0.1f;

    static Glyph of(TextPosition position, boolean bold) {
        return Shown.of(position, bold)
                .glyph(
                        position.getUnicode(),
                        position.getTextMatrix().getTranslateX(),
                        position.getTextMatrix().getTranslateY(),
                        position.getEndX(),
                        position.getEndY());
    }

    /** The same letter, with a mark on it. */
    Glyph withText(String other) {
        return new Glyph(shown, other, x, y, width, pageX, pageY, endX, endY);
    }

    TextPosition position() {
        return shown.position(this);
    }

    float height() {
        return shown.height();
    }

    /** The width of a blank in its font. */
    float space() {
        return shown.blank();
    }

    /** Its left edge as it is seen on the page when that is turned as it asks to be. */
    float seenX() {
        return shown.sheet().x(shown.sheet().rotation(), pageX, pageY);
    }

    float right() {
        return x + width;
    }

    float top() {
        return y - height();
    }

    /**
     * By lines from the top, and within a line from the left. No order in the strict sense: each of two letters may stand on
     * the line of a third, but not on each other's.
     */
    int inReadingOrder(Glyph other) {
        int turned = Float.compare(shown.direction(), other.shown.direction());
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
        return blank.text.equals(" ")
                && x <= blank.x
                && blank.right() <= right()
                && y <= blank.y
                && blank.y + blank.height() <= y + height();
    }
}
