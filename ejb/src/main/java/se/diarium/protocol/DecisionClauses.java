package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the clauses of decision sections in order: what was decided, what only leads to it, what only stands beside it. */
final class DecisionClauses {

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
                    + "|(?:enligt|på|efter|med bifall till|i enlighet med) .{0,80}(?:förslag|yrkande|hemställan|begäran|initiativ).{0,100}:)");

    // "För egen del:" / "1. Underlaget godkänns." / "I kommunfullmäktige:" / "2. Ramen fastställs."
    private static final Pattern PART_OF_DECISION = Pattern.compile(
            "(?i)(?:(?:i|till|förslag till) (?<higher>(?:kommun|region|förbunds)?fullmäktige)|(?:\\p{L}+(?:nämnden|styrelsen|utskottet) )?för egen del):?");

    /** Whose decision such words lead to. */
    private static final Pattern WHO = Pattern.compile("(?<who>.{3,90}?) (?:beslutar|beslutade|beslöt)\\b.*");

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
                    + "(?:anmäler|meddelar|informerar|tackar|deltar (?:inte|ej)|reserverar sig)\\b.*");

    /**
     * What is told after the decision, with no heading between: "Ekonomichefen presenterar månadsrapporten.", "Räddningstjänsten
     * och VA-bolaget har förhandlat fram ett avtal."
     */
    private static final Pattern TELLS = Pattern.compile(
            "(?:Ordföranden?|VD|(?:\\p{Lu}[\\p{L}-]+ ){0,3}\\p{L}+(?:chef(?:en)?|direktör(?:en)?|sekreterare(?:n)?|ekonom(?:en)?|samordnare(?:n)?|ledare(?:n)?|strateg(?:en)?|handläggare(?:n)?|förvaltningen|kontoret)|(?:\\p{Lu}[\\p{L}-]+ ){1,3}\\(\\p{L}{1,3}\\)|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:, [\\p{Ll} -]{3,40},)?)"
                    + " (?:informera(?:r|de)|redogör|redogjorde|presentera(?:r|de)|rapportera(?:r|de)|berätta(?:r|de)|föredr(?:ar|og)|beskriver|svara(?:r|de)|besvara(?:r|de))\\b.*"
                    + "|\\p{Lu}[^.:]{2,90} har (?:\\p{Ll}+ ){0,3}(?:förhandlat|inkommit|kommit in|inlämnat|lämnat in|upprättat|utarbetat|översänt|ansökt|väckt|tagit fram|tidigare)\\b.*"
                    // "Mot beslutet reserverar sig Märta Fink (KD)."
                    + "|Mot beslutet reserverar sig .*");

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
            " har ",
            " reserverar ");

    /** "Meddelandena läggs till handlingarna." stands above what they are. */
    private static final Pattern LAYS_DOWN = Pattern.compile(
            "(?i).{0,80}\\b(?:meddelanden|meddelandena|delgivningar|delgivningarna|anmälningar|anmälningarna|skrivelser|skrivelserna|rapporter|rapporterna|anmälan|redovisning|redovisningen|informationen|information|delegationsbesluten|delegeringsbesluten|inkomna handlingar)\\b.{0,60}\\b(?:läggs|lägger|lägga|lades|noteras|noterar|notera|antecknas|godkänns|godkänner)\\b.{0,40}"
                    + "|(?i).{0,80}\\b(?:lägger|noterar|antecknar|tar del av|har tagit del av)\\b.{0,60}\\b(?:meddelandena|delgivningarna|anmälningarna|skrivelserna|rapporterna|informationen|redovisningen|listan|förteckningen|delegationsbesluten|delegeringsbesluten)\\b.{0,40}");

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
    private static final Pattern TO_DO = Pattern.compile(".*\\b(?:ska|skall|uppdrag|uppdras|i uppdrag)\\b.*");

    /** "Teknisk chef", "Livsmedel": a heading that no row knows. */
    private static final Pattern HEADING_LIKE = Pattern.compile("\\p{Lu}[\\p{L}-]{2,24}(?: [\\p{L}-]{2,24}){0,2}:?");

    /** Words that only join two points, on a line of their own. */
    private static final Set<String> JOINS =
            Set.of("samt", "samt att", "och", "och att", "dels", "dels att", "samt dels att");

    private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,2}) +(\\p{Lu}.*)");

    /** A heading that is the first half of the sentence: what follows its att-satser is no decision any more. */
    private static final Pattern SAYS_WHO_DECIDES =
            Pattern.compile("(?i).{3,100} (?:beslutar|beslutade|besluta)(?: att)?:?");

    private static final Pattern ATT = Pattern.compile("(?:[Dd]els |samt |och )?[Aa]tt \\p{L}.*");
    private static final int LINES_OF_LEAD_IN = 4;
    private static final int LONGEST_LEAD_IN = 400;

    private final String body;
    private final List<DecisionClause> clauses = new ArrayList<>();
    private final List<Paragraph> enumerated = new ArrayList<>();
    private final List<Paragraph> approvals = new ArrayList<>();
    private boolean listing;

    /** Whether the points that come now are what a sentence like "Följande motioner har lämnats in:" tells of. */
    private boolean telling;

    /** Whether the clause above lays something down that may be listed below it. */
    private boolean laidDown;

    private boolean proposing;
    private int bareNumber;

    /** Where the section's att-satser stand: 0 before them, 1 among them, 2 after the last. */
    private int attSatser;

    private boolean ours = true;
    private boolean decidesInHeading;
    private boolean ended;

    DecisionClauses(String body) {
        this.body = body;
    }

    void section(Section section, boolean ofOurBody) {
        ours = ofOurBody;
        listing = false;
        laidDown = false;
        telling = false;
        bareNumber = 0;
        attSatser = 0;
        ended = false;
        decidesInHeading = section.heading().length() <= Wordings.LONGEST
                && SAYS_WHO_DECIDES.matcher(section.heading()).matches();
        proposing = section.meaning() != Meaning.DECISION;
        Paragraph.of(withoutJoints(section.lines())).forEach(this::parts);
    }

    /** The paragraphs that only list what the decision speaks of. */
    List<Paragraph> enumerated() {
        return enumerated;
    }

    List<DecisionClause> closed() {
        if (clauses.isEmpty()) {
            // "§ 57 förklaras omedelbart justerad." is a decision where it is the only one.
            approvals.forEach(paragraph -> clauses.add(new DecisionClause(
                    null, paragraph.text(), DecisionClause.Kind.DECISION, origin(paragraph.span()))));
        }
        // A lead-in with nothing after it is all that was decided.
        if (!clauses.isEmpty() && clauses.stream().allMatch(clause -> clause.kind() == DecisionClause.Kind.PREAMBLE)) {
            DecisionClause last = clauses.remove(clauses.size() - 1);
            clauses.add(new DecisionClause(last.number(), last.text(), DecisionClause.Kind.DECISION, last.origin()));
        }
        return clauses;
    }

    // "anta hastighetsplanen" / "samt att" / "ge förvaltningen i uppdrag …": the two are points, though no mark says so
    private static List<Line> withoutJoints(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        boolean joint = false;
        for (Line line : lines) {
            if (!kept.isEmpty() && JOINS.contains(line.key())) {
                joint = true;
            } else {
                kept.add(joint ? line.with(Break.PARAGRAPH) : line);
                joint = false;
            }
        }
        return kept;
    }

    /** Göteborg 2025: "På förslag av Bo Ek (S):" / "Ärendet bordläggs …", with no space between the two. */
    private void parts(Paragraph paragraph) {
        List<Line> lines = paragraph.lines();
        int from = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean led = (from > 0 || !paragraph.isPoint()) && isLeadIn(lines.subList(from, i));
            if (led
                    || isPartOfDecision(lines.get(i))
                    || isPartOfDecision(lines.get(i - 1))
                    || (lines.get(i - 1).text().endsWith(".")
                            && (opensAnother(lines.subList(i, lines.size())) || laysDown(lines.subList(from, i))))) {
                Paragraph.of(lines.subList(from, i)).forEach(this::paragraph);
                from = i;
            }
        }
        if (from == 0) {
            paragraph(paragraph);
        } else {
            Paragraph.of(lines.subList(from, lines.size())).forEach(this::paragraph);
        }
    }

    // "Meddelandena läggs till handlingarna." / "Protokoll från samverkan", with no room between
    private static boolean laysDown(List<Line> lines) {
        return lines.size() == 1 && laysDown(lines.get(0).text());
    }

    private static boolean laysDown(String text) {
        return text.length() <= LONGEST_LEAD_IN
                && WORDS_OF_LAYING_DOWN.isIn(text)
                && LAYS_DOWN.matcher(text).matches();
    }

    private static boolean isPartOfDecision(Line line) {
        return line.text().length() <= LONGEST_LEAD_IN
                && PART_OF_DECISION.matcher(line.text()).matches();
    }

    /** A full stop ends a decision; of all lead-ins only "följande." and "följande beslut." have one. */
    private static boolean isLeadIn(String text) {
        boolean ended = text.endsWith(".") && !endsWithFollowing(text);
        return !ended && LEAD_IN.matcher(text).matches();
    }

    private static boolean endsWithFollowing(String text) {
        String folded = text.endsWith(".") ? Spelling.foldInPlace(text.substring(Math.max(0, text.length() - 16))) : "";
        return folded.endsWith("följande.") || folded.endsWith("följande beslut.");
    }

    private static boolean isLeadIn(List<Line> lines) {
        String last = lines.get(lines.size() - 1).text();
        if (lines.size() > LINES_OF_LEAD_IN || !(last.endsWith(":") || endsWithFollowing(last))) {
            return false;
        }
        String text = Spelling.join(lines.stream().map(Line::text).toList());
        return text.length() <= LONGEST_LEAD_IN && isLeadIn(text);
    }

    // "2. Paragrafen justeras omedelbart." / "Kommunstyrelsen föreslår att kommunfullmäktige beslutar följande.";
    // "Yttrandet avstyrks." / "Ledamöterna från L deltar inte i beslutet."
    private static boolean opensAnother(List<Line> lines) {
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

    private void paragraph(Paragraph paragraph) {
        @Nullable
        String number = paragraph.mark() == null ? null : paragraph.mark().number();
        String text = paragraph.text();
        // "att bevilja borgen samt" / "att paragrafen justeras omedelbart." is one of the points
        boolean point = attSatser == 1 && ATT.matcher(text).matches();
        if (number == null && !point && !amongPoints(paragraph) && Decisions.isImmediateApproval(text)) {
            approvals.add(paragraph);
            return;
        }
        Matcher bare = BARE_NUMBER.matcher(text);
        if (number == null
                && !paragraph.isPoint()
                && bare.matches()
                && Integer.parseInt(bare.group(1)) == bareNumber + 1) {
            // Falkenberg: "1 Godkänna planen" / "2 Samrådet avslutas"
            number = bare.group(1);
            text = bare.group(2);
            bareNumber++;
        }
        boolean alone = number == null && !paragraph.isPoint();
        if (ended || (alone && (isAfterTheAttSatser(text) || isTold(text)))) {
            ended = true;
            return;
        }
        telling &= !alone;
        if (isOfWhatWasLaidDown(text, alone)) {
            listing = true;
            enumerated.add(paragraph);
            return;
        }
        if (telling
                || (number == null && isNumberedRow(text))
                || (attSatser == 2 && !alone && !ATT.matcher(text).matches())) {
            // "att lägga anmälningarna till handlingarna." / "a) Protokollsutdrag från kommunfullmäktige"
            enumerated.add(paragraph);
            return;
        }
        // "att välja följande ledamöter:" / a table / "att till ordförande välja Bo Ek"
        boolean listed = listing
                && !(attSatser == 1 && ATT.matcher(text).matches())
                && !text.startsWith("samt ")
                && (!alone || !DECIDES_AGAIN.matcher(text).matches());
        if (number == null && (listed || paragraph.isRow())) {
            enumerated.add(paragraph);
            return;
        }
        if (alone && !clauses.isEmpty() && TELLS_OF.matcher(text).matches()) {
            telling = true;
            enumerated.add(paragraph);
            return;
        }
        if (text.startsWith("Därefter beslutar")) {
            // Huddinge 2021: how the meeting was opened, and then "Därefter beslutar vård- och omsorgsnämnden att …"
            clauses.replaceAll(clause ->
                    new DecisionClause(clause.number(), clause.text(), DecisionClause.Kind.PREAMBLE, clause.origin()));
        }
        DecisionClause.Kind kind = kind(text, !alone);
        // Västerås 2024: after the list of persons "samt inom respektive ansvarsområde:", and another list
        boolean goesOn = listing && text.startsWith("samt ") && text.endsWith(":");
        listing = goesOn
                || (kind != DecisionClause.Kind.PREAMBLE
                        && alone
                        && mayIntroduce(text)
                        && INTRODUCES.matcher(text).matches());
        laidDown = (alone || clauses.isEmpty()) && laysDown(text);
        if (alone && ATT.matcher(text).matches()) {
            attSatser = text.endsWith(".") ? 2 : 1;
        }
        clauses.add(new DecisionClause(number, text, kind, origin(paragraph.span())));
    }

    // "• yttra sig enligt förslaget," / "• förklara paragrafen för omedelbart justerad."
    private boolean amongPoints(Paragraph paragraph) {
        return paragraph.isPoint() && !clauses.isEmpty();
    }

    /** Whether a paragraph under the decision tells what was said or came in, and is no decision itself. */
    private boolean isTold(String text) {
        return clauses.stream().anyMatch(clause -> clause.kind() != DecisionClause.Kind.PREAMBLE)
                && text.length() <= LONGEST_LEAD_IN
                && WORDS_OF_TELLING.isIn(text)
                && TELLS.matcher(text).matches();
    }

    /** "Rapporterna läggs till handlingarna." / "- Halkbekämpning", "Livsmedel" / "a) Länsstyrelsens beslut" */
    private boolean isOfWhatWasLaidDown(String text, boolean alone) {
        return (laidDown || isUnderUnknownHeading(text, alone)) && text.length() <= LONGEST_LEAD_IN && !mayDecide(text);
    }

    private boolean isUnderUnknownHeading(String text, boolean alone) {
        return alone
                && !clauses.isEmpty()
                && clauses.get(clauses.size() - 1).kind() == DecisionClause.Kind.DECISION
                && clauses.get(clauses.size() - 1).text().endsWith(".")
                && HEADING_LIKE.matcher(text).matches();
    }

    private static boolean mayDecide(String text) {
        return DECIDES_AGAIN.matcher(text).matches()
                || ATT.matcher(text).matches()
                || NOTE.matcher(text).matches()
                || isLeadIn(text)
                || Decisions.isImmediateApproval(text)
                || TO_DO.matcher(text).matches();
    }

    /** "KS 2023/390 Serveringstillstånd": a row of what the decision speaks of. */
    private boolean isNumberedRow(String text) {
        return !clauses.isEmpty()
                && Numbers.isSure(text)
                && Numbers.leading(text)
                        .filter(found -> found.number().prefix() != null
                                && !found.number().foreign())
                        .isPresent();
    }

    private static boolean mayIntroduce(String text) {
        String folded = Spelling.foldInPlace(text);
        return folded.contains("nedan") || folded.contains("följande");
    }

    private Origin origin(Span span) {
        return ours ? Origin.certain(span, "heading") : Origin.unsure(span, "heading-of-another-body");
    }

    /** Hultsfred: "Kommunstyrelsen beslutar" / "att godkänna avtalet." / "Kommunchefen redogör för avtalet …" */
    private boolean isAfterTheAttSatser(String text) {
        return decidesInHeading
                && attSatser == 2
                && !ATT.matcher(text).matches()
                && !NOTE.matcher(text).matches()
                && !isLeadIn(text);
    }

    private DecisionClause.Kind kind(String text, boolean point) {
        if (!point && text.length() <= LONGEST_LEAD_IN && isLeadIn(text)) {
            Matcher who = WHO.matcher(text);
            boolean own = who.matches() && !body.isEmpty() && Bodies.same(who.group("who"), body);
            proposing = Decisions.proposes(text) || (proposing && !own);
            attSatser = 0;
            return DecisionClause.Kind.PREAMBLE;
        }
        Matcher part = PART_OF_DECISION.matcher(text);
        if (!point && text.length() <= LONGEST_LEAD_IN && part.matches()) {
            proposing = part.group("higher") != null && !Bodies.same(part.group("higher"), body);
            attSatser = 0;
            return DecisionClause.Kind.PREAMBLE;
        }
        if (NOTE.matcher(text).matches()) {
            return DecisionClause.Kind.NOTE;
        }
        return proposing || Decisions.proposes(text) ? DecisionClause.Kind.PROPOSAL : DecisionClause.Kind.DECISION;
    }
}
