package se.diarium.extraction.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.diarium.protocol.Box;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceLine;

/** Makes lines of the words of a page: what stands beside each other is one line, a wide gap starts a new segment. */
final class WordRows {

    private static final float POINTS_OF_AN_INCH = 72;

    /** In heights of the letters: a gap so wide starts a new segment. */
    private static final double CELL_GAP = 1.3;

    /** In pixels: a shorter line says nothing about how the paper lay. */
    private static final int LONG_LINE = 600;

    /** A degree and a half: more is no longer a paper that lay askew. */
    private static final double STEEPEST = 0.026;

    /** Letters with something above small letters, and below the line. */
    private static final Pattern HIGH = Pattern.compile("[\\p{Lu}\\d§bdfhkltåäöi()]");

    private static final Pattern LOW = Pattern.compile("[gjpqyQ,;§()]");

    /** In parts of the font's size, as most fonts have them. */
    private static final double SMALL = 0.5;

    private static final double ABOVE = 0.22;
    private static final double BELOW = 0.2;

    // Rules of a table: "|", "=", "—"
    private static final Pattern RULE = Pattern.compile("[|=_¦~—–\\[\\]{}‘’'`´\"\\\\/<>*^]{1,20}");
    private static final Pattern RULE_AT_EDGE =
            Pattern.compile("^[|¦\\[]{1,3}(?=[\\p{L}\\d§])|(?<=[\\p{L}\\d.)])[|¦]{1,3}$");

    private final int page;
    private final float pointsOfAPixel;

    /** @param dpi how many pixels of the picture make an inch */
    WordRows(int page, int dpi) {
        this.page = page;
        this.pointsOfAPixel = POINTS_OF_AN_INCH / dpi;
    }

    List<SourceLine> lines(List<Word> read) {
        List<Word> words = withoutRules(read);
        double slope = slope(words);
        List<List<Word>> rows = new ArrayList<>();
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(word -> middle(word, slope)));
        double last = 0;
        for (Word word : sorted) {
            double height = Math.max(1, word.height());
            if (rows.isEmpty() || middle(word, slope) - last > height * 0.45) {
                rows.add(new ArrayList<>());
            }
            List<Word> row = rows.get(rows.size() - 1);
            row.add(word);
            last = row.stream().mapToDouble(w -> middle(w, slope)).average().orElse(0);
        }
        List<SourceLine> lines = new ArrayList<>();
        for (List<Word> row : rows) {
            row.sort(Comparator.comparingInt(Word::left));
            lines.add(new SourceLine(page, lines.size() + 1, segments(row)));
        }
        return lines;
    }

    private static List<Word> withoutRules(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        for (Word word : words) {
            String text = RULE_AT_EDGE.matcher(word.text()).replaceAll("");
            if (!text.isEmpty() && !RULE.matcher(text).matches()) {
                kept.add(word.withText(text));
            }
        }
        return kept;
    }

    /** How many pixels a line falls a pixel: the middle one of all long lines. */
    private static double slope(List<Word> words) {
        Map<Integer, Word[]> ends = new TreeMap<>();
        for (Word word : words) {
            Word[] end = ends.computeIfAbsent(word.line(), line -> new Word[] {word, word});
            end[0] = word.left() < end[0].left() ? word : end[0];
            end[1] = word.right() > end[1].right() ? word : end[1];
        }
        double[] slopes = ends.values().stream()
                .filter(end -> end[1].left() - end[0].left() > LONG_LINE)
                .mapToDouble(end -> (base(end[1]) - base(end[0])) / (end[1].left() - end[0].left()))
                .filter(slope -> Math.abs(slope) < STEEPEST)
                .sorted()
                .toArray();
        return slopes.length == 0 ? 0 : slopes[slopes.length / 2];
    }

    private static double middle(Word word, double slope) {
        return base(word) - size(word.text(), word.height()) * SMALL / 2 - word.left() * slope;
    }

    /** Where the line is that its letters stand on. */
    private static double base(Word word) {
        return LOW.matcher(word.text()).find()
                ? word.bottom() - size(word.text(), word.height()) * BELOW
                : word.bottom();
    }

    /** The size of the font by the height of a word. */
    private static double size(String text, int height) {
        double parts = SMALL
                + (HIGH.matcher(text).find() ? ABOVE : 0)
                + (LOW.matcher(text).find() ? BELOW : 0);
        return height / parts;
    }

    private List<Segment> segments(List<Word> row) {
        List<Segment> segments = new ArrayList<>();
        List<Word> cell = new ArrayList<>();
        for (Word word : row) {
            if (!cell.isEmpty()) {
                Word before = cell.get(cell.size() - 1);
                double size = Math.min(size(word.text(), word.height()), size(before.text(), before.height()));
                if (word.left() - before.right() > size * CELL_GAP) {
                    segments.add(segment(cell));
                    cell.clear();
                }
            }
            cell.add(word);
        }
        segments.add(segment(cell));
        return segments;
    }

    private Segment segment(List<Word> cell) {
        StringBuilder text = new StringBuilder();
        double size = 0;
        Box box = null;
        for (Word word : cell) {
            text.append(text.length() == 0 ? "" : " ").append(word.text());
            size += size(word.text(), word.height());
            Box its = new Box(
                    word.left() * pointsOfAPixel,
                    word.top() * pointsOfAPixel,
                    word.right() * pointsOfAPixel,
                    (float) base(word) * pointsOfAPixel);
            box = box == null ? its : box.union(its);
        }
        // To half a point: finer is the noise of the paper.
        float points = Math.round(size / cell.size() * pointsOfAPixel * 2) / 2f;
        return new Segment(Normalizer.normalize(text, Normalizer.Form.NFC), box, points, false);
    }
}
