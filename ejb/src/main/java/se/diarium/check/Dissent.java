package se.diarium.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.diarium.protocol.ReadItem;

/**
 * R15: what somebody had against a decision, or to add to it, one of each kind an item.
 *
 * @param sentence the words of the minutes
 */
public record Dissent(Kind kind, String sentence) {

    private static final int MOST_LOOKS = 200;

    /** KL 5:67 p. 5–6 keeps these apart. */
    public enum Kind {
        RESERVATION,
        ABSTENTION,
        MINUTES_NOTE,
        STATEMENT
    }

    private static final Map<Kind, List<String>> WORDS = new EnumMap<>(Map.of(
            // "Bo Ek (S) reserverar sig mot beslutet."
            Kind.RESERVATION,
            List.of("reserverar sig", "reserverade sig", "lämnar en reservation", "skriftlig reservation"),
            // "Hanna Roth (L) å Liberalernas vägnar deltar inte i beslutet."
            Kind.ABSTENTION,
            List.of(
                    "deltar inte i beslut",
                    "deltar ej i beslut",
                    "deltog inte i beslut",
                    "deltog ej i beslut",
                    "avstår från att delta"),
            // "Protokollsanteckning anmäls av Niklas Berg (V), se bilaga till detta protokolls § 4."
            Kind.MINUTES_NOTE,
            List.of("protokollsanteckning"),
            // "Maria Ek (MP) lämnar ett särskilt yttrande."
            Kind.STATEMENT,
            List.of("särskilt yttrande")));

    /** All kinds that an item has, in the order of the kinds. A heading with nobody under it is none. */
    public static List<Dissent> of(ReadItem item) {
        List<Dissent> found = new ArrayList<>();
        String small = Texts.smallInPlace(item.text());
        for (Kind kind : Kind.values()) {
            for (String word : WORDS.getOrDefault(kind, List.of())) {
                String sentence = sentence(item.text(), small, word, kind);
                if (!sentence.isEmpty()) {
                    found.add(new Dissent(kind, sentence));
                    break;
                }
            }
        }
        return found;
    }

    private static String sentence(String text, String small, String word, Kind kind) {
        int at = small.indexOf(word);
        for (int i = 0; i < MOST_LOOKS && at >= 0; i++) {
            String sentence = Texts.sentence(text, at);
            boolean does = kind == Kind.RESERVATION || kind == Kind.ABSTENTION;
            if (namesSomebody(sentence) || (does && Texts.indexOf(sentence, "den som ") < 0)) {
                return sentence;
            }
            at = small.indexOf(word, at + word.length());
        }
        return "";
    }

    /** Who dissents stands with the letters of a party: "(S)". */
    private static boolean namesSomebody(String sentence) {
        int open = sentence.indexOf('(');
        while (open >= 0) {
            int close = sentence.indexOf(')', open);
            if (close < 0) {
                return false;
            }
            int letters = close - open - 1;
            if (letters >= 1 && letters <= 4 && Character.isUpperCase(sentence.charAt(open + 1))) {
                return true;
            }
            open = sentence.indexOf('(', open + 1);
        }
        return sentence.contains(" vägnar ");
    }
}
