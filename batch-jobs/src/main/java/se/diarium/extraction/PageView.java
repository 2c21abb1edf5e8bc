package se.diarium.extraction;

import se.diarium.protocol.SourcePage;

/** A page as it looks, and where its words are. */
public final class PageView {

    /** Enough to read a page that is as wide as a third of a screen. */
    public static final int DPI = 110;

    /** A page of a protocol has 100 to 200 kB. */
    public static final int MOST_BYTES = 12 << 20;

    private final SourcePage words;
    private final byte[] png;

    /**
     * Takes both as they are; nobody changes the bytes from now on.
     *
     * @param words the page with a segment for every word, in reading order; without any where the page is a picture
     * @param png the picture, in grey
     */
    public PageView(SourcePage words, byte[] png) {
        this.words = words;
        this.png = png;
    }

    /** The page with a segment for every word. */
    public SourcePage words() {
        return words;
    }

    /** The picture: {@link #DPI} of its pixels an inch, fewer where the page is huge. */
    public byte[] png() {
        return png;
    }
}
