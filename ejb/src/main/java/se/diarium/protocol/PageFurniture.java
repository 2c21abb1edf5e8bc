package se.diarium.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what every page repeats: {@link RepeatedLines} knows it by place, {@link FurnitureWords} by its words. The § of
 * a page header is kept as a line of its own at the head of the page, since an item's number may stand nowhere else
 * (Huddinge); the other words of the headers are kept for the front page.
 */
final class PageFurniture {

    /**
     * A document without furniture.
     *
     * @param lines the body, each § of a page header as a line "§ 3" or "§ 3 forts."
     * @param headers the lines that were taken away, for what they say of body and day
     * @param headerSections those of {@code lines} that were put in for a page header, by identity
     */
    record Stripped(List<Line> lines, List<Line> headers, Set<Line> headerSections) {

        Stripped withLines(UnaryOperator<List<Line>> change) {
            return new Stripped(change.apply(lines), headers, headerSections);
        }
    }

    // Huddinge 2021, upper right corner of a page: "§ 4 forts."
    private static final Pattern SECTION =
            Pattern.compile("(?:paragraf )?§ ?(\\d{1,4})(?: ?/ ?\\d{2,4})?( \\(?forts\\)?)?");

    private PageFurniture() {}

    static Stripped strip(SourceDocument document, List<Line> all, String body, Wordings wordings) {
        Set<Line> away = RepeatedLines.of(document, all, wordings);
        away.addAll(FurnitureWords.of(all, away, body, wordings));
        List<Line> kept = new ArrayList<>(all.size());
        List<Line> headers = new ArrayList<>();
        Set<Line> sections = identitySet();
        boolean removed = false;
        for (Line line : all) {
            if (!away.contains(line)) {
                kept.add(removed ? line.with(Break.PAGE) : line);
                removed = false;
                continue;
            }
            removed = true;
            headers.add(line);
            for (Cell cell : line.cells()) {
                if (cell.key().indexOf('§') < 0) {
                    continue;
                }
                Matcher section = SECTION.matcher(cell.key());
                if (section.matches()) {
                    String text = "§ " + section.group(1) + (section.group(2) == null ? "" : " forts.");
                    Line heading = Line.of(line.source(), List.of(Cell.of(text, cell.box())), Break.PAGE, false);
                    kept.add(heading);
                    sections.add(heading);
                }
            }
        }
        return new Stripped(kept, headers, sections);
    }

    /** Lines are told apart by identity: two may be equal, and their text is long. */
    static Set<Line> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
