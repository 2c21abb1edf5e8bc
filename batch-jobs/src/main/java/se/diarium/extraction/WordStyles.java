package se.diarium.extraction;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the styles of a DOCX say of a text that does not say it itself: how large, whether bold, whether numbered. */
final class WordStyles {

    /** How many styles may be based on each other; Word allows no more than 9 or so, a circle has no end. */
    private static final int DEEPEST = 12;

    /** In points, where neither a style nor the defaults of the document name a size (17.3.2.38). */
    private static final float DEFAULT_SIZE = 10;

    /**
     * What holds for a text.
     *
     * @param size in points; null where nothing is said
     * @param numbering the element {@code numPr}; null where nothing is said
     */
    record Look(
            @Nullable Float size,
            @Nullable Boolean bold,
            @Nullable Boolean hidden,
            @Nullable Element numbering) {

        static final Look NOTHING = new Look(null, null, null, null);

        /** This one, and the other where this one says nothing. */
        Look over(Look other) {
            return new Look(
                    size == null ? other.size : size,
                    bold == null ? other.bold : bold,
                    hidden == null ? other.hidden : hidden,
                    numbering == null ? other.numbering : numbering);
        }

        float sizeOrDefault() {
            return size == null ? DEFAULT_SIZE : size;
        }

        boolean isBold() {
            return Boolean.TRUE.equals(bold);
        }

        boolean isHidden() {
            return Boolean.TRUE.equals(hidden);
        }
    }

    private final Map<String, Look> looks = new HashMap<>();
    private final @Nullable XWPFStyles styles;
    private final Look defaults;
    private final @Nullable String defaultParagraph;

    WordStyles(XWPFDocument document) {
        styles = document.getStyles();
        if (styles == null) {
            defaults = Look.NOTHING;
            defaultParagraph = null;
            return;
        }
        Element root = (Element) styles.getCtStyles().getDomNode();
        defaults = look(Wml.child(Wml.child(Wml.child(root, "docDefaults"), "rPrDefault"), "rPr"), null);
        defaultParagraph = Wml.children(root).stream()
                .filter(style -> "style".equals(style.getLocalName())
                        && "paragraph".equals(Wml.attribute(style, "type"))
                        && "1".equals(Wml.attribute(style, "default")))
                .map(style -> Wml.attribute(style, "styleId"))
                .findFirst()
                .orElse(null);
    }

    /** What a paragraph's style gives to its text. */
    Look paragraph(@Nullable Element properties) {
        String style = Wml.value(properties, "pStyle");
        Element numbering = Wml.child(properties, "numPr");
        return new Look(null, null, null, numbering)
                .over(style(style == null ? defaultParagraph : style))
                .over(defaults);
    }

    /** What holds for a run in a paragraph of that look. */
    Look run(@Nullable Element properties, Look paragraph) {
        return look(properties, null)
                .over(style(Wml.value(properties, "rStyle")))
                .over(paragraph);
    }

    private Look style(@Nullable String id) {
        if (id == null || styles == null) {
            return Look.NOTHING;
        }
        Look known = looks.get(id);
        if (known == null) {
            known = resolve(id);
            looks.put(id, known);
        }
        return known;
    }

    private Look resolve(String id) {
        Look look = Look.NOTHING;
        XWPFStyle style = styles == null ? null : styles.getStyle(id);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            Element element = (Element) style.getCTStyle().getDomNode();
            look = look.over(look(Wml.child(element, "rPr"), Wml.child(Wml.child(element, "pPr"), "numPr")));
            String base = Wml.value(element, "basedOn");
            style = base == null || styles == null ? null : styles.getStyle(base);
        }
        return look;
    }

    private static Look look(@Nullable Element runProperties, @Nullable Element numbering) {
        String halfPoints = Wml.value(runProperties, "sz");
        return new Look(
                halfPoints == null ? null : Wml.number(halfPoints, 20) / 2f,
                Wml.onOff(runProperties, "b"),
                Wml.onOff(runProperties, "vanish"),
                numbering);
    }
}
