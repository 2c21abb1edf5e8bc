package se.diarium.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For which §§ somebody was present, or was not, as it is written behind a name. */
final class HeldParagraphs {

    // "ej § 13", "deltog inte i § 32", "utom § 47", "ej vid beh. av § 65", "jäv § 94"
    private static final String NOT =
            "(?<!\\p{L})(?i:ej|icke|inte|utom|förutom|frånvarande|jävig|jäv|med undantag (?:av|för))(?: (?:i|på|vid|under|för|beslut|beh\\.|behandling(?:en)?|av|närvarande|del)){0,4} ";

    // "fr.o.m. § 13", "till och med § 13", "anlände kl 14.00, § 13"
    private static final String SINCE =
            "(?<!\\p{L})(?:(?i:fr\\.? ?o\\.? ?m\\.?|from|fro|från(?: och med)?|t\\.? ?o\\.? ?m\\.?|tom|till(?: och med)?|efter|före)"
                    + "|(?i:anlände|ankom|kom|anslöt|lämnade|gick|avvek)(?:,? (?:kl\\.? ?\\d{1,2}[.:]\\d{2}|mötet|sammanträdet|till|vid|under|i|från|efter|före|inför)){0,3},?) ";

    // "§§ 91-93, 95", "§§ 1-5 och 8-24", "§§ 12 - del av 13", "del av § 56", "§ 36 (del av)", "§ 103 punkt 1", "§ 167
    // c)",
    // "§ 196 b-c"
    private static final String NUMBER = "\\d{1,4}(?:/\\d{2,4})?";
    private static final String LIST = "(?:del(?:ar)? av )?§{1,2} ?" + NUMBER
            + "(?:(?: ?[-\u2010-\u2015\u2212,] ?| och | samt )(?:del av )?(?:§{1,2} ?)?" + NUMBER
            + "){0,20}+(?: ?\\((?:del av|delvis)\\)| punkt(?:en|erna)? \\d{1,2}| [a-f](?:-[a-f])?\\)?(?!\\p{L}))?";
    private static final String ONE = "(?:" + NOT + "|" + SINCE + ")?" + LIST;

    private static final Pattern SECTIONS = Pattern.compile(ONE + "(?:(?:, ?| och | samt )" + ONE + "){0,6}+");

    private HeldParagraphs() {}

    /** The §§ in a text with the words that make them the opposite, or a beginning or an end; null where there are none. */
    static @Nullable String in(String text) {
        if (text.indexOf('§') < 0) {
            return null;
        }
        Matcher sections = SECTIONS.matcher(text);
        return sections.find() ? sections.group().strip() : null;
    }

    /** The text without all such lists. */
    static String without(String text) {
        return text.indexOf('§') < 0
                ? text
                : SECTIONS.matcher(text).replaceAll("").strip();
    }
}
