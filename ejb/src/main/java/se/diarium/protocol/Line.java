package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line as the reader sees it: normalised, with what separates it from the line before.
 *
 * @param text its cells with one space between, spelled as on the paper
 * @param key the text folded for matching against {@link Wordings}
 * @param marked whether it stands out: bold, or a heading of Markdown
 */
record Line(SourceLine source, List<Cell> cells, String text, String key, Break before, boolean marked) {

    /** Words that leave a line open wherever it stands: "Detaljplan för" / "Kv. Linden". A title, or a row of a list, knows more. */
    static final String OPEN_WORDS = "och|i|för|av|om|till|med|på|från|enligt";

    /** Where a line stands on the paper: the same for all its parts. */
    record Place(int page, int number) {}

    static Line of(SourceLine source, List<Cell> cells, Break before, boolean marked) {
        if (cells.size() == 1) {
            Cell only = cells.get(0);
            return new Line(source, List.of(only), only.text(), only.key(), before, marked);
        }
        String text = cells.stream().map(Cell::text).collect(Collectors.joining(" "));
        return new Line(source, List.copyOf(cells), text, Spelling.fold(text), before, marked);
    }

    Line with(Break other) {
        return before == other ? this : new Line(source, cells, text, key, other, marked);
    }

    /** The same line with other words: what is left when its heading has been taken. */
    Line withText(String rest) {
        return Line.of(source, List.of(Cell.of(rest, source.box())), before, false);
    }

    /** The same line with fewer words: what is left when a number has been taken; it stands out as before. */
    Line withRest(String rest) {
        return Line.of(source, List.of(Cell.of(rest, source.box())), before, marked);
    }

    /** Some of its cells as a line of their own, which stands out if their words do. */
    Line part(int from, int to) {
        List<Cell> some = new ArrayList<>(cells.subList(from, to));
        boolean bold = isBold(some);
        if (some.size() > 1) {
            Normalisation.joinDash(some);
        }
        return Line.of(source, some, before, bold);
    }

    private boolean isBold(List<Cell> some) {
        int letters = 0;
        int bold = 0;
        for (Segment segment : source.segments()) {
            if (some.stream().anyMatch(cell -> cell.box() != null && cell.box().equals(segment.box()))) {
                letters += segment.text().length();
                bold += segment.bold() ? segment.text().length() : 0;
            }
        }
        return letters == 0 ? marked : bold * 2 > letters;
    }

    /** Whether both are parts of one line on the paper. */
    boolean isSameLineAs(Line other) {
        return place().equals(other.place());
    }

    Place place() {
        return new Place(source.page(), source.number());
    }

    /** Whether the last of its characters is one of these. */
    boolean endsWithOneOf(String marks) {
        return marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    int page() {
        return source.page();
    }

    Span span() {
        return Span.of(source);
    }

    boolean opensParagraph() {
        return before != Break.NONE && before != Break.WRAPPED;
    }

    /** The place from the first of the lines to the last that stands on the same page. */
    static Span span(List<Line> lines) {
        Span span = lines.get(0).span();
        for (Line line : lines) {
            span = span.to(line.span());
        }
        return span;
    }
}
