package se.diarium.registry;

import java.util.Locale;
import java.util.regex.Pattern;
import se.diarium.database.Storable;

/**
 * The name of a municipality or a body. Spelling variants and the genitive of one name give the same name.
 *
 * @param name as it is shown
 */
public record OfficialName(String name) {

    private static final int LONGEST = 200;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    // "Socialnämndens protokoll", "KOMMUNFULLMÄKTIGES protokoll", "arbetsutskottets protokoll", "ARBETSUTSKOTTS"
    private static final Pattern GENITIVE = Pattern.compile(
            "(?<=nämnden|styrelsen|fullmäktige|utskott|utskottet|beredningen|rådet|kommun|stad)s$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u00a0]++");

    public OfficialName {
        name = WHITE_SPACE.matcher(Storable.text(name)).replaceAll(" ").strip().replace('–', '-');
        name = GENITIVE.matcher(name).replaceFirst("");
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("no name: " + name.length() + " characters");
        }
        if (name.length() > 3 && name.equals(name.toUpperCase(SWEDISH))) {
            name = name.charAt(0) + name.substring(1).toLowerCase(SWEDISH);
        }
    }

    /** What it is known by: the name in small letters. */
    public String folded() {
        return name.toLowerCase(SWEDISH);
    }
}
