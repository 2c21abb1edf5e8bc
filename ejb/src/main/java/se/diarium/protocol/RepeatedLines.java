package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final float A4 = 842;
    private static final int LONGEST = 120;
    private static final Pattern CLASS = Pattern.compile("(?:dpl|diarieplan|diariekod|kod|klass)[.:]? \\d[\\d.]{0,10}");
    private static final Pattern ITEM_OF_A_YEAR = Pattern.compile("\\p{Lu}{2,5} \\d{1,4}/\\d{2}");
    private static final Set<Meaning> TELLING = EnumSet.copyOf(Meaning.HEADINGS);

    private final Wordings wordings;
    private final Map<Integer, Page> pages = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** By text: what is repeated is worked out once. */
    private final Map<String, Optional<String>> wordsOfCells = new HashMap<>();

    /**
     * A page while its lines are looked at.
     *
     * @param marks of each line in its turn
     * @param height in points, that of A4 where the format has none
     */
    private record Page(List<Line> lines, List<List<String>> marks, float height, boolean scanned) {

        static Page of(SourcePage source) {
            return of(source.height() > 0 ? source.height() : A4, source.origin() == SourcePage.Origin.OCR);
        }

        static Page of(float height, boolean scanned) {
            return new Page(new ArrayList<>(), new ArrayList<>(), height, scanned);
        }

        int size() {
            return lines.size();
        }

        Line get(int index) {
            return lines.get(index);
        }
    }

    private RepeatedLines(SourceDocument document, List<Line> lines, Wordings wordings) {
        this.wordings = wordings;
        document.pages().forEach(page -> pages.put(page.number(), Page.of(page)));
        for (Line line : lines) {
            pages.computeIfAbsent(line.page(), p -> Page.of(A4, false)).lines().add(line);
        }
        pages.values().removeIf(page -> page.lines().isEmpty());
    }

    private void count() {
        for (Page page : pages.values()) {
            Set<String> onPage = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                List<String> marks = marks(page, i);
                page.marks().add(marks);
                if (!isTold(page, i)) {
                    onPage.addAll(marks);
                }
            }
            onPage.forEach(mark -> counts.merge(mark, 1, Integer::sum));
        }
    }

    static Set<Line> of(SourceDocument document, List<Line> lines, Wordings wordings) {
        Set<Line> found = PageFurniture.identitySet();
        RepeatedLines repeated = new RepeatedLines(document, lines, wordings);
        if (repeated.pages.size() >= FEWEST_PAGES) {
            repeated.count();
            repeated.pages.values().forEach(page -> repeated.find(page, found));
        }
        return found;
    }

    /**
     * All from the edge of the page to the last line that is repeated; a date or a § between goes with them. Where every item has a
     * page of its own, "Beslut" and what follows it may stand at the same place on many: a heading is where a header ends.
     */
    private void find(Page page, Set<Line> found) {
        int head = 0;
        while (mayBeHead(page, head) && (often(page, head) || oftenBelow(page, head))) {
            head++;
        }
        int foot = page.size();
        while (foot > head && mayBeFoot(page, foot - 1) && (often(page, foot - 1) || oftenAbove(page, foot - 1))) {
            foot--;
        }
        found.addAll(page.lines().subList(0, head));
        found.addAll(page.lines().subList(foot, page.size()));
    }

    private boolean oftenBelow(Page page, int index) {
        for (int i = index + 1; mayBeHead(page, i) && i <= index + reach(page, i); i++) {
            if (often(page, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean oftenAbove(Page page, int index) {
        for (int i = index - 1; mayBeFoot(page, i) && i >= index - reach(page, i); i--) {
            if (often(page, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeHead(Page page, int index) {
        return index < page.size() && isHead(page, index) && !isTelling(page.get(index));
    }

    private boolean mayBeFoot(Page page, int index) {
        return index >= 0 && isFoot(page, index) && !isTelling(page.get(index));
    }

    // "Expedieras till" / "Akten" above the foot of every other page: what stands below a heading says nothing of the
    // foot
    private boolean isTold(Page page, int index) {
        return index > 0 && !isHead(page, index) && isTelling(page.get(index - 1));
    }

    // "Utdrag: | Kommunstyrelsen" above the foot of some pages
    private boolean isTelling(Line line) {
        String first = line.cells().get(0).key();
        return wordings.whole(line.key(), TELLING).isPresent()
                || (line.cells().size() > 1
                        && first.endsWith(":")
                        && wordings.whole(first.substring(0, first.length() - 1), TELLING)
                                .isPresent());
    }

    /** With positions the edge of the page is furniture as a whole; without, only a line or two may differ. */
    private static int reach(Page page, int index) {
        return page.get(index).source().box() == null ? 1 : EDGE_LINES;
    }

    private boolean often(Page page, int index) {
        int enough = Math.max(FEWEST_PAGES, (pages.size() + 1) / 2);
        for (String mark : page.marks().get(index)) {
            if (counts.getOrDefault(mark, 0) >= enough) {
                return true;
            }
        }
        return false;
    }

    /** What tells that the line stands on other pages too: each cell's words and where they stand. */
    private List<String> marks(Page page, int index) {
        boolean head = isHead(page, index);
        if (!head && !isFoot(page, index)) {
            return List.of();
        }
        Line line = page.get(index);
        // "Justerandes sign ............" is none
        boolean sentence = line.text().length() > 20
                && line.text().endsWith(".")
                && !line.text().endsWith("..");
        if (sentence || isTelling(line) || (line.source().box() == null && isLabelWithValue(line))) {
            return List.of();
        }
        // "§ 58/2019   Dnr 2019/0007 KS-1   Diariekod: 031" at the top of a page opens an item
        if (line.text().indexOf('§') >= 0
                && line.cells().stream().anyMatch(cell -> ItemHead.isLabelled(cell.text(), wordings))) {
            return List.of();
        }
        List<String> places = places(line, head, page.scanned());
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
        // Alingsås 2026, the same place on every page: "§ 46  2026.124 VON", which is no furniture.
        if (cell.key().length() > LONGEST
                || cell.key().indexOf('§') >= 0
                || ItemHead.isLabelled(cell.text(), wordings)
                // "Dnr 2020/71 | Dpl 042", below each page's header where each item has a page of its own
                || CLASS.matcher(cell.key()).matches()) {
            return Optional.empty();
        }
        // A case number is furniture only where the same one stands on every page.
        return Optional.of(isNumberOfOneItem(cell.text()) ? cell.key() : withoutDigits(cell.key()));
    }

    static String withoutDigits(String key) {
        char[] letters = key.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters[i] >= '0' && letters[i] <= '9' ? '#' : letters[i];
        }
        return new String(letters);
    }

    /**
     * Where a line stands, as one or two names that it shares with those at the same place. A paper lies in the scanner as it
     * happens: there the same line stands some points higher or lower on each page, and of two rows of steps one has both.
     */
    private static List<String> places(Line line, boolean head, boolean scanned) {
        Box box = line.source().box();
        if (box == null) {
            return List.of(head ? "head " : "foot ");
        }
        if (scanned) {
            return List.of((int) (box.y1() / SCANNED) + "a ", (int) (box.y1() / SCANNED + 0.5f) + "b ");
        }
        return List.of(Math.round(box.y1() / PLACED) + " ");
    }

    /** A case number, or the heading "KS 225/16" of minutes that number their items so. */
    private static boolean isNumberOfOneItem(String text) {
        return (text.indexOf('/') > 0 && ITEM_OF_A_YEAR.matcher(text).matches())
                || Numbers.whole(text).isPresent();
    }

    /** "Sammanträdesdatum | 2023-10-18" is a row of the notice; a header has labels beside each other. */
    private boolean isLabelWithValue(Line line) {
        return line.cells().size() == 2
                && wordings.whole(line.cells().get(0).key(), Meaning.LABELS).isPresent()
                && wordings.whole(line.cells().get(1).key(), Meaning.LABELS).isEmpty();
    }

    private boolean isHead(Page page, int index) {
        Box box = page.get(index).source().box();
        return box == null ? index < EDGE_LINES && index < (page.size() + 1) / 2 : box.y1() < HEAD * page.height();
    }

    private boolean isFoot(Page page, int index) {
        Box box = page.get(index).source().box();
        return box == null
                ? index >= page.size() - EDGE_LINES && index >= (page.size() + 1) / 2
                : box.y1() > FOOT * page.height();
    }
}
