package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds headings inside items that are not among the wordings. A heading looks like the other headings of the same paper: where
 * those are bold, a line that is not is none; where they stand plain or end with a colon, so does it.
 */
final class UnknownHeadings {

    private static final Set<Meaning> ANY = EnumSet.allOf(Meaning.class);
    private static final Set<Meaning> LISTS =
            EnumSet.of(Meaning.ROUTING, Meaning.BASIS, Meaning.DELEGATION, Meaning.END_OF_ITEM);

    // "Förvaltningens slutsatser", "Ekonomisk ram:"; no name with its party, no number, no sentence
    private static final Pattern FORM = Pattern.compile("\\p{Lu}[\\p{L}-]{2,40}(?: [\\p{L}/-]{1,40}){0,4}:?");

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;”\"]\\)?");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;
    private static final int TEXT = 50;
    private static final int FEWEST_ALIKE = 2;
    private static final int MOST = 500;

    private record Styled(ReadItem item, List<Section> sections) {}

    private final Wordings wordings;
    private final List<Styled> items = new ArrayList<>();
    private int bold;
    private int colon;
    private int plain;

    UnknownHeadings(Wordings wordings) {
        this.wordings = wordings;
    }

    /** Takes note of an item: of its known headings' looks, for the others to be compared with. */
    void add(ItemReader.Read read) {
        items.add(new Styled(read.item(), read.sections()));
        for (Section section : read.sections()) {
            if (section.known() && !section.above().isEmpty()) {
                Line heading = section.above().get(0);
                bold += heading.marked() ? 1 : 0;
                colon += !heading.marked() && heading.text().endsWith(":") ? 1 : 0;
                plain += !heading.marked() && !heading.text().endsWith(":") ? 1 : 0;
            }
        }
    }

    /** All of them, in the order of the paper. */
    List<UnknownHeading> found() {
        List<UnknownHeading> found = new ArrayList<>();
        for (Styled item : items) {
            for (Section section : item.sections()) {
                if (!section.known()) {
                    add(section.above().get(0), "bold-line", item, found);
                }
                if (bold == 0 && !LISTS.contains(section.meaning())) {
                    alone(section.lines(), item, found);
                }
            }
        }
        return found;
    }

    private void alone(List<Line> lines, Styled item, List<UnknownHeading> found) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean withColon = line.text().endsWith(":");
            boolean apart = line.opensParagraph()
                    && ENDS_SENTENCE.matcher(lines.get(i - 1).text()).matches()
                    && isText(lines.get(i + 1));
            if (apart && (withColon ? colon : plain) >= FEWEST_ALIKE) {
                add(line, withColon ? "colon-line" : "line-alone", item, found);
            }
        }
    }

    private static boolean isText(Line line) {
        return line.text().length() >= TEXT && Character.isUpperCase(line.text().codePointAt(0));
    }

    private void add(Line line, String rule, Styled item, List<UnknownHeading> found) {
        String text = line.text();
        if (found.size() < MOST
                && line.cells().size() == 1
                && text.length() <= LONGEST
                && FORM.matcher(text).matches()
                && text.length() >= SHORTEST
                && wordings.whole(line.key(), ANY).isEmpty()) {
            found.add(new UnknownHeading(
                    text.endsWith(":") ? text.substring(0, text.length() - 1) : text,
                    item.item().number(),
                    rule.equals("bold-line") ? Origin.likely(line.span(), rule) : Origin.unsure(line.span(), rule)));
        }
    }
}
