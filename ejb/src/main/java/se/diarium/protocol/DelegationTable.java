package se.diarium.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of delegationsbeslut: "Punkt | Beslut | Delegat | Dnr", row by row, or as it is left when a table is read column by
 * column, each heading above its own values.
 */
final class DelegationTable {

    private enum Column {
        POINT(
                "punkt|punkt i|nr i|nr i delegationsordning(?:en)?|delegationspunkt|delegations ?punkt|pkt|p|lagrum|punkt i delegationsordning(?:en)?|delegations ?nr|kod|del\\.? ?punkt"),
        DATE("datum|beslutsdatum|beslutsdag|beslutat|datum för beslut|beslutat den"),
        DELEGATE(
                "delegat|beslutsfattare|handläggare|beslutat av|beslutad av|fattad av|beslut av|befattning|tjänsteman|beslutande|ansvarig|delegat/befattning|fattat av"),
        WHAT(
                "område|verksamhet|beslutsområde|ärende|ärendet|ärendemening|avser|gäller|beslutet avser|beskrivning|beslut|rubrik|titel|ärendetyp|typ av beslut|innehåll"
                        + "|ärende/beslut|beslutet gäller|ärendebeskrivning"),
        NUMBER(
                "dnr|diarienummer|diarienr|diarie nr|akt eller dnr|akt|ärendenummer|ärendenr|löpnr|löpnummer|nr|nummer|dnr/nr|beslutsnummer|beslut nr|id"),
        COUNT("antal|antal beslut|period|månad|fastighet|namn|sökande|kommentar|bilaga|sida|beslutstyp"),

        /** A number that may be the point of the scheme or the place in the list: "Nr" beside "Dnr". */
        ORDINAL("");

        private static final Pattern NO_CASE = Pattern.compile("nr|nummer|löpnr|löpnummer|id");

        private final Pattern words;

        Column(String words) {
            this.words = Pattern.compile(words);
        }

        static Optional<Column> of(String text) {
            String key = Spelling.fold(text);
            for (Column column : values()) {
                if (key.length() <= LONGEST_HEADING && column.words.matcher(key).matches()) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    private static final Pattern ORDINAL = Pattern.compile("(?:\\p{Lu}{1,3} ?)?\\d{1,5}");
    private static final Pattern TWO_BLANKS = Pattern.compile("\\t| {2,}");
    private static final Pattern POINT_ALONE =
            Pattern.compile("\\p{Lu}{1,2}(?:\\. ?| )?\\d{1,2}(?:\\.\\d{1,2}){0,3}|\\d{1,2}(?:\\.\\d{1,2}){1,3}");
    private static final Pattern POINT_AND_NUMBER =
            Pattern.compile("(?<point>(?:" + POINT_ALONE.pattern() + ")) (?<number>\\S.{3,60})");
    private static final Pattern WITH_DAY =
            Pattern.compile("(?<number>.{4,60}?) (?<day>(?:19|20)\\d{2}-\\d{2}-\\d{2})");
    private static final Pattern BETWEEN_NUMBERS =
            Pattern.compile(", ?| och |; ?| (?=\\p{Lu}{2,5}[ -]?(?:19|20)\\d{2}[:/.-])");
    private static final int LONGEST_ROW = 400;
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_OTHER_HEADING = 20;
    private static final int FEWEST_COLUMNS = 2;

    /** With so many headings that we know, another is one too. */
    private static final int ENOUGH_KNOWN = 3;

    private static final int MOST_ROWS = 5_000;
    private static final float SAME_COLUMN = 12;

    private DelegationTable() {}

    /** The rows of the first table among the lines; none where there is no table. */
    static List<ReportedDelegationsbeslut> read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line head = withHeadsApart(lines.get(i));
            List<Column> heads = heads(head);
            if (heads.size() >= FEWEST_COLUMNS && isTable(heads)) {
                return rowByRow(lines.subList(i + 1, lines.size()), head, heads);
            }
        }
        return columnByColumn(lines);
    }

    private static boolean isTable(List<Column> heads) {
        return heads.stream().distinct().count() >= FEWEST_COLUMNS
                && (heads.contains(Column.DELEGATE)
                        || heads.contains(Column.POINT)
                        || heads.contains(Column.NUMBER)
                        // "Område | Period | Antal"
                        || (heads.contains(Column.WHAT) && heads.contains(Column.COUNT)));
    }

