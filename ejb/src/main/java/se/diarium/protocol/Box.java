package se.diarium.protocol;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's upper left corner, y running downwards.
 *
 * @param x0 left edge
 * @param y0 top of the highest glyph
 * @param x1 right edge
 * @param y1 lowest baseline
 */
public record Box(float x0, float y0, float x1, float y1) {

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }
}
