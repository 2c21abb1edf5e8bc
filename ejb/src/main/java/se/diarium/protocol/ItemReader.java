package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one item: its head, then each section by the reader of its kind. */
final class ItemReader {

    private static final Set<Meaning> LISTED = EnumSet.of(
            Meaning.BACKGROUND, Meaning.BASIS, Meaning.DELEGATION, Meaning.PROPOSAL, Meaning.PROPOSAL_OF_OTHERS);
    // "Tjänsteskrivelse daterad 2026-03-02" / "Ritningar"; not "Förslag till" / "Detaljplan för Tallen"
    private static final Pattern ENTRY_END = Pattern.compile("(?!.* (?:" + Line.OPEN_WORDS + ")$).{1,64}(?<![-,/])");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[\\p{L}\\d)]\\.) (?=[\\p{Lu}§])");
    private static final int LONGEST_PASSAGE = 1_000;
    private static final int MOST_REFERENCES = 1_000;

    /**
     * An item as read, and what is odd about it.
     *
     * @param headLength how many of its lines its head takes
     * @param sections all below the head, those too from which nothing is read
     */
    record Read(ReadItem item, List<Finding> findings, int headLength, List<Section> sections) {}

    private final Wordings wordings;
    private final String body;
    private final HouseShape house;

    ItemReader(Wordings wordings, String body, HouseShape house) {
        this.wordings = wordings;
        this.body = body;
        this.house = house;
    }

    /**
     * Reads an item.
     *
     * @param withAppendix whether something attached to the minutes follows it
     */
    Read read(ItemBlock block, boolean withAppendix) {
        List<Line> lines = block.lines();
        ItemHead head = ItemHead.of(block, wordings, house);
        List<Line> rest = lines.subList(head.length(), lines.size());
        List<Section> all = Section.of(rest, wordings);
        List<Section> sections = upToEnd(all);
        Decisions.Read decisions = new Decisions(body).read(sections);
        List<ReportedDelegationsbeslut> reported = Delegations.read(head.title().value(), rest, sections, decisions);
        List<PlacedNumber> numbers = head.numbers();
        ReadItem item = new ReadItem(
                block.heading().number(),
                head.title(),
                numbers.isEmpty() ? null : numbers.get(0),
                numbers.isEmpty() ? List.of() : numbers.subList(1, numbers.size()),
                decisions.without(reported),
                sections.stream()
                        .filter(section -> LISTED.contains(section.meaning())
                                && !section.heading().isEmpty())
                        .map(Section::asValue)
                        .toList(),
                Recipients.read(sections),
                reported,
                referenced(rest, numbers),
                attachments(sections),
                immediateApproval(rest),
                lines.stream().map(Line::text).collect(Collectors.joining("\n")),
                new Origin(
                        Line.span(lines),
                        block.heading().rule(),
                        block.heading().confidence()));
        return new Read(item, ItemFindings.of(item, lines, decisions.headed(), withAppendix), head.length(), all);
    }

    private static List<Section> upToEnd(List<Section> sections) {
        List<Section> kept = new ArrayList<>();
        for (Section section : sections) {
            if (section.meaning() != Meaning.END_OF_ITEM) {
                kept.add(section);
            }
        }
        return kept;
    }

    private static @Nullable Origin immediateApproval(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Decisions.mayBeImmediate(line.text())
                    && (Decisions.isImmediateApproval(line.text()) || hasSentenceOfApproval(lines, i))) {
                return Origin.likely(line.span(), "sentence");
            }
        }
        return null;
    }

    // "… översänder det till inspektionen. Paragrafen" / "justeras omedelbart.": the last sentence of a paragraph
    private static boolean hasSentenceOfApproval(List<Line> lines, int index) {
        List<String> near = new ArrayList<>();
        for (int i = Math.max(0, index - 1); i < Math.min(lines.size(), index + 2); i++) {
            if (i < index
                    ? !lines.get(index).opensParagraph()
                    : i == index || !lines.get(i).opensParagraph()) {
                near.add(lines.get(i).text());
            }
        }
        String text = Spelling.join(near);
        return text.length() <= LONGEST_PASSAGE
                && END_OF_SENTENCE
                        .splitAsStream(text)
                        .anyMatch(sentence -> sentence.endsWith(".") && Decisions.isImmediateApproval(sentence));
    }

    private static List<Value<String>> attachments(List<Section> sections) {
        List<Value<String>> attachments = new ArrayList<>();
        for (Section section : sections) {
            if (section.meaning() == Meaning.BASIS) {
                Paragraph.of(section.lines()).forEach(paragraph -> attachments.addAll(entries(paragraph)));
            }
        }
        return attachments;
    }

    /** One document a line, unless the line above was full or plainly goes on. */
    private static List<Value<String>> entries(Paragraph paragraph) {
        if (paragraph.isPoint()) {
            return List.of(new Value<>(paragraph.text(), Origin.certain(paragraph.span(), "heading")));
        }
        List<Value<String>> entries = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : paragraph.lines()) {
            if (!open.isEmpty()
                    && Character.isUpperCase(line.text().codePointAt(0))
                    && ENTRY_END.matcher(open.get(open.size() - 1).text()).matches()) {
                entries.add(entry(open));
                open.clear();
            }
            open.add(line);
        }
        entries.add(entry(open));
        return entries;
    }

    /** Whether two lines name one document or two is seen by their form only. */
    private static Value<String> entry(List<Line> lines) {
        String text = Spelling.join(lines.stream().map(Line::text).toList());
        Span span = Line.span(lines);
        return new Value<>(
                text, lines.size() == 1 ? Origin.certain(span, "heading") : Origin.likely(span, "lines-joined"));
    }

    private static List<PlacedNumber> referenced(List<Line> lines, List<PlacedNumber> own) {
        Set<String> known = new HashSet<>();
        own.forEach(number -> known.add(number.number().asWritten()));
        List<PlacedNumber> found = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(lines)) {
            for (Numbers.Found number : Numbers.all(paragraph.text())) {
                if (found.size() < MOST_REFERENCES && known.add(number.number().asWritten())) {
                    found.add(new PlacedNumber(number.number(), Origin.likely(paragraph.span(), "running-text")));
                }
            }
        }
        return found;
    }
}
