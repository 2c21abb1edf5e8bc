package se.diarium.protocol;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that names who has decided what stands below it: "Ekonomichef", "Rektor Bo Ek", "Kommundirektörens beslut". */
final class DelegateHeading {

    // "Kommundirektörens beslut", "Ordförandens beslut"
    private static final Pattern GENITIVE = Pattern.compile("(?<who>\\p{Lu}[\\p{L} -]{3,60}?)s beslut");

    // "Beslut av rektor", "Beslut fattade av enhetschef Bo Ek"
    private static final Pattern BY = Pattern.compile("Beslut (?:fattade |fattat |tagna )?av (?<who>\\p{L}.{2,60})");

    // "Anställning av kommunikationschef" is what was decided, not by whom
    private static final Pattern TELLS_WHAT = Pattern.compile("(?i).* (?:av|om|till|som|med|för|mot|vid) .*");

    private static final int LONGEST = 80;

    private DelegateHeading() {}

    /** Who is named, as written but for the words around it; nothing where the text names nobody. */
    static Optional<String> of(String text) {
        if (text.length() < 2 || text.length() > LONGEST || !Character.isUpperCase(text.codePointAt(0))) {
            return Optional.empty();
        }
        String bare = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        Matcher genitive = GENITIVE.matcher(bare);
        if (genitive.matches()) {
            return named(genitive.group("who"));
        }
        Matcher by = BY.matcher(bare);
        return named(by.matches() ? by.group("who") : bare);
    }

    private static Optional<String> named(String who) {
        return namesDelegate(who) ? Optional.of(who) : Optional.empty();
    }

    /** Whether a text is a title, with a name or without, and says nothing of what was decided. */
    static boolean namesDelegate(String who) {
        if (Units.isTitle(who)) {
            return !TELLS_WHAT.matcher(who).matches();
        }
        // "Miljö- och byggchef Maria Ek", "Ordförande Malin Ek (C)"
        for (int blank = who.indexOf(' '); blank > 0; blank = who.indexOf(' ', blank + 1)) {
            if (Units.isTitle(who.substring(0, blank)) && Units.isPerson(who.substring(blank + 1))) {
                return true;
            }
        }
        return false;
    }
}
