package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the head of an item: case numbers and title, in whatever order the layout has them.
 *
 * @param title as running text, empty where the head has none
 * @param numbers all case numbers of the heading, the item's own first
 * @param length how many lines of the item it takes
 */
record ItemHead(Value<String> title, List<PlacedNumber> numbers, int length) {

    private static final Set<Meaning> NUMBER_LABEL = EnumSet.of(Meaning.DIARIENUMMER);

    // Vilhelmina: "Ks § 178" / "Au § 266", the item's numbers in the bodies that prepared it
    private static final Pattern EARLIER_SECTION =
            Pattern.compile("(?:\\p{Lu}\\p{L}{0,8}(?: \\p{Lu}\\p{L}{0,4})? ?)?§ ?\\d{1,4}(?:[/,] ?\\d{2,4})?");

    // Vilhelmina, on one line: "Au § 266 Dnr 09/Ks 123"
    private static final Pattern EARLIER_SECTION_BEFORE =
            Pattern.compile("(?:" + EARLIER_SECTION.pattern() + ")[,; ]+(?=\\S)");

    // Under the "§ 225" of a page header: "KS 225/16", the same § without its sign
    private static final Pattern WITHOUT_SIGN = Pattern.compile("\\p{Lu}{2,5} (?<number>\\d{1,4})/\\d{2}");
    private static final int LONGEST_WITHOUT_SIGN = 5 + 1 + 4 + 1 + 2;
    private static final String LABEL =
            "(?:dnr|diarienr|diarienummer|änr|ärendenr|ärendenummer|d-nr|akt(?: ?nr)?)[.: ]+";

    // Malung-Sälen: "Delårsrapport 2017 (KS/2017:499)"; "Delårsrapport 2017 (Dnr 2017/499)"
    private static final Pattern IN_PARENTHESES = Pattern.compile(
            "(?<title>(?:.*\\S)?)\\s*+\\((?<label>" + LABEL + ")?(?<number>[^()]{4,40})\\)", Pattern.CASE_INSENSITIVE);

    // "Delårsrapport 2017, dnr KS 2017/499"
    private static final Pattern AT_END = Pattern.compile(
            "(?<title>.*?[^\\s,;–-])[\\s,;–-]++(?<label>" + LABEL + ")(?<number>.{3,40})", Pattern.CASE_INSENSITIVE);

    /** "Svar på remiss i ärende KS 2017/499": the number of what the title speaks of. */
    private static final Pattern SPEAKS_OF = Pattern.compile(
            ".*\\b(?:i|till|från|enligt|mål|ärende|ärendet|dnr|beslut|nr|av|på|och|över|om|med|för|se)",
            Pattern.CASE_INSENSITIVE);

    // "KS 116159": a number of a shape that we do not know
    private static final Pattern UNKNOWN_NUMBER =
            Pattern.compile("(?:\\p{Lu}[\\p{L}]{0,5} )?[\\p{Lu}\\d][\\p{L}\\d./:-]{0,20}\\d[\\p{L}\\d./:-]{0,20}");

    private static final Pattern FOLDER = Pattern.compile("\\d{1,6}");

    // "Ärende 5 Diarienummer 2022/SN 0058"
    private static final Pattern ORDINAL = Pattern.compile("ärende(?: nr)? \\d{1,3}(?=[ :.]|$)[ :.]*");

    // "Motion om att den" / "Gamla brandstationen bevaras": a title is a sentence, or nearly
    private static final Pattern GOES_ON_AFTER = Pattern.compile(".*(?:-|,|–|/| (?:" + Line.OPEN_WORDS
            + "|eller|samt|vid|det|den|att|som|mellan|inom|under|över|per|en|ett))");
    // "Revidering av utbildningsplan inför läsår" / "2026/2027"
    private static final Pattern YEARS_AT_START =
            Pattern.compile("(?:19|20)\\d{2}(?:[-/–](?:19|20)?\\d{2})?(?: \\p{Ll}.{0,80})?");

    // "Begäran om planbesked för fastigheten" / "Hovshaga 4:12"
    private static final Pattern ENDS_BEFORE_PROPERTY =
            Pattern.compile("(?i).*\\b(?:fastighet(?:en|erna)?|del av|kvarteret|detaljplan)");
    private static final Pattern PROPERTY =
            Pattern.compile("\\p{Lu}[\\p{L} -]{1,40} \\d{1,4}(?::\\d{1,4})?(?![\\d.]).{0,60}");

