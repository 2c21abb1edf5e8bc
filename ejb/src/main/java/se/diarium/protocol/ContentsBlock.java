package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The list of items at the head of the minutes. */
record ContentsBlock(List<Line> lines) implements Block {

    /**
     * One entry.
     *
     * @param number the §, or null where the list has none to show ("§ XX")
     */
    record Entry(@Nullable Integer number, Line line) {}

    // Västerås 2024: "§ 41	Dnr AMN 8- Val av protokollsjusterare.....4", and "§ XX	Dnr 2024/00082-5.2.1"; but "§ 178 -
    // § 187"
    // tells on a front page which the minutes have
    private static final Pattern ENTRY = Pattern.compile(
            "(?:\\p{Lu}\\p{L}{0,7} )?§ ?(\\d{1,4}|[Xx]{1,3}|\\?{1,3})(?:/\\d{2,4})?(?: (?![-–] ?§).*)?");
    private static final Set<Meaning> HEADING = EnumSet.of(Meaning.CONTENTS);
    private static final int ENTRIES_IN_A_ROW = 3;
    private static final int LINES_FOR_THEM = 9;
    private static final int LINES_OF_AN_ENTRY = 4;

    static boolean startsAt(Cursor cursor) {
        if (cursor.open() instanceof ContentsBlock || cursor.open() instanceof ItemBlock) {
            return false;
        }
        return cursor.means(cursor.line(), HEADING)
                || (isEntry(cursor.line()) && entriesAhead(cursor) >= ENTRIES_IN_A_ROW);
    }

    static Block open(Cursor cursor) {
        return new ContentsBlock(new ArrayList<>());
    }

    private static int entriesAhead(Cursor cursor) {
        int entries = 0;
        for (int i = 0; i < LINES_FOR_THEM; i++) {
            Line line = cursor.ahead(i);
            if (line != null && isEntry(line)) {
                entries++;
            }
        }
        return entries;
    }

    private static boolean isEntry(Line line) {
        return line.text().indexOf('§') >= 0
                && line.text().length() <= 300
                && ENTRY.matcher(line.text()).matches();
    }

    /** Its heading, its entries and the lines on which their titles go on; what stands far from any entry is none of these. */
    List<Line> taken() {
        List<Line> taken = new ArrayList<>();
        boolean listed = lines.stream().anyMatch(ContentsBlock::isEntry);
        int away = 0;
        for (Line line : lines) {
            away = isEntry(line) ? 0 : away + 1;
            if (!listed || away <= LINES_OF_AN_ENTRY) {
                taken.add(line);
            }
        }
        return taken;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            Matcher entry = ENTRY.matcher(line.text());
            if (line.text().length() <= 300 && entry.matches()) {
                boolean digits = Character.isDigit(entry.group(1).charAt(0));
                entries.add(new Entry(digits ? Integer.valueOf(entry.group(1)) : null, line));
            }
        }
        return entries;
    }
}
