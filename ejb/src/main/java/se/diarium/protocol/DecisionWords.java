package se.diarium.protocol;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence under a decision heading is by its words: a decision, what leads to one, what lists, notes or tells. */
final class DecisionWords {

    // "Nämnden beslutar att", "Enligt nämndens förslag:", "På förslag av Bo Ek (S):", "Enligt yrkande från S, V och
    // MP:",
    // "Kommunstyrelsen beslutar för egen del följande."
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?i)(?:.*\\b(?:beslutar|besluta|beslutade|föreslår|föreslås|föreslå|hemställer|fattar följande beslut)"
                    + "(?: därför| också| även| för egen del)?(?: om)?(?: följande| enligt följande)?(?:,? att)?(?::|(?<=följande)\\.)?"
                    // "Kommunstyrelsen beslutade för egen del, under förutsättning av fullmäktiges beslut ovan,
                    // följande."
                    + "|.*\\b(?:beslutar|beslutade)\\b.{0,160} följande[.:]"
                    + "|.*\\bfattar följande beslut\\."
                    // "Kommunfullmäktige beslutar enligt kommunstyrelsens förslag:"
                    + "|.{3,100} (?:beslutar|beslutade) (?:enligt|i enlighet med) .{3,100}(?:förslag|yrkande|hemställan)(?:,? att)?:"
                    + "|(?:enligt|på|efter|med bifall till|i enlighet med) .{0,80}(?:förslag|yrkande|hemställan|begäran|initiativ).{0,100}:)");

    // "För egen del:" / "1. Underlaget godkänns." / "I kommunfullmäktige:" / "2. Ramen fastställs."
    private static final Pattern PART_OF_DECISION = Pattern.compile(
            "(?i)(?:(?:i|till|förslag till) (?<higher>(?:kommun|region|förbunds)?fullmäktige)|(?:\\p{L}+(?:nämnden|styrelsen|utskottet) )?för egen del):?");

    // Huddinge 2021: "tagit del av nedanstående meddelanden"; 2023: "med följande kompletteringar:". But the points
    // under
    // "Förvaltningen ges i uppdrag att utreda:" are what was decided.
    private static final Pattern INTRODUCES =
            Pattern.compile("(?i)(?:.*\\bnedan(?:stående)?\\b.*|.*\\bföljande\\b[^.]{0,120}:)");

    // "Motionerna remitteras till kommunstyrelsen." / "Följande motioner har lämnats in:"
    private static final Pattern TELLS_OF = Pattern.compile(
            "(?i)(?:följande|nedanstående) .{3,80} (?:har (?:lämnats in|kommit in|inkommit|anmälts|redovisats|delgetts|delgivits)|inkom|anmäldes|redovisades)(?: .{0,60})?:");

    /** A sentence in which somebody decides or is told to do something: it is no entry of the list above it. */
    private static final Pattern DECIDES_AGAIN = Pattern.compile(
            "\\p{Lu}[^.:]{2,90}? (?:beslutar|godkänner|antar|fastställer|uppdrar|ger|ges|får"
                    + "|överlämnar|föreslår|avslår|bifaller|utser|noterar|godkänns|antas|fastställs|avslås|bifalls|noteras|utses)\\b.*");

    private static final Pattern NOTE = Pattern.compile(
            "(?:(?:\\p{Lu}[\\p{L}-]+ ){1,4}\\(\\p{L}{1,3}\\)|(?:Ledamöterna|Ledamoten|Representanterna|Gruppen) .{2,80}?) "
                    + "(?:anmäler|meddelar|informerar|tackar|deltar (?:inte|ej))\\b.*");

    /** "Sune Torn (m) och Eva Ny (kd) reserverar sig mot beslutet." stands below the decision and is none of it. */
    private static final Pattern RESERVES = Pattern.compile(
            "(?:(?:\\p{Lu}[\\p{L}-]+ ){1,4}\\(\\p{L}{1,5}\\)|(?:Samtliga |Alla )?[Ll]edamöterna|Ledamoten|Representanterna|Gruppen|\\p{Lu}\\p{L}+gruppen)[^.:]{0,160}? reserverar sig\\b.*"
                    + "|Mot beslutet reserverar sig .*|Reservation(?:er)? (?:lämnas|lämnades|anmäls|anmäldes|avges|avgavs)\\b.*");

    /**
     * What is told after the decision, with no heading between: "Ekonomichefen presenterar månadsrapporten.", "Räddningstjänsten
     * och VA-bolaget har förhandlat fram ett avtal."
     */
    private static final Pattern TELLS = Pattern.compile(
            "(?:Ordföranden?|VD|(?:\\p{Lu}[\\p{L}-]+ ){0,3}\\p{L}+(?:chef(?:en)?|direktör(?:en)?|sekreterare(?:n)?|ekonom(?:en)?|samordnare(?:n)?|ledare(?:n)?|strateg(?:en)?|handläggare(?:n)?|förvaltningen|kontoret)|(?:\\p{Lu}[\\p{L}-]+ ){1,3}\\(\\p{L}{1,3}\\)|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:, [\\p{Ll} -]{3,40},)?)"
                    + " (?:informera(?:r|de)|redogör|redogjorde|presentera(?:r|de)|rapportera(?:r|de)|berätta(?:r|de)|föredr(?:ar|og)|beskriver|svara(?:r|de)|besvara(?:r|de))\\b.*"
                    + "|\\p{Lu}[^.:]{2,90} har (?:\\p{Ll}+ ){0,3}(?:förhandlat|inkommit|kommit in|inlämnat|lämnat in|upprättat|utarbetat|översänt|ansökt|väckt|tagit fram|tidigare)\\b.*");

    // "Kommunfullmäktige förklarar interpellationen besvarad."
    private static final Pattern CLOSES_DEBATE = Pattern.compile(
            "(?<who>\\p{Lu}[\\p{L}, -]{3,80}?) förklarar (?:därmed |härmed )?[^.:]{3,100} (?:besvarade?|avslutade?|färdigbehandlade?|väckta?)\\.");

    private static final AnyWord WORDS_OF_TELLING = AnyWord.of(
            " informera",
            " redog",
            " presentera",
            " rapportera",
            " berätta",
            " föredr",
            " beskriver",
            " svara",
            " besvara",
            " har ");

    /** "Meddelandena läggs till handlingarna." stands above what they are. */
    private static final Pattern LAYS_DOWN = Pattern.compile(
            "(?i).{0,80}\\b(?:meddelanden|meddelandena|delgivningar|delgivningarna|anmälningar|anmälningarna|skrivelser|skrivelserna|rapporter|rapporterna|anmälan|redovisning|redovisningen|informationen|information|delegationsbesluten|delegeringsbesluten|inkomna handlingar)\\b.{0,60}\\b(?:läggs|lägger|lägga|lades|noteras|noterar|notera|antecknas|godkänns|godkänner)\\b.{0,40}"
                    + "|(?i).{0,80}\\b(?:lägger|noterar|antecknar|tar del av|har tagit del av)\\b.{0,60}\\b(?:meddelandena|delgivningarna|anmälningarna|skrivelserna|rapporterna|informationen|redovisningen|listan|förteckningen|delegationsbesluten|delegeringsbesluten)\\b.{0,40}"
                    // "Regionstyrelsen noterar anmälda ordförandebeslut till protokollet."
                    + "|(?i).{0,80}\\b(?:noterar|antecknar|tar del av|har tagit del av|godkänner)\\b.{0,60}\\b(?:delegations|delegerings|ordförande|presidie)beslut(?:en)?\\b.{0,40}"
                    // "att lägga anmälda delegationsbeslut och skrivelser till handlingarna"
                    + "|(?i)(?:.{0,60}\\b)?(?:lägger|lägga) .{0,60}\\b(?:delegationsbeslut|delegeringsbeslut|skrivelser|meddelanden|anmälningar|delgivningar|handlingar|informationen)\\b.{0,60} till handlingarna[.:]?");

    /** Of its verbs, without the first letter, which may be a capital. */
    private static final AnyWord WORDS_OF_LAYING_DOWN = AnyWord.of(
            "ägg",
            "ÄGG",
            "ades",
            "ADES",
            "oter",
            "OTER",
            "ntecknar",
            "ntecknas",
            "NTECKNA",
            "odkänn",
            "ODKÄNN",
            "del av",
            "DEL AV");

    /** What somebody has to do is decided, wherever it stands. */
    private static final Pattern TO_DO = Pattern.compile(".*\\b(?:ska|skall|uppdrag|uppdras)\\b.*");

    /** "Teknisk chef", "Livsmedel": a heading that no row knows. */
    private static final Pattern HEADING_LIKE = Pattern.compile("\\p{Lu}[\\p{L}-]{2,24}(?: [\\p{L}-]{2,24}){0,2}:?");

    private static final Pattern ATT = Pattern.compile("(?:[Dd]els |samt |och )?[Aa]tt \\p{L}.*");
    private static final int LINES_OF_LEAD_IN = 4;
    private static final int LONGEST_BARE_HEADING = 60;
    private static final int SHORTEST_BARE_HEADING = 5;
    static final int LONGEST_LEAD_IN = 400;

    private DecisionWords() {}

    static boolean laysDown(String text) {
        return text.length() <= LONGEST_LEAD_IN
                && WORDS_OF_LAYING_DOWN.isIn(text)
                && LAYS_DOWN.matcher(text).matches();
    }

    static boolean isPartOfDecision(Line line) {
        return line.text().length() <= LONGEST_LEAD_IN
                && PART_OF_DECISION.matcher(line.text()).matches();
    }

    /** A full stop ends a decision; of all lead-ins only "följande." and "följande beslut." have one. */
    static boolean isLeadIn(String text) {
        boolean ended = text.endsWith(".") && !endsWithFollowing(text);
        return !ended && LEAD_IN.matcher(text).matches();
    }

    private static boolean endsWithFollowing(String text) {
        String folded = text.endsWith(".") ? Spelling.foldInPlace(text.substring(Math.max(0, text.length() - 16))) : "";
        return folded.endsWith("följande.") || folded.endsWith("följande beslut.");
    }

    static boolean isLeadIn(List<Line> lines) {
        String last = lines.get(lines.size() - 1).text();
        if (lines.size() > LINES_OF_LEAD_IN || !(last.endsWith(":") || endsWithFollowing(last))) {
            return false;
        }
        String text = Spelling.join(lines.stream().map(Line::text).toList());
        return text.length() <= LONGEST_LEAD_IN && isLeadIn(text);
    }

    // "2. Paragrafen justeras omedelbart." / "Kommunstyrelsen föreslår att kommunfullmäktige beslutar följande.";
    // "Yttrandet avstyrks." / "Ledamöterna från L deltar inte i beslutet."
    static boolean opensAnother(List<Line> lines) {
        List<Line> first = lines.subList(0, Math.min(lines.size(), LINES_OF_LEAD_IN));
        if (first.get(0).text().length() > LONGEST_LEAD_IN) {
            return false;
        }
        for (int i = 1; i <= first.size(); i++) {
            if (isLeadIn(first.subList(0, i))) {
                return true;
            }
        }
        return NOTE.matcher(Spelling.join(first.stream().map(Line::text).toList()))
                .matches();
    }

    static boolean mayDecide(String text) {
        return DECIDES_AGAIN.matcher(text).matches()
                || ATT.matcher(text).matches()
                || NOTE.matcher(text).matches()
                || isLeadIn(text)
                || Decisions.isImmediateApproval(text)
                || TO_DO.matcher(text).matches();
    }

    /** Whether a list of what it speaks of follows. */
    static boolean introduces(String text) {
        String folded = Spelling.foldInPlace(text);
        return (folded.contains("nedan") || folded.contains("följande"))
                && INTRODUCES.matcher(text).matches();
    }

    /** Whether the points below it are what it only tells of. */
    static boolean tellsOf(String text) {
        return TELLS_OF.matcher(text).matches();
    }

    static boolean tells(String text) {
        return text.length() <= LONGEST_LEAD_IN
                && WORDS_OF_TELLING.isIn(text)
                && TELLS.matcher(text).matches();
    }

    /** Whether somebody's dissent is noted. */
    static boolean reserves(String text) {
        return text.length() <= LONGEST_LEAD_IN
                && (text.contains(" reserverar ") || text.startsWith("Reservation"))
                && RESERVES.matcher(text).matches();
    }

    /** Whether the body closes what was debated, after others have been heard: its name is the group {@code who}. */
    static Matcher closesDebate(String text) {
        return CLOSES_DEBATE.matcher(text.length() <= LONGEST_LEAD_IN && text.contains("förklarar") ? text : "");
    }

    static boolean decidesAgain(String text) {
        return DECIDES_AGAIN.matcher(text).matches();
    }

    /** Whether a text is but a body's name, or a few words in capitals: it decides nothing. */
    static boolean isBareHeading(String text) {
        if (text.length() > LONGEST_BARE_HEADING || text.endsWith(".")) {
            return false;
        }
        boolean capitals = text.length() > SHORTEST_BARE_HEADING
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
        return capitals || Bodies.isBody(Spelling.fold(text));
    }

    static boolean isNote(String text) {
        return NOTE.matcher(text).matches();
    }

    static boolean isAtt(String text) {
        return ATT.matcher(text).matches();
    }

    static boolean looksLikeHeading(String text) {
        return HEADING_LIKE.matcher(text).matches();
    }

    /** The part of the decision that begins with such words, by the group {@code higher} if a higher body's. */
    static Matcher partOfDecision(String text) {
        return PART_OF_DECISION.matcher(text);
    }
}
