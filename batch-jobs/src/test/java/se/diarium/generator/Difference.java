package se.diarium.generator;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Attendee;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.Person;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Recipient;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.protocol.Value;

/**
 * Something that was read otherwise than it was written. Texts are equal when they are so after white space is folded, dashes are
 * made one, and a full stop, comma or colon at the end is dropped.
 *
 * @param kind "items", "titles", "diarienummer", "decisions", "recipients", "delegationsbeslut", "people", or a field of the front page
 */
public record Difference(String kind, @Nullable Integer item, String written, String read) {

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern QUOTES = Pattern.compile("[\\u201c\\u201d\\u201e\\u00bb\\u00ab]");

    /** All of them, the front page first. */
    public static List<Difference> between(Truth truth, ReadProtocol protocol) {
        List<Difference> differences = new ArrayList<>();
        Map<String, String> read = fields(protocol.frontPage());
        truth.front().forEach((field, value) -> compare(field, null, fold(value), fold(read.get(field)), differences));
        compare("people", null, people(truth), people(protocol.frontPage()), differences);
        List<Integer> numbers = protocol.items().stream().map(ReadItem::number).toList();
        compare(
                "items",
                null,
                truth.items().stream().map(Truth.Item::number).toList().toString(),
                numbers.toString(),
                differences);
        for (Truth.Item item : truth.items()) {
            protocol.items().stream()
                    .filter(found -> found.number() == item.number())
                    .findFirst()
                    .ifPresent(found -> compare(item, found, differences));
        }
        return differences;
    }

    private static void compare(Truth.Item item, ReadItem read, List<Difference> differences) {
        int n = item.number();
        compare("titles", n, fold(item.title()), fold(read.title().value()), differences);
        List<String> numbers = new ArrayList<>();
        for (PlacedNumber number : numbers(read)) {
            numbers.add(number(number.number()));
        }
        compare(
                "diarienummer",
                n,
                item.numbers().stream().map(Difference::number).toList().toString(),
                numbers.toString(),
                differences);
        if (item.decisions().stream().anyMatch(Truth.Clause::marked)
                || !joined(item).equals(joined(read))) {
            compare("decisions", n, decisions(item), decisions(read), differences);
        }
        compare(
                "recipients",
                n,
                item.recipients().stream().map(Difference::fold).toList().toString(),
                read.recipients().stream()
                        .map(Recipient::asWritten)
                        .map(Difference::fold)
                        .toList()
                        .toString(),
                differences);
        compare("delegationsbeslut", n, reported(item), reported(read), differences);
    }

    private static void compare(
            String kind, @Nullable Integer item, String written, String read, List<Difference> differences) {
        if (!written.equals(read)) {
            differences.add(new Difference(kind, item, written, read));
        }
    }

    private static List<PlacedNumber> numbers(ReadItem read) {
        List<PlacedNumber> numbers = new ArrayList<>();
        if (read.diarienummer() != null) {
            numbers.add(read.diarienummer());
        }
        numbers.addAll(read.otherNumbers());
        return numbers;
    }

    /** By prefix, year, serial and class; without a year as written. */
    private static String number(Truth.WrittenNumber number) {
        return number.year() == null
                ? fold(number.asWritten())
                : fold(number.diary()) + "|" + number.year() + "|" + number.serial() + "|" + fold(number.classCode());
    }

    private static String number(Diarienummer number) {
        return number.year() == null || number.serial() == null
                ? fold(number.asWritten())
                : fold(number.prefix())
                        + "|"
                        + number.year()
                        + "|"
                        + number.serial()
                        + "|"
                        + fold(number.classification());
    }

    private static String decisions(Truth.Item item) {
        StringBuilder text = new StringBuilder();
        item.decisions()
                .forEach(clause -> text.append(clause.proposal() ? "\nproposes: " : "\ndecides: ")
                        .append(fold(clause.text())));
        return text.toString();
    }

    /** Where a page or a column breaks a decision without points into paragraphs is a matter of layout. */
    private static String joined(Truth.Item item) {
        return item.decisions().stream()
                .map(clause -> (clause.proposal() ? "proposes " : "decides ") + clause.text())
                .reduce("", Difference::join);
    }

    private static String joined(ReadItem item) {
        return item.decisions().stream()
                .filter(clause -> clause.kind() != DecisionClause.Kind.PREAMBLE)
                .map(clause ->
                        (clause.kind() == DecisionClause.Kind.PROPOSAL ? "proposes " : "decides ") + clause.text())
                .reduce("", Difference::join);
    }

