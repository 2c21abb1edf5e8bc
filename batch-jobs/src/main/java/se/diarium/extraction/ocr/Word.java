package se.diarium.extraction.ocr;

/**
 * A word on a picture, in its pixels from the upper left corner.
 *
 * @param confidence how sure Tesseract was, from 0 to 100
 * @param line which line of its own Tesseract takes it to stand on
 */
record Word(String text, int left, int top, int right, int bottom, float confidence, int line) {

    Word withText(String other) {
        return new Word(other, left, top, right, bottom, confidence, line);
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    /** How much of the narrower of the two lies beside the other, from 0 to 1; 0 if they stand on different lines. */
    double overlap(Word other) {
        int across = Math.min(right, other.right) - Math.max(left, other.left);
        int down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        if (across <= 0 || down * 2 < Math.min(height(), other.height())) {
            return 0;
        }
        return across / (double) Math.max(1, Math.min(width(), other.width()));
    }
}