    private static final Pattern OPENS_SENTENCE = Pattern.compile(
            "\\p{Lu}[^.:]{2,80}? (?:har|hade|är|var|ska|skall|kan|får|fick|finns|informerar|redogör|föreslår|ansöker|hemställer|inkom|anmäler|presenterar|redovisar)\\b.*");

    private static final Pattern TRAILING_MARKS = Pattern.compile("[\\s,;–-]+$");

    private static final Pattern BEHIND_A_LABEL = Pattern.compile("^[.:\\s]+");
    private static final Pattern BEHIND_A_NUMBER = Pattern.compile("^(?:[\\s,;.:-]++|och )+");
    // "Dnr KS2014/143 nr 2014.3074", "Dnr 62/2016 5043:09880", "Dnr KS 2024/17 Id 9931", "Dnr 191/2013 Kod 623", "Dnr
    // 2019/0002 KS-9   Diariekod: 002": the
    // document or the plan
    // behind the number of the case
    private static final Pattern REST_OF_NUMBER = Pattern.compile(
            "(?:(?i:nr|id|löpnr|kod|diariekod|dpl|klass|dok(?:ument)?(?: ?nr)?|handling|aktbil(?:aga)?)\\.?:? )?\\d[\\d.:/ -]{0,30}");
    // "Dnr 2019/0002 KS-9   Diariekod: 002"
    private static final Pattern CLASS_BEHIND = Pattern.compile(
            "(?i)(?:diarie(?:kod|plan)|kod|klass|dpl)\\.?:? (?<class>\\d{2,3}|\\d(?:\\.\\d{1,2}){1,4})");

    // "KSN-2026-00101, KSN-2026-00102"; "TN 2020/31 TN 2020/32"
    private static final Pattern SEPARATOR =
            Pattern.compile("(?:, ?| ?; ?| ?& ?| och | (?=\\p{Lu}{2,5}[ /-]?(?:19|20)\\d{2}[/:-]\\d))");

    // "§ 77" / "2015-05-19" / "KS 2015.122" / "Yttrande över vindkraft": the day of the meeting, not what the item is
    // about
    private static final Pattern DAY_ALONE =
            Pattern.compile("(?:den )?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{Ll}{3,9} \\d{4})");
    private static final int LONGEST_DAY = 21;
    private static final Set<String> LABELS_ALONE = Set.of("paragraf", "diarienummer", "sammanträdesdatum");
    private static final Set<String> REMARKS = Set.of(
            "sekretess", "sekretessärende", "sekretessbelagt", "oj", "omedelbar justering", "omedelbart justerad");
    private static final int LONGEST_CLASS = 30;
    private static final int LONGEST_TITLE_BELOW = 160;
    private static final int LINES_BEFORE_LABEL = 4;
    private static final int LINES_OF_TITLE = 8;
    private static final int LINES_OF_HEAD = 14;
    private static final int FULL_LINE = 58;
    private static final int FULL_LINE_OF_TITLE = 45;
    private static final int ROOM = 4;
    private static final int LONGEST_LINE = 500;

    /** Reads the head from the heading's line on. */
    static ItemHead of(ItemBlock block, Wordings wordings, HouseShape house) {
        return new Reading(block, wordings, house).read(block.heading());
    }

    /** Whether a text starts with the label of a case number: "Dnr KS 2026/105", "Ärende 5 Diarienummer 2026/KS 0105". */
    static boolean isLabelled(String text, Wordings wordings) {
        String folded = Spelling.foldInPlace(text);
        return wordings.at(folded, endOfOrdinal(folded), NUMBER_LABEL).isPresent();
    }

    private static int endOfOrdinal(String folded) {
        if (!folded.startsWith("ärende")) {
            return 0;
        }
        Matcher ordinal = ORDINAL.matcher(folded);
        return ordinal.lookingAt() ? ordinal.end() : 0;
    }

