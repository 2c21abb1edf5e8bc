package se.diarium.integration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Attendee;
import se.diarium.protocol.Attendee.Kind;
import se.diarium.protocol.Box;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.Finding;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.LineAccount;
import se.diarium.protocol.Origin;
import se.diarium.protocol.ParagraphRange;
import se.diarium.protocol.Person;
import se.diarium.protocol.Placed;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.protocol.Span;
import se.diarium.protocol.Value;
import se.diarium.review.ReviewReason;

/**
 * A protocol as JSON. The names are those of the agreed form, in the order in which a reader of the paper meets them;
 * additions say where each value comes from: {@code span} (page, lines, and where the format has positions, the box in points
 * from the page's upper left corner), {@code rule} and {@code confidence}. What is plain text has them in {@code origins}, under
 * the same name.
 */
public final class ProtocolJson {

    private ProtocolJson() {}

    /**
     * The whole reading of a protocol.
     *
     * @param findings what the reading and the checks found, in the order to be written
     * @param reasons why a person must look at the reading
     */
    public static JsonObject of(ReadProtocol protocol, List<Finding> findings, List<ReviewReason> reasons) {
        return said(protocol)
                .add("findings", array(findings, ProtocolJson::finding))
                .add("account", account(protocol.account()))
                .add("review", array(reasons, ProtocolJson::reason))
                .build();
    }

