package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading inside an item, by the wordings that are known or by its form.
 *
 * @param match what it means, and the body that it names
 * @param known whether it is among the wordings; one that is not has only the form of a heading
 * @param lines how many lines it takes
 * @param rest what stands beside it on its line, or null
 */
record SectionHeading(
        Wordings.Match match,
        boolean known,
        int lines,
        @Nullable Line rest) {

    /** Letters from which on a line may have been ended by the edge of the page. */
    static final int FULL_LINE = 70;

    private static final int LINES_OF_A_HEADING = 3;
    private static final int WORDS_OF_A_HEADING = 4;
    private static final int LONGEST_BOLD = 90;
    private static final int SHORTEST_BESIDE = 12;
    private static final Pattern TREATED =
            Pattern.compile(".{3,80}s behandling(?: \\d{4}-?\\d{2}-?\\d{2})?:? (?<second>.{5,100})");
    // "Beslut fattade med stöd av delegation anmäls enligt följande:"
    private static final Pattern REPORTS_DELEGATION = Pattern.compile(
            "(?:anmäles|anmäls|anmäldes|redovisas|redovisades) (?:[\\p{L}-]+ ){0,3}(?:delegationsbeslut|delegeringsbeslut|delegerade beslut)(?: [\\p{L}-]+){0,4}:?"
                    // "Följande delegeringsbeslut har fattats av tjänstemän enligt nämndens beslut om delegering
                    // 2011-01-24, § 10:"
                    + "|(?:följande|nedanstående) (?:delegationsbeslut|delegeringsbeslut|delegerade beslut) (?:har )?(?:fattats|fattades|tagits|anmälts|anmäls|redovisas)\\b.{0,130}"
                    // "Föreligger förteckning över beslut fattade på grund av delegationsuppdrag:"
                    + "|(?:föreligger |redovisas |anmäls )?(?:förteckning|lista) över [\\p{L} -]{0,60}\\bdeleg\\p{L}{2,20}(?: [\\p{L}-]+){0,4}:?"
                    + "|(?:redovisade|anmälda|fattade) (?:delegationsbeslut|delegeringsbeslut|delegerade beslut)(?: [\\p{L}\\d-]+){0,6}:?"
                    + "|(?:[\\p{L}-]+ ){0,8}(?:delegation(?:s|er|en)?(?:beslut(?:en)?)?|delegeringsbeslut|delegerade beslut)(?: [\\p{L}-]+){0,4} (?:anmäls|redovisas|anmälts|redovisats|fattats|föreligger)(?: [\\p{L}-]+){0,4}");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?<body>\\p{Lu}{2,6})(?::?s)? (?:beslut|beslutar(?: att)?|(?<proposes>föreslår (?:\\p{Lu}{2,6}|kommunfullmäktige|kommunstyrelsen)(?: att)? beslutar?(?: att)?)):?");
    private static final int LONGEST_ABBREVIATED = 8;
    private static final Pattern IN_PARENTHESES = Pattern.compile("(?<words>.{4,50}?) ?\\([^()]{1,30}\\):?");
    private static final Set<Meaning> DECISIONS = Set.of(Meaning.DECISION);
    private static final Set<Meaning> DELEGATION = Set.of(Meaning.DELEGATION);
    private static final String DAY =
            "(?:(?:19|20)\\d{2}-\\d{2}-\\d{2}|(?:\\d{1,2} )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?: (?:19|20)\\d{2})?)";
    private static final Pattern PERIOD = Pattern.compile(
            ",? (?:(?:för|under|i|avseende|fattade|perioden|tiden|månad|från(?: och med)?|fr\\.?o\\.?m\\.?|den) ){0,4}"
                    + DAY + "(?: ?(?:-|till(?: och med)?|t\\.?o\\.?m\\.?|och) ?(?:den )?" + DAY + ")?:?");
    private static final Set<Meaning> ROUTING = Set.of(Meaning.ROUTING);
    private static final List<Beside> BESIDE = List.of(
            new Beside(":", List.of(""), Pattern.compile("(.{3,80}?):\\s+(.+)"), false),
            new Beside(
                    " till",
                    List.of(""),
                    Pattern.compile("(.{3,60}? till)\\s+((?:\\p{Lu}|samtliga |alla |akten|berörda |sökande).+)"),
                    true),
            // "Beslutet skickas till kommunstyrelsen och ekonomiavdelningen."
            new Beside(
                    " till",
                    List.of("Beslutet ", "Kopia ", "Protokollsutdrag "),
                    Pattern.compile(
                            "(Beslutet (?:ska )?(?:skickas|sänds|expedieras|översänds) till|(?:Kopia|Protokollsutdrag) (?:skickas |sänds )?till)\\s+"
                                    + "(\\p{Ll}[\\p{L}-]{3,40}(?:nämnden|styrelsen|fullmäktige|förvaltningen|avdelningen|enheten|kontoret|chefen|sökanden|revisorerna)\\b[^.:]{0,200}\\.?)"),
                    true),
            // "Exp. KS, BUN, akt", "Delges Kommunstyrelsen"
            new Beside(
                    " ",
                    List.of("Exp", "Delges ", "Meddelas ", "Beslutet ", "Kopia ", "Utdrag ", "Protokollsutdrag "),
                    Pattern.compile(
                            "(Exp\\.?|Expedieras|Delges|Meddelas|Beslutet delges|Beslutet meddelas|Beslutet expedieras|Kopia|Utdrag|Protokollsutdrag) (\\p{Lu}.{1,200})"),
                    true));
    /** What ends a decision though its text stands beside it: "Lagstöd: 26 kap. 9 § miljöbalken." */
    private static final Set<String> TOLD_BESIDE = Set.of(
            "lagstöd",
            "beslutsnivå",
            "lagrum",
            "skäl",
            "skäl för beslut",
            "skäl för beslutet",
            "skäl till beslut",
            "skäl till beslutet",
            "motivering",
            "upplysning",
            "upplysningar",
            "jäv",
            "reservation",
            "reservationer",
            "protokollsanteckning",
            "särskilt yttrande",
            "yrkande",
            "yrkanden",
            "beslutsgång",
            "bilaga",
            "bilagor");

    private static final Set<Meaning> WITH_TEXT_BESIDE = Set.of(Meaning.DECISION, Meaning.ROUTING);

    /** A heading and the text beside it; without the sign, or with other words first, there is no need to look closer. */
    private record Beside(String sign, List<String> openings, Pattern pattern, boolean routingOnly) {

        boolean mayBe(String text) {
            for (int i = 0; i < openings.size(); i++) {
                if (text.startsWith(openings.get(i))) {
                    return text.contains(sign);
                }
            }
            return false;
        }
    }

    /** The heading that starts at a line; nothing where none does. */
    static Optional<SectionHeading> at(List<Line> lines, int index, Wordings wordings) {
        Line line = lines.get(index);
        if (!mayBeHeading(lines, index)) {
            return Optional.empty();
        }
        // Kristianstad 2024: "Arbete och välfärdsförvaltningens förslag till Arbete och väl-" / "färdsnämnden"
        List<String> words = new ArrayList<>();
        @Nullable SectionHeading longest = null;
        for (int i = index; i < Math.min(lines.size(), index + LINES_OF_A_HEADING); i++) {
            boolean apart = lines.get(i).before() == Break.PARAGRAPH
                    || ListMark.of(lines.get(i).text()).isPresent();
            if (i > index && (apart || !goesOn(lines.get(i - 1), lines.get(i)))) {
                break;
            }
            // "Kulturnämndens förslag till kommunfullmäktige" / "att utse kören till pristagare"
            if (longest != null && lines.get(i).text().startsWith("att ")) {
                break;
            }
            words.add(lines.get(i).text());
            String key = i == index ? line.key() : Spelling.fold(Spelling.join(words));
            Optional<Wordings.Match> match = wordings.whole(key, Meaning.HEADINGS);
            if (match.isPresent() && !isSentence(words)) {
                longest = new SectionHeading(second(words, wordings).orElse(match.get()), true, words.size(), null);
            }
        }
        if (longest != null) {
            // "Socialnämnden föreslår kommunfullmäktige" / "besluta att anta planen." in a narrow column
            int below = index + longest.lines();
            boolean broken = below < lines.size() && lines.get(below).before() == Break.WRAPPED;
            return broken ? Optional.empty() : Optional.of(longest);
        }
        return withTextBeside(line, wordings)
                .or(() -> inOtherWords(line, wordings))
                .or(() -> ofAbbreviated(line))
                .or(() -> ofDelegationInPeriod(lines, index, wordings))
                .or(() -> bold(lines, index));
    }

    // "GLN beslutar", "KSAU:s beslut", "KS föreslår KF besluta att"
    private static Optional<SectionHeading> ofAbbreviated(Line line) {
        int end = line.text().indexOf(' ');
        if (end < 2 || end > LONGEST_ABBREVIATED || !line.key().contains("beslut")) {
            return Optional.empty();
        }
        Matcher matcher = ABBREVIATED.matcher(line.text());
        return matcher.matches()
                ? Optional.of(new SectionHeading(
                        new Wordings.Match(
                                matcher.group("proposes") == null ? Meaning.DECISION : Meaning.PROPOSAL,
                                Spelling.fold(matcher.group("body")),
                                line.text().length()),
                        true,
                        1,
                        null))
                : Optional.empty();
    }

    // "Delegationsbeslut 2026-03-01–2026-03-31" / "MN-2026-120 Tillstånd till värmepump"
    private static Optional<SectionHeading> ofDelegationInPeriod(List<Line> lines, int index, Wordings wordings) {
        Line line = lines.get(index);
        if (line.text().length() > Wordings.LONGEST
                || !line.key().contains("eslut")
                || index + 1 == lines.size()
                || !DelegationForms.startsRow(lines.get(index + 1))) {
            return Optional.empty();
        }
        Optional<Wordings.Match> words = wordings.at(line.key(), 0, DELEGATION);
        return words.filter(match -> PERIOD.matcher(Spelling.dashed(line.key().substring(match.length())))
                        .matches())
                .map(match -> new SectionHeading(match, true, 1, null));
    }

    // "Beslut             Nämnden beviljar dispens för bryggan.": the headings stand in a column to the left
    private static Optional<SectionHeading> inColumnOfItsOwn(Line line, Wordings wordings) {
        if (line.cells().size() != 2) {
            return Optional.empty();
        }
        String beside = line.cells().get(1).text();
        boolean sentence = beside.length() >= SHORTEST_BESIDE
                && beside.indexOf(' ') > 0
                && (Character.isUpperCase(beside.codePointAt(0))
                        || ListMark.of(beside).isPresent());
        // "BESLUTET SKICKAS TILL    Kommunstyrelsen"
        return wordings.whole(line.cells().get(0).key(), Meaning.HEADINGS)
                .filter(match -> (sentence && match.meaning() != Meaning.END_OF_ITEM)
                        || (match.meaning() == Meaning.ROUTING && mayBeRecipient(beside)))
                .map(match -> new SectionHeading(match, true, 1, line.withText(beside)));
    }

    // "Kopia till    • Trafikenheten", "Kopia till    info@exempelby.example"
    private static boolean mayBeRecipient(String text) {
        return Character.isUpperCase(text.codePointAt(0))
                || text.indexOf('@') > 0
                || ListMark.of(text).isPresent();
    }

    // "Delges (rek+mb)"
    private static Optional<SectionHeading> inOtherWords(Line line, Wordings wordings) {
        boolean open = line.text().endsWith(":");
        if (line.text().length() > Wordings.LONGEST || !(open || line.text().endsWith(")"))) {
            return Optional.empty();
        }
        if (open
                && line.key().contains("deleg")
                && REPORTS_DELEGATION.matcher(line.key()).matches()) {
            return Optional.of(new SectionHeading(
                    new Wordings.Match(Meaning.DELEGATION, null, line.text().length()), true, 1, null));
        }
        Matcher matcher = IN_PARENTHESES.matcher(line.text());
        return matcher.matches()
                ? wordings.whole(Spelling.fold(matcher.group("words")), ROUTING)
                        .map(match -> new SectionHeading(match, true, 1, null))
                : Optional.empty();
    }

    /** Jönköping 2019, two headings on one line: "SOCIALNÄMNDENS BEHANDLING 2019-12-16 Socialnämndens beslut" */
    private static Optional<Wordings.Match> second(List<String> words, Wordings wordings) {
        String key = Spelling.fold(Spelling.join(words));
        if (!key.contains("s behandling")) {
            return Optional.empty();
        }
        Matcher treated = TREATED.matcher(key);
        return treated.matches() ? wordings.whole(treated.group("second"), DECISIONS) : Optional.empty();
    }

    /** "Kommunstyrelsen beslutar först att bifalla stadskontorets förslag." says something; a heading names what follows. */
    private static boolean isSentence(List<String> words) {
        String last = words.get(words.size() - 1);
        return last.endsWith(".") && Spelling.join(words).split(" ", -1).length > WORDS_OF_A_HEADING;
    }

    private static boolean goesOn(Line above, Line below) {
        return above.text().endsWith("-")
                || Character.isLowerCase(below.text().codePointAt(0))
                || (above.marked() && below.marked() && above.text().length() > FULL_LINE / 2);
    }

    /** A heading starts with a capital and does not stand in the middle of a sentence. */
    private static boolean mayBeHeading(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (line.text().length() > Wordings.LONGEST && !line.text().contains(":")) {
            return false;
        }
        if (!Character.isUpperCase(line.text().codePointAt(0))) {
            return false;
        }
        if (index == 0 || line.opensParagraph() || line.marked()) {
            return true;
        }
        Line above = lines.get(index - 1);
        // "Expedieras till: Åmbro kommun" below a full line: whether it is a heading its words tell
        return above.text().length() < FULL_LINE
                || above.endsWithOneOf(".:!?")
                || line.text().indexOf(':') > 0;
    }

    // "Expedieras till: Kommunstyrelsen, akten", "Beslut: Ärendet bordläggs."
    private static Optional<SectionHeading> withTextBeside(Line line, Wordings wordings) {
        Optional<SectionHeading> column = inColumnOfItsOwn(line, wordings);
        if (column.isPresent()) {
            return column;
        }
        for (int i = 0; i < BESIDE.size(); i++) {
            Beside form = BESIDE.get(i);
            if (!form.mayBe(line.text()) || line.text().length() > Normalisation.LONGEST_LINE) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(line.text());
            if (matcher.matches()) {
                Optional<Wordings.Match> match = wordings.whole(Spelling.fold(matcher.group(1)), WITH_TEXT_BESIDE);
                if (match.isEmpty() && !form.routingOnly() && TOLD_BESIDE.contains(Spelling.fold(matcher.group(1)))) {
                    match = wordings.whole(Spelling.fold(matcher.group(1)), Meaning.HEADINGS);
                }
                if (match.isPresent() && (match.get().meaning() == Meaning.ROUTING || !form.routingOnly())) {
                    return Optional.of(new SectionHeading(match.get(), true, 1, line.withText(matcher.group(2))));
                }
            }
        }
        return Optional.empty();
    }

    /** A short bold line among lines that are not bold is a heading, whatever it says. */
    private static Optional<SectionHeading> bold(List<Line> lines, int index) {
        Line line = lines.get(index);
        boolean alone = index + 1 >= lines.size() || !lines.get(index + 1).marked();
        boolean short0 = line.text().length() <= LONGEST_BOLD
                && !line.text().endsWith(".")
                && !line.text().endsWith(",");
        boolean plainAbove = index == 0 || !lines.get(index - 1).marked();
        // "… för september godkänns." / "Bygglov" / "Dnr | Fastighet | Delegat": close to the sentence that has ended
        boolean opens = line.opensParagraph()
                || (plainAbove && index > 0 && lines.get(index - 1).text().endsWith("."));
        // More than one cell is the head of a table.
        if (line.marked()
                && line.cells().size() == 1
                && short0
                && opens
                && (alone || plainAbove)
                && ListMark.of(line.text()).isEmpty()
                // "B 1.4 Skolskjuts, avslag på ansökan" / "Delegat: skolskjutshandläggaren"
                && !Paragraph.isPointOfDelegation(line.text())) {
            return Optional.of(new SectionHeading(
                    new Wordings.Match(Meaning.BACKGROUND, null, line.text().length()), false, 1, null));
        }
        return Optional.empty();
    }
}