    private static final class Reading {
        private final int paragraph;
        private final List<Line> lines;
        private final Wordings wordings;
        private final HouseShape house;
        private final List<PlacedNumber> numbers = new ArrayList<>();
        private final List<Line> title = new ArrayList<>();
        private boolean titleEnded;
        private int at = 1;

        /** The line with the label of the case number, where nothing parts it from the title above; 0 where there is none. */
        private int titleUpTo;

        Reading(ItemBlock block, Wordings wordings, HouseShape house) {
            this.paragraph = block.heading().number();
            this.lines = block.lines();
            this.wordings = wordings;
            this.house = house;
            block.numbersAbove().forEach(line -> take(line, true));
        }

        ItemHead read(ItemHeading heading) {
            int next = 1;
            String rest = withoutRemark(withoutNumberColumn(lines.get(0), heading.rest()));
            titleUpTo = lineOfLabel();
            if (!rest.isEmpty() && !take(lines.get(0).withRest(rest), false)) {
                titleEnded = true;
            }
            while (next < Math.min(lines.size(), LINES_OF_HEAD) && !isHeading(next) && take(lines.get(next), true)) {
                next++;
                at = next;
            }
            String text = Spelling.join(title.stream().map(Line::text).toList());
            return new ItemHead(new Value<>(withoutNumber(text), origin(heading)), List.copyOf(numbers), next);
        }

        // "§ 212   SEKRETESS" / "Övervägande om vård": what is said of the item before its title
        private String withoutRemark(String rest) {
            boolean titleBelow = lines.size() > 1
                    && lines.get(1).text().length() <= LONGEST_TITLE_BELOW
                    && !lines.get(1).text().endsWith(".")
                    && Character.isUpperCase(lines.get(1).text().codePointAt(0))
                    && wordings.whole(lines.get(1).key(), Meaning.HEADINGS).isEmpty();
            return titleBelow && rest.length() <= LONGEST_TITLE_BELOW && REMARKS.contains(Spelling.fold(rest))
                    ? ""
                    : rest;
        }

        // "KAPTENEN 12, Varvsgatan 4" / "Ansökan om bygglov för ombyggnad" / "Dnr: BYGG 2023-000412"
        private int lineOfLabel() {
            for (int i = 1; i < Math.min(lines.size(), LINES_BEFORE_LABEL + 2); i++) {
                Line line = lines.get(i);
                if (i > 1
                        && (line.before() == Break.PARAGRAPH
                                || ListMark.of(line.text()).isPresent())) {
                    return 0;
                }
                if (isLabelled(line.text(), wordings)) {
                    return i;
                }
                if (isHeading(i) || line.text().endsWith(".") || line.text().length() > LONGEST_TITLE_BELOW) {
                    return 0;
                }
            }
            return 0;
        }

        /** What stands on the § line or stands out below it is the title; a plain line below it is so by its place. */
        private Origin origin(ItemHeading heading) {
            if (title.isEmpty()) {
                return Origin.unsure(lines.get(0).span(), "none");
            }
            Span span = Line.span(title);
            if (!heading.rest().isEmpty() && title.get(0).isSameLineAs(lines.get(0))) {
                return Origin.certain(span, "section-line");
            }
            return title.get(0).marked() ? Origin.certain(span, "bold-line") : Origin.likely(span, "line-below");
        }

        private boolean isHeading(int index) {
            Line line = lines.get(index);
            int colon = line.key().indexOf(':');
            // "Beslutsunderlag", and with its text beside it "Föredragande: Eva Ek"
            boolean known = wordings.whole(line.key(), Meaning.HEADINGS).isPresent()
                    || (colon > 0
                            && wordings.whole(line.key().substring(0, colon), Meaning.HEADINGS)
                                    .isPresent());
            // A first line that says "Information" or "Delegationsbeslut" is the title.
            boolean decides = wordings.whole(line.key(), EnumSet.of(Meaning.DECISION, Meaning.ROUTING))
                    .isPresent();
            // "… och bestämmande av tid för" / "justering" is the end of a title
            return known
                    && (!title.isEmpty() || decides)
                    && !Character.isLowerCase(line.text().codePointAt(0));
        }

