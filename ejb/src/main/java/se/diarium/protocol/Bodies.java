package se.diarium.protocol;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of political bodies: how to know one, and when two are the same. */
final class Bodies {

    /** The word that makes a name the name of a body, in folded text. */
    private static final List<String> NOUNS = List.of(
            "nämnden",
            "nämnd",
            "styrelsen",
            "styrelse",
            "fullmäktige",
            "utskottet",
            "utskott",
            "beredningen",
            "beredning",
            "rådet",
            "direktionen",
            "direktion",
            "kommittén",
            "kommitté",
            "presidiet",
            "presidium",
            "delegationen",
            "delegerade",
            "kommunrevisionen");

    private static final String NOUN = "(?:" + String.join("|", NOUNS) + ")";

    private static final AnyWord STEMS = AnyWord.of(
            "nämnd",
            "styrels",
            "fullmäktige",
            "utskott",
            "beredning",
            "rådet",
            "direktion",
            "kommitté",
            "presidi",
            "delegation",
            "delegerade",
            "kommunrevision");

    private static final String MARKS = " \t\n.,;:";

    /** Of the definite form and the genitive, the longest first. */
    private static final List<String> ENDINGS = List.of("ens", "ets", "en", "et", "s");

    /** Words that no body has before its noun: "verksamhetsberättelse för vård- och omsorgsnämnden" is a title. */
    private static final String NO_WORD_OF_A_NAME =
            "(?!(?:för|till|av|om|i|på|med|från|att|som|vid|enligt|har|ska|är|den|det|beslut|förslag|information)\\b)";

    private static final String NAME = "(?:" + NO_WORD_OF_A_NAME + "\\p{L}[\\p{L},&/-]{0,40}+ ){0,6}"
            + NO_WORD_OF_A_NAME + "[\\p{L}&/-]{0,40}?" + NOUN
            // "Barn- och skolnämnd Norr"
            + "(?: (?:norr|söder|öster|väster|nord|syd|öst|väst|centrum)(?!\\p{L}))?(?: för [\\p{L}, -]{2,60}?)?";

    private static final Pattern BODY = Pattern.compile(NAME);
    private static final Pattern BEFORE_NAME = Pattern.compile(
            "^(?:(?iu:(?:sammanträdes)?protokoll)(?: (?:för|från|fört vid))? (?=\\p{L})|\\p{Lu}[\\p{L}-]{2,30} (?:kommun|stad|Kommun|Stad|KOMMUN|STAD)(?:s|S)?(?:,? (?=\\p{Lu})|, (?=\\p{Ll})| (?=kommun(?:fullmäktige|styrelsen)$))"
                    // "Sydskogs räddningstjänstförbund direktionen"
                    + "|\\p{Lu}[\\p{L} -]{2,40}förbund,? (?=(?i:direktion)))");

