package se.diarium.correction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.Origin;
import se.diarium.protocol.Person;
import se.diarium.protocol.Span;
import se.diarium.protocol.Value;

/** The fields of a front page as tables of one row, and a front page with another value in one of them. */
public final class FrontPageFields {

    private FrontPageFields() {}

    /** All fields of a front page. */
    public static Map<Field, FieldValue> of(FrontPage front) {
        Map<Field, FieldValue> values = new EnumMap<>(Field.class);
        Field.ofFrontPage().forEach(field -> values.put(field, of(front, field)));
        return values;
    }

    /** What a field of the front page says. */
    public static FieldValue of(FrontPage front, Field field) {
        return switch (field) {
            case BODY -> value(front.organ());
            case MEETING_DATE -> value(front.meetingDate());
            case START_TIME -> value(front.startTime());
            case END_TIME -> value(front.endTime());
            case PLACE -> value(front.place());
            case CHAIR -> name(front.chair());
            case SECRETARY -> name(front.secretary());
            case APPROVED_ON -> value(front.approvalDate());
            case NOTICE_UP -> value(front.noticeUp());
            case NOTICE_DOWN -> value(front.noticeDown());
            case APPEAL_DEADLINE -> value(front.appealDeadline());
            default -> throw new IllegalArgumentException(field + " is of a §");
        };
    }

    private static FieldValue value(@Nullable Value<?> value) {
        return value == null
                ? FieldValue.NOTHING
                : FieldValue.of(value.origin(), value.value().toString());
    }

    private static FieldValue name(@Nullable Person person) {
        return person == null ? FieldValue.NOTHING : FieldValue.of(person.origin(), person.name());
    }

    /**
     * A front page that says something else in one of its fields.
     *
     * @throws IllegalArgumentException if the value cannot be what the field holds
     * @throws java.time.DateTimeException if it is no day, or no time
     */
    public static FrontPage with(FrontPage front, Field field, FieldValue value) {
        if (field.isOfItem()) {
            throw new IllegalArgumentException(field + " is of a §");
        }
        return new FrontPage(
                front.municipality(),
                field == Field.BODY ? value(value, Function.identity()) : front.organ(),
                field == Field.MEETING_DATE ? value(value, LocalDate::parse) : front.meetingDate(),
                field == Field.START_TIME ? value(value, LocalTime::parse) : front.startTime(),
                field == Field.END_TIME ? value(value, LocalTime::parse) : front.endTime(),
                field == Field.PLACE ? value(value, Function.identity()) : front.place(),
                field == Field.CHAIR ? person(value, front.chair()) : front.chair(),
                field == Field.SECRETARY ? person(value, front.secretary()) : front.secretary(),
                front.approvers(),
                field == Field.APPROVED_ON ? value(value, LocalDate::parse) : front.approvalDate(),
                field == Field.NOTICE_UP ? value(value, LocalDate::parse) : front.noticeUp(),
                field == Field.NOTICE_DOWN ? value(value, LocalDate::parse) : front.noticeDown(),
                field == Field.APPEAL_DEADLINE ? value(value, LocalDate::parse) : front.appealDeadline(),
                front.storage(),
                front.paragraphs(),
                front.attendees());
    }

    private static <T> @Nullable Value<T> value(FieldValue value, Function<String, T> parse) {
        return value.rows().isEmpty()
                ? null
                : new Value<>(parse.apply(value.rows().get(0).cell(0)), origin(value));
    }

    private static @Nullable Person person(FieldValue value, @Nullable Person before) {
        return value.rows().isEmpty()
                ? null
                : new Person(
                        value.rows().get(0).cell(0),
                        before == null ? null : before.party(),
                        before == null ? null : before.role(),
                        origin(value));
    }

    /** Without a place of its own, a value of the front page stands at the top of the first page. */
    private static Origin origin(FieldValue value) {
        Origin origin = value.rows().get(0).origin();
        return origin == null ? Origin.certain(new Span(1, 1, 1, null), "person") : origin;
    }
}