        /** Where the last column is a case number, as in "§ 12 | Budget 2027 | Dnr KS 2026/105", it is no part of the title. */
        private String withoutNumberColumn(Line line, String rest) {
            String last =
                    Spelling.dashed(line.cells().get(line.cells().size() - 1).text());
            int before = rest.length() - last.length();
            if (line.cells().size() > 1 && before > 0 && rest.endsWith(last)) {
                Line column = line.withRest(last);
                if (isLabelled(last, wordings)
                        || Numbers.whole(last).isPresent()
                        || house.leading(last).isPresent()) {
                    take(column, true);
                    return rest.substring(0, before).strip();
                }
            }
            return rest;
        }

        /** Takes a line into the head, or says that the head has ended. */
        private boolean take(Line original, boolean own) {
            Line line = original;
            boolean hasSign = line.text().indexOf('§') >= 0;
            if (hasSign && line.text().length() <= LONGEST_LINE) {
                Matcher earlier = EARLIER_SECTION_BEFORE.matcher(line.text());
                if (earlier.lookingAt()) {
                    return take(line.withRest(line.text().substring(earlier.end())), own);
                }
            }
            if (own && line.text().length() <= LONGEST_WITHOUT_SIGN) {
                Matcher section = WITHOUT_SIGN.matcher(line.text());
                if (section.matches() && section.group("number").equals(String.valueOf(paragraph))) {
                    return true;
                }
            }
            if (own
                    && title.isEmpty()
                    && line.text().length() <= LONGEST_DAY
                    && DAY_ALONE.matcher(Spelling.dashed(line.text())).matches()) {
                return true;
            }
            if (line.text().length() <= LONGEST_LINE && line.text().endsWith(")")) {
                Matcher enclosed = IN_PARENTHESES.matcher(line.text());
                if (enclosed.matches() && enclosed.group("title").isEmpty()) {
                    Optional<Diarienummer> number = number(enclosed.group("number"), enclosed.group("label") != null);
                    if (number.isPresent()
                            && (enclosed.group("label") != null || number.get().prefix() != null)) {
                        return add(number.get(), Origin.likely(line.span(), "in-parentheses"));
                    }
                }
            }
            String folded = Spelling.foldInPlace(line.text());
            int from = endOfOrdinal(folded);
            Optional<Wordings.Match> label = wordings.at(folded, from, NUMBER_LABEL);
            if (label.isPresent()) {
                return labelled(
                        line,
                        BEHIND_A_LABEL
                                .matcher(
                                        line.text().substring(from + label.get().length()))
                                .replaceFirst(""));
            }
            Optional<Numbers.Found> leading = Numbers.leading(line.text());
            if (leading.isPresent() && Numbers.isSure(line.text()) && isSeveral(line.text(), leading.get())) {
                return labelled(line, line.text());
            }
            if (leading.isPresent()
                    && (leading.get().end() == line.text().length()
                            || (title.isEmpty() && (!own || opensTitle(line.text(), leading.get()))))) {
                add(leading.get().number(), Origin.likely(line.span(), "number-line"));
                String rest = line.text().substring(leading.get().end()).strip();
                return rest.isEmpty() || takeTitle(line.withRest(rest));
            }
            Optional<Numbers.Found> ofHouse = house.leading(line.text());
            if (ofHouse.isPresent()) {
                add(ofHouse.get().number(), Origin.likely(line.span(), "shape-of-the-house"));
                String rest = line.text().substring(ofHouse.get().end()).strip();
                return rest.isEmpty() || takeTitle(line.withRest(rest));
            }
            if ((hasSign && EARLIER_SECTION.matcher(line.text()).matches()) || LABELS_ALONE.contains(folded)) {
                return true;
            }
            return takeTitle(line);
        }

        private static boolean isSeveral(String text, Numbers.Found first) {
            Matcher separator = SEPARATOR.matcher(text).region(first.end(), text.length());
            return separator.lookingAt()
                    && Numbers.leading(text.substring(separator.end())).isPresent();
        }

        /** "KS 2026/105 Budget 2027" on a line of its own under "§ 12". */
        private static boolean opensTitle(String text, Numbers.Found number) {
            String rest = text.substring(number.end()).strip();
            return number.number().prefix() != null
                    && !number.number().foreign()
                    && Numbers.isSure(text)
                    && !rest.isEmpty()
                    && Character.isUpperCase(rest.codePointAt(0));
        }

