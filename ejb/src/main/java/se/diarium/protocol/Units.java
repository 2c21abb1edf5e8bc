package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The vocabulary of those to whom decisions are sent: by the ends of their names, units are told from persons and titles. */
final class Units {

    /** What the name of a body, an office, an authority or a company ends with. */
    private static final Pattern ENDINGS_APART = Pattern.compile("\\|");

    /** By their last letter. */
    private static final Map<Character, List<String>> ENDINGS = ENDINGS_APART
            .splitAsStream(
                    "nämnden|nämnd|nämnder|nämnderna|styrelsen|styrelse|styrelser|styrelserna|fullmäktige|utskottet|utskott"
                            + "|beredningen|delegationen|kommittén|direktionen|presidiet|rådet|råd|gruppen"
                            + "|förvaltningen|förvaltning|förvaltningar|förvaltningarna|kontoret|kontor|avdelningen|avdelning|enheten|enhet|sektionen"
                            + "|kansliet|kansli|staben|verksamheten|verksamheter|tjänsten|centret|centrum|center|byrån|skolan|skolor|skolorna|biblioteket|museet"
                            + "|verket|myndigheten|inspektionen|departementet|styrelsen|domstolen|rätten|polisen|kassan|förmedlingen|mäteriet"
                            + "|förbundet|förbund|föreningen|förening|stiftelsen|bolaget|bolag|bolagen|revisorerna|revisorer|revisionen|revision"
                            + "|kommunen|kommun|kommuner|kommunerna|regionen|landstinget|församlingen|akten|akt|hemsidan|webbplatsen|författningssamling|författningssamlingen"
                            + "|arna|erna|orna|ören|mannen|chefen|chefer|sekreterare|sekreteraren|handläggare|handläggaren|registratorn|rektorn|rektorer"
                            + "|sökanden|sökande|klaganden|klagande|motionären|förslagsställaren|fastighetsägaren|fastighetsägare")
            .distinct()
            .collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));

    private static final Set<String> COMPANIES = Set.of("ab", "kb", "hb");
    private static final int LONGEST_BEFORE = 40;
    private static final int LONGEST_WORD = 60;
    // "Revisorerna AB", "Socialnämnden Centrum"
    private static final Pattern NO_NAME_ALONE = Pattern.compile("(?iu)AB|KB|HB|centrum");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private static final Pattern TITLE = Pattern.compile(
            "(?:[\\p{L}-]+ ){0,4}[\\p{L}-]*(?:chef(?:en|er|erna)?|handläggare(?:n)?|sekreterare(?:n)?|direktör(?:en)?|ekonom(?:en)?|controller|samordnare(?:n)?"
                    + "|strateg(?:en)?|registrator|rektor(?:n|er|erna)?|ordförande(?:n)?|jurist(?:en)?|ingenjör(?:en)?|arkitekt(?:en)?|planerare(?:n)?|utredare(?:n)?|ledare(?:n)?"
                    + "|inspektör(?:en)?|assistent(?:en)?|administratör(?:en)?|kommunalråd(?:et)?|ombud(?:et)?|konsulent(?:en)?|intendent(?:en)?|föreståndare(?:n)?|tekniker(?:n)?|upphandlare(?:n)?|ansvarig(?:a)?|sjuksköterska(?:n)?|läkare(?:n)?|VD)");

    private static final Pattern PERSON = Pattern.compile(
            "(?!(?:Region|Kommunala|Samtliga|Alla|Berörda|Svenska|Sveriges|Föreningen|Stiftelsen|Polisen|Socialnämnden|Länsstyrelsen|Räddningstjänsten)\\b)(?:\\p{Lu}[\\p{Ll}-]+|\\p{Lu}\\.)(?: \\p{Lu}[\\p{L}-]+){1,3}(?: ?\\(\\p{L}{1,3}\\))?");

    // "Föreningen Byalaget i centrum", "Räddningstjänsten Åsbygden", "Asfaltsbolaget Söder AB": the name proper follows
    private static final Pattern NAMED_BEHIND = Pattern.compile(
            "(?i)(?:\\p{L}+-)?\\p{L}*(?:föreningen|förening|stiftelsen|bolaget|förbundet|räddningstjänsten|sällskapet|klubben)");

    private Units() {}

    /** Whether a name ends as the name of a unit, an authority or a company does. */
    static boolean endsAsOne(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return isEnd(last);
    }

    /** Whether a word is such an end, alone or as the last part of a compound: "kommunledningskontoret", "Bostads-AB" is none. */
    private static boolean isEnd(String word) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return false;
        }
        String small = Spelling.foldInPlace(word);
        for (String ending : ENDINGS.getOrDefault(small.charAt(small.length() - 1), List.of())) {
            if (small.endsWith(ending) && isCompound(small, small.length() - ending.length())) {
                return true;
            }
        }
        return COMPANIES.contains(small);
    }

    private static boolean isCompound(String word, int upTo) {
        for (int i = 0; i < upTo; i++) {
            if (!Character.isLetter(word.charAt(i)) && "&/-".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return upTo <= LONGEST_BEFORE;
    }

    static boolean isTitle(String name) {
        return !name.isEmpty() && name.length() <= 80 && (TITLE.matcher(name).matches() || isTitleAtStart(name));
    }

    // "Rektor", "Ordförande": no compound before which a capital stands
    private static boolean isTitleAtStart(String name) {
        return Character.isUpperCase(name.charAt(0))
                && TITLE.matcher(Character.toLowerCase(name.charAt(0)) + name.substring(1))
                        .matches();
    }

    static boolean isPerson(String name) {
        return name.length() <= 80
                && PERSON.matcher(name).matches()
                && !endsAsOne(name)
                // "Riksförbundet Hjärtkraft"
                && !isEnd(name.substring(0, name.indexOf(' ')));
    }

    /**
     * The names in a text that has no mark between them: "Kommunstyrelsen Fritidskontoret Exempelby Bostads AB". A name goes
     * on after its end where nothing that follows is a name itself: "Socialnämnden Centrum".
     */
    static List<String> apart(String text) {
        List<String> names = new ArrayList<>();
        int from = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int next = word.end() + 1;
            boolean ends = next < text.length()
                    && isEnd(word.group())
                    && !isNamedBehind(word.group(), text.substring(next))
                    && Character.isUpperCase(text.codePointAt(next))
                    && hasEnd(text.substring(next));
            if (ends) {
                names.add(text.substring(from, word.end()));
                from = next;
            }
        }
        names.add(text.substring(from));
        return names;
    }

    private static boolean isNamedBehind(String word, String rest) {
        int end = rest.indexOf(' ');
        String next = end < 0 ? rest : rest.substring(0, end);
        return word.length() <= LONGEST_WORD && NAMED_BEHIND.matcher(word).matches() && !isEnd(next);
    }

    private static boolean hasEnd(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (isEnd(word.group())
                    && !(word.start() == 0
                            && NO_NAME_ALONE.matcher(word.group()).matches())) {
                return true;
            }
        }
        return false;
    }
}
