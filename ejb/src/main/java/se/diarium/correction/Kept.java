package se.diarium.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.Origin;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Span;

/**
 * The changes of a version that hold, laid over a reading of it.
 *
 * <p>A field that a person has corrected or approved says what the person made of it. Where the reader has come to another value
 * than the one that the person saw, that is a suggestion; where both agree, the reader's is taken, for its better place.
 */
public final class Kept {

    private final List<Change> changes;
    private final List<Suggestion> suggestions = new ArrayList<>();

    private Kept(List<Change> changes) {
        this.changes = changes;
    }

    /**
     * What is to be registered.
     *
     * @param read what the paper says by the new reading, with what people have made of it laid over
     * @param suggestions where the new reading says something else
     * @param approved the §§ that a person has approved, with the change that did
     */
    public record Result(ReadProtocol read, List<Suggestion> suggestions, Map<ItemKey, Change> approved) {
        public Result {
            suggestions = List.copyOf(suggestions);
            approved = Map.copyOf(approved);
        }
    }

    /**
     * Lays changes over a reading.
     *
     * @param changes of the version, in the order in which they were made
     */
    public static Result over(ReadProtocol read, List<Change> changes, Instant now) {
        return new Kept(changes.stream()
                        .filter(change -> !change.isUndone() && change.getKind() != Change.Kind.UNDO)
                        .toList())
                .over(read, now);
    }

    private Result over(ReadProtocol read, Instant now) {
        FrontPage front = read.frontPage();
        for (var kept : held(null).entrySet()) {
            FieldValue seen = FrontPageFields.of(front, kept.getKey());
            if (keeps(null, kept.getKey(), kept.getValue(), seen, now)) {
                front = FrontPageFields.with(
                        front, kept.getKey(), kept.getValue().value());
            }
        }
        List<ReadItem> items = divided(read.items());
        List<ItemKey> keys = ItemKey.ofAll(items);
        List<ReadItem> corrected = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            corrected.add(corrected(items.get(i), keys.get(i), now));
        }
        missing(keys, now);
        Map<ItemKey, Change> approved = new HashMap<>();
        changes.stream()
                .filter(change -> change.getKind() == Change.Kind.APPROVE)
                .forEach(change -> approved.put(key(change), change));
        approved.keySet().retainAll(keys);
        return new Result(read.with(front).with(corrected), suggestions, approved);
    }

    private ReadItem corrected(ReadItem read, ItemKey key, Instant now) {
        ReadItem item = read;
        for (var kept : held(key).entrySet()) {
            FieldValue seen = ItemFields.of(item, kept.getKey());
            if (keeps(key, kept.getKey(), kept.getValue(), seen, now)) {
                item = ItemFields.with(item, kept.getKey(), kept.getValue().value());
            }
        }
        return item;
    }

    /** Whether a person's value goes before that of the reader. */
    private boolean keeps(@Nullable ItemKey item, Field field, Held held, FieldValue read, Instant now) {
        if (held.value().saysTheSameAs(read)) {
            return false;
        }
        if (!held.wasRead().saysTheSameAs(read)) {
            suggestions.add(new Suggestion(changes.get(0).getVersion(), item, field, held.value(), read, now));
        }
        return true;
    }

    /** What people have made of each field of a §, or of the front page. */
    private Map<Field, Held> held(@Nullable ItemKey item) {
        Map<Field, Held> held = new EnumMap<>(Field.class);
        for (Change change : changes) {
            if (Objects.equals(change.getItem(), item)) {
                FieldValue wasRead = change.getKind() == Change.Kind.CORRECT ? change.getWasRead() : null;
                change.getValues().forEach((field, value) -> held.merge(field, new Held(value, wasRead), Held::then));
            }
        }
        return held;
    }

    /**
     * A value that holds.
     *
     * @param corrected what the reader had said when it was corrected; null where it was only approved
     */
    private record Held(FieldValue value, @Nullable FieldValue corrected) {

        Held then(Held later) {
            return new Held(later.value, later.corrected == null ? corrected : later.corrected);
        }

        FieldValue wasRead() {
            return corrected == null ? value : corrected;
        }
    }

    private List<ReadItem> divided(List<ReadItem> read) {
        List<ReadItem> items = new ArrayList<>(read);
        for (Change change : changes) {
            int at = ItemKey.ofAll(items).indexOf(change.getItem());
            if (at < 0) {
                continue;
            }
            if (change.getKind() == Change.Kind.SPLIT) {
                split(items, at, change);
            } else if (change.getKind() == Change.Kind.JOIN
                    && at + 1 < items.size()
                    && items.get(at + 1).number() == change.getOtherParagraph()) {
                items.set(at, Division.join(items.get(at), items.remove(at + 1)));
            }
        }
        return items;
    }

    /** Does nothing where the new reading sees the § itself. */
    private static void split(List<ReadItem> items, int at, Change change) {
        FieldValue.Row title = change.getAfter().rows().get(0);
        Origin origin = title.origin();
        boolean seen = at + 1 < items.size() && items.get(at + 1).number() == change.getOtherParagraph();
        if (origin != null && !seen) {
            Span heading = origin.span();
            List<ReadItem> both = Division.split(items.get(at), heading, change.getOtherParagraph(), title.cell(0));
            items.set(at, both.get(0));
            items.add(at + 1, both.get(1));
        }
    }

    /** What was said of a § that the new reading does not have: shown once, under the name that it had. */
    private void missing(List<ItemKey> keys, Instant now) {
        Set<ItemKey> present = new HashSet<>(keys);
        Map<ItemKey, Change> gone = new LinkedHashMap<>();
        for (Change change : changes) {
            ItemKey item = change.getItem();
            if (item != null && !present.contains(item) && !change.getValues().isEmpty()) {
                gone.put(item, change);
            }
        }
        gone.forEach((item, change) -> change.getValues()
                .forEach((field, value) ->
                        suggestions.add(new Suggestion(change.getVersion(), item, field, value, null, now))));
    }

    private static ItemKey key(Change change) {
        return Objects.requireNonNull(change.getItem());
    }
}
