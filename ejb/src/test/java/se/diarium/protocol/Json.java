package se.diarium.protocol;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;

/** A protocol as JSON text, for comparison with what is expected: only what the paper says, no places. */
@NullUnmarked
final class Json {

    private Json() {}

    static String of(ReadProtocol protocol, List<Finding> findings) {
        FrontPage front = protocol.frontPage();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("municipality", value(front.municipality()));
        json.put("organ", value(front.organ()));
        json.put("meetingDate", value(front.meetingDate()));
        json.put("startTime", value(front.startTime()));
        json.put("endTime", value(front.endTime()));
        json.put("place", value(front.place()));
        json.put("chair", person(front.chair()));
        json.put("secretary", person(front.secretary()));
        json.put("approvers", front.approvers().stream().map(Json::person).toList());
        json.put("approvalDate", value(front.approvalDate()));
        json.put("noticeUp", value(front.noticeUp()));
        json.put("noticeDown", value(front.noticeDown()));
        json.put("appealDeadline", value(front.appealDeadline()));
        json.put("paragraphs", range(front.paragraphs()));
        json.put("attendees", front.attendees().stream().map(Json::attendee).toList());
        json.put("items", protocol.items().stream().map(Json::item).toList());
        json.put("findings", findings.stream().map(Json::finding).toList());
        return write(json, "") + "\n";
    }

    private static Object item(ReadItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", item.number());
        json.put("title", item.title().value());
        json.put("page", item.span().page());
        json.put(
                "diarienummer",
                item.diarienummer() == null ? null : number(item.diarienummer().number()));
        json.put(
                "otherDiarienummer",
                item.otherNumbers().stream().map(n -> n.number().asWritten()).toList());
        json.put(
                "decisions",
                item.decisions().stream()
                        .map(clause -> map(
                                "number",
                                clause.number(),
                                "text",
                                clause.text(),
                                "kind",
                                clause.kind().name().toLowerCase(Locale.ROOT)))
                        .toList());
        json.put("sections", item.sections().stream().map(Value::value).toList());
        json.put(
                "recipients",
                item.recipients().stream().map(Recipient::asWritten).toList());
        json.put(
                "delegationsbeslut",
                item.delegationsbeslut().stream()
                        .map(row -> map(
                                "point", row.point(),
                                "description", row.description(),
                                "delegate", row.delegate(),
                                "diarienummer",
                                        row.numbers().stream()
                                                .map(Diarienummer::asWritten)
                                                .toList()))
                        .toList());
        json.put(
                "referencedDiarienummer",
                item.referenced().stream().map(n -> n.number().asWritten()).toList());
        json.put("attachments", item.attachments().stream().map(Value::value).toList());
        json.put("immediatelyApproved", item.immediatelyApproved());
        return json;
    }

    private static Object number(Diarienummer number) {
        return map(
                "asWritten", number.asWritten(),
                "prefix", number.prefix(),
                "year", number.year(),
                "serial", number.serial(),
                "classification", number.classification());
    }

    private static Object value(Value<?> value) {
        return value == null ? null : value.value().toString();
    }

    private static Object person(Person person) {
        return person == null ? null : map("name", person.name(), "party", person.party());
    }

    private static Object attendee(Attendee attendee) {
        return map(
                "kind", attendee.kind().name(),
                "name", attendee.person().name(),
                "party", attendee.person().party(),
                "role", attendee.person().role(),
                "servesFor", attendee.servesFor());
    }

    private static Object range(ParagraphRange range) {
        return range == null ? null : map("asWritten", range.asWritten(), "from", range.from(), "to", range.to());
    }

    private static Object finding(Finding finding) {
        return map(
                "code", finding.code(),
                "severity", finding.severity().name().toLowerCase(Locale.ROOT),
                "item", finding.item(),
                "message", finding.message(),
                "quote", finding.quote());
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static String write(Object value, String indent) {
        String deeper = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> deeper + quote(e.getKey().toString()) + ": " + write(e.getValue(), deeper))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty()
                    ? "[]"
                    : list.stream()
                            .map(v -> deeper + write(v, deeper))
                            .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return value == null || value instanceof Number || value instanceof Boolean
                ? String.valueOf(value)
                : quote(value.toString());
    }

    private static String quote(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
