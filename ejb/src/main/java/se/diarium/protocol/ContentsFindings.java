package se.diarium.protocol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the contents list against the items. Titles are not compared: the list shortens and misspells them. */
final class ContentsFindings {

    private static final int FEWEST_ENTRIES = 3;

    private ContentsFindings() {}

    /** One finding at most, for the first entry that is not in the minutes. */
    static List<Finding> of(ContentsBlock contents, List<ReadItem> items) {
        Set<Integer> numbers = items.stream().map(ReadItem::number).collect(Collectors.toSet());
        List<ContentsBlock.Entry> entries = contents.entries();
        if (entries.size() < FEWEST_ENTRIES || numbers.isEmpty()) {
            return List.of();
        }
        Optional<ContentsBlock.Entry> odd = entries.stream()
                .filter(entry -> entry.number() == null || !numbers.contains(entry.number()))
                .findFirst();
        return odd.map(entry -> new Finding(
                        "CONTENTS_MISMATCH",
                        Finding.Severity.ERROR,
                        null,
                        "Ärendelistan har en paragraf som inte finns i protokollet.",
                        "Rätta listan eller paragrafnumret.",
                        entry.line().text(),
                        entry.line().span()))
                .map(List::of)
                .orElse(List.of());
    }
}
