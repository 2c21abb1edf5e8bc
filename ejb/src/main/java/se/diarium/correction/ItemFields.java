package se.diarium.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.Origin;
import se.diarium.protocol.Placed;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.Recipient;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.protocol.Value;

/** The fields of a § as tables, and a § with another table in one of them. */
public final class ItemFields {

    private static final String BETWEEN_NUMBERS = "; ";
    private static final Pattern NUMBERS = Pattern.compile("\\s{0,9};\\s{0,9}");

    private ItemFields() {}

    /** All fields of a §. */
    public static Map<Field, FieldValue> of(ReadItem item) {
        Map<Field, FieldValue> values = new EnumMap<>(Field.class);
        Field.ofItem().forEach(field -> values.put(field, of(item, field)));
        return values;
    }

    /** What a field of a § says. */
    public static FieldValue of(ReadItem item, Field field) {
        return switch (field) {
            case TITLE -> FieldValue.of(item.title().origin(), item.title().value());
            case NUMBERS ->
                table(numbers(item), number -> List.of(number.number().asWritten()));
            case DECISIONS ->
                table(
                        item.decisions(),
                        clause ->
                                List.of(orEmpty(clause.number()), clause.kind().name(), clause.text()));
            case RECIPIENTS -> table(item.recipients(), recipient -> List.of(recipient.asWritten()));
            case DELEGATIONSBESLUT ->
                table(
                        item.delegationsbeslut(),
                        row -> List.of(
                                row.numbers().stream()
                                        .map(Diarienummer::asWritten)
                                        .collect(Collectors.joining(BETWEEN_NUMBERS)),
                                orEmpty(row.point()),
                                row.description(),
                                orEmpty(row.delegate()),
                                row.date() == null ? "" : row.date().toString()));
            default -> throw new IllegalArgumentException(field + " is of the front page");
        };
    }

    private static List<PlacedNumber> numbers(ReadItem item) {
        return Stream.concat(Stream.ofNullable(item.diarienummer()), item.otherNumbers().stream())
                .toList();
    }

    private static <T extends Placed> FieldValue table(List<T> values, Function<T, List<String>> cells) {
        return new FieldValue(values.stream()
                .map(value -> new FieldValue.Row(cells.apply(value), value.origin()))
                .toList());
    }

    /**
     * A § that says something else in one of its fields; what has no place of its own stands where the § begins.
     *
     * @throws IllegalArgumentException if a cell cannot be what its column holds
     */
    public static ReadItem with(ReadItem item, Field field, FieldValue value) {
        Origin nowhere = Origin.certain(item.span(), "person");
        List<FieldValue.Row> rows = value.rows();
        return switch (field) {
            case TITLE ->
                copy(
                        item,
                        new Value<>(rows.get(0).cell(0), at(rows.get(0), nowhere)),
                        numbers(item),
                        item.decisions(),
                        item.recipients(),
                        item.delegationsbeslut());
            case NUMBERS ->
                copy(
                        item,
                        item.title(),
                        each(rows, row -> new PlacedNumber(Diarienummer.of(row.cell(0)), at(row, nowhere))),
                        item.decisions(),
                        item.recipients(),
                        item.delegationsbeslut());
            case DECISIONS ->
                copy(
                        item,
                        item.title(),
                        numbers(item),
                        each(
                                rows,
                                row -> new DecisionClause(
                                        orNull(row.cell(0)),
                                        row.cell(2),
                                        DecisionClause.Kind.valueOf(row.cell(1)),
                                        at(row, nowhere))),
                        item.recipients(),
                        item.delegationsbeslut());
            case RECIPIENTS ->
                copy(
                        item,
                        item.title(),
                        numbers(item),
                        item.decisions(),
                        each(rows, row -> new Recipient(row.cell(0), at(row, nowhere))),
                        item.delegationsbeslut());
            case DELEGATIONSBESLUT ->
                copy(
                        item,
                        item.title(),
                        numbers(item),
                        item.decisions(),
                        item.recipients(),
                        each(rows, row -> delegated(row, at(row, nowhere))));
            default -> throw new IllegalArgumentException(field + " is of the front page");
        };
    }

    private static ReportedDelegationsbeslut delegated(FieldValue.Row row, Origin origin) {
        List<Diarienummer> numbers = NUMBERS.splitAsStream(row.cell(0))
                .filter(number -> !number.isBlank())
                .map(Diarienummer::of)
                .toList();
        @Nullable LocalDate day = row.cell(4).isEmpty() ? null : LocalDate.parse(row.cell(4));
        return new ReportedDelegationsbeslut(
                orNull(row.cell(1)), row.cell(2), orNull(row.cell(3)), numbers, day, origin);
    }

    private static ReadItem copy(
            ReadItem item,
            Value<String> title,
            List<PlacedNumber> numbers,
            List<DecisionClause> decisions,
            List<Recipient> recipients,
            List<ReportedDelegationsbeslut> delegationsbeslut) {
        return new ReadItem(
                item.number(),
                title,
                numbers.isEmpty() ? null : numbers.get(0),
                numbers.size() < 2 ? List.of() : numbers.subList(1, numbers.size()),
                decisions,
                item.sections(),
                recipients,
                delegationsbeslut,
                item.referenced(),
                item.attachments(),
                item.immediateApproval(),
                item.text(),
                item.origin());
    }

    private static <T> List<T> each(List<FieldValue.Row> rows, Function<FieldValue.Row, T> value) {
        List<T> values = new ArrayList<>();
        rows.forEach(row -> values.add(value.apply(row)));
        return values;
    }

    private static Origin at(FieldValue.Row row, Origin nowhere) {
        Origin origin = row.origin();
        return origin == null ? nowhere : origin;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