    /** What each cell heads; none where this is no line of headings. One that we do not know is of no interest among others. */
    private static List<Column> heads(Line line) {
        List<Column> heads = new ArrayList<>();
        int known = 0;
        for (Cell cell : line.cells()) {
            Optional<Column> column = Column.of(cell.text());
            boolean other = cell.text().length() <= LONGEST_OTHER_HEADING && !hasDigit(cell.text());
            if (column.isEmpty() && !other) {
                return List.of();
            }
            known += column.isPresent() ? 1 : 0;
            heads.add(column.orElse(Column.COUNT));
        }
        if (Collections.frequency(heads, Column.NUMBER) > 1) {
            for (int i = 0; i < heads.size(); i++) {
                boolean ordinal = heads.get(i) == Column.NUMBER
                        && Column.NO_CASE.matcher(line.cells().get(i).key()).matches();
                heads.set(i, ordinal ? Column.ORDINAL : heads.get(i));
            }
        }
        return known == heads.size() || known >= ENOUGH_KNOWN ? heads : List.of();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    // "Grundskola", the name of a group of rows, and then "C.1.3 | Mottagande av elev | Rektor | 2020/0126 BUN"
    private static boolean resumes(Line line, List<Column> heads) {
        String first = line.cells().get(0).text();
        return line.cells().size() >= Math.max(FEWEST_COLUMNS, heads.size() - 2)
                && (heads.get(0) == Column.POINT
                        ? POINT_ALONE.matcher(first).matches()
                        : heads.get(0) == Column.NUMBER && Numbers.whole(first).isPresent());
    }

    // "Punkt Beslut | Delegat": two heads that stand closer than columns mostly do
    private static Line withHeadsApart(Line line) {
        if (line.cells().size() < FEWEST_COLUMNS || line.text().length() > LONGEST_ROW) {
            return line;
        }
        List<Cell> apart = new ArrayList<>();
        for (Cell cell : line.cells()) {
            int blank = cell.text().indexOf(' ');
            @Nullable Box box = cell.box();
            boolean two = blank > 0
                    && Column.of(cell.text()).isEmpty()
                    && Column.of(cell.text().substring(0, blank)).isPresent()
                    && Column.of(cell.text().substring(blank + 1)).isPresent();
            if (two && box != null) {
                apart.add(Cell.of(cell.text().substring(0, blank), box));
                apart.add(Cell.of(
                        cell.text().substring(blank + 1),
                        behind(box, (blank + 1f) / cell.text().length())));
            } else {
                apart.add(cell);
            }
        }
        return apart.size() == line.cells().size() ? line : Line.of(line.source(), apart, line.before(), line.marked());
    }

    private static Box behind(Box box, float share) {
        return new Box(box.x0() + share * (box.x1() - box.x0()), box.y0(), box.x1(), box.y1());
    }

    private static List<ReportedDelegationsbeslut> rowByRow(List<Line> lines, Line first, List<Column> columns) {
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        Row open = new Row();
        Line head = first;
        List<Column> heads = columns;
        boolean below = false;
        for (Line written : lines) {
            Line line = withHeadsApart(written);
            List<Column> others = heads(line);
            if (rows.size() >= MOST_ROWS || !others.isEmpty()) {
                // "Övriga beslut" / "Punkt | Ärende | Dnr | Delegat": a second table, or the same on the next page
                if (others.size() >= FEWEST_COLUMNS && isTable(others)) {
                    open.read().ifPresent(rows::add);
                    open = new Row();
                    head = line;
                    heads = others;
                    below = false;
                }
                continue;
            }
            if (below && !resumes(line, heads)) {
                continue;
            }
            below = false;
            // Close below the last row: "Paragrafen förklaras omedelbart justerad."
            if (line.cells().size() == 1 && line.key().startsWith("paragrafen ")) {
                below = true;
                continue;
            }
            Map<Integer, String> cells = cells(line, head, heads);
            if (cells.size() >= Math.max(FEWEST_COLUMNS, heads.size() - 2)
                    && cells.containsKey(0)
                    && !(heads.get(0) == Column.NUMBER && open.awaitsNumber())
                    && !(heads.contains(Column.DATE)
                            && open.awaitsDay()
                            && cells.containsKey(heads.indexOf(Column.DATE)))) {
                open.read().ifPresent(rows::add);
                open = new Row();
            } else if (open.span == null || cells.isEmpty() || line.before() == Break.PARAGRAPH) {
                // What stands below the table.
                below = cells.size() < FEWEST_COLUMNS && line.before() == Break.PARAGRAPH;
                continue;
            }
            for (Map.Entry<Integer, String> cell : cells.entrySet()) {
                open.add(heads.get(cell.getKey()), cell.getValue(), line.span());
            }
        }
        open.read().ifPresent(rows::add);
        return withoutOrdinals(rows);
    }

    // "Nr | Datum | Beslut" / "1 | 2018-12-10 | Bidrag till studieförbund": the place in the list is no number of a
    // case
    private static List<ReportedDelegationsbeslut> withoutOrdinals(List<ReportedDelegationsbeslut> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<Diarienummer> numbers = rows.get(i).numbers();
            if (numbers.size() != 1 || !numbers.get(0).asWritten().equals(String.valueOf(i + 1))) {
                return rows;
            }
        }
        return rows.stream().map(row -> row.withNumbers(List.of())).toList();
    }

