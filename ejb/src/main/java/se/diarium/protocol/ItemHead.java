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

    // Malung-Sälen: "Delårsrapport 2017 (KS/2017:499)"
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("(.+?)\\s*\\((?:dnr:? )?([^()]{4,40})\\)", Pattern.CASE_INSENSITIVE);

    // "Ärende 5 Diarienummer 2022/SN 0058"
    private static final Pattern ORDINAL = Pattern.compile("ärende(?: nr)? \\d{1,3}(?=[ :.]|$)[ :.]*");

    private static final Pattern GOES_ON_AFTER = Pattern.compile(
            ".*(?:-|,|–|/| (?:och|eller|samt|för|i|på|av|till|med|om|från|enligt|vid|det|den|att|som|mellan|inom|under|över|per|en|ett))");
    private static final int LINES_OF_TITLE = 8;
    private static final int LINES_OF_HEAD = 14;
    private static final int FULL_LINE = 58;
    private static final int FULL_LINE_OF_TITLE = 45;

    /** Reads the head from the heading's line on. */
    static ItemHead of(ItemBlock block, Wordings wordings) {
        return new Reading(block, wordings).read(block.heading());
    }

    private static final class Reading {
        private final List<Line> lines;
        private final Wordings wordings;
        private final List<PlacedNumber> numbers = new ArrayList<>();
        private final List<Line> title = new ArrayList<>();
        private boolean titleEnded;

        Reading(ItemBlock block, Wordings wordings) {
            this.lines = block.lines();
            this.wordings = wordings;
            block.numberAbove().ifPresent(line -> take(line, true));
        }

        ItemHead read(ItemHeading heading) {
            int next = 1;
            if (!heading.rest().isEmpty() && !take(lines.get(0).withText(heading.rest()), false)) {
                titleEnded = true;
            }
            while (next < Math.min(lines.size(), LINES_OF_HEAD) && !isHeading(next) && take(lines.get(next), true)) {
                next++;
            }
            String text = Spelling.join(title.stream().map(Line::text).toList());
            return new ItemHead(new Value<>(withoutNumber(text), origin(heading)), List.copyOf(numbers), next);
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
            boolean known = wordings.whole(line.key(), Meaning.HEADINGS).isPresent();
            // A first line that says "Information" or "Delegationsbeslut" is the title.
            boolean decides = wordings.whole(line.key(), EnumSet.of(Meaning.DECISION, Meaning.ROUTING))
                    .isPresent();
            return known && (!title.isEmpty() || decides);
        }

        /** Takes a line into the head, or says that the head has ended. */
        private boolean take(Line line, boolean own) {
            String folded = Spelling.foldInPlace(line.text());
            Matcher ordinal = ORDINAL.matcher(folded);
            int from = ordinal.lookingAt() ? ordinal.end() : 0;
            Optional<Wordings.Match> label = wordings.at(folded, from, NUMBER_LABEL);
            if (label.isPresent()) {
                return labelled(
                        line, line.text().substring(from + label.get().length()).replaceFirst("^[.:\\s]+", ""));
            }
            Optional<Numbers.Found> leading = Numbers.leading(line.text());
            if (leading.isPresent() && (leading.get().end() == line.text().length() || (!own && title.isEmpty()))) {
                add(leading.get().number(), Origin.likely(line.span(), "number-line"));
                String rest = line.text().substring(leading.get().end()).strip();
                return rest.isEmpty() || takeTitle(line.withText(rest));
            }
            if (EARLIER_SECTION.matcher(line.text()).matches()
                    || folded.matches("paragraf|diarienummer|sammanträdesdatum")) {
                return true;
            }
            return takeTitle(line);
        }

        /** After a label: a number, perhaps a title behind it, or nothing at all. */
        private boolean labelled(Line line, String rest) {
            if (rest.isEmpty()) {
                return true;
            }
            Optional<Numbers.Found> number = Numbers.leading(rest);
            if (number.isPresent()) {
                Origin origin = Origin.certain(line.span(), "label");
                add(number.get().number(), origin);
                String after = rest.substring(number.get().end()).replaceFirst("^[\\s,;.:-]+", "");
                return after.isEmpty()
                        || Numbers.whole(after)
                                .map(more -> add(more, origin))
                                .orElseGet(() -> takeTitle(line.withText(after)));
            }
            String token = rest.split(" ", 2)[0];
            if (token.chars().anyMatch(Character::isDigit)) {
                // A shape we do not know: kept as written.
                return add(
                        new Diarienummer(token, null, null, null, null, false),
                        Origin.unsure(line.span(), "label-unknown-form"));
            }
            return takeTitle(line.withText(rest));
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
            if (above.marked() != line.marked() && above.source().box() != null) {
                return false;
            }
            if (above.marked() && line.marked()) {
                return true;
            }
            return Character.isLowerCase(line.text().codePointAt(0))
                    || GOES_ON_AFTER.matcher(above.text()).matches()
                    || (above.text().length() >= (line.text().endsWith(".") ? FULL_LINE : FULL_LINE_OF_TITLE)
                            && !above.text().endsWith("."));
        }

        private String withoutNumber(String text) {
            Matcher matcher = IN_PARENTHESES.matcher(text);
            if (numbers.isEmpty() && text.length() <= 500 && matcher.matches()) {
                Optional<Diarienummer> number =
                        Numbers.whole(matcher.group(2)).filter(n -> n.prefix() != null && !n.foreign());
                if (number.isPresent()) {
                    numbers.add(new PlacedNumber(number.get(), Origin.likely(Line.span(title), "in-parentheses")));
                    return matcher.group(1);
                }
            }
            return text;
        }
    }
}
