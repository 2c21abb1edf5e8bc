package se.diarium.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For which §§ somebody was present, or was not, as it is written behind a name. */
final class HeldParagraphs {

    private static final String NUMBER = "\\d{1,4}(?:/\\d{2,4})?";

    // "§§ 1-5 och 8-24", "del av § 56", "§ 36 (del av)"; "ej § 13", "deltog inte i § 32", "utom § 47", "ej vid beh. av
    // § 65"
    private static final Pattern SECTIONS = Pattern.compile(
            "(?<not>(?<!\\p{L})(?i:ej|inte|utom|förutom|frånvarande|jävig|jäv|med undantag (?:av|för))(?: (?:i|på|vid|under|för|beslut|beh\\.|behandling(?:en)?|av|närvarande|del)){0,4} )?"
                    + "(?<list>(?:(?:del av|delar av) )?§{1,2} ?" + NUMBER
                    + "(?:(?: ?[-\u2010-\u2015\u2212,] ?| och | samt )(?:§{1,2} ?)?"
                    + NUMBER + "){0,20}(?: ?\\((?:del av|delvis)\\))?)");

    private HeldParagraphs() {}

    /** The first list of §§ in a text with the word that makes it the opposite; null where there is none. */
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
