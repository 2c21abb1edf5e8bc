package se.diarium.rereading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.rereading.Outline.Place;
import se.diarium.rereading.ReadingChange.Kind;

/** Holds two readings of one paper against each other. */
public final class ReadingDiff {

    private ReadingDiff() {}

    /** What differs, in the order of the paper; nothing where both say the same. */
    public static List<ReadingChange> between(Outline before, Outline after) {
        List<ReadingChange> changes = new ArrayList<>();
        before.places(after)
                .filter(place -> !before.at(place).equals(after.at(place)))
                .forEach(place -> {
                    // Of a § that only one of them has, its title says enough.
                    if (place.kind() == Kind.ITEM || (before.hasItem(place) && after.hasItem(place))) {
                        compare(kind(place, before, after), place, before.at(place), after.at(place), changes);
                    }
                });
        return changes;
    }

    private static Kind kind(Place place, Outline before, Outline after) {
        boolean both = place.kind() == Kind.ITEM && before.hasItem(place) && after.hasItem(place);
        return both ? Kind.TITLE : place.kind();
    }

    private static void compare(
            Kind kind, Place place, List<String> before, List<String> after, List<ReadingChange> changes) {
        @Nullable Integer item = place.item() == 0 ? null : place.item();
        List<String> gone = without(before, after);
        List<String> come = without(after, before);
        if (gone.isEmpty() && come.isEmpty()) {
            changes.add(new ReadingChange(kind, item, String.join("\n", before), String.join("\n", after)));
        } else if (gone.size() == come.size()) {
            for (int i = 0; i < gone.size(); i++) {
                changes.add(new ReadingChange(kind, item, gone.get(i), come.get(i)));
            }
        } else {
            gone.forEach(text -> changes.add(new ReadingChange(kind, item, text, null)));
            come.forEach(text -> changes.add(new ReadingChange(kind, item, null, text)));
        }
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }
}
