package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A headed part of an item.
 *
 * @param meaning what its heading means; BACKGROUND for the part before the first heading
 * @param heading as written, empty for the part before the first heading
 * @param body the body that the heading names, folded; null where it names none
 * @param known whether the heading is among the wordings; one that is not has only the form of a heading
 * @param above the lines of the heading, none for the part before the first heading
 * @param lines what stands under the heading, or beside it
 */
record Section(
        Meaning meaning, String heading, @Nullable String body, boolean known, List<Line> above, List<Line> lines) {

    private static final Pattern SAYS_WHO_DECIDES = Pattern.compile(".{3,100} (?:beslutar|föreslås besluta)(?: att)?");
    private static final Set<String> MAY_BE_A_UNIT =
            Set.of("ekonomi", "kommunikation", "information", "finansiering", "uppföljning");

    /** Cuts the lines of an item, after its title, at the headings. */
    static List<Section> of(List<Line> lines, Wordings wordings) {
        List<Section> sections = new ArrayList<>();
        Section open = new Section(Meaning.BACKGROUND, "", null, true, List.of(), new ArrayList<>());
        sections.add(open);
        for (int i = 0; i < lines.size(); i++) {
            Optional<SectionHeading> heading = SectionHeading.at(lines, i, wordings);
            if (heading.isEmpty()
                    || isWordOfProposal(open, heading.get(), lines.get(i))
                    || isDecidedApproval(open, heading.get(), lines.get(i))
                    || isRecipient(open, heading.get(), lines, i)) {
                open.lines().add(lines.get(i));
                continue;
            }
            List<Line> above = List.copyOf(lines.subList(i, i + heading.get().lines()));
            List<String> words = above.stream().map(Line::text).toList();
            String text = heading.get().rest() == null ? Spelling.join(words) : words.get(0);
            open = new Section(
                    heading.get().match().meaning(),
                    text,
                    heading.get().match().body(),
                    heading.get().known(),
                    above,
                    new ArrayList<>());
            sections.add(open);
            if (heading.get().rest() != null) {
                open.lines().add(heading.get().rest());
            }
            i += heading.get().lines() - 1;
        }
        if (open.meaning() == Meaning.DECISION) {
            open.approvalAtEnd().ifPresent(sections::add);
        }
        return sections;
    }

    // "• Planen antas." / "Paragrafen förklaras omedelbart justerad.", last of all and set apart or no point as those
    // above it: it
    // is said of the item
    private Optional<Section> approvalAtEnd() {
        for (int start = lines.size() - 1; start > 0; start--) {
            List<Line> last = lines.subList(start, lines.size());
            String text = Spelling.join(last.stream().map(Line::text).toList());
            boolean opens = lines.get(start).opensParagraph();
            if (Decisions.isImmediateApproval(text)
                    && ListMark.of(text).isEmpty()
                    && !DecisionWords.isAtt(text)
                    && (opens || isBehindPoint(start))) {
                Section end = new Section(Meaning.END_OF_ITEM, text, null, true, List.copyOf(last), new ArrayList<>());
                last.clear();
                return Optional.of(end);
            }
            if (opens) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isBehindPoint(int index) {
        List<Paragraph> above = Paragraph.of(lines.subList(0, index));
        Paragraph last = above.get(above.size() - 1);
        return Character.isUpperCase(lines.get(index).text().codePointAt(0))
                && (last.isPoint()
                        || DecisionWords.isAtt(last.text())
                        || Paragraph.bareNumber(last.lines().get(0)) > 0);
    }

    Section withLines(List<Line> others) {
        return new Section(meaning, heading, body, known, above, others);
    }

    /** The same as what a body proposes. */
    Section proposedBy(String proposer) {
        return new Section(Meaning.PROPOSAL, heading, Spelling.fold(proposer), known, above, lines);
    }

    /** The heading with its place, as written. */
    Value<String> asValue() {
        Span span = Line.span(above);
        return new Value<>(heading, known ? Origin.certain(span, "wording") : Origin.likely(span, "bold-line"));
    }

    /** "Förvaltningens förslag" / "Kommunfullmäktige beslutar" / "att avslå motionen": what is to be decided, not what was. */
    private static boolean isWordOfProposal(Section open, SectionHeading heading, Line line) {
        return open.meaning() == Meaning.PROPOSAL_OF_OTHERS
                && open.lines().isEmpty()
                && heading.match().meaning() == Meaning.DECISION
                && SAYS_WHO_DECIDES.matcher(line.key()).matches();
    }

    // "Beslut" / "Planen antas." / "Paragrafen förklaras omedelbart justerad.": that too is decided
    private static boolean isDecidedApproval(Section open, SectionHeading heading, Line line) {
        return open.meaning() == Meaning.DECISION
                && !open.lines().isEmpty()
                && heading.match().meaning() == Meaning.END_OF_ITEM
                && Decisions.isImmediateApproval(line.text());
    }

    // "Beslutet skickas till" / "Mark- och exploateringsenheten" / "Ekonomi": a unit of one word, with nothing said
    // under it
    private static boolean isRecipient(Section open, SectionHeading heading, List<Line> lines, int index) {
        Line line = lines.get(index);
        boolean last = index + 1 == lines.size()
                || lines.get(index + 1).opensParagraph()
                || lines.get(index + 1).text().length() < SectionHeading.FULL_LINE / 2;
        boolean close = line.before() == Break.NONE || index + 1 == lines.size();
        return open.meaning() == Meaning.ROUTING
                && heading.match().meaning() == Meaning.BACKGROUND
                && MAY_BE_A_UNIT.contains(line.key())
                && close
                && !line.marked()
                && last;
    }
}