    /** What a protocol says, without what we think of it. */
    public static JsonObjectBuilder said(ReadProtocol protocol) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        frontPage(protocol.frontPage(), json);
        return json.add("items", array(protocol.items(), ProtocolJson::item));
    }

    private static void frontPage(FrontPage front, JsonObjectBuilder json) {
        Fields fields = new Fields(json);
        fields.value("municipality", front.municipality());
        fields.value("organ", front.organ());
        fields.value("meetingDate", front.meetingDate());
        fields.value("startTime", front.startTime());
        fields.value("endTime", front.endTime());
        fields.value("place", front.place());
        json.add("chair", person(front.chair()));
        json.add("secretary", person(front.secretary()));
        json.add("approvers", array(front.approvers(), ProtocolJson::person));
        fields.value("approvalDate", front.approvalDate());
        fields.value("noticeUp", front.noticeUp());
        fields.value("noticeDown", front.noticeDown());
        fields.value("appealDeadline", front.appealDeadline());
        json.add("paragraphs", paragraphs(front.paragraphs()));
        json.add("members", members(front.attendees()));
        json.add("origins", fields.origins);
    }

    private static JsonValue paragraphs(@Nullable ParagraphRange range) {
        if (range == null) {
            return JsonValue.NULL;
        }
        return Json.createObjectBuilder()
                .add("asWritten", range.asWritten())
                .add("from", number(range.from()))
                .add("to", number(range.to()))
                .addAll(origin(range))
                .build();
    }

    private static JsonObject members(List<Attendee> attendees) {
        return Json.createObjectBuilder()
                .add("deciding", attendees(attendees, Kind.DECIDING))
                .add("absent", attendees(attendees, Kind.ABSENT))
                .add("servingSubstitutes", attendees(attendees, Kind.SERVING_SUBSTITUTE))
                .add("substitutesPresent", attendees(attendees, Kind.SUBSTITUTE_PRESENT))
                .add("others", attendees(attendees, Kind.OTHER))
                .build();
    }

    private static JsonArrayBuilder attendees(List<Attendee> all, Kind kind) {
        Predicate<Attendee> wanted = attendee -> attendee.kind() == kind;
        return array(
                all.stream().filter(wanted).toList(),
                attendee -> person(attendee.person(), attendee.servesFor(), attendee.paragraphs()));
    }

    private static JsonValue person(@Nullable Person person) {
        return person == null ? JsonValue.NULL : person(person, null, null);
    }

    private static JsonValue person(Person person, @Nullable String servesFor, @Nullable String paragraphs) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", person.name())
                .add("party", text(person.party()))
                .add("role", text(person.role()));
        if (servesFor != null) {
            json.add("servesFor", servesFor);
        }
        if (paragraphs != null) {
            json.add("paragraphs", paragraphs);
        }
        return json.addAll(origin(person)).build();
    }

    private static JsonValue item(ReadItem item) {
        PlacedNumber number = item.diarienummer();
        return Json.createObjectBuilder()
                .add("number", item.number())
                .add("title", item.title().value())
                .add("page", item.span().page())
                .add("diarienummer", number == null ? JsonValue.NULL : diarienummer(number))
                .add("otherDiarienummer", array(item.otherNumbers(), ProtocolJson::asWritten))
                .add("decisions", array(item.decisions(), ProtocolJson::decision))
                .add("sections", array(item.sections(), section -> Json.createValue(section.value())))
                .add("recipients", array(item.recipients(), recipient -> Json.createValue(recipient.asWritten())))
                .add("delegationsbeslut", array(item.delegationsbeslut(), ProtocolJson::delegationsbeslut))
                .add("referencedDiarienummer", array(item.referenced(), ProtocolJson::asWritten))
                .add("attachments", array(item.attachments(), attachment -> Json.createValue(attachment.value())))
                .add("immediatelyApproved", item.immediatelyApproved())
                .addAll(origin(item))
                .add("origins", origins(item))
                .build();
    }

    private static JsonObjectBuilder origins(ReadItem item) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("title", origin(item.title()))
                .add("otherDiarienummer", array(item.otherNumbers(), ProtocolJson::originOf))
                .add("sections", array(item.sections(), ProtocolJson::originOf))
                .add("recipients", array(item.recipients(), ProtocolJson::originOf))
                .add("referencedDiarienummer", array(item.referenced(), ProtocolJson::originOf))
                .add("attachments", array(item.attachments(), ProtocolJson::originOf));
        Origin approval = item.immediateApproval();
        return approval == null ? json : json.add("immediatelyApproved", origin(approval));
    }

    private static JsonValue asWritten(PlacedNumber placed) {
        return Json.createValue(placed.number().asWritten());
    }

    private static JsonValue diarienummer(PlacedNumber placed) {
        Diarienummer number = placed.number();
        return Json.createObjectBuilder()
                .add("asWritten", number.asWritten())
                .add("prefix", text(number.prefix()))
                .add("year", number(number.year()))
                .add("serial", number(number.serial()))
                .add("classification", text(number.classification()))
                .add("foreign", number.foreign())
                .addAll(origin(placed))
                .build();
    }

    private static JsonValue decision(DecisionClause clause) {
        return Json.createObjectBuilder()
                .add("number", text(clause.number()))
                .add("text", clause.text())
                .add("kind", clause.kind().name().toLowerCase(Locale.ROOT))
                .addAll(origin(clause))
                .build();
    }

    private static JsonValue delegationsbeslut(ReportedDelegationsbeslut reported) {
        return Json.createObjectBuilder()
                .add("point", text(reported.point()))
                .add("description", reported.description())
                .add("delegate", text(reported.delegate()))
                .add("diarienummer", array(reported.numbers(), number -> Json.createValue(number.asWritten())))
                .add("date", text(reported.date()))
                .addAll(origin(reported))
                .build();
    }

    private static JsonValue finding(Finding finding) {
        return Json.createObjectBuilder()
                .add("code", finding.code())
                .add("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .add("item", number(finding.item()))
                .add("message", finding.message())
                .add("advice", text(finding.advice()))
                .add("quote", text(finding.quote()))
                .add("span", span(finding.span()))
                .build();
    }

    private static JsonValue originOf(Placed placed) {
        return origin(placed).build();
    }

    private static JsonObjectBuilder origin(Placed placed) {
        return origin(placed.origin());
    }

    private static JsonObjectBuilder origin(Origin origin) {
        return Json.createObjectBuilder()
                .add("span", span(origin.span()))
                .add("rule", origin.rule())
                .add("confidence", origin.confidence().name().toLowerCase(Locale.ROOT));
    }

    /** How many lines belong to which part, and where: page, first line, last line, part and the § where it has one. */
    private static JsonValue account(LineAccount account) {
        JsonObjectBuilder counts = Json.createObjectBuilder();
        for (LineAccount.Part part : LineAccount.Part.values()) {
            counts.add(name(part), account.count(part));
        }
        return Json.createObjectBuilder()
                .add("lines", account.lines())
                .add("counts", counts)
                .add("runs", array(account.runs(), ProtocolJson::run))
                .build();
    }

    private static JsonValue run(LineAccount.Run run) {
        return Json.createArrayBuilder()
                .add(run.page())
                .add(run.firstLine())
                .add(run.lastLine())
                .add(name(run.part()))
                .add(number(run.item()))
                .build();
    }

    private static JsonValue reason(ReviewReason reason) {
        return Json.createObjectBuilder()
                .add("kind", name(reason.kind()))
                .add("item", number(reason.item()))
                .add("detail", text(reason.detail()))
                .add("span", span(reason.span()))
                .build();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static JsonValue span(@Nullable Span span) {
        if (span == null) {
            return JsonValue.NULL;
        }
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("page", span.page())
                .add("firstLine", span.firstLine())
                .add("lastLine", span.lastLine());
        Box box = span.box();
        if (box != null) {
            json.add(
                    "box",
                    Json.createArrayBuilder()
                            .add(tenths(box.x0()))
                            .add(tenths(box.y0()))
                            .add(tenths(box.x1()))
                            .add(tenths(box.y1())));
        }
        return json.build();
    }

    /** A tenth of a point is finer than any eye. */
    private static double tenths(float points) {
        return Math.round(points * 10) / 10.0;
    }

    private static JsonValue text(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    private static JsonValue number(@Nullable Integer value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }

    private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonValue> json) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(json.apply(value)));
        return array;
    }

    /** Single values, with their origins kept for the end, so that the values themselves stay plain. */
    private static final class Fields {
        private final JsonObjectBuilder json;
        private final JsonObjectBuilder origins = Json.createObjectBuilder();

        Fields(JsonObjectBuilder json) {
            this.json = json;
        }

        void value(String name, @Nullable Value<?> value) {
            json.add(name, text(value == null ? null : value.value()));
            if (value != null) {
                origins.add(name, origin(value));
            }
        }
    }
}
