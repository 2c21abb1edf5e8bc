package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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
    record Read(List<DecisionClause> clauses, boolean headed, List<Paragraph> enumerated) {

        private static final Set<String> RULES_OF_TABLES = Set.of("table", "grouped");

        /**
         * The clauses but for those that are no more than a list of what was decided on delegation: "Redovisningen godkänns." /
         * "Byggchef Bo Ek" / "MBN-2024-144 Bygglov för skyltar, 2024-05-20".
         */
        List<DecisionClause> without(List<ReportedDelegationsbeslut> reported) {
            List<DecisionClause> kept = clauses.stream()
                    .filter(clause -> !isList(clause.origin().span(), reported))
                    .toList();
            return kept.isEmpty() ? clauses : kept;
        }

        private static boolean isList(Span clause, List<ReportedDelegationsbeslut> reported) {
            List<ReportedDelegationsbeslut> inside = reported.stream()
                    .filter(row -> clause.holds(row.origin().span()))
                    .toList();
            return inside.size() > 1
                    || (inside.size() == 1
                            && (inside.get(0).origin().span().firstLine() > clause.firstLine()
                                    || RULES_OF_TABLES.contains(
                                            inside.get(0).origin().rule())));
        }
    }

    /** A heading of what is proposed to the body that it names, not by it: "Förslag till kommunfullmäktige". */
    private static final Pattern ADDRESSED = Pattern.compile("förslag till .*");

    private static final Pattern OWN_PROPOSAL = Pattern.compile("(?<who>.{3,90}?)s förslag till beslut");

    private static final Pattern PROPOSES = Pattern.compile(
            "(?i).{0,160}?\\b(?:föreslår|föreslås|föreslå|hemställer(?: hos)?)\\b.{0,80}?(?:fullmäktige|styrelsen|nämnden|utskottet)\\b.*");

    private static final Pattern IMMEDIATE = Pattern.compile(
            "(?i)(?:(?:paragrafen|beslutet|ärendet|punkten|protokollet|§ ?\\d{1,4})?.{0,40}"
                    // "Barn- och utbildningsnämnden förklarar paragrafen omedelbart justerad."
                    + "|\\p{Lu}[\\p{L}, -]{2,60} (?:förklarar|beslutar(?: (?:samtidigt|även|också|vidare|därutöver|slutligen))?)(?: att)?(?: förklara| låta)?(?: omedelbart)? (?:justera )?(?:paragrafen|beslutet|ärendet|punkten|protokollet|§ ?\\d{1,4}) (?:för |ska |skall |vara ){0,2})"
                    + "\\b(?:omedelbart? (?:justera[dst]?e?s?|justering)|justera[ds]e?s? omedelbart|direktjustera[ds]e?s?)\\b.{0,40}");

    private static final Pattern DAY_OF_A_BODY = Pattern.compile("(?<body>\\p{Lu}\\p{L}{1,5}) \\d{4}-\\d{2}-\\d{2}");
    private static final int LONGEST_DAY = 17;

    private final String body;

    Decisions(String body) {
        this.body = body;
    }

    /** Reads all sections of one item. */
    Read read(List<Section> written) {
        List<Section> sections = ofThisMeeting(written);
        List<Section> own = own(sections);
        if (own.isEmpty()) {
            List<DecisionClause> running = new RunningDecisions(body).read(sections);
            List<Section> addressed = running.isEmpty() ? addressedToOthers(sections) : List.of();
            own = addressed.isEmpty() && running.isEmpty() ? ownProposals(sections) : addressed;
            if (own.isEmpty()) {
                return new Read(running, false, List.of());
            }
        }
        DecisionClauses clauses = new DecisionClauses(body);
        own.forEach(section -> clauses.section(section, isOurs(section)));
        return new Read(clauses.closed(), true, clauses.enumerated());
    }

    // "Ks 2026-09-01" / "KOMMUNSTYRELSEN BESLUTAR" … "Ks 2026-09-29" / "KOMMUNSTYRELSEN BESLUTAR": an item that was up
    // before, and only what stands below the last such line is of this meeting
    private List<Section> ofThisMeeting(List<Section> sections) {
        int days = 0;
        int last = -1;
        for (int i = 0; i < sections.size(); i++) {
            for (Line line : sections.get(i).lines()) {
                if (line.text().length() <= LONGEST_DAY && isDayOfOurs(line.text())) {
                    days++;
                    last = i;
                }
            }
        }
        List<Section> after = sections.subList(last + 1, sections.size());
        boolean decides = after.stream().anyMatch(section -> section.meaning() == Meaning.DECISION);
        return days > 1 && decides ? after : sections;
    }

    private boolean isDayOfOurs(String text) {
        Matcher day = DAY_OF_A_BODY.matcher(text);
        return day.matches() && !body.isEmpty() && Bodies.abbreviates(Spelling.fold(day.group("body")), body);
    }

    /** The body's own decision sections; those of other bodies only where there is no other (a copy of their heading). */
    private List<Section> own(List<Section> sections) {
        List<Section> own = new ArrayList<>();
        List<Section> others = new ArrayList<>();
        @Nullable Section before = null;
        for (Section section : sections) {
            boolean ours = isOurs(section);
            if (section.meaning() == Meaning.DECISION && !ours && isWordingOf(before, own)) {
                own.add(section.proposedBy(body));
            } else if (section.meaning() == Meaning.DECISION) {
                (ours ? own : others).add(section);
            } else if (section.meaning() == Meaning.PROPOSAL && isOwnProposal(section, before, ours)) {
                own.add(section);
            }
            before = section;
        }
        // "Beslut" / "Regionfullmäktiges beslut:" / "Motionen avslås.": the first heading is only a frame.
        boolean empty = own.stream().allMatch(section -> section.lines().isEmpty());
        return empty && !others.isEmpty() ? others : own;
    }

    // "Byggnadsnämndens förslag till kommunfullmäktige" / "Kommunfullmäktige beslutar att" / "1. anta taxan": the
    // second
    // heading is the first half of what is proposed
    private static boolean isWordingOf(@Nullable Section before, List<Section> own) {
        return before != null
                && before.meaning() == Meaning.PROPOSAL
                && before.lines().isEmpty()
                && own.contains(before);
    }

    // "Förslag till kommunfullmäktiges beslut" in the minutes of a board, and nothing else that decides
    private List<Section> addressedToOthers(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.meaning() == Meaning.PROPOSAL
                        && !body.isEmpty()
                        && !isOurs(section)
                        && ADDRESSED.matcher(Spelling.fold(section.heading())).matches())
                .toList();
    }

    // "Kommunstyrelsens förslag till beslut" / "Kommunfullmäktige beslutar" in the minutes of kommunstyrelsen
    private List<Section> ownProposals(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.meaning() == Meaning.PROPOSAL_OF_OTHERS && !body.isEmpty())
                .filter(section -> {
                    Matcher named = OWN_PROPOSAL.matcher(Spelling.fold(section.heading()));
                    return named.matches()
                            && Bodies.isBody(named.group("who"))
                            && Bodies.same(named.group("who"), body);
                })
                .toList();
    }

    private boolean isOurs(Section section) {
        return section.body() == null
                || body.isEmpty()
                || Bodies.same(section.body(), body)
                || Bodies.abbreviates(section.body(), body)
                || isGeneric(section.body());
    }

    /** A proposal to a higher body is a decision of the one that makes it, where it stands in the decision's place. */
    private boolean isOwnProposal(Section section, @Nullable Section before, boolean ours) {
        if (ADDRESSED.matcher(Spelling.fold(section.heading())).matches()) {
            // Jönköping 2016: "Förslag till barn- och utbildningsnämnden" in the minutes of that board is made by
            // others.
            boolean toUs = ours && section.body() != null && !body.isEmpty();
            return !toUs && before != null && before.meaning() == Meaning.DECISION;
        }
        // "Arbetsutskottets beslut" / "Kommunstyrelsen föreslår kommunfullmäktige besluta" in the minutes of
        // kommunstyrelsen is what was proposed to it
        if (isOpenDecision(before) && before != null && !isOurs(before)) {
            return false;
        }
        // "Arbetsutskottets förslag till kommunstyrelsen" / "Kommunstyrelsen föreslår kommunfullmäktige besluta"
        boolean inOurWords = before != null
                && before.meaning() == Meaning.PROPOSAL
                && before.lines().isEmpty()
                && before.body() != null
                && !body.isEmpty()
                && isOurs(before);
        // Huddinge 2023: "Kommunstyrelsens arbetsutskotts beslut" / "Kommunstyrelsens förslag till kommunfullmäktige"
        return inOurWords || isOpenDecision(before) || (section.body() != null && ours && !body.isEmpty());
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

    /** Whether a text proposes something to another body. */
    static boolean proposes(String text) {
        return text.length() <= 4000
                && mayPropose(text)
                && PROPOSES.matcher(text).matches();
    }

    private static boolean mayPropose(String text) {
        String folded = Spelling.foldInPlace(text);
        return folded.contains("föresl") || folded.contains("hemställ");
    }

    /** Whether a sentence says that the item was approved at the meeting. */
    static boolean isImmediateApproval(String text) {
        return text.length() <= 160
                && mayBeImmediate(text)
                && IMMEDIATE.matcher(text).matches();
    }

    /** A quick look whether a text may say that something was approved at once. */
    static boolean mayBeImmediate(String text) {
        return text.contains("medelbar")
                || text.contains("MEDELBAR")
                || text.contains("irektjuster")
                || text.contains("IREKTJUSTER");
    }
}