    /** The cells by the column they stand in: with positions by place, else by number. */
    private static Map<Integer, String> cells(Line line, Line head, List<Column> heads) {
        Map<Integer, String> cells = new TreeMap<>();
        boolean complete = line.cells().size() >= heads.size();
        if (!complete && line.cells().get(0).box() == null) {
            // "SoL 4:1  Försörjningsstöd, bifall               212": the widest cell leaves but two blanks
            String[] closer = TWO_BLANKS.split(line.source().text(), heads.size() + 1);
            if (closer.length == heads.size() && line.source().text().length() <= LONGEST_ROW) {
                for (int i = 0; i < closer.length; i++) {
                    cells.put(i, Spelling.normalise(closer[i]));
                }
                return cells;
            }
        }
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cells().get(i);
            int column = cell.box() != null ? under(head, cell) : complete ? i : fitting(cell.text(), heads, cells);
            if (column >= 0 && column < heads.size()) {
                cells.merge(column, cell.text(), (first, second) -> first + " " + second);
            }
        }
        return cells;
    }

    private static int under(Line head, Cell cell) {
        int column = 0;
        for (int i = 0; i < head.cells().size(); i++) {
            column = head.cells().get(i).left() <= cell.left() + SAME_COLUMN ? i : column;
        }
        return column;
    }

    /** Where a cell is missing, the first free column that takes such a text. */
    private static int fitting(String text, List<Column> heads, Map<Integer, String> taken) {
        boolean date = Dates.first(text).isPresent() && text.length() <= 20;
        boolean number = text.length() <= LONGEST_ROW
                && Stream.of(BETWEEN_NUMBERS.split(text))
                        .allMatch(part -> Numbers.whole(part).isPresent());
        for (int i = 0; i < heads.size(); i++) {
            boolean fits = switch (heads.get(i)) {
                case DATE -> date;
                case NUMBER -> (number || ORDINAL.matcher(text).matches()) && !date;
                case POINT, COUNT, ORDINAL ->
                    text.length() <= 12 && text.chars().anyMatch(Character::isDigit) && !date && !number;
                case DELEGATE, WHAT -> !date && !number;
            };
            if (fits && !taken.containsKey(i)) {
                return i;
            }
        }
        return -1;
    }

    /** A heading on a line of its own, and the lines below it. */
    private record Stack(Column column, List<Line> values) {}

    // "Lagrum" / "FL 36" / "FB 16:7" // "Beslutsdatum" / "2024-02-06" / "2024-02-19" // "Delegat" / "AB" / "CD"
    private static List<ReportedDelegationsbeslut> columnByColumn(List<Line> lines) {
        List<Stack> stacks = new ArrayList<>();
        for (Line line : lines) {
            Optional<Column> column = line.cells().size() == 1 ? Column.of(line.text()) : Optional.empty();
            if (column.isPresent()) {
                stacks.add(new Stack(column.get(), new ArrayList<>()));
            } else if (!stacks.isEmpty()) {
                stacks.get(stacks.size() - 1).values().add(line);
            }
        }
        // The heading "Beslut" of the item is no column.
        for (int from = 0; from + FEWEST_COLUMNS < stacks.size(); from++) {
            List<Stack> table = stacks.subList(from, stacks.size());
            if (isTable(table.stream().map(Stack::column).toList())) {
                List<Stack> even = isEven(table) ? table : dealt(table);
                if (!even.isEmpty()) {
                    return rows(even);
                }
            }
        }
        return List.of();
    }

