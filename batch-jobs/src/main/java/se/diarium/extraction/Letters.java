package se.diarium.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The letters of one font, while one document is read: what PDFBox looks up for every letter that a page shows is looked up once
 * for every letter of the font.
 */
final class Letters {

    /** A bold font as its descriptor's weight has it; 400 is normal, 700 bold. */
    private static final int BOLD_WEIGHT = 600;

    /** Letters with such codes lie in an array: more than any alphabet has, and no more memory than a hostile font may have. */
    private static final int MOST_IN_ARRAY = 4_096;

    /** Of the average width, where a font has no blank: {@code PDFTextStripper}'s measure. */
    private static final float BLANK_OF_AVERAGE = .80f;

    /** Adobe's names of letters, and the others that fonts use, as {@code PDFTextStripper} knows them. */
    private static final GlyphList NAMES = names();

    /**
     * A letter.
     *
     * @param text what it says; null where the font does not tell
     * @param x how far the next one stands from it, in the font's size
     * @param y how much higher
     */
    record Letter(@Nullable String text, float x, float y) {}

    private final PDFont font;
    private final int bytes;
    private final float height;
    private final float blank;
    private final boolean bold;
    private final Map<Integer, Letter> others = new HashMap<>();
    private @Nullable Letter[] letters = new Letter[256];

    /** @param height how high its letters are, in the font's size, as {@code PDFTextStripper} reckons it */
    Letters(PDFont font, float height) {
        this.font = font;
        this.height = height;
        bytes = bytes(font);
        blank = blank(font);
        bold = isBold(font);
    }

    PDFont font() {
        return font;
    }

    /** How many bytes of a string are a code; 0 where only the font's own table tells. */
    int bytes() {
        return bytes;
    }

    private static int bytes(PDFont font) {
        if (font instanceof PDSimpleFont) {
            return 1;
        }
        return COSName.IDENTITY_H.equals(font.getCOSObject().getDictionaryObject(COSName.ENCODING)) ? 2 : 0;
    }

    float height() {
        return height;
    }

    /** How wide a blank is, in the font's size. */
    float blank() {
        return blank;
    }

    boolean isBold() {
        return bold;
    }

    Letter of(int code) throws IOException {
        if (code < 0 || code >= MOST_IN_ARRAY) {
            Letter other = others.get(code);
            if (other == null) {
                other = letter(code);
                others.put(code, other);
            }
            return other;
        }
        if (code >= letters.length) {
            letters = Arrays.copyOf(letters, MOST_IN_ARRAY);
        }
        Letter letter = letters[code];
        if (letter == null) {
            letter = letter(code);
            letters[code] = letter;
        }
        return letter;
    }

    /** Whether a text may be a mark on another letter. */
    static boolean isMark(String text) {
        if (text.length() != 1 || text.charAt(0) < '^') {
            return false;
        }
        int type = Character.getType(text.charAt(0));
        return type == Character.NON_SPACING_MARK
                || type == Character.MODIFIER_SYMBOL
                || type == Character.MODIFIER_LETTER;
    }

    private Letter letter(int code) throws IOException {
        Vector step = font.getDisplacement(code);
        String text = font.toUnicode(code, NAMES);
        // A simple font without a table says what its codes say; of others nothing is known.
        boolean coded = text == null && font instanceof PDSimpleFont;
        return new Letter(coded ? String.valueOf((char) code) : text, step.getX(), step.getY());
    }

    private static float blank(PDFont font) {
        float unit = font instanceof PDType3Font ? font.getFontMatrix().getScaleX() : 1 / 1000f;
        float width = spaceWidth(font) * unit;
        if (width == 0) {
            width = font.getAverageFontWidth() * unit;
            width *= BLANK_OF_AVERAGE;
        }
        return width == 0 ? 1 : width;
    }

    private static float spaceWidth(PDFont font) {
        try {
            return font.getSpaceWidth();
        } catch (RuntimeException e) {
            // PDFBOX-614: of some damaged fonts it cannot be told.
            return 0;
        }
    }

    static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        return heavy || name.contains("bold") || name.contains("black");
    }

    private static GlyphList names() {
        try (InputStream more =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
