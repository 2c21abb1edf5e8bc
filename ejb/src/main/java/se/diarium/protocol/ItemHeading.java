package se.diarium.protocol;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be the heading of an item.
 *
 * @param last the number of the last item under this heading: that of "§ 244-272 Sekretessärenden" is 272, mostly it is the
 *     number itself
 * @param inserted the letter of an item that was put in between ("§ 45a"), or nothing
 * @param continued whether it says that the item goes on from the page before ("§ 4 forts.")
 * @param rest what follows the number on the line: a case number, a title, or nothing
 * @param rule the form that it has: {@code "sign"}, {@code "sign-last"}, {@code "without-sign"}, {@code "number-only"}, {@code "page-header"}
 * @param weight how much it looks like a heading
 */
record ItemHeading(
        int index, int number, int last, String inserted, boolean continued, String rest, String rule, double weight) {

    private static final String SIGN_FIRST = "sign";
    private static final double WEIGHT_OF_A_HEADING = 1.5;

    // "§ 3", "§27 Redovisning", "AVN § 30", "RS AU § 266", "§ 80/2020", "KS § 228 KS 2011/0425", "§ 62. Stipendium", "§
    // 62:",
    // "§ 62 - Stipendium", "§ 244-272 Sekretessärenden", "§ 45a",
    // Huddinge 2021: "Vård- och omsorgsnämnden 25 februari 2021 § 2 forts."; Jönköping 2019, out of a converter: "- §
    // 157"
    private static final Pattern HEADING = Pattern.compile(
            "(?<before>\\[?(?:[\\p{L}\\d][^§]{0,100}?)?)\\s?§ ?\\]? ?(?<number>\\d{1,4})(?: ?/ ?(?:19|20)?\\d{2})?(?<inserted>[a-e])?"
                    + "(?: ?- ?(?:§ ?)?(?<last>\\d{1,4}))?\\]?(?<dot>[.:]| -(?= \\p{Lu}))?"
                    + "(?<continued>[ ,]\\(?(?:forts|fortsättning)\\b\\.?\\)?)?(?: (?<rest>.*))?");

    private static final Pattern CONTINUED = Pattern.compile("[ ,]\\(?(?:forts|fortsättning)\\.?\\)?$");

    private static final Pattern LONE_POINT = Pattern.compile("- § ?\\d{1,4}(?:/\\d{2,4})?");

    // Older minutes put the sign last: "12 § Val av justerare"
    private static final Pattern SIGN_LAST = Pattern.compile("(?<number>\\d{1,4}) §(?: (?<rest>\\p{Lu}.*))?");

    // Skövde: "KS 225/16"; "Paragraf 12"; a scan's "$ 12" for "§ 12"
    private static final Pattern WITHOUT_SIGN = Pattern.compile(
            "(?:\\p{Lu}{2,5} (?<numbered>\\d{1,4})/\\d{2}|(?:Paragraf|[$&]) ?(?<number>\\d{1,4}))(?<dot>\\.)?(?: (?<rest>.*))?");

    // Joint authorities and councils of the elderly: "47. Delårsrapport januari – augusti", "22 Öppnande, dagordning"
    private static final Pattern NUMBER_ONLY =
            Pattern.compile("(?<number>\\d{1,3})(?:\\. ?| )(?<rest>\\p{Lu}.{2,160})");

    private static final Pattern AROUND_A_NAME = Pattern.compile("^\\[|[\\[\\s]+$");
    // "Kf § 12", but "Bilaga § 12" is what is attached to that item
    private static final Pattern CODE = Pattern.compile(
            "(?!(?i:bilag))(?:\\p{Lu}[\\p{L}]{1,7}|\\p{Lu}{1,4}\\p{Ll}{0,3})(?: \\p{Lu}{2,4})?|(?:Paragraf|Ärende)");
    private static final Pattern BODY_AND_DATE =
            Pattern.compile("(.{5,80}?),? (?:den )?(?:\\d{1,2} \\p{L}{3,9} \\d{4}|\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern LEADERS = Pattern.compile(".*(?:\\.{4}|…|(?:\\. ){3}).{0,10}|.*\\t\\d{1,3}");
    private static final Pattern PAGE_AT_END = Pattern.compile(".* \\d{1,3}");
    private static final Pattern DIGITS_OF_A_TITLE = Pattern.compile("\\d{1,4}(?:[/-]\\d{2,4})? ?\\p{L}.{3,}");
    private static final String OPENS_A_QUOTATION = "\"”“»'";
    private static final Set<Meaning> NUMBER_LABEL = EnumSet.of(Meaning.DIARIENUMMER);
    private static final int LONGEST_LINE = 400;

    /** What the line says as a heading, or nothing where it cannot be one. */
    static Optional<ItemHeading> of(Line line, int index, boolean afterSentence, Wordings wordings) {
        if (line.text().length() > LONGEST_LINE || line.text().indexOf('§') < 0) {
            return Optional.empty();
        }
        String text = Spelling.dashed(line.text());
        boolean lonePoint = text.startsWith("- ") && LONE_POINT.matcher(text).matches();
        Matcher heading = HEADING.matcher(lonePoint ? text.substring(2) : text);
        boolean met = heading.matches();
        // Eskilstuna 2014: "KSKF/2014:1 § 235 Val till"
        boolean numbered = met && isNumberOf(heading.group("before"), heading.group("rest"));
        if (met && (numbered || mayPrecede(heading.group("before")))) {
            // Göteborg 2023: "§ 16 1379/22 forts."
            String behind = stripped(heading.group("rest"));
            Matcher again = CONTINUED.matcher(behind);
            String after = again.find() ? behind.substring(0, again.start()) : behind;
            String rest = numbered ? heading.group("before") + " " + after : after;
            boolean named = heading.group("before").length() > 1;
            boolean dotted = heading.group("dot") != null;
            int number = Integer.parseInt(heading.group("number"));
            String last = heading.group("last");
            return weigh(line, rest, named, dotted, afterSentence, wordings)
                    .map(weight -> new ItemHeading(
                            index,
                            number,
                            last == null ? number : Math.max(number, Integer.parseInt(last)),
                            stripped(heading.group("inserted")),
                            heading.group("continued") != null || !after.equals(behind),
                            rest,
                            SIGN_FIRST,
                            weight));
        }
        Matcher last = SIGN_LAST.matcher(text);
        return last.matches() && line.opensParagraph()
                ? Optional.of(plain(index, last.group("number"), stripped(last.group("rest")), "sign-last", 1))
                : Optional.empty();
    }

    /** The heading that such a line is in minutes that have no § sign, or have lost it. */
    static Optional<ItemHeading> withoutSign(Line line, int index, Wordings wordings) {
        String text = Spelling.dashed(line.text());
        if (text.length() > LONGEST_LINE || !line.opensParagraph()) {
            return Optional.empty();
        }
        Matcher heading = WITHOUT_SIGN.matcher(text);
        if (!heading.matches()) {
            return Optional.empty();
        }
        String number = heading.group("numbered") == null ? heading.group("number") : heading.group("numbered");
        String rest = stripped(heading.group("rest"));
        return weigh(line, rest, true, heading.group("dot") != null, true, wordings)
                .map(weight -> plain(index, number, rest, "without-sign", weight));
    }

    /** The heading that a number and a title on a line of their own are in minutes that never write a §. */
    static Optional<ItemHeading> numbered(Line line, int index) {
        String text = line.text();
        if (!Character.isDigit(text.charAt(0)) || !line.opensParagraph() || text.endsWith(".")) {
            return Optional.empty();
        }
        Matcher heading = NUMBER_ONLY.matcher(text);
        return heading.matches()
                ? Optional.of(plain(index, heading.group("number"), heading.group("rest"), "number-only", 1))
                : Optional.empty();
    }

    private static ItemHeading plain(int index, String number, String rest, String rule, double weight) {
        int parsed = Integer.parseInt(number);
        return new ItemHeading(index, parsed, parsed, "", false, rest, rule, weight);
    }

    ItemHeading withWeight(double other) {
        return new ItemHeading(index, number, last, inserted, continued, rest, rule, other);
    }

    /** The same, as the § of a page header is weighed: it stands there whether an item starts on the page or goes on. */
    ItemHeading ofPageHeader(double other) {
        return new ItemHeading(index, number, last, inserted, continued, rest, "page-header", other);
    }

    Confidence confidence() {
        if (weight < WEIGHT_OF_A_HEADING) {
            return Confidence.UNSURE;
        }
        return rule.equals(SIGN_FIRST) ? Confidence.CERTAIN : Confidence.LIKELY;
    }

    /** How many numbers lie between the end of that heading and this one; 0 or less where it cannot follow. */
    int stepFrom(ItemHeading before) {
        boolean insertedAfter = number == before.last() && inserted.compareTo(before.inserted()) > 0;
        return insertedAfter ? 1 : number - before.last();
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Whether a case number and nothing else stands before the §, and a title behind it. */
    private static boolean isNumberOf(String before, @Nullable String rest) {
        return rest != null
                && Character.isUpperCase(rest.codePointAt(0))
                && Spelling.hasDigit(before)
                && Numbers.whole(before.strip()).isPresent();
    }

    private static boolean mayPrecede(String before) {
        String name = AROUND_A_NAME.matcher(before).replaceAll("");
        if (name.isEmpty() || CODE.matcher(name).matches() || Bodies.isBody(Spelling.fold(name))) {
            return true;
        }
        Matcher dated = BODY_AND_DATE.matcher(name);
        return dated.matches() && Bodies.isBody(Spelling.fold(dated.group(1)));
    }

    private static Optional<Double> weigh(
            Line line, String rest, boolean named, boolean dotted, boolean afterSentence, Wordings wordings) {
        double weight = named ? 1 : 0;
        weight += line.marked() ? 1 : 0;
        weight += line.opensParagraph() ? 1 : afterSentence ? 0 : -1.5;
        if (rest.isEmpty()) {
            // A reference that was wrapped ends its sentence: "§ 55."
            return Optional.of(weight + (dotted ? 0.5 : 3));
        }
        boolean labelled = wordings.at(Spelling.fold(rest), 0, NUMBER_LABEL).isPresent();
        if (labelled || Numbers.leading(rest).isPresent()) {
            return Optional.of(weight + (LEADERS.matcher(rest).matches() ? 0.5 : 3));
        }
        // "§ 84, den 12 februari", "§ 131 och den 18 mars", "§ 5 kommunallagen" refer to something; a title has a
        // capital.
        int first = rest.codePointAt(0);
        if (!Character.isUpperCase(first) && !Character.isDigit(first) && OPENS_A_QUOTATION.indexOf(first) < 0) {
            return Optional.empty();
        }
        // "§ 32 2026.31 KS"
        boolean titled = !Character.isDigit(first)
                || DIGITS_OF_A_TITLE.matcher(rest).matches()
                || UnknownNumberShape.leading(rest).isPresent();
        if (!titled) {
            return Optional.empty();
        }
        boolean listed = LEADERS.matcher(rest).matches()
                || (PAGE_AT_END.matcher(rest).matches() && line.cells().size() > 1);
        return Optional.of(weight + (listed ? 0.5 : rest.endsWith(".") ? 1 : 2));
    }
}