    private static boolean isEven(List<Stack> table) {
        int length = table.get(0).values().size();
        return length > 0
                && table.stream()
                        .limit(table.size() - 1L)
                        .allMatch(stack -> stack.values().size() == length)
                && table.get(table.size() - 1).values().size() >= length;
    }

    /** All headings first, then the cells one a line: row by row, or column by column; the dates tell which. */
    private static List<Stack> dealt(List<Stack> table) {
        List<Line> values = table.get(table.size() - 1).values();
        boolean headsFirst = table.stream()
                .limit(table.size() - 1L)
                .allMatch(stack -> stack.values().isEmpty());
        int rows = values.size() / table.size();
        if (!headsFirst || rows == 0 || values.size() % table.size() != 0) {
            return List.of();
        }
        for (boolean byRow : new boolean[] {true, false}) {
            List<Stack> dealt = new ArrayList<>();
            for (int c = 0; c < table.size(); c++) {
                Stack stack = new Stack(table.get(c).column(), new ArrayList<>());
                for (int r = 0; r < rows; r++) {
                    stack.values().add(values.get(byRow ? r * table.size() + c : c * rows + r));
                }
                dealt.add(stack);
            }
            boolean dates = dealt.stream()
                    .filter(stack -> stack.column() == Column.DATE)
                    .flatMap(stack -> stack.values().stream())
                    .allMatch(line -> Dates.first(line.text()).isPresent());
            boolean dated = dealt.stream().anyMatch(stack -> stack.column() == Column.DATE);
            if (dated && dates) {
                return dealt;
            }
        }
        return List.of();
    }

    private static List<ReportedDelegationsbeslut> rows(List<Stack> table) {
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(table.get(0).values().size(), MOST_ROWS); i++) {
            Row row = new Row();
            for (Stack stack : table) {
                Line value = stack.values().get(i);
                row.add(stack.column(), value.text(), value.span());
            }
            row.read().ifPresent(rows::add);
        }
        return rows;
    }

    /** One row while its cells are collected. */
    private static final class Row {
        private @Nullable String point;
        private @Nullable String delegate;
        private String date = "";
        private @Nullable Span span;
        private final List<String> words = new ArrayList<>();
        private final List<String> numbers = new ArrayList<>();

        void add(Column column, String text, Span place) {
            span = span == null ? place : span.to(place);
            switch (column) {
                case POINT -> point(text);
                case ORDINAL -> {
                    if (POINT_ALONE.matcher(text).matches()) {
                        point(text);
                    }
                }
                case DATE -> date += date.endsWith("-") || date.isEmpty() ? text : "";
                case DELEGATE -> delegate = delegate == null ? text : Spelling.join(List.of(delegate, text));
                case WHAT -> words.add(text);
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
                add(Column.DATE, dated.group("day"), Objects.requireNonNull(span));
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
            for (int i = text.indexOf(' ');
                    i > 0 && numbers.isEmpty() && i < LONGEST_ROW;
                    i = text.indexOf(' ', i + 1)) {
                String rest = text.substring(i + 1);
                Matcher dated = WITH_DAY.matcher(Spelling.dashed(rest));
                String number = dated.matches() ? dated.group("number") : rest;
                boolean all = Stream.of(BETWEEN_NUMBERS.split(number))
                        .allMatch(part -> Numbers.whole(part).isPresent());
                if (all) {
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
            List<List<String>> ways =
                    List.of(List.of(text), List.of(BETWEEN_NUMBERS.split(text)), numbers, List.of(text.split(" ", -1)));
            for (List<String> way : ways) {
                List<Diarienummer> whole = way.stream()
                        .flatMap(part -> Numbers.whole(part).stream())
                        .toList();
                if (whole.size() == way.size()) {
                    return whole;
                }
            }
            List<Diarienummer> known =
                    Numbers.all(text).stream().map(Numbers.Found::number).toList();
            return known.isEmpty() && text.chars().anyMatch(Character::isDigit)
                    ? List.of(new Diarienummer(text, null, null, null, null, false))
                    : known;
        }

        Optional<ReportedDelegationsbeslut> read() {
            takeNumberOfDelegate();
            boolean empty = words.isEmpty() && numbers.isEmpty() && point == null;
            return empty || span == null
                    ? Optional.empty()
                    : Optional.of(new ReportedDelegationsbeslut(
                            point,
                            Spelling.join(words),
                            delegate,
                            numbers(),
                            Dates.first(date).orElse(null),
                            Origin.likely(span, "table")));
        }
    }
}
