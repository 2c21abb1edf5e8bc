package se.diarium.recipient;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a recipient's name when it is known who is meant: small letters, without what it gets the decision for, without spaces
 * and marks, without the definite form and the genitive. "Kommunstyrelsen", "KOMMUNSTYRELSEN för kännedom" and "Kommunstyrelsen (f.k.)"
 * have one key.
 */
public final class RecipientKey {

    /** What is longer is no name: the reader's recipients have at most 160 characters. */
    private static final int LONGEST = 400;

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]++");

    private static final String PURPOSE =
            "(?:kännedom|verkställighet|verkställande|åtgärd(?:er)?|handläggning|beslut|genomförande|information"
                    + "|beredning|yttrande|bevakning|uppföljning|expediering|registrering|publicering|anslag|arkivering|underskrift"
                    + "|(?:vidare|fortsatt) (?:hantering|handläggning|beredning|expediering|arbete|åtgärd))";

    /**
     * "Kommunstyrelsen för kännedom", "HR-enheten (för verkställighet)", "Revisorerna, f.k.", "IT-chefen för kännedom och åtgärd"; but
     * "Enheten för uppföljning" is a name.
     */
    private static final Pattern FOR_WHAT =
            Pattern.compile("(?iu)(?<!\\b(?:enheten|avdelningen|sektionen|gruppen))[ ,;:(–-]{1,4}(?:för " + PURPOSE
                    + "(?:(?:,| och| samt| ?/) ?(?:för )?" + PURPOSE
                    + "){0,3}|f\\.? ?k\\.?|f\\.? ?v\\.? ?b\\.?|för (?:känn|verkst)\\.)\\)?[.;:]?$");

    /** "För kännedom: Revisorerna", "Kopia till: Akten" */
    private static final Pattern FIRST_WHAT =
            Pattern.compile("(?iu)^(?:för " + PURPOSE + "|kopia)(?: till)? ?: ?(?=\\p{L})");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

    /** What follows the nouns that bodies, units and offices are called by. */
    private static final Pattern ENDING = Pattern.compile(
            "(?<=nämnd|styrelse|fullmäktige|utskott|beredning|råd|direktion|kommitté|presidi|delegation|förvaltning|kontor|enhet|avdelning|sektion"
                    + "|grupp|bolag|kansli|chef|direktör|sekreterare|handläggare|samordnare|strateg|kommun|region|akt)(?:en|et|n|um)?s?$");

    private RecipientKey() {}

    /** The key of a name as a protocol or a person writes it; empty only for a text of nothing but space. */
    public static String of(String name) {
        String plain = withoutPurpose(name).toLowerCase(SWEDISH).replace("&", " och ");
        String letters = NO_LETTER.matcher(plain).replaceAll("");
        return letters.isEmpty()
                ? SPACE.matcher(plain).replaceAll("")
                : ENDING.matcher(letters).replaceFirst("");
    }

    /** The name alone: "Kommunstyrelsen" of "Kommunstyrelsen för kännedom". */
    public static String withoutPurpose(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String plain = SPACE.matcher(cut).replaceAll(" ").strip();
        String first = FIRST_WHAT.matcher(plain).replaceFirst("");
        String bare = FOR_WHAT.matcher(first).replaceFirst("").strip();
        return bare.isEmpty() ? plain : bare;
    }
}
