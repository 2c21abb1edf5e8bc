package se.diarium.extraction.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the "§" of a second reading into the first. Of the two, the first has the better letters (å, ä, ö), the second has a "§".
 */
final class SectionSigns {

    private static final double SAME_PLACE = 0.6;

    // What the Swedish data make of it, alone or grown into the number behind it: "s3", "53" of "§3", "881-15" of "§§
    // 1-15"
    private static final Pattern TAKEN_FOR_IT = Pattern.compile("[sS58$&3BÄä€&9g6]{1,2}.{0,12}");

    private SectionSigns() {}

    /** The words of the first reading, with the signs of the second. */
    static List<Word> restore(List<Word> words, List<Word> withSigns) {
        List<Word> restored = new ArrayList<>(words);
        for (Word sign : withSigns) {
            if (sign.text().startsWith("§")) {
                restore(restored, sign);
            }
        }
        return restored;
    }

    private static void restore(List<Word> words, Word sign) {
        List<Word> covered =
                words.stream().filter(word -> word.overlap(sign) >= SAME_PLACE).toList();
        if (covered.isEmpty()) {
            words.add(place(words, sign), sign);
            return;
        }
        Word first = covered.get(0);
        if (first.text().contains("§") || !TAKEN_FOR_IT.matcher(first.text()).matches()) {
            return;
        }
        int at = words.indexOf(first);
        boolean wholly = first.right() <= sign.right() + sign.width() / 3;
        if (wholly) {
            words.set(at, first.withText(sign.text()));
            covered.stream().skip(1).forEach(words::remove);
        } else {
            // "53" where the second reading has the sign alone: as many letters as it is wide are the sign.
            int letters = first.text().length();
            int taken = Math.max(1, Math.min(letters - 1, Math.round(letters * sign.width() / (float) first.width())));
            words.set(at, first.withText(sign.text() + " " + first.text().substring(taken)));
        }
    }

    /** Before the first word of its line that stands to its right; at the end where the first reading has no such line. */
    private static int place(List<Word> words, Word sign) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int down = Math.min(word.bottom(), sign.bottom()) - Math.max(word.top(), sign.top());
            if (down * 2 > Math.min(word.height(), sign.height()) && word.left() >= sign.right()) {
                return i;
            }
        }
        return words.size();
    }
}
