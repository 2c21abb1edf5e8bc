package se.diarium.extraction;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * What is the same for all letters of one string that a page shows.
 *
 * @param form the matrix of its first letter: size and direction
 * @param direction in degrees: 0, 90, 180 or 270
 * @param height of its letters, in points
 * @param blank the width of a blank, in points
 * @param size of the font, as {@code TextPosition} has it
 * @param points of the font on the page
 */
record Shown(
        Sheet sheet,
        PDFont font,
        boolean bold,
        Matrix form,
        float direction,
        float height,
        float blank,
        float size,
        float points) {

    /**
     * The page on which it stands.
     *
     * @param rotation in degrees: 0, 90, 180 or 270
     */
    record Sheet(int rotation, float left, float bottom, float width, float height) {

        static Sheet of(PDPage page) {
            PDRectangle box = page.getCropBox();
            return new Sheet(
                    page.getRotation(), box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        }

        /** How far from the left somebody sees a place who turns the page by so much. */
        float x(float turned, float x, float y) {
            return turned == 0 ? x : turned == 90 ? y : turned == 180 ? width - x : turned == 270 ? height - y : 0;
        }

        /** How far from the top. */
        float y(float turned, float x, float y) {
            return turned == 0
                    ? height - y
                    : turned == 180 ? height - (height - y) : turned == 90 ? width - (width - x) : width - x;
        }
    }

    /** As PDFBox has it. */
    static Shown of(TextPosition position, boolean bold) {
        return new Shown(
                new Sheet(position.getRotation(), 0, 0, position.getPageWidth(), position.getPageHeight()),
                position.getFont(),
                bold,
                position.getTextMatrix(),
                position.getDir(),
                position.getHeightDir(),
                position.getWidthOfSpace(),
                position.getFontSize(),
                position.getFontSizeInPt());
    }

    /** A letter of it. */
    Glyph glyph(String text, float x, float y, float endX, float endY) {
        boolean upright = direction == 90 || direction == 270;
        return new Glyph(
                this,
                text,
                sheet.x(direction, x, y),
                sheet.y(direction, x, y),
                upright ? Math.abs(endY - y) : Math.abs(endX - x),
                x,
                y,
                endX,
                endY);
    }

    /** In which direction a text with such a matrix runs. */
    static float direction(Matrix form) {
        float a = form.getScaleY();
        float b = form.getShearY();
        float c = form.getShearX();
        float d = form.getScaleX();
        if (a > 0 && Math.abs(b) < d && Math.abs(c) < a && d > 0) {
            return 0;
        }
        if (a < 0 && Math.abs(b) < Math.abs(d) && Math.abs(c) < Math.abs(a) && d < 0) {
            return 180;
        }
        if (Math.abs(a) < Math.abs(c) && b > 0 && c < 0 && Math.abs(d) < b) {
            return 90;
        }
        if (Math.abs(a) < c && b < 0 && c > 0 && Math.abs(d) < Math.abs(b)) {
            return 270;
        }
        return 0;
    }

    /** A letter as PDFBox has it. */
    TextPosition position(Glyph glyph) {
        return new TextPosition(
                sheet.rotation(),
                sheet.width(),
                sheet.height(),
                new Matrix(
                        form.getScaleX(),
                        form.getShearY(),
                        form.getShearX(),
                        form.getScaleY(),
                        glyph.pageX(),
                        glyph.pageY()),
                glyph.endX(),
                glyph.endY(),
                height,
                glyph.endX() - glyph.pageX(),
                blank,
                glyph.text(),
                new int[] {0},
                font,
                size,
                (int) points);
    }
}
