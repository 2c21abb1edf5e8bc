package se.diarium.protocol;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether what stands behind a comma belongs to the recipient before it: a unit, a title, an address, the number that the recipient
 * knows the case by. All else is a recipient of its own.
 */
final class BehindComma {

    /** Ends of the names of units: what follows a comma with such an end belongs to the organisation before it. */
    private static final Pattern UNIT = Pattern.compile(
            "\\p{Ll}[\\p{L} -]*(?:avdelning(?:en)?|enhet(?:en)?|center|centrum|centret|sektion(?:en)?|grupp(?:en)?|stab(?:en)?|kontor(?:et)?|service|ekonomi|personal|kansli(?:et)?)"
                    + "|(?:enheten|avdelningen|sektionen|gruppen) för .{3,60}"
                    // "Polismyndigheten, lokalpolisområde Östra"
                    + "|(?:lokal)?polisområde .{2,40}"
                    // "Inspektionen för vård och omsorg, avdelning nord"
                    + "|(?:avdelning|enhet|distrikt) \\p{L}{2,20}");

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?i).*(?:förvaltning(?:en)?|kontor(?:et)?|kommun(?:en)?|bolag(?:et)?|\\bAB|nämnd(?:en)?|stab(?:en)?|polismyndigheten|inspektionen(?: för .{3,40})?)");

    /** From the whole to the part, by the ends of their names: what stands behind the comma is a part of the one before it. */
    private static final List<Pattern> RANKS = List.of(
            Pattern.compile(
                    "(?i).*(?:kommun(?:en)?|stad|verket|myndigheten|polisen|tingsrätt(?:en)?)|länsstyrelsen(?: i .{3,30})?"),
            Pattern.compile("(?i).*(?:förvaltning(?:en)?|kontor(?:et)?|domstol(?:en)?)"),
            Pattern.compile("(?i)(?:.*(?:avdelning(?:en)?|verksamhet(?:en)?)|avdelningen för .{3,40})"),
            Pattern.compile("(?i)(?:.*(?:enhet(?:en)?|sektion(?:en)?|kansli(?:et)?|service)|enheten för .{3,40})"),
            Pattern.compile("(?i).*(?:grupp(?:en)?|funktion(?:en)?|team(?:et)?)"),
            // "Samhällsbyggnadsavdelningen, gatudrift"; but "sökanden", "grannar" and "revisorerna" are somebody
            Pattern.compile("\\p{Ll}[\\p{Ll}-]{3,30}(?<!en|et|na|ar|er|or|nde)"));

    // "Tekniska nämnden, Eva Lind" are two: she has made the motion
    private static final Pattern UNIT_WITH_PERSONS = Pattern.compile("(?i).*(?:bolag(?:et)?|\\bAB|stab(?:en)?)");

    // "Kommunstyrelserna i Alnö, Bro och Dalen"
    private static final Pattern IN_PLACES =
            Pattern.compile("\\p{Lu}\\p{L}*(?:erna|arna|orna) i \\p{Lu}[\\p{L}-]+(?:, \\p{Lu}[\\p{L}-]+)*");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}-]+(?: (?:och|samt) \\p{Lu}[\\p{L}-]+)?");

    private static final Pattern MUNICIPALITY = Pattern.compile("\\p{Lu}[\\p{L}-]{2,30} (?:kommun|stad)");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{3,80}");

    /** A part of an organisation. */
    private static final Pattern PART = Pattern.compile("\\p{Lu}\\S*(?:enheten|avdelningen|sektionen|gruppen|staben)");

    private static final Set<String> MARKS_OF_CONTACT =
            Set.of("fk", "för kännedom", "för verkställighet", "för åtgärd", "för beslut", "för handläggning");

    // "Sökanden, delges med mottagningsbevis"
    private static final Pattern HOW_IT_IS_SENT = Pattern.compile(
            "(?i)(?:delges|delgivning|för delgivning|med mottagningsbevis)(?: .{0,40})?|via e-post|per post");

    private static final Pattern MORE_PROPERTIES =
            Pattern.compile("\\d{1,3}:\\d{1,4}(?: (?:och|samt) \\d{1,3}:\\d{1,4})?");

    /** "Enhetschef", but "enhetschefen" is one that all know. */
    private static final Pattern INDEFINITE = Pattern.compile(".*(?<!en|erna|na|orn)");

    // "Lidens byaförening, box 12, 900 00 Storliden", "Ulla Mård, Norra Skolgatan 4 B, 912 34 Vikaby", "Bo Ek, c/o Lex
    // Advokatbyrå"; but "Sökanden, Fastighetsägaren Storgatan 4" are two
    private static final Pattern POSTAL_ADDRESS = Pattern.compile(
            "(?:[Bb]ox|PL|Pl) \\d{1,5}(?: ?\\p{Lu})?"
                    + "|(?:SE?-)?\\d{3} ?\\d{2} \\p{Lu}[\\p{L} -]{1,30}"
                    + "|(?:(?!\\p{L}{1,20}(?:en|are|arna|erna|ande) )\\p{Lu}[\\p{L}:.-]{0,20} ){0,3}[\\p{L}-]{0,25}(?:gatan?|väg(?:en)?|gränd(?:en)?|torg(?:et)?|stig(?:en)?|allén?|backen|leden|kajen|plan|platsen) \\d{1,4}(?: ?\\p{L})?");

    private static final int LONGEST_ADDRESS = 80;

    // "Sunneröds tingsrätt, mål nr Ä 1234-18", "Länsstyrelsen, dnr 526-1412-10", "Kylmontage AB, org.nr 556000-0000"
    private static final Pattern CASE_NUMBER = Pattern.compile(
            "(?i)(?:(?:i )?mål|(?:ert |er )?(?:dnr|diarienr|diarienummer|ärende|ärendenr|beteckning|referens)|org\\.? ?nr|organisationsnummer)\\b.{0,20}\\d.{0,40}");

    /** Small and with a capital first. */
    private static final AnyWord NUMBER = AnyWord.of("ål", "nr", "nummer", "ärende", "eteckning", "eferens");

    // "Trafikverket, Region Mitt"; but "Länsstyrelsen, Region Gotland" are two
    private static final Pattern REGION = Pattern.compile(
            "(?i:region(?:en)?) (?:Nord|Mitt|Öst|Väst|Syd|Bergslagen)|region \\p{Lu}[\\p{L} -]{2,30}|\\p{Lu}\\p{L}{1,20} (?:region(?:en)?|distrikt(?:et)?)");
    private static final Pattern AUTHORITY =
            Pattern.compile(".{0,80}(?:verket|myndigheten|styrelsen|inspektionen|förmedlingen|kassan|polisen)");

    // "Fastighetsägaren, Ripan 3"
    private static final Pattern PROPERTY =
            Pattern.compile("\\p{Lu}[\\p{L}-]{1,30}(?: [\\p{Lu}][\\p{L}-]{1,20})? \\d{1,3}(?::\\d{1,4})?");

    private BehindComma() {}

    private static boolean isAddress(String text) {
        return text.startsWith("c/o ")
                || (text.length() <= LONGEST_ADDRESS
                        && Spelling.hasDigit(text)
                        && POSTAL_ADDRESS.matcher(text).matches());
    }

    // Huddinge 2021: "Kommunstyrelsens förvaltning, servicecenter", "Kommunstyrelsens förvaltning, Maria Sundblad."
    static boolean belongsTo(String name, String part, String whole) {
        String bare = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
        if (MARKS_OF_CONTACT.contains(bare) || HOW_IT_IS_SENT.matcher(bare).matches()) {
            return true;
        }
        // "Ägare till Tjärnbacken 1:12, 1:15 och 1:22"
        if (MORE_PROPERTIES.matcher(bare).matches()) {
            return true;
        }
        if (isAddress(bare)
                || (NUMBER.isIn(bare) && CASE_NUMBER.matcher(bare).matches())
                || (REGION.matcher(bare).matches() && AUTHORITY.matcher(name).matches())) {
            return true;
        }
        boolean organisation = ORGANISATION.matcher(name).matches();
        boolean pair = whole.indexOf(',') == whole.lastIndexOf(',');
        boolean small = Character.isLowerCase(bare.codePointAt(0));
        // "Kommunstyrelsen, diarium@exempelkoping.se"; "Exempelköpings kommun, kommunstyrelsen"
        if ((ADDRESS.matcher(bare).matches() && name.indexOf('@') < 0)
                || (pair && small && MUNICIPALITY.matcher(name).matches() && Bodies.isBody(Spelling.fold(bare)))) {
            return true;
        }
        if (pair
                && Spelling.fold(name).endsWith("ägaren")
                && Spelling.hasDigit(bare)
                && PROPERTY.matcher(bare).matches()) {
            return true;
        }
        if (IN_PLACES.matcher(name).matches() && PLACE.matcher(bare).matches() && !Units.endsAsOne(bare)) {
            return true;
        }
        // "Hälso- och sjukvårdsnämnden, Region Väst"
        if (pair
                && (bare.startsWith("Region ") || MUNICIPALITY.matcher(bare).matches())
                && Bodies.isBody(Spelling.fold(name))) {
            return true;
        }
        // "HR-avdelningen, lönegruppen", "Länsstyrelsen i Exempellän, naturmiljöenheten"
        if (pair && small && rank(name) < rank(bare) && rank(bare) < RANKS.size()) {
            return true;
        }
        // "Enhetschef, förebyggande enheten"
        if (pair
                && small
                && Units.isTitle(name)
                && INDEFINITE.matcher(name).matches()
                && !Units.isTitle(bare)
                && (Units.endsAsOne(bare) || rank(bare) < RANKS.size() - 1)) {
            return true;
        }
        // "Hugo Ek, Moa Lid, byggnadsnämnden, lönekontoret": where all are written small, each is its own
        boolean amongSmall = !pair && Character.isLowerCase(name.codePointAt(0));
        // "Exempelbostäder AB, ekonomikontoret, kommunrevisionen": an office of the municipality's, not of the
        // company's
        boolean ofCompany = name.endsWith(" AB") && (!pair || bare.endsWith("kontoret"));
        return (organisation && !amongSmall && !ofCompany && UNIT.matcher(bare).matches())
                || (small
                        && Units.isTitle(bare)
                        && !part.contains(" till ")
                        && !Units.isTitle(name)
                        && (INDEFINITE.matcher(bare).matches() || (pair && isOffice(name))))
                || ((rank(name) < RANKS.size() - 1
                                || UNIT_WITH_PERSONS.matcher(name).matches())
                        && pair
                        && Units.isPerson(bare))
                // "Rektor Bo Ek, Björkskolan"
                || (pair
                        && !small
                        && Paragraph.isTitleWithName(name)
                        && !Bodies.isBody(Spelling.fold(bare))
                        && !Units.isPerson(bare)
                        && !Paragraph.isTitleWithName(bare))
                // "Eva Ny, HR-chef"
                || (pair && Units.isPerson(name) && Units.isTitle(bare))
                // "HR-enheten, kommunledningskontoret"
                || (pair
                        && small
                        && PART.matcher(name).matches()
                        && ORGANISATION.matcher(bare).matches()
                        && !Bodies.isBody(Spelling.fold(bare)));
    }

    /**
     * Whether the second of a pair says more of the first, in a list that has one recipient a line: "Lantmäteriet, Jönköping", "Mark
     * och fastighet, Lisbet Ek", "Rektor Maria Ek, Björkskolan". Two bodies, or a body and a person, are two all the same.
     */
    static boolean saysMoreOf(String name, String part) {
        boolean body = Bodies.isBody(Spelling.fold(name));
        if (body || Units.isPerson(name)) {
            return false;
        }
        return Paragraph.isTitleWithName(name) || !Bodies.isBody(Spelling.fold(part)) || isOfRegion(name);
    }

    // "Region Dalarna, hjälpmedelsnämnden"
    private static boolean isOfRegion(String name) {
        return name.startsWith("Region ") || MUNICIPALITY.matcher(name).matches();
    }

    // "Ekonomikontoret, ekonomichefen" is one, "Kommunstyrelsen, lokalstrategen" and "Mekano AB, exploateringschefen"
    // are two
    private static boolean isOffice(String name) {
        int rank = rank(name);
        return Units.isPerson(name) || (rank > 0 && rank < RANKS.size() - 1);
    }

    private static int rank(String name) {
        int rank = 0;
        while (rank < RANKS.size() && !RANKS.get(rank).matcher(name).matches()) {
            rank++;
        }
        return rank;
    }
}
