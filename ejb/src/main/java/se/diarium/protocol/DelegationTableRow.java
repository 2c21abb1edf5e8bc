package se.diarium.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row while its cells are collected. */
final class DelegationTableRow {

    private static final Pattern WITH_DAY =
            Pattern.compile("(?<number>.{4,60}?) (?<day>(?:19|20)\\d{2}-\\d{2}-\\d{2})");
    private static final Pattern POINT_AND_NUMBER =
            Pattern.compile("(?<point>(?:" + DelegationColumn.POINT_ALONE.pattern() + ")) (?<number>\\S.{3,60})");
    private static final int LONGEST_ROW = 400;

    /** Which of the columns that take words. */
    private record Place(DelegationColumn column, int at) {}

    private @Nullable String point;
    private @Nullable String delegate;
    private String date = "";
    private @Nullable Span span;

    /** What the columns of words say, in the order in which they stand: "Åsen 2:14, Nybyggnad av garage". */
    private final Map<Place, String> said = new LinkedHashMap<>();

    private final List<String> numbers = new ArrayList<>();

    /** Who has decided all rows of the table, where a line above it says so. */
    private final @Nullable String headed;

    DelegationTableRow() {
        this(null);
    }

    DelegationTableRow(@Nullable String headed) {
        this.headed = headed;
    }

    boolean isEmpty() {
        return span == null;
    }

    void add(DelegationColumn column, String text, Span place) {
        add(column, 0, text, place);
    }

    /** @param at which of the columns it is: two may take words, "Ärende" and "Beslut" */
    void add(DelegationColumn column, int at, String text, Span place) {
        span = span == null ? place : span.to(place);
        switch (column) {
            case POINT -> point(text);
            case ORDINAL -> {
                if (DelegationColumn.POINT_ALONE.matcher(text).matches()) {
                    point(text);
                }
            }
            case DATE -> date += date.endsWith("-") || date.isEmpty() ? text : "";
            case DELEGATE -> delegate = delegate == null ? text : Spelling.join(List.of(delegate, text));
            case WHAT, PROPERTY ->
                said.merge(new Place(column, at), text, (above, below) -> Spelling.join(List.of(above, below)));
            case NUMBER -> number(text);
            case COUNT -> {}
        }
    }

    // "2.4 RS 2021/301": the point is so short that the number of the case stands in its column
    private void point(String text) {
        Matcher both = POINT_AND_NUMBER.matcher(text);
        boolean number = text.length() <= LONGEST_ROW
                && both.matches()
                && Numbers.leading(both.group("number")).isPresent();
        String own = number ? both.group("point") : text;
        point = point == null ? own : point + " " + own;
        if (number) {
            numbers.add(both.group("number"));
        }
    }

    // "KS 2025:0744 2025-09-04": the day stands so close that it seems to be of the number's column
    private void number(String text) {
        Matcher dated = WITH_DAY.matcher(Spelling.dashed(text));
        if (text.length() <= LONGEST_ROW && dated.matches()) {
            add(DelegationColumn.DATE, dated.group("day"), Objects.requireNonNull(span));
            numbers.add(text.substring(0, dated.end("number")));
        } else {
            numbers.add(text);
        }
    }

    /** Whether its day goes on on the next line: "2022-" / "09-05". */
    boolean awaitsDay() {
        return date.endsWith("-");
    }

    /** Whether its number goes on on the next line: "TN 2021/201, TN" / "2021/202". */
    boolean awaitsNumber() {
        String last = numbers.isEmpty() ? "" : numbers.get(numbers.size() - 1);
        return !last.isEmpty()
                && !Character.isDigit(last.charAt(last.length() - 1))
                && Numbers.whole(last).isEmpty();
    }

    // "Säkerhetssamordnare KS 2025:0981 2025-09-16": a long title has pushed the others together
    private void takeNumberOfDelegate() {
        String text = delegate == null ? "" : delegate;
        for (int i = text.indexOf(' '); i > 0 && numbers.isEmpty() && i < LONGEST_ROW; i = text.indexOf(' ', i + 1)) {
            String rest = text.substring(i + 1);
            Matcher dated = WITH_DAY.matcher(Spelling.dashed(rest));
            String number = dated.matches() ? dated.group("number") : rest;
            if (DelegationColumn.areNumbers(number)) {
                number(rest);
                delegate = text.substring(0, i);
            }
        }
    }

    /** "MB" / "2023.1877" is one number in a narrow column, "KS 2025:0533" / "KS 2025:0534" are two. */
    private List<Diarienummer> numbers() {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String text = Spelling.join(numbers);
        List<List<String>> ways = List.of(
                List.of(text),
                List.of(DelegationColumn.BETWEEN_NUMBERS.split(text)),
                numbers,
                List.of(text.split(" ", -1)));
        for (List<String> way : ways) {
            List<Diarienummer> whole =
                    way.stream().flatMap(part -> Numbers.whole(part).stream()).toList();
            if (whole.size() == way.size()) {
                return whole;
            }
        }
        List<Diarienummer> known =
                Numbers.all(text).stream().map(Numbers.Found::number).toList();
        return known.isEmpty() && Spelling.hasDigit(text)
                ? List.of(new Diarienummer(text, null, null, null, null, false))
                : known;
    }

    Optional<ReportedDelegationsbeslut> read() {
        takeNumberOfDelegate();
        boolean empty = said.isEmpty() && numbers.isEmpty() && point == null;
        return empty || span == null
                ? Optional.empty()
                : Optional.of(new ReportedDelegationsbeslut(
                        point,
                        String.join(", ", said.values()),
                        delegate == null ? headed : delegate,
                        numbers(),
                        Dates.first(date).orElse(null),
                        Origin.likely(span, "table")));
    }
}
