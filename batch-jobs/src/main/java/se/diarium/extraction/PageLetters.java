package se.diarium.extraction;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of one page in the order in which they are shown. A mark that is shown as a letter of its own is put onto the letter
 * that it lies on, whichever of the two comes first; where it does, {@code TextPosition} tells.
 */
final class PageLetters {

    /** As many letters as most pages have: a list that grows is copied each time. */
    private static final int USUAL = 4_000;

    private final List<Glyph> all = new ArrayList<>(USUAL);

    void add(Glyph glyph) {
        int last = all.size() - 1;
        if (last >= 0
                && (Letters.isMark(glyph.text()) || Letters.isMark(all.get(last).text()))) {
            Glyph before = all.get(last);
            TextPosition upper = before.position();
            TextPosition position = glyph.position();
            if (position.isDiacritic() && upper.contains(position)) {
                upper.mergeDiacritic(position);
                all.set(last, before.withText(upper.getUnicode()));
                return;
            }
            if (upper.isDiacritic() && position.contains(upper)) {
                position.mergeDiacritic(upper);
                all.set(last, glyph.withText(position.getUnicode()));
                return;
            }
        }
        all.add(glyph);
    }

    List<Glyph> all() {
        return all;
    }
}
