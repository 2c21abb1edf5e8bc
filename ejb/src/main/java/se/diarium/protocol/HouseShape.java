package se.diarium.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The shapes in which one house writes its case numbers without a label, where no row of {@link Numbers} has them: what
 * stands in the same form beside or under the § of several items can be nothing else.
 *
 * @param forms the diary's letters and the pattern of marks and digits behind them
 */
record HouseShape(Set<String> forms) {

    private static final int LEAST_ITEMS = 3;
    private static final int LEAST_NUMBERS = 2;
    private static final int LINES_BELOW = 2;
    private static final int LONGEST = 60;

    // "TN", "Ks", "MBN"; "Hovshaga 4:12" is a property and "Kl. 13.10" an hour
    private static final Pattern DIARY = Pattern.compile("(?!(?i:kl|au|nr)$)(?:\\p{Lu}{2,8}|\\p{Lu}\\p{Ll}{1,2})");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** The shapes that several items of these minutes share. */
    static HouseShape of(List<Block> blocks) {
        Map<String, Seen> seen = new HashMap<>();
        for (Block block : blocks) {
            if (block instanceof ItemBlock item) {
                for (String text : places(item)) {
                    unknown(text)
                            .ifPresent(number -> seen.computeIfAbsent(form(number), form -> new Seen())
                                    .add(item, number.number().serial()));
                }
            }
        }
        return new HouseShape(seen.entrySet().stream()
                .filter(form -> form.getValue().isEnough())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Where one form was met. */
    private static final class Seen {
        private final Set<Integer> items = new HashSet<>();
        private final Set<@Nullable Integer> serials = new HashSet<>();

        void add(ItemBlock item, @Nullable Integer serial) {
            items.add(item.heading().index());
            serials.add(serial);
        }

        boolean isEnough() {
            return items.size() >= LEAST_ITEMS && serials.size() >= LEAST_NUMBERS;
        }
    }

    /** The number of such a shape with which a text starts. */
    Optional<Numbers.Found> leading(String text) {
        return forms.isEmpty() ? Optional.empty() : unknown(text).filter(number -> forms.contains(form(number)));
    }

    private static List<String> places(ItemBlock item) {
        List<String> places = new ArrayList<>(List.of(item.heading().rest()));
        List<Line> lines = item.lines();
        List<Cell> cells = lines.get(0).cells();
        if (cells.size() > 1) {
            places.add(cells.get(cells.size() - 1).text());
        }
        lines.subList(1, Math.min(lines.size(), 1 + LINES_BELOW)).forEach(line -> places.add(line.text()));
        return places;
    }

    private static Optional<Numbers.Found> unknown(String text) {
        if (text.isEmpty()
                || text.length() > LONGEST
                || !Character.isLetterOrDigit(text.charAt(0))
                || Numbers.leading(text).isPresent()) {
            return Optional.empty();
        }
        return UnknownNumberShape.leading(text).filter(number -> {
            String diary = number.number().prefix();
            return diary != null && DIARY.matcher(diary).matches() && endsThere(text, number.end());
        });
    }

    private static boolean endsThere(String text, int end) {
        return end == text.length()
                || (text.charAt(end) == ' '
                        && end + 1 < text.length()
                        && Character.isUpperCase(text.codePointAt(end + 1)));
    }

    private static String form(Numbers.Found number) {
        String masked =
                DIGITS.matcher(Spelling.dashed(number.number().asWritten())).replaceAll("9");
        // "SN 23-2" is of the same house as "SN 23-19 042"
        int second = masked.indexOf('9', masked.indexOf('9') + 1);
        return second < 0 ? masked : masked.substring(0, second + 1);
    }
}
