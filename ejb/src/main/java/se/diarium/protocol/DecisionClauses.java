package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the clauses of decision sections in order: what was decided, what only leads to it, what only stands beside it. */
final class DecisionClauses {

    /** Whose decision such words lead to. */
    private static final Pattern WHO = Pattern.compile("(?<who>.{3,90}?) (?:beslutar|beslutade|beslöt)\\b.*");

    /** Words that only join two points, on a line of their own. */
    private static final Set<String> JOINS =
            Set.of("samt", "samt att", "och", "och att", "dels", "dels att", "samt dels att");

    private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,2}) +(\\p{Lu}.*)");

    /** A heading that is the first half of the sentence: what follows its att-satser is no decision any more. */
    private static final Pattern SAYS_WHO_DECIDES =
            Pattern.compile("(?i).{3,100} (?:beslutar|beslutade|besluta)(?: att)?:?");

    private final String body;
    private final List<DecisionClause> clauses = new ArrayList<>();
    private final List<Paragraph> enumerated = new ArrayList<>();
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

    /** Whether what was decided is followed by what somebody told. */
    private boolean toldOfDebate;

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
        toldOfDebate = false;
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
        withoutHeadings();
        // A lead-in with nothing after it is all that was decided.
        if (!clauses.isEmpty() && clauses.stream().allMatch(clause -> clause.kind() == DecisionClause.Kind.PREAMBLE)) {
            DecisionClause last = clauses.remove(clauses.size() - 1);
            clauses.add(new DecisionClause(last.number(), last.text(), DecisionClause.Kind.DECISION, last.origin()));
        }
        return clauses;
    }

    // "DRIFTBUDGET" / "Byggnadsnämnden" / "att bevilja …": what only heads those that follow
    private void withoutHeadings() {
        for (int i = clauses.size() - 2; i >= 0; i--) {
            DecisionClause clause = clauses.get(i);
            boolean plain = clause.number() == null && clause.kind() == DecisionClause.Kind.DECISION;
            // "• Socialnämnden" / "• Tekniska nämnden" are points
            DecisionClause next = clauses.get(i + 1);
            boolean heads = next.kind() == DecisionClause.Kind.PREAMBLE || DecisionWords.isAtt(next.text());
            if (plain && heads && DecisionWords.isBareHeading(clause.text())) {
                clauses.remove(i);
            }
        }
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
            boolean led = (from > 0 || !paragraph.isPoint()) && DecisionWords.isLeadIn(lines.subList(from, i));
            if (led
                    || DecisionWords.isPartOfDecision(lines.get(i))
                    || DecisionWords.isPartOfDecision(lines.get(i - 1))
                    || (lines.get(i - 1).text().endsWith(".")
                            && (Decisions.isImmediateApproval(lines.get(i).text())
                                    || DecisionWords.opensAnother(lines.subList(i, lines.size()))
                                    || laysDown(lines.subList(from, i))))) {
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
        return lines.size() == 1 && DecisionWords.laysDown(lines.get(0).text());
    }

    private void paragraph(Paragraph paragraph) {
        @Nullable
        String number = paragraph.mark() == null ? null : paragraph.mark().number();
        String text = paragraph.text();
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
        // "Paragrafen förklaras omedelbart justerad.", also below a list of what was laid down
        if (alone && !DecisionWords.isAtt(text) && Decisions.isImmediateApproval(text)) {
            clauses.add(new DecisionClause(null, text, DecisionClause.Kind.DECISION, origin(paragraph.span())));
            return;
        }
        if (alone && !clauses.isEmpty() && DecisionWords.reserves(text)) {
            return;
        }
        if (toldOfDebate && alone && closesDebate(text)) {
            toldOfDebate = false;
        }
        toldOfDebate |= alone && !ended && isTold(text);
        ended |= alone && isAfterTheAttSatser(text);
        if (ended || toldOfDebate) {
            if (paragraph.isPoint()) {
                enumerated.add(paragraph);
            }
            return;
        }
        telling &= !alone;
        if (!isNext(number) && isOfWhatWasLaidDown(text, alone)) {
            listing = true;
            enumerated.add(paragraph);
            return;
        }
        if (telling
                || (number == null && isNumberedRow(text))
                || (attSatser == 2 && !alone && !DecisionWords.isAtt(text))) {
            // "att lägga anmälningarna till handlingarna." / "a) Protokollsutdrag från kommunfullmäktige"
            enumerated.add(paragraph);
            return;
        }
        // "att välja följande ledamöter:" / a table / "att till ordförande välja Bo Ek"
        boolean listed = listing
                && !(attSatser == 1 && DecisionWords.isAtt(text))
                && !text.startsWith("samt ")
                && (!alone || !DecisionWords.decidesAgain(text));
        if (number == null && (listed || paragraph.isRow())) {
            enumerated.add(paragraph);
            return;
        }
        if (alone && !clauses.isEmpty() && DecisionWords.tellsOf(text)) {
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
        listing = goesOn || (kind != DecisionClause.Kind.PREAMBLE && alone && DecisionWords.introduces(text));
        laidDown = (alone || clauses.isEmpty()) && DecisionWords.laysDown(text);
        if (alone && DecisionWords.isAtt(text)) {
            attSatser = text.endsWith(".") ? 2 : 1;
        }
        clauses.add(new DecisionClause(number, text, kind, origin(paragraph.span())));
    }

    // "1. Redovisningen godkänns." / "2. Avgift införs på prov vid stationen."
    private boolean isNext(@Nullable String number) {
        if (number == null || clauses.isEmpty()) {
            return false;
        }
        String last = clauses.get(clauses.size() - 1).number();
        return last != null && number.equals(following(last));
    }

    private static String following(String number) {
        return number.length() <= 3 && number.chars().allMatch(c -> c >= '0' && c <= '9')
                ? String.valueOf(Integer.parseInt(number) + 1)
                : "";
    }

    /** Whether a paragraph under the decision tells what was said or came in, and is no decision itself. */
    private boolean isTold(String text) {
        return clauses.stream().anyMatch(clause -> clause.kind() != DecisionClause.Kind.PREAMBLE)
                && DecisionWords.tells(text);
    }

    private boolean closesDebate(String text) {
        Matcher closes = DecisionWords.closesDebate(text);
        return closes.matches() && !body.isEmpty() && Bodies.same(closes.group("who"), body);
    }

    /** "Rapporterna läggs till handlingarna." / "- Halkbekämpning", "Livsmedel" / "a) Länsstyrelsens beslut" */
    private boolean isOfWhatWasLaidDown(String text, boolean alone) {
        return (laidDown || isUnderUnknownHeading(text, alone))
                && text.length() <= DecisionWords.LONGEST_LEAD_IN
                && !DecisionWords.mayDecide(text);
    }

    private boolean isUnderUnknownHeading(String text, boolean alone) {
        return alone
                && !clauses.isEmpty()
                && clauses.get(clauses.size() - 1).kind() == DecisionClause.Kind.DECISION
                && clauses.get(clauses.size() - 1).text().endsWith(".")
                && DecisionWords.looksLikeHeading(text);
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

    private Origin origin(Span span) {
        return ours ? Origin.certain(span, "heading") : Origin.unsure(span, "heading-of-another-body");
    }

    /** Hultsfred: "Kommunstyrelsen beslutar" / "att godkänna avtalet." / "Kommunchefen redogör för avtalet …" */
    private boolean isAfterTheAttSatser(String text) {
        return decidesInHeading
                && attSatser == 2
                && !DecisionWords.isAtt(text)
                && !DecisionWords.isNote(text)
                && !DecisionWords.isLeadIn(text);
    }

    private DecisionClause.Kind kind(String text, boolean point) {
        if (!point && text.length() <= DecisionWords.LONGEST_LEAD_IN && DecisionWords.isLeadIn(text)) {
            Matcher who = WHO.matcher(text);
            boolean own = who.matches() && !body.isEmpty() && Bodies.same(who.group("who"), body);
            proposing = Decisions.proposes(text) || (proposing && !own);
            attSatser = 0;
            return DecisionClause.Kind.PREAMBLE;
        }
        Matcher part = DecisionWords.partOfDecision(text);
        if (!point && text.length() <= DecisionWords.LONGEST_LEAD_IN && part.matches()) {
            proposing = part.group("higher") != null && !Bodies.same(part.group("higher"), body);
            attSatser = 0;
            return DecisionClause.Kind.PREAMBLE;
        }
        if (DecisionWords.isNote(text)) {
            return DecisionClause.Kind.NOTE;
        }
        return proposing || Decisions.proposes(text) ? DecisionClause.Kind.PROPOSAL : DecisionClause.Kind.DECISION;
    }
}
