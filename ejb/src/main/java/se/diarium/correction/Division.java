package se.diarium.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.diarium.protocol.Origin;
import se.diarium.protocol.Placed;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.Span;
import se.diarium.protocol.Value;

/** Takes a § apart where the reader has missed the heading of the next, and puts two together where it has seen one too many. */
public final class Division {

    private Division() {}

    /**
     * Two §§ of one: what stands at a place or after it belongs to the second.
     *
     * @param heading the line where the second begins
     * @return the first with what is left of it, and the second with the title as given
     */
    public static List<ReadItem> split(ReadItem item, Span heading, int number, String title) {
        Origin origin = Origin.certain(heading, "person");
        Predicate<Placed> before = value -> isBefore(value.span(), heading);
        List<String> texts = cut(item.text(), number, title);
        ReadItem first = part(item, before, item.number(), item.title(), texts.get(0), item.origin());
        ReadItem second = part(item, before.negate(), number, new Value<>(title, origin), texts.get(1), origin);
        return List.of(first, second);
    }

    private static ReadItem part(
            ReadItem item, Predicate<Placed> belongs, int number, Value<String> title, String text, Origin origin) {
        List<PlacedNumber> numbers = kept(
                Stream.concat(Stream.ofNullable(item.diarienummer()), item.otherNumbers().stream())
                        .toList(),
                belongs);
        Origin immediate = item.immediateApproval();
        return new ReadItem(
                number,
                title,
                numbers.isEmpty() ? null : numbers.get(0),
                numbers.size() < 2 ? List.of() : numbers.subList(1, numbers.size()),
                kept(item.decisions(), belongs),
                kept(item.sections(), belongs),
                kept(item.recipients(), belongs),
                kept(item.delegationsbeslut(), belongs),
                kept(item.referenced(), belongs),
                kept(item.attachments(), belongs),
                immediate != null && belongs.test(new Value<>("", immediate)) ? immediate : null,
                text,
                origin);
    }

    private static <T extends Placed> List<T> kept(List<T> values, Predicate<Placed> belongs) {
        return values.stream().filter(belongs).toList();
    }

    private static boolean isBefore(Span span, Span heading) {
        return span.page() < heading.page()
                || (span.page() == heading.page() && span.firstLine() < heading.firstLine());
    }

    /** The text up to the line that has the title or the § of the second, and the rest; all of it first where there is none. */
    private static List<String> cut(String text, int number, String title) {
        String[] lines = text.split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].strip().startsWith("§ " + number) || lines[i].contains(title)) {
                return List.of(
                        String.join("\n", List.of(lines).subList(0, i)),
                        String.join("\n", List.of(lines).subList(i, lines.length)));
            }
        }
        return List.of(text, title);
    }

    /** One § of two that stand after each other: the first, with all that the second says behind its own. */
    public static ReadItem join(ReadItem first, ReadItem second) {
        List<PlacedNumber> numbers = new ArrayList<>(first.otherNumbers());
        PlacedNumber heading = first.diarienummer() == null ? second.diarienummer() : first.diarienummer();
        if (first.diarienummer() != null && second.diarienummer() != null) {
            numbers.add(second.diarienummer());
        }
        numbers.addAll(second.otherNumbers());
        return new ReadItem(
                first.number(),
                first.title(),
                heading,
                numbers,
                both(first.decisions(), second.decisions()),
                both(first.sections(), second.sections()),
                both(first.recipients(), second.recipients()),
                both(first.delegationsbeslut(), second.delegationsbeslut()),
                both(first.referenced(), second.referenced()),
                both(first.attachments(), second.attachments()),
                first.immediateApproval() == null ? second.immediateApproval() : first.immediateApproval(),
                first.text() + "\n" + second.text(),
                first.origin());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
