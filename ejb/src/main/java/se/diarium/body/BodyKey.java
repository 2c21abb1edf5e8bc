package se.diarium.body;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.registry.OfficialName;

/**
 * What is left of a body's name when it is known who it is: small letters, without spaces and dashes, without the definite form and
 * the genitive, without the municipality's own name. "Vård- och omsorgsnämnden", "Vård och omsorgs-nämnden" and "Vård- &
 * omsorgsnämndens" have one key.
 */
final class BodyKey {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** The nouns that bodies are called by, in the indefinite form. */
    private static final String NOUN =
            "nämnd|styrelse|fullmäktige|utskott|beredning|råd|direktion|kommitté|presidi|delegation|delegerade";

    private static final Pattern LAST_NOUN = Pattern.compile("(?s).*(" + NOUN + ")");
    private static final Pattern ENDING = Pattern.compile("(?<=" + NOUN + ")(?:en|et|n|um)?s?$");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

    private BodyKey() {}

    /** The key of a name that papers of a municipality use; it may be an abbreviation. */
    static String of(OfficialName body, OfficialName municipality) {
        String name = body.name().toLowerCase(SWEDISH).replace("&", " och ");
        String own = withoutMunicipality(name, municipality.name().toLowerCase(SWEDISH));
        String letters = NO_LETTER.matcher(own).replaceAll("");
        if (letters.isEmpty()) {
            return name;
        }
        return ENDING.matcher(letters).replaceFirst("");
    }

    /** Where the noun stands in a key that has one; -1 where it has none, as that of an abbreviation. */
    static int noun(String key) {
        Matcher noun = LAST_NOUN.matcher(key);
        return noun.lookingAt() ? noun.start(1) : -1;
    }

    // Huddinge 2021: "Huddinge kommuns kommunfullmäktige"; others: "Kommunfullmäktige i Lund"
    private static String withoutMunicipality(String name, String municipality) {
        String place = municipality.replaceFirst(" (?:kommun|stad)$", "");
        String base = place.endsWith("s") ? place.substring(0, place.length() - 1) : place;
        for (String before : List.of(municipality + "s ", place + " ", place + "s ", base + " ")) {
            if (name.startsWith(before) && noun(name.substring(before.length())) >= 0) {
                return name.substring(before.length());
            }
        }
        for (String after : List.of(" i " + municipality, " i " + place, " i " + base)) {
            if (name.endsWith(after) && noun(name.substring(0, name.length() - after.length())) >= 0) {
                return name.substring(0, name.length() - after.length());
            }
        }
        return name;
    }
}
