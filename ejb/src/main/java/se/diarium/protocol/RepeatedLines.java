package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Running headers and footers: words that stand at the same place on at least half of the pages, digits apart. */
final class RepeatedLines {

    private static final int FEWEST_PAGES = 3;

    /** Without positions: how far from the edge of a page a header may reach, in lines. */
    private static final int EDGE_LINES = 6;

    /** With positions: a header ends above the first, a footer starts below the second, as shares of the page. */
    private static final float HEAD = 0.25f;

    private static final float FOOT = 0.85f;

    /** In points: as far apart the same line may stand on two pages, as a program sets it and as a scanner sees it. */
    private static final int PLACED = 3;

    private static final int SCANNED = 16;

    private static final Pattern DIGITS = Pattern.compile("\\d");
    private static final Pattern ITEM_OF_A_YEAR = Pattern.compile("\\p{Lu}{2,5} \\d{1,4}/\\d{2}");
    private static final Set<Meaning> TELLING = EnumSet.copyOf(Meaning.HEADINGS);

    private final Wordings wordings;
    private final Map<Integer, Float> heights = new HashMap<>();
    private final Set<Integer> scanned = new HashSet<>();
    private final Map<Integer, List<Line>> pages = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final IdentityHashMap<Line, List<String>> marksOfLines = new IdentityHashMap<>();

    /** By text: what is repeated is worked out once. */
    private final Map<String, Optional<String>> wordsOfCells = new HashMap<>();

    private RepeatedLines(SourceDocument document, List<Line> lines, Wordings wordings) {
        this.wordings = wordings;
        document.pages().stream()
                .filter(page -> page.origin() == SourcePage.Origin.OCR)
                .forEach(page -> scanned.add(page.number()));
        document.pages().forEach(page -> heights.put(page.number(), page.height() > 0 ? page.height() : 842));
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
        for (List<Line> page : pages.values()) {
            Set<String> onPage = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                onPage.addAll(marks(page, i));
            }
            onPage.forEach(mark -> counts.merge(mark, 1, Integer::sum));
        }
    }

    static Set<Line> of(SourceDocument document, List<Line> lines, Wordings wordings) {
        Set<Line> found = PageFurniture.identitySet();
        RepeatedLines repeated = new RepeatedLines(document, lines, wordings);
        if (repeated.pages.size() >= FEWEST_PAGES) {
            repeated.pages.values().forEach(page -> repeated.find(page, found));
        }
        return found;
    }

    /** All from the edge of the page to the last line that is repeated; a date or a § between goes with them. */
    private void find(List<Line> page, Set<Line> found) {
        int head = 0;
        while (head < page.size() && isHead(page, head) && (often(page, head) || oftenBelow(page, head))) {
            head++;
        }
        int foot = page.size();
        while (foot > head && isFoot(page, foot - 1) && (often(page, foot - 1) || oftenAbove(page, foot - 1))) {
            foot--;
        }
        found.addAll(page.subList(0, head));
        found.addAll(page.subList(foot, page.size()));
    }

    private boolean oftenBelow(List<Line> page, int index) {
        for (int i = index + 1; i < page.size() && isHead(page, i) && i <= index + reach(page, i); i++) {
            if (often(page, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean oftenAbove(List<Line> page, int index) {
        for (int i = index - 1; i >= 0 && isFoot(page, i) && i >= index - reach(page, i); i--) {
            if (often(page, i)) {
                return true;
            }
        }
        return false;
    }

    /** With positions the edge of the page is furniture as a whole; without, only a line or two may differ. */
    private static int reach(List<Line> page, int index) {
        return page.get(index).source().box() == null ? 1 : EDGE_LINES;
    }

    private boolean often(List<Line> page, int index) {
        int enough = Math.max(FEWEST_PAGES, (pages.size() + 1) / 2);
        for (String mark : marks(page, index)) {
            if (counts.getOrDefault(mark, 0) >= enough) {
                return true;
            }
        }
        return false;
    }

    /** What tells that the line stands on other pages too: each cell's words and where they stand. */
    private List<String> marks(List<Line> page, int index) {
        if (!isHead(page, index) && !isFoot(page, index)) {
            return List.of();
        }
        return marksOfLines.computeIfAbsent(page.get(index), line -> marks(line, page, index));
    }

    private List<String> marks(Line line, List<Line> page, int index) {
        boolean head = isHead(page, index);
        boolean sentence = line.text().length() > 20 && line.text().endsWith(".");
        if (sentence
                || (line.source().box() == null && isLabelWithValue(line))
                || wordings.whole(line.key(), TELLING).isPresent()) {
            return List.of();
        }
        List<String> places = places(line, head);
        List<String> marks = new ArrayList<>();
        for (Cell cell : line.cells()) {
            wordsOfCells
                    .computeIfAbsent(cell.text(), text -> words(cell))
                    .ifPresent(words -> places.forEach(place -> marks.add(place + words)));
        }
        return marks;
    }

    /** The words of a cell that may be furniture, as they are compared with those of other pages. */
    private Optional<String> words(Cell cell) {
        // A case number is furniture only where the same one stands on every page.
        String words = isNumberOfOneItem(cell.text())
                ? cell.key()
                : DIGITS.matcher(cell.key()).replaceAll("#");
        // Alingsås 2026, the same place on every page: "§ 46  2026.124 VON", which is no furniture.
        boolean number = ItemHead.isLabelled(cell.text(), wordings);
        return Optional.of(words).filter(it -> it.length() <= 120 && it.indexOf('§') < 0 && !number);
    }

    /**
     * Where a line stands, as one or two names that it shares with those at the same place. A paper lies in the scanner as it
     * happens: there the same line stands some points higher or lower on each page, and of two rows of steps one has both.
     */
    private List<String> places(Line line, boolean head) {
        Box box = line.source().box();
        if (box == null) {
            return List.of(head ? "head " : "foot ");
        }
        if (scanned.contains(line.page())) {
            return List.of((int) (box.y1() / SCANNED) + "a ", (int) (box.y1() / SCANNED + 0.5f) + "b ");
        }
        return List.of(Math.round(box.y1() / PLACED) + " ");
    }

    /** A case number, or the heading "KS 225/16" of minutes that number their items so. */
    private static boolean isNumberOfOneItem(String text) {
        return ITEM_OF_A_YEAR.matcher(text).matches() || Numbers.whole(text).isPresent();
    }

    /** "Sammanträdesdatum | 2023-10-18" is a row of the notice; a header has labels beside each other. */
    private boolean isLabelWithValue(Line line) {
        return line.cells().size() == 2
                && wordings.whole(line.cells().get(0).key(), Meaning.LABELS).isPresent()
                && wordings.whole(line.cells().get(1).key(), Meaning.LABELS).isEmpty();
    }

    private boolean isHead(List<Line> page, int index) {
        Box box = page.get(index).source().box();
        return box == null
                ? index < EDGE_LINES && index < (page.size() + 1) / 2
                : box.y1() < HEAD * height(page, index);
    }

    private boolean isFoot(List<Line> page, int index) {
        Box box = page.get(index).source().box();
        return box == null
                ? index >= page.size() - EDGE_LINES && index >= (page.size() + 1) / 2
                : box.y1() > FOOT * height(page, index);
    }

    private float height(List<Line> page, int index) {
        return heights.getOrDefault(page.get(index).page(), 842f);
    }
}
