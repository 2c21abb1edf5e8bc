package se.diarium.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds the contents list against the items. The list shortens and misspells titles: a title counts as wrong only where it is,
 * letter by letter, that of another §.
 */
final class ContentsFindings {

    private static final String CODE = "CONTENTS_MISMATCH";
    private static final int FEWEST_ENTRIES = 3;

    /** In letters: by its start a title is known, by so many it is told from others. */
    private static final int START_OF_TITLE = 10;

    private static final int TELLING_TITLE = 16;
    private static final int LONGEST_TITLE = 300;

    /** If more are missing, the list was probably not read whole. */
    private static final int MOST_MISSING = 2;

    private ContentsFindings() {}

    /** One finding at most: of an entry that is not in the minutes, else of one with another's title, else of what is not listed. */
    static List<Finding> of(ContentsBlock contents, List<ReadItem> items) {
        List<ContentsBlock.Entry> entries = contents.entries();
        if (entries.size() < FEWEST_ENTRIES || items.isEmpty()) {
            return List.of();
        }
        return notInTheMinutes(entries, items)
                .or(() -> titleOfAnother(entries, items))
                .or(() -> notInTheList(entries, items))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Finding> notInTheMinutes(List<ContentsBlock.Entry> entries, List<ReadItem> items) {
        Set<Integer> numbers = items.stream().map(ReadItem::number).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.number() == null || !numbers.contains(entry.number()))
                .findFirst()
                .map(entry -> new Finding(
                        CODE,
                        Finding.Severity.ERROR,
                        null,
                        "Ärendelistan har en paragraf som inte finns i protokollet.",
                        "Rätta listan eller paragrafnumret.",
                        entry.line().text(),
                        entry.line().span()));
    }

    private static Optional<Finding> titleOfAnother(List<ContentsBlock.Entry> entries, List<ReadItem> items) {
        Map<Integer, String> titles = new HashMap<>();
        for (ReadItem item : items) {
            titles.putIfAbsent(item.number(), letters(item.title().value()));
        }
        for (ContentsBlock.Entry entry : entries) {
            @Nullable Integer other = itsTitleIsThatOf(entry, titles);
            if (other != null) {
                return Optional.of(new Finding(
                        CODE,
                        Finding.Severity.WARNING,
                        null,
                        "Ärendelistan har rubriken till § %d vid § %d.".formatted(other, entry.number()),
                        "Jämför listans nummer och rubriker med protokollets.",
                        entry.line().text(),
                        entry.line().span()));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Integer itsTitleIsThatOf(ContentsBlock.Entry entry, Map<Integer, String> titles) {
        String said = letters(entry.line().text());
        String own = titles.getOrDefault(entry.number(), "");
        if (own.length() < START_OF_TITLE || said.contains(own.substring(0, START_OF_TITLE))) {
            return null;
        }
        List<Integer> others = titles.entrySet().stream()
                .filter(title -> title.getValue().length() >= TELLING_TITLE && said.contains(title.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return others.size() == 1 ? others.get(0) : null;
    }

    private static String letters(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TITLE))
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Optional<Finding> notInTheList(List<ContentsBlock.Entry> entries, List<ReadItem> items) {
        TreeSet<Integer> listed =
                entries.stream().map(ContentsBlock.Entry::number).collect(Collectors.toCollection(TreeSet::new));
        List<ReadItem> missing = new ArrayList<>();
        for (ReadItem item : items) {
            if (item.number() > listed.first() && item.number() < listed.last() && !listed.contains(item.number())) {
                missing.add(item);
            }
        }
        return missing.isEmpty() || missing.size() > MOST_MISSING
                ? Optional.empty()
                : Optional.of(new Finding(
                        CODE,
                        Finding.Severity.INFO,
                        missing.get(0).number(),
                        "§ %d står inte i ärendelistan."
                                .formatted(missing.get(0).number()),
                        "Lägg till paragrafen i listan.",
                        null,
                        missing.get(0).span()));
    }
}