    private static String join(String before, String clause) {
        String kind = clause.substring(0, clause.indexOf(' '));
        return before.startsWith(kind)
                ? before + " " + fold(clause.substring(kind.length())).replaceAll("[.,] ", " ")
                : before + kind + " " + fold(clause.substring(kind.length())).replaceAll("[.,] ", " ");
    }

    private static String decisions(ReadItem item) {
        StringBuilder text = new StringBuilder();
        item.decisions().stream()
                .filter(clause -> clause.kind() != DecisionClause.Kind.PREAMBLE)
                .forEach(clause -> text.append(
                                switch (clause.kind()) {
                                    case PROPOSAL -> "\nproposes: ";
                                    case DECISION -> "\ndecides: ";
                                    default -> "\n" + clause.kind() + ": ";
                                })
                        .append(fold(clause.text())));
        return text.toString();
    }

    /** By point and number; those that have neither by their description. */
    private static String reported(Truth.Item item) {
        return item.delegationsbeslut().stream()
                .map(row -> fold(row.point()) + " "
                        + (row.number() == null ? "" : number(row.number()))
                        + (row.point() == null && row.number() == null ? fold(row.description()) : ""))
                .toList()
                .toString();
    }

    private static String reported(ReadItem item) {
        List<String> rows = new ArrayList<>();
        for (ReportedDelegationsbeslut row : item.delegationsbeslut()) {
            String numbers = String.join(
                    ",", row.numbers().stream().map(Difference::number).toList());
            rows.add(fold(row.point()) + " " + numbers
                    + (row.point() == null && row.numbers().isEmpty() ? fold(row.description()) : ""));
        }
        return rows.toString();
    }

    private static Map<String, String> fields(FrontPage front) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "organ", front.organ());
        put(fields, "meetingDate", front.meetingDate());
        putTime(fields, "startTime", front.startTime());
        putTime(fields, "endTime", front.endTime());
        put(fields, "approvalDate", front.approvalDate());
        put(fields, "noticeUp", front.noticeUp());
        put(fields, "noticeDown", front.noticeDown());
        put(fields, "appealDeadline", front.appealDeadline());
        put(fields, front.chair(), "chair");
        put(fields, front.secretary(), "secretary");
        fields.put(
                "approvers",
                String.join(", ", front.approvers().stream().map(Person::name).toList()));
        if (front.paragraphs() != null) {
            fields.put(
                    "paragraphs",
                    front.paragraphs().from() + "-" + front.paragraphs().to());
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Value<?> value) {
        if (value != null) {
            fields.put(name, String.valueOf(value.value()));
        }
    }

    private static void putTime(Map<String, String> fields, String name, @Nullable Value<LocalTime> value) {
        put(fields, name, value);
    }

    private static void put(Map<String, String> fields, @Nullable Person person, String name) {
        if (person != null) {
            fields.put(name, person.name());
        }
    }

    /** Those of the lists of members and substitutes, in whatever order. */
    private static String people(Truth truth) {
        TreeSet<String> all = new TreeSet<>();
        truth.people().forEach(person -> all.add(person.as() + " " + fold(person.name()) + " " + fold(person.party())));
        return String.join("\n", all);
    }

    private static String people(FrontPage front) {
        TreeSet<String> all = new TreeSet<>();
        for (Attendee attendee : front.attendees()) {
            @Nullable
            String as = switch (attendee.kind()) {
                case DECIDING -> "deciding";
                case SERVING_SUBSTITUTE -> "serving";
                case SUBSTITUTE_PRESENT -> "substitute";
                case ABSENT, OTHER -> null;
            };
            if (as != null) {
                all.add(as + " " + fold(attendee.person().name()) + " "
                        + fold(attendee.person().party()));
            }
        }
        return String.join("\n", all);
    }

    static String fold(@Nullable Object value) {
        String text = Normalizer.normalize(Objects.toString(value, ""), Normalizer.Form.NFC)
                .replace("\u00ad", "");
        text = DASHES.matcher(text).replaceAll("-");
        text = QUOTES.matcher(text).replaceAll("\"");
        text = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        return text.replaceAll("[.,:;]+$", "").strip().toLowerCase(Locale.ROOT);
    }
}
