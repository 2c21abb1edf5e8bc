package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one delegationsbeslut of a list, and what of the row stands behind or before them.
 *
 * @param from where the text between them starts
 * @param to where it ends
 */
record RowNumbers(List<Diarienummer> numbers, int from, int to) {

    RowNumbers {
        numbers = List.copyOf(numbers);
    }

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?:,| och| samt) ?");

    // "Avtal om företagshälsovård (2021-15)"
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(?<what>[^()]{3,300}) \\((?<number>[^()]{4,30})\\)\\.?");

    /**
     * The numbers of a row.
     *
     * @param rest the row but for its point
     * @param pointed whether it has a point: then a number before the text is told by the capital behind it
     */
    static RowNumbers of(String rest, boolean pointed) {
        Numbers.@Nullable Found leading = Numbers.leading(rest).orElse(null);
        // "1.1 | HSN/455/2023 | Brådskande beslut om inställd vård"
        return leading != null && (!pointed || opensText(rest, leading.end())) ? before(leading, rest) : behind(rest);
    }

    // Alingsås 2026: "2026.002 BUN-049 Delegationsbeslut om ställföreträdande rektor"; a number further on is what it
    // is
    // about
    private static RowNumbers before(Numbers.Found leading, String rest) {
        List<Diarienummer> numbers = new ArrayList<>(List.of(leading.number()));
        int from = leading.end();
        // "GSN-2024-00104, GSN-2024-00105 Upplåtelse av offentlig plats"
        Numbers.Found next = another(rest, from);
        while (next != null) {
            numbers.add(next.number());
            from = next.end();
            next = another(rest, from);
        }
        return new RowNumbers(numbers, from, rest.length());
    }

    private static RowNumbers behind(String rest) {
        List<Numbers.Found> anywhere = Numbers.all(rest);
        if (!anywhere.isEmpty()) {
            return new RowNumbers(
                    anywhere.stream().map(Numbers.Found::number).toList(),
                    0,
                    anywhere.get(0).start());
        }
        DelegationForms.AtEnd end = DelegationForms.atEnd(rest);
        if (!end.numbers().isEmpty()) {
            return new RowNumbers(end.numbers(), 0, end.start());
        }
        Matcher behind = NUMBER_BEHIND.matcher(rest);
        Optional<Diarienummer> number = behind.matches() ? Numbers.whole(behind.group("number")) : Optional.empty();
        return number.map(it -> new RowNumbers(List.of(it), 0, behind.end("what")))
                .orElse(new RowNumbers(List.of(), 0, rest.length()));
    }

    private static boolean opensText(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.codePointAt(end + 1));
    }

    private static Numbers.@Nullable Found another(String text, int from) {
        Matcher separator = BETWEEN_NUMBERS.matcher(text).region(from, text.length());
        return separator.lookingAt()
                ? Numbers.leading(text.substring(separator.end()))
                        .map(found -> new Numbers.Found(
                                found.number(), separator.end() + found.start(), separator.end() + found.end()))
                        .orElse(null)
                : null;
    }
}