        /** After a label: a number, perhaps a title behind it, or nothing at all. */
        private boolean labelled(Line line, String rest) {
            if (rest.isEmpty()) {
                return true;
            }
            Optional<Numbers.Found> known = Numbers.labelled(rest);
            Optional<Numbers.Found> number = known.or(() -> UnknownNumberShape.leading(rest));
            if (number.isPresent()) {
                String after = BEHIND_A_NUMBER
                        .matcher(rest.substring(number.get().end()))
                        .replaceFirst("");
                String mark = rest.substring(number.get().end(), rest.length() - after.length());
                add(
                        withClass(number.get().number(), after),
                        known.isPresent()
                                ? Origin.certain(line.span(), "label")
                                : Origin.likely(line.span(), "label-unknown-shape"));
                // "Dnr 2021-30, 2021-31" are two
                boolean another = mark.indexOf(',') >= 0 || mark.contains("och") || Numbers.isSure(after);
                return after.isEmpty()
                        || (!another && REST_OF_NUMBER.matcher(after).matches())
                        || (Numbers.leading(after).isPresent()
                                ? labelled(line, after)
                                : takeTitle(line.withRest(after)));
            }
            // "Akt 2217" is a folder that the office keeps of a person, and no case of the diary
            if (line.key().startsWith("akt") && FOLDER.matcher(rest).matches()) {
                return true;
            }
            if (rest.length() <= 30 && UNKNOWN_NUMBER.matcher(rest).matches()) {
                return add(
                        new Diarienummer(rest, null, null, null, null, false),
                        Origin.unsure(line.span(), "label-unknown-form"));
            }
            String token = rest.split(" ", 2)[0];
            if (Spelling.hasDigit(token)) {
                // A shape we do not know: kept as written.
                return add(
                        new Diarienummer(token, null, null, null, null, false),
                        Origin.unsure(line.span(), "label-unknown-form"));
            }
            return takeTitle(line.withRest(rest));
        }

        private static Diarienummer withClass(Diarienummer number, String after) {
            Matcher behind = CLASS_BEHIND.matcher(after);
            boolean has = number.classification() == null && after.length() <= LONGEST_CLASS && behind.matches();
            return has
                    ? new Diarienummer(
                            number.asWritten(),
                            number.prefix(),
                            number.year(),
                            number.serial(),
                            behind.group("class"),
                            number.foreign())
                    : number;
        }

        private boolean add(Diarienummer number, Origin origin) {
            boolean known = numbers.stream()
                    .anyMatch(other -> other.number().asWritten().equals(number.asWritten()));
            if (!known) {
                numbers.add(new PlacedNumber(number, origin));
            }
            titleEnded = !title.isEmpty();
            return true;
        }

        private boolean takeTitle(Line line) {
            if (titleEnded || title.size() >= LINES_OF_TITLE || line.text().length() > 500) {
                return false;
            }
            if (!title.isEmpty() && !goesOn(title.get(title.size() - 1), line)) {
                return false;
            }
            title.add(line);
            return true;
        }

        private boolean goesOn(Line above, Line line) {
            if (line.before() == Break.PARAGRAPH || ListMark.of(line.text()).isPresent()) {
                return above.text().endsWith("-")
                        && Character.isLowerCase(line.text().codePointAt(0));
            }
            if (at < titleUpTo) {
                return true;
            }
            if (RunningDecisions.isFormula(line.text())) {
                return false;
            }
            if (above.marked() != line.marked() && above.source().box() != null) {
                return false;
            }
            if (above.marked() && line.marked()) {
                return true;
            }
            // "Ny förskola i Ekbacken – lokalprogram" / "(etapp 2)"
            return Character.isLowerCase(line.text().codePointAt(0))
                    || (line.text().startsWith("(") && line.text().endsWith(")"))
                    || YEARS_AT_START.matcher(line.text()).matches()
                    || GOES_ON_AFTER.matcher(above.text()).matches()
                    || (ENDS_BEFORE_PROPERTY.matcher(above.text()).matches()
                            && PROPERTY.matcher(line.text()).matches())
                    || (above.text().length() >= (line.text().endsWith(".") ? FULL_LINE : FULL_LINE_OF_TITLE)
                            && !above.text().endsWith(".")
                            && !hadRoom(above.text(), line.text())
                            && !opensSentence(line));
        }

