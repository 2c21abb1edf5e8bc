package se.diarium.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.ReadItem;

/**
 * Which § of a protocol: it keeps this name when the protocol is read again.
 *
 * @param paragraph the § without sign
 * @param occurrence which of those with that number, from 1: papers number two §§ alike at times
 */
public record ItemKey(int paragraph, int occurrence) {

    /** The occurrence of a row {@code i} of the table item, as a statement asks for it. */
    public static final String OCCURRENCE =
            "(select count(*) from item same where same.version_id = i.version_id and same.number = i.number and same.position <= i.position)";

    private static final Pattern ANCHOR = Pattern.compile("p([1-9]\\d{0,5})(?:-([1-9]\\d{0,3}))?");

    /** "p45", and "p45-2" for the second § 45. */
    public String anchor() {
        return "p" + paragraph + (occurrence == 1 ? "" : "-" + occurrence);
    }

    /** The § of an anchor, or null where it is none. */
    public static @Nullable ItemKey of(String anchor) {
        Matcher matcher = ANCHOR.matcher(anchor);
        if (!matcher.matches()) {
            return null;
        }
        String occurrence = matcher.group(2);
        return new ItemKey(Integer.parseInt(matcher.group(1)), occurrence == null ? 1 : Integer.parseInt(occurrence));
    }

    /** The keys of §§ in the order of the paper. */
    public static List<ItemKey> ofAll(List<ReadItem> items) {
        return ofNumbers(items.stream().map(ReadItem::number).toList());
    }

    /** The keys of §§ with these numbers, in the order of the paper. */
    public static List<ItemKey> ofNumbers(List<Integer> numbers) {
        Map<Integer, Integer> seen = new HashMap<>();
        List<ItemKey> keys = new ArrayList<>();
        numbers.forEach(number -> keys.add(new ItemKey(number, seen.merge(number, 1, Integer::sum))));
        return keys;
    }
}