    // "Östhammars socialnämnd"; but a city's part keeps its name: "Farsta stadsdelsnämnd"
    private static final Pattern OF_PLACE = Pattern.compile(
            "(?<place>\\p{Lu}\\p{Ll}{2,30})s (?<body>(?!stadsdels|kommundels)\\p{Ll}[\\p{Ll}, -]{0,60}(?:nämnd|styrelse))");

    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "kf", "kommunfullmäktige", "ks", "kommunstyrelsen", "rf", "regionfullmäktige", "rs", "regionstyrelsen");
    private static final int LONGEST_ABBREVIATION = 6;

    private static final Pattern OWNED =
            Pattern.compile("(.{3,90}?)s? (?:protokoll|(?:sammanträde|möte)(?: (?:den )?\\d.{0,30})?)");
    // "Kommunfullmäktige i Vikaby", "Överförmyndarnämnden i Sunneröds kommun"
    private static final Pattern IN_PLACE =
            Pattern.compile("(?<body>\\p{Lu}[^.:;]{3,90}) i \\p{Lu}[\\p{L}-]{2,30}(?: kommun)?");
    // "Socialnämnden, Vikaby kommun"
    private static final Pattern BEFORE_MUNICIPALITY =
            Pattern.compile("(?<body>\\p{Lu}[^.:;,]{3,90}), (?:\\p{Lu}[\\p{L}-]{1,30} ){1,3}(?:[Kk]ommun|[Ss]tad)");
    // "Miljönämnden Östra Vetsjö": a joint board that is named by its place
    private static final Pattern WITH_PLACE = Pattern.compile("(?<body>\\p{Lu}[\\p{Ll}, -]{2,80}" + NOUN
            + ") (?!(?:Protokoll|Sammanträde|Kallelse|Beslut|Sida|Datum|Organ|Ordförande|Sekreterare|Justera|Ledam|Ersätt)\\p{L}{0,20})"
            + "\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}\\p{Ll}{1,20}){0,2}");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}(s(?= ))?");
    /**
     * A department or a person, but no sentence: "Motionen anses besvarad med hänvisning till förvaltningens yttrande", "Bo Ek
     * (M) yrkar bifall till förvaltningens förslag" are none.
     */
    private static final String ANYBODY = "(?!(?:enligt|på|efter|med|i|av|till|genom|ja-röst|nej-röst)\\b)[\\p{L}]"
            + "(?:(?! (?:anses?|ansett|är|har|ska|skall|kan|bör|yrkar|ställer|beslutar|beslutade|bifaller|deltar|tillstyrker|antas|godkänns"
            + "|avslås|att|som|med|till|enligt|på|från|mot|genom|det|den) )[\\p{L}0-9 .,/&()-]){2,79}?";

    private Bodies() {}

    /** A row with variables as a pattern over folded text. */
    static Pattern form(String key) {
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(key);
        int from = 0;
        int bodies = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(key.substring(from, variable.start())));
            regex.append(
                    switch (variable.group(1)) {
                        case "body" ->
                            "(?<body" + ++bodies + ">" + NAME + ")" + (variable.group(2) == null ? "" : "s?");
                        case "anybody" -> ANYBODY + (variable.group(2) == null ? "" : "s");
                        default -> ".{1,100}";
                    });
            from = variable.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(key.substring(from))).toString());
    }

    /** Whether the whole of a folded text is the name of a body. */
    static boolean isBody(String folded) {
        return folded.length() <= 100
                && mayEndWithOne(folded)
                && BODY.matcher(folded).matches();
    }

    /** The noun stands at the end, but for bodies of something: "nämnden för vård och omsorg". */
    static boolean mayEndWithOne(String folded) {
        for (int i = 0; i < NOUNS.size(); i++) {
            if (folded.endsWith(NOUNS.get(i))) {
                return true;
            }
        }
        return folded.contains(" för ");
    }

    private static String without(String marks, String name) {
        int end = name.length();
        while (end > 0 && marks.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    /** Whether a folded text may end with the name of a body or the genitive of one, marks behind it apart. */
    static boolean mayBeOwned(String folded) {
        String name = without(MARKS, folded);
        return mayEndWithOne(name)
                || (name.endsWith("s") && mayEndWithOne(without(MARKS, name.substring(0, name.length() - 1))));
    }

    /** Whether a text is the name of a body with a place behind it: "Miljönämnden Östra Vetsjö". A person's name looks alike. */
    static boolean isWithPlace(String text) {
        return withoutPlace(text).length() < text.length();
    }

    private static String withoutPlace(String name) {
        int space = name.lastIndexOf(' ');
        if (space < 0
                || space + 1 >= name.length()
                || !Character.isUpperCase(name.charAt(space + 1))
                || name.length() > 100) {
            return name;
        }
        Matcher placed = WITH_PLACE.matcher(name);
        return placed.matches() && isBody(Spelling.fold(placed.group("body"))) ? placed.group("body") : name;
    }

    /** A quick look whether a folded text has the noun of a body at all. */
    static boolean namesOne(String folded) {
        return STEMS.isIn(folded);
    }

    /** The same body, however its name is cut: "arbetsutskottet" is "kommunstyrelsens arbetsutskott". */
    static boolean same(String one, String other) {
        String a = stem(one);
        String b = stem(other);
        return a.equals(b) || a.endsWith(b) || b.endsWith(a);
    }

    /**
     * Whether some letters stand for a body: "GLN" for "Gemensamma lönenämnden". "KF" and "KS" are the same everywhere.
     *
     * @param letters folded
     */
    static boolean abbreviates(String letters, String body) {
        if (letters.length() < 2 || letters.length() > LONGEST_ABBREVIATION || letters.indexOf(' ') >= 0) {
            return false;
        }
        String name = Spelling.fold(body);
        @Nullable String known = ABBREVIATIONS.get(letters);
        if (known != null) {
            return name.endsWith(known);
        }
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            at = name.indexOf(letters.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Without spaces, dashes, the place behind it and the endings of the definite form and the genitive. */
    static String stem(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        String folded = Spelling.fold(withoutPlace(name));
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetter(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        for (String ending : ENDINGS) {
            if (letters.length() >= ending.length()
                    && letters.indexOf(ending, letters.length() - ending.length()) >= 0) {
                letters.setLength(letters.length() - ending.length());
                break;
            }
        }
        return letters.toString();
    }

    /**
     * The name without what a heading puts around it: "Protokoll kommunfullmäktige", "Exempelby kommun Kulturnämnden,
     * protokoll", "Exempelbys socialnämnd".
     */
    static String bare(String name) {
        if (name.length() > 160) {
            return name;
        }
        String rest = BEFORE_NAME.matcher(without(".,;:", name)).replaceFirst("");
        Matcher owned = OWNED.matcher(rest);
        boolean mayBeOwned = rest.endsWith(" protokoll") || rest.contains("s sammanträde") || rest.contains("s möte");
        // "Kommunstyrelsen / Kunnanhallitus"
        int slash = rest.indexOf(" / ");
        String first = slash > 0 && isBody(Spelling.fold(rest.substring(0, slash))) ? rest.substring(0, slash) : rest;
        // "Protokoll från Socialutskottets sammanträde 2011-10-12"
        String named = mayBeOwned && owned.matches() ? owned.group(1) : first;
        String bare = named.endsWith(",") ? named.substring(0, named.length() - 1) : named;
        Matcher ofPlace = OF_PLACE.matcher(bare);
        if (ofPlace.matches() && !namesOne(Spelling.fold(ofPlace.group("place")))) {
            bare = ofPlace.group("body") + (ofPlace.group("body").endsWith("e") ? "n" : "en");
        }
        Matcher inPlace = IN_PLACE.matcher(bare);
        if (bare.contains(" i ") && inPlace.matches() && isBody(Spelling.fold(inPlace.group("body")))) {
            bare = inPlace.group("body");
        }
        Matcher beforeMunicipality = BEFORE_MUNICIPALITY.matcher(bare);
        if (bare.contains(", ")
                && beforeMunicipality.matches()
                && isBody(Spelling.fold(beforeMunicipality.group("body")))) {
            bare = beforeMunicipality.group("body");
        }
        return bare.isEmpty() ? name : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }
}
