package se.diarium.extraction;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Counts the automatic numbers of a DOCX (17.9), which stand nowhere in its text: as on the paper, a list that Word goes on
 * with begins where the one before ended.
 */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    private final @Nullable XWPFNumbering numbering;
    /** By abstract definition: all lists made of it count on together. */
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    /** Lists that have begun: a start of their own holds once. */
    private final Set<String> begun = new HashSet<>();

    WordNumbering(XWPFDocument document) {
        numbering = document.getNumbering();
    }

    /**
     * The next number of a list.
     *
     * @param numPr of the paragraph or its style; null for a paragraph without number
     * @return "1.", "a)", "•"; empty where the list writes nothing
     */
    String next(@Nullable Element numPr) {
        String id = Wml.value(numPr, "numId");
        if (numbering == null || id == null || Wml.number(id, 0) == 0) {
            return "";
        }
        int level = Math.max(0, Math.min(LEVELS - 1, Wml.number(Wml.value(numPr, "ilvl"), 0)));
        XWPFNum num = numbering.getNum(new BigInteger(id));
        BigInteger abstractId =
                num == null ? null : numbering.getAbstractNumID(num.getCTNum().getNumId());
        XWPFAbstractNum definition = abstractId == null ? null : numbering.getAbstractNum(abstractId);
        if (num == null || abstractId == null || definition == null) {
            return "";
        }
        Element root = (Element) definition.getCTAbstractNum().getDomNode();
        Element overrides = (Element) num.getCTNum().getDomNode();
        int[] counter = counters.computeIfAbsent(abstractId, key -> new int[LEVELS]);
        String startOver = begun.add(id + "/" + level)
                ? Wml.value(byLevel(overrides, "lvlOverride", level), "startOverride")
                : null;
        counter[level] = startOver != null
                ? Wml.number(startOver, 1)
                : counter[level] == 0
                        ? Wml.number(Wml.value(byLevel(root, "lvl", level), "start"), 1)
                        : counter[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return label(root, level, counter);
    }

    private static String label(Element definition, int level, int[] counter) {
        Element own = byLevel(definition, "lvl", level);
        String text = Wml.value(own, "lvlText");
        String format = Wml.value(own, "numFmt");
        if (text == null || "none".equals(format)) {
            return "";
        }
        if ("bullet".equals(format)) {
            // Bullets come as letters of symbol fonts; a dash is written as a dash.
            return text.equals("-") || text.equals("–") ? text : "•";
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        return placeholder.replaceAll(match -> {
            int of = Integer.parseInt(match.group(1)) - 1;
            String formatOf = Wml.value(byLevel(definition, "lvl", of), "numFmt");
            return write(Math.max(1, counter[of]), formatOf == null ? "decimal" : formatOf);
        });
    }

    private static @Nullable Element byLevel(Element parent, String name, int level) {
        return Wml.children(parent).stream()
                .filter(child ->
                        name.equals(child.getLocalName()) && Wml.number(Wml.attribute(child, "ilvl"), -1) == level)
                .findFirst()
                .orElse(null);
    }

    private static String write(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    /** a … z, aa … zz, aaa …, as Word goes on. */
    private static String letters(int number) {
        String letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat(Math.min(20, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
