package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the body decided: the clauses under the decision heading, or the sentences that decide where there is none. */
final class Decisions {

    /**
     * What was read.
     *
     * @param headed whether the item has a decision heading at all
     * @param enumerated the paragraphs under it that only list what the decision speaks of ("nedanstående meddelanden")
     */
    record Read(List<DecisionClause> clauses, boolean headed, List<Paragraph> enumerated) {}

    private static final Set<Meaning> SUBSECTIONS = EnumSet.of(Meaning.PROPOSAL, Meaning.DECISION);

    // "Nämnden beslutar att", "Enligt nämndens förslag:", "På förslag av Bo Ek (S):"
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?i)(?:.*\\b(?:beslutar|besluta|beslutade|föreslår|föreslås|föreslå|hemställer|fattar följande beslut)"
                    + "(?: därför| också| även| för egen del)?(?: om)?(?: följande| enligt följande)?(?:,? att)?:?|(?:enligt|på) .{0,80}förslag.{0,60}:)");

    // Huddinge 2021: "tagit del av nedanstående meddelanden"; 2023: "med följande kompletteringar:"
    private static final Pattern INTRODUCES =
            Pattern.compile("(?i)(?:.*\\bnedan(?:stående)?\\b.*|.*\\bföljande\\b[^.]{0,120}:|.*:)");

    private static final Pattern PROPOSES = Pattern.compile(
            "(?i).{0,160}?\\b(?:föreslår|föreslås|föreslå|hemställer(?: hos)?)\\b.{0,80}?(?:fullmäktige|styrelsen|nämnden|utskottet)\\b.*");

    private static final Pattern IMMEDIATE = Pattern.compile(
            "(?i)(?:paragrafen|beslutet|ärendet|punkten|protokollet|§ ?\\d{1,4})?.{0,40}\\b(?:omedelbart? (?:justera[ds]?e?s?|justering)|justera[ds]e?s? omedelbart|direktjustera[ds]e?s?)\\b.{0,40}");

    private static final Pattern NOTE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}-]+ ){1,4}\\(\\p{L}{1,3}\\) (?:anmäler|meddelar|informerar|tackar|deltar inte|reserverar sig)\\b.*");
    private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,2}) +(\\p{Lu}.*)");

    private final String body;

    Decisions(String body) {
        this.body = body;
    }

    /** Reads all sections of one item. */
    Read read(List<Section> sections) {
        List<Section> own = own(sections);
        if (own.isEmpty()) {
            return new Read(new RunningDecisions(body).read(sections), false, List.of());
        }
        Clauses clauses = new Clauses();
        own.forEach(section -> clauses.section(section, isOurs(section)));
        return new Read(clauses.closed(), true, clauses.enumerated);
    }

    /** The body's own decision sections; those of other bodies only where there is no other (a copy of their heading). */
    private List<Section> own(List<Section> sections) {
        List<Section> own = new ArrayList<>();
        List<Section> others = new ArrayList<>();
        @Nullable Section before = null;
        for (Section section : sections) {
            boolean ours = isOurs(section);
            if (section.meaning() == Meaning.DECISION) {
                (ours ? own : others).add(section);
            } else if (section.meaning() == Meaning.PROPOSAL
                    && (isOpenDecision(before) || (section.body() != null && ours && !body.isEmpty()))) {
                // Huddinge 2023: "Kommunstyrelsens arbetsutskotts beslut" / "Kommunstyrelsens förslag till
                // kommunfullmäktige"
                own.add(section);
            }
            before = section;
        }
        return own.isEmpty() ? others : own;
    }

    private boolean isOurs(Section section) {
        return section.body() == null
                || body.isEmpty()
                || Bodies.same(section.body(), body)
                || isGeneric(section.body());
    }

    private static boolean isOpenDecision(@Nullable Section before) {
        return before != null
                && before.meaning() == Meaning.DECISION
                && before.lines().isEmpty();
    }

    private static boolean isGeneric(String name) {
        return Set.of(
                        "nämnden",
                        "nämndens",
                        "utskottet",
                        "utskottets",
                        "styrelsen",
                        "styrelsens",
                        "fullmäktige",
                        "fullmäktiges")
                .contains(name);
    }

    /** Whether a sentence says that the item was approved at the meeting. */
    static boolean isImmediateApproval(String text) {
        return text.length() <= 160
                && mayBeImmediate(text)
                && IMMEDIATE.matcher(text).matches();
    }

    private static boolean mayBeImmediate(String text) {
        return text.contains("medelbar")
                || text.contains("MEDELBAR")
                || text.contains("irektjuster")
                || text.contains("IREKTJUSTER");
    }

    /** Collects the clauses of the sections in order. */
    private static final class Clauses {
        private final List<DecisionClause> clauses = new ArrayList<>();
        private final List<Paragraph> enumerated = new ArrayList<>();
        private boolean listing;
        private boolean proposing;
        private boolean ours;
        private int bareNumber;

        void section(Section section, boolean ofOurBody) {
            ours = ofOurBody;
            listing = false;
            bareNumber = 0;
            proposing = section.meaning() == Meaning.PROPOSAL && SUBSECTIONS.contains(section.meaning());
            Paragraph.of(section.lines()).forEach(this::paragraph);
        }

        List<DecisionClause> closed() {
            // A lead-in with nothing after it is all that was decided.
            if (!clauses.isEmpty()
                    && clauses.stream().allMatch(clause -> clause.kind() == DecisionClause.Kind.PREAMBLE)) {
                DecisionClause last = clauses.remove(clauses.size() - 1);
                clauses.add(
                        new DecisionClause(last.number(), last.text(), DecisionClause.Kind.DECISION, last.origin()));
            }
            return clauses;
        }

        private void paragraph(Paragraph paragraph) {
            if (isImmediateApproval(paragraph.text())) {
                return;
            }
            @Nullable
            String number = paragraph.mark() == null ? null : paragraph.mark().number();
            String text = paragraph.text();
            var bare = BARE_NUMBER.matcher(text);
            if (number == null
                    && !paragraph.isPoint()
                    && bare.matches()
                    && Integer.parseInt(bare.group(1)) == bareNumber + 1) {
                // Falkenberg: "1 Godkänna planen" / "2 Samrådet avslutas"
                number = bare.group(1);
                text = bare.group(2);
                bareNumber++;
            }
            if ((listing && number == null && !text.startsWith("samt ")) || (paragraph.isRow() && number == null)) {
                enumerated.add(paragraph);
                return;
            }
            if (text.startsWith("Därefter beslutar")) {
                // Huddinge 2021: how the meeting was opened, and then "Därefter beslutar vård- och omsorgsnämnden att
                // …"
                clauses.replaceAll(clause -> new DecisionClause(
                        clause.number(), clause.text(), DecisionClause.Kind.PREAMBLE, clause.origin()));
            }
            DecisionClause.Kind kind = kind(text, number != null || paragraph.isPoint());
            listing = kind != DecisionClause.Kind.PREAMBLE
                    && number == null
                    && !paragraph.isPoint()
                    && INTRODUCES.matcher(text).matches();
            clauses.add(new DecisionClause(number, text, kind, origin(paragraph.span())));
        }

        private Origin origin(Span span) {
            return ours ? Origin.certain(span, "heading") : Origin.unsure(span, "heading-of-another-body");
        }

        private DecisionClause.Kind kind(String text, boolean point) {
            if (!point && text.length() <= 300 && LEAD_IN.matcher(text).matches()) {
                proposing |= PROPOSES.matcher(text).matches();
                return DecisionClause.Kind.PREAMBLE;
            }
            if (NOTE.matcher(text).matches()) {
                return DecisionClause.Kind.NOTE;
            }
            boolean proposal = proposing
                    || (text.length() <= 4000 && PROPOSES.matcher(text).matches());
            return proposal ? DecisionClause.Kind.PROPOSAL : DecisionClause.Kind.DECISION;
        }
    }
}
