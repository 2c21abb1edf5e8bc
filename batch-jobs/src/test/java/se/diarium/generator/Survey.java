package se.diarium.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import se.diarium.generator.trait.Trait;

/**
 * Reads many combinations and tells which traits break which kind of value, most often first: the overview that one failing
 * property does not give. Arguments: format, number of combinations, first seed. As text, every value of every trait is tried
 * alone before the combinations. What {@link NotYetRead} covers is not told again.
 */
public final class Survey {

    /** What breaks one kind of value. */
    private record Cause(String kind, Set<Trait> traits) {}

    private final ProtocolFile format;
    private final Map<Cause, Integer> counts = new LinkedHashMap<>();
    private final Map<Cause, String> examples = new LinkedHashMap<>();

    private Survey(ProtocolFile format) {
        this.format = format;
    }

    /** Prints a row for each combination of a kind and the traits that are needed to break it. */
    public static void main(String[] arguments) {
        Survey survey = new Survey(ProtocolFile.valueOf(arguments.length > 0 ? arguments[0] : "TEXT"));
        int tries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        int first = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        int failed = 0;
        if (survey.format == ProtocolFile.TEXT) {
            survey.alone();
        }
        for (int seed = first; seed < first + tries; seed++) {
            Random random = new Random(seed);
            Minutes minutes = MinutesGenerator.clean(random, 4);
            failed += survey.look(minutes, Layout.any(random)) ? 0 : 1;
        }
        survey.report(failed + " of " + tries + " combinations are not read as written");
    }

    private void alone() {
        for (Class<? extends Trait> trait : Layout.TRAITS) {
            for (Trait value : Layout.values(trait)) {
                Layout layout = Layout.PLAIN.with(value).settled();
                for (int seed = 0; seed < 3; seed++) {
                    look(MinutesGenerator.clean(new Random(seed), 4), layout);
                }
            }
        }
        report("Alone");
        counts.replaceAll((cause, count) -> 0);
    }

    /** Whether all is read as written. */
    private boolean look(Minutes minutes, Layout layout) {
        List<Difference> differences = Reading.differences(minutes, layout, format).stream()
                .filter(difference -> !NotYetRead.covers(layout, difference))
                .toList();
        for (String kind : differences.stream().map(Difference::kind).distinct().toList()) {
            Optional<Cause> known = counts.keySet().stream()
                    .filter(cause ->
                            cause.kind().equals(kind) && layout.traits().containsAll(cause.traits()))
                    .findFirst();
            Cause cause = known.orElseGet(() -> new Cause(
                    kind, Set.copyOf(least(minutes, layout, format, kind).traits())));
            counts.merge(cause, 1, Integer::sum);
            examples.computeIfAbsent(cause, it -> example(minutes, Layout.of(List.copyOf(it.traits())), kind));
        }
        return differences.isEmpty();
    }

    private String example(Minutes minutes, Layout layout, String kind) {
        return Reading.differences(minutes, layout, format).stream()
                .filter(found -> found.kind().equals(kind))
                .findFirst()
                .map(found ->
                        "§ " + found.item() + "\n      written " + found.written() + "\n      read    " + found.read())
                .orElse("");
    }

    private void report(String title) {
        System.out.println("== " + title);
        counts.entrySet().stream()
                .sorted(Map.Entry.<Cause, Integer>comparingByValue(Comparator.reverseOrder()))
                .filter(row -> row.getValue() > 0)
                .forEach(row -> System.out.println(row.getValue() + "  "
                        + row.getKey().kind() + " <- "
                        + Layout.of(List.copyOf(row.getKey().traits())) + "\n    " + examples.get(row.getKey())));
    }

    /** The same layout with every trait made plain that is not needed to break this kind of value. */
    static Layout least(Minutes minutes, Layout layout, ProtocolFile format, String kind) {
        Layout least = layout;
        for (Trait trait : new ArrayList<>(layout.traits())) {
            Layout plainer = least.without(trait).settled();
            if (!plainer.equals(least)
                    && plainer.traits().size() < least.traits().size()
                    && Reading.differences(minutes, plainer, format).stream()
                            .anyMatch(difference ->
                                    difference.kind().equals(kind) && !NotYetRead.covers(plainer, difference))) {
                least = plainer;
            }
        }
        return least;
    }
}
