package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One §: from its heading to the next, page furniture and repeated headings taken away.
 *
 * @param numbersAbove the lines with its case numbers where the layout has those above the §
 */
record ItemBlock(ItemHeading heading, List<Line> lines, List<Line> numbersAbove) implements Block {

    // The last row of the § above: "Dnr 00219/2023 Anställning av vaktmästare"
    private static final Pattern SAYS_MORE = Pattern.compile("\\p{Ll}{4}");

    private static final Pattern DIARY = Pattern.compile("\\p{Lu}{2,5}");

    /** An item of fewer lines has only its own number. */
    private static final int LEAST_ABOVE = 2;

    static boolean startsAt(Cursor cursor) {
        return cursor.heading() != null;
    }

    static Block open(Cursor cursor) {
        ItemHeading heading = Objects.requireNonNull(cursor.heading());
        List<Line> above = cursor.open().lines();
        List<Line> taken = above.subList(startOfNumbersAbove(cursor, heading, above), above.size());
        List<Line> numbers = List.copyOf(taken);
        taken.clear();
        return new ItemBlock(heading, new ArrayList<>(), numbers);
    }

    /** The first of the lines that stand above the § and belong to it; behind the last where none does. */
    private static int startOfNumbersAbove(Cursor cursor, ItemHeading heading, List<Line> above) {
        int last = above.size() - 1;
        // "Yttrande till Skolinspektionen, BUN-" / "2024-00290" / "§ 17"
        boolean goesOn = last > 0 && breaksNumber(above.get(last - 1));
        if (goesOn) {
            return above.size();
        }
        // "RS 2020/1187" / "RS § 99  Styrning av filmfonden": the title may stand beside the §
        if (above.size() > LEAST_ABOVE
                && isTitled(heading)
                && isNumberAbove(cursor, above.get(last))
                && !hasNumber(cursor, cursor.ahead(1))) {
            return last;
        }
        if (heading.rest().isEmpty() && !above.isEmpty()) {
            boolean below = hasNumber(cursor, cursor.ahead(1));
            Line nearest = above.get(last);
            if (below ? standsAlone(nearest) : hasNumber(cursor, nearest)) {
                return startOfNumbers(above);
            }
        }
        return above.size();
    }

    // "BYGG 2024- | Altan med tak" / "000088", "UBN | 2022-03-08 | Avstängning av elev" / "2022/61"
    private static boolean breaksNumber(Line line) {
        return line.cells().stream()
                        .anyMatch(
                                cell -> cell.text().endsWith("-") || cell.text().endsWith("/"))
                || (line.cells().size() > 1
                        && DIARY.matcher(line.cells().get(0).text()).matches());
    }

    // "Dnr 2021-00233" / "§ 113. Detaljbudget"
    private static boolean isNumberAbove(Cursor cursor, Line line) {
        return standsAlone(line)
                || (line.opensParagraph()
                        && ItemHead.isLabelled(line.text(), cursor.wordings())
                        && hasNumber(cursor, line));
    }

    private static boolean isTitled(ItemHeading heading) {
        return !heading.rest().isEmpty() && Numbers.leading(heading.rest()).isEmpty();
    }

    // "BUN/2016:371" / "BUN/2016:372" / "§ 55": a paragraph of nothing but numbers
    private static int startOfNumbers(List<Line> above) {
        int start = above.size() - 1;
        while (start > 0 && !above.get(start).opensParagraph() && isSureNumber(above.get(start - 1))) {
            start--;
        }
        return above.get(start).opensParagraph() ? start : above.size() - 1;
    }

    /** "BUN/2016:360" in a paragraph of its own is the item's, though "Dnr BUN 2015/12" stands below the § as well. */
    private static boolean standsAlone(Line line) {
        return line.opensParagraph() && isSureNumber(line);
    }

    private static boolean isSureNumber(Line line) {
        return line.text().length() <= 60
                && Numbers.isSure(line.text())
                && Numbers.whole(line.text()).isPresent();
    }

    // Eskilstuna: "BUN/2016:360" / "§ 54"
    private static boolean hasNumber(Cursor cursor, @Nullable Line line) {
        if (line == null || line.text().length() > 60) {
            return false;
        }
        return Numbers.whole(line.text()).isPresent()
                || cursor.wordings()
                        .at(line.key(), 0, EnumSet.of(Meaning.DIARIENUMMER))
                        .filter(label -> !SAYS_MORE
                                .matcher(line.text())
                                .region(label.length(), line.text().length())
                                .find())
                        .isPresent();
    }
}