        // "Ändring av förbundsordning för räddningsförbundet" / "Förbundet har hemställt att medlemmarna antar en" /
        // "ändring.": the text begins right below the title
        private boolean opensSentence(Line line) {
            int last = at;
            while (last + 1 < lines.size() && !lines.get(last + 1).opensParagraph() && !isHeading(last + 1)) {
                last++;
            }
            return last > at
                    && lines.get(last).text().endsWith(".")
                    && OPENS_SENTENCE.matcher(line.text()).matches();
        }

        /** A line that had room for the first word of the next was ended on purpose. */
        private static boolean hadRoom(String above, String below) {
            return above.length() + 1 + below.split(" ", 2)[0].length() + ROOM < below.length();
        }

        /** "Delårsrapport 2017 (KS/2017:499)" above "Dnr KS/2016:12": the first number is that behind the title. */
        private String withoutNumberOfTheSameDiary(String text) {
            Matcher matcher = IN_PARENTHESES.matcher(text);
            if (!text.endsWith(")")
                    || !matcher.matches()
                    || matcher.group("title").isEmpty()) {
                return text;
            }
            Optional<Diarienummer> number = Numbers.whole(matcher.group("number"))
                    .filter(it -> it.prefix() != null
                            && !it.foreign()
                            && numbers.stream()
                                    .allMatch(other ->
                                            it.prefix().equals(other.number().prefix())));
            if (number.isEmpty()) {
                return text;
            }
            numbers.add(0, new PlacedNumber(number.get(), Origin.likely(Line.span(title), "in-parentheses")));
            return matcher.group("title");
        }

        private static Optional<Diarienummer> number(String written, boolean labelled) {
            return Numbers.whole(written)
                    .or(() -> labelled
                            ? Numbers.labelled(written)
                                    .filter(found -> found.end() == written.length())
                                    .map(Numbers.Found::number)
                            : Optional.empty());
        }

        /** The title without the number that stands behind it, where the head has no other. */
        private String withoutNumber(String text) {
            if (text.length() > LONGEST_LINE) {
                return text;
            }
            if (!numbers.isEmpty()) {
                return withoutNumberOfTheSameDiary(text);
            }
            for (Pattern form : List.of(IN_PARENTHESES, AT_END)) {
                Matcher matcher = form.matcher(text);
                if ((form != IN_PARENTHESES || text.endsWith(")"))
                        && matcher.matches()
                        && !matcher.group("title").isEmpty()) {
                    boolean labelled = matcher.group("label") != null;
                    String written = matcher.group("number");
                    // "Svar på remiss (dnr SBN 2019/0620, KS 2019/0233)"
                    int comma = labelled ? written.indexOf(", ") : -1;
                    Optional<Diarienummer> number = number(comma < 0 ? written : written.substring(0, comma), labelled)
                            .filter(n -> !n.foreign() && (labelled || n.prefix() != null));
                    if (number.isPresent()) {
                        Optional<Diarienummer> second =
                                comma < 0 ? Optional.empty() : number(written.substring(comma + 2), true);
                        second.ifPresent(
                                it -> numbers.add(new PlacedNumber(it, Origin.likely(Line.span(title), "label"))));
                        return behind(
                                matcher.group("title"),
                                number.get(),
                                form == IN_PARENTHESES ? "in-parentheses" : "label");
                    }
                }
            }
            List<Numbers.Found> all = Numbers.all(text);
            if (!all.isEmpty()) {
                Numbers.Found last = all.get(all.size() - 1);
                String before = text.substring(0, last.start()).strip();
                boolean own = last.end() == text.length()
                        && last.number().prefix() != null
                        && !last.number().foreign();
                if (own && before.length() > 3 && !SPEAKS_OF.matcher(before).matches()) {
                    return behind(TRAILING_MARKS.matcher(before).replaceFirst(""), last.number(), "behind-title");
                }
            }
            return text;
        }

        private String behind(String before, Diarienummer number, String rule) {
            numbers.add(0, new PlacedNumber(number, Origin.likely(Line.span(title), rule)));
            return before;
        }
    }
}
