package se.diarium.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R13, CONTENTS_MISMATCH. KL 5:66 (through 6:35): the minutes say which matters were handled, and the list at their head says the same.
 * The list shortens and misspells titles: a title counts as wrong only where it is,
 * letter by letter, that of another §.
 */
final class ContentsFindings {

    static final Fault NOT_IN_THE_MINUTES = new Fault(
            "R13",
            "CONTENTS_MISMATCH",
            Finding.Severity.ERROR,
            "Ärendelistan har en paragraf som inte finns i protokollet.",
            "Rätta listan eller paragrafnumret.");

    static final Fault TITLE_OF_ANOTHER = new Fault(
            "R13",
            "CONTENTS_MISMATCH",
            Finding.Severity.WARNING,
            "Ärendelistan har rubriken till § %1$s vid § %2$s.",
            "Jämför listans nummer och rubriker med protokollets.");

    static final Fault OTHER_NUMBER = new Fault(
            "R13",
            "CONTENTS_MISMATCH",
            Finding.Severity.WARNING,
            "Ärendelistan har diarienumret %1$s vid § %2$s, men paragrafen har %3$s.",
            "Kontrollera båda numren mot diariet, och rätta det som är fel.");

    static final Fault NOT_LISTED = new Fault(
            "R13",
            "CONTENTS_MISMATCH",
            Finding.Severity.INFO,
            "§ %1$s står inte i ärendelistan.",
            "Lägg till paragrafen i listan.");

    private static final int FEWEST_ENTRIES = 3;

    /** In letters: by its start a title is known, by so many it is told from others. */
    private static final int START_OF_TITLE = 10;

    private static final int TELLING_TITLE = 16;
    private static final int LONGEST_TITLE = 300;

    /** If more are missing, the list was probably not read whole. */
    private static final int MOST_MISSING = 2;

    private ContentsFindings() {}

    /** One finding at most: of an entry that is not in the minutes, else of one with another's title or number, else of what is not listed. */
    static List<Finding> of(ContentsBlock contents, List<ReadItem> items) {
        List<ContentsBlock.Entry> entries = contents.entries();
        if (entries.size() < FEWEST_ENTRIES || items.isEmpty()) {
            return List.of();
        }
        return notInTheMinutes(entries, items)
                .or(() -> titleOfAnother(entries, items))
                .or(() -> otherNumber(entries, items))
                .or(() -> notInTheList(entries, items))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Finding> notInTheMinutes(List<ContentsBlock.Entry> entries, List<ReadItem> items) {
        Set<Integer> numbers = items.stream().map(ReadItem::number).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.number() == null || !numbers.contains(entry.number()))
                .findFirst()
                .map(entry -> NOT_IN_THE_MINUTES.finding(
                        null, entry.line().text(), entry.line().span()));
    }

    private static Optional<Finding> titleOfAnother(List<ContentsBlock.Entry> entries, List<ReadItem> items) {
        Map<Integer, String> titles = new HashMap<>();
        for (ReadItem item : items) {
            titles.putIfAbsent(item.number(), letters(item.title().value()));
        }
        for (ContentsBlock.Entry entry : entries) {
            @Nullable Integer other = itsTitleIsThatOf(entry, titles);
            if (other != null) {
                return Optional.of(TITLE_OF_ANOTHER.finding(
                        null, entry.line().text(), entry.line().span(), other, Objects.requireNonNull(entry.number())));
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

    // "§ 53	Dnr SN 2026/00014-1.4.1 Lägesrapport....17", where § 53 has "Dnr SN 2026/00041-1.4.1"
    private static Optional<Finding> otherNumber(List<ContentsBlock.Entry> entries, List<ReadItem> items) {
        for (ContentsBlock.Entry entry : entries) {
            List<Numbers.Found> said = Numbers.all(entry.line().text());
            if (said.size() != 1 || !said.get(0).number().namesCase()) {
                continue;
            }
            Diarienummer number = said.get(0).number();
            for (ReadItem item : items) {
                PlacedNumber own = item.diarienummer();
                if (own != null
                        && own.number().namesCase()
                        && Objects.equals(item.number(), entry.number())
                        && !names(item, number)) {
                    return Optional.of(OTHER_NUMBER.finding(
                            null,
                            entry.line().text(),
                            entry.line().span(),
                            number.asWritten(),
                            item.number(),
                            own.number().asWritten()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the § has the number anywhere: a title may name the case of another authority or an earlier one. */
    private static boolean names(ReadItem item, Diarienummer number) {
        return item.text().contains(number.asWritten())
                || Stream.concat(
                                Stream.of(Objects.requireNonNull(item.diarienummer())),
                                Stream.concat(item.otherNumbers().stream(), item.referenced().stream()))
                        .anyMatch(placed -> isSame(placed.number(), number));
    }

    private static boolean isSame(Diarienummer one, Diarienummer other) {
        String prefix = one.prefix();
        return Objects.equals(one.year(), other.year())
                && Objects.equals(one.serial(), other.serial())
                && (prefix == null || other.prefix() == null || prefix.equalsIgnoreCase(other.prefix()));
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
                : Optional.of(NOT_LISTED.in(missing.get(0), null, missing.get(0).number()));
    }
}
