package se.diarium.protocol;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far apart the lines of a document stand, and from what distance on two of them are two paragraphs. Distances are multiples
 * of the letters' height, so that a title over two lines is one paragraph too.
 */
final class LineSpacing {

    /** So many times as far apart as the lines of a sentence are those of two paragraphs. */
    private static final float PARAGRAPH_GAP = 1.25f;

    /** The same where no sentence tells that distance, or a scanner has: chance is in it. */
    private static final float PARAGRAPH_GAP_ABOUT = 1.4f;

    /** What letters are as high as where that is not known, in points. */
    private static final float USUAL_SIZE = 11;

    /** Distances are counted in twentieths of a letter's height. */
    private static final int STEPS = 20;

    /** Lines closer to each other, or farther apart, are not below each other in one text. */
    private static final int LEAST_STEPS = STEPS / 2;

    private static final int MOST_STEPS = 4 * STEPS;

    private static final int FULL_LINE = 60;
    private static final int ENOUGH_SENTENCES = 8;

    /** No text is set wider than at two heights of its letters: what is, are paragraphs. */
    private static final int WIDE = 2 * STEPS;

    private static final float NEARLY_AS_OFTEN = 0.5f;
    private static final float SOMETIMES = 0.15f;

    private final float paragraph;
    private final Set<Integer> scanned;

    private LineSpacing(float paragraph, Set<Integer> scanned) {
        this.paragraph = paragraph;
        this.scanned = scanned;
    }

    /**
     * That of a document. What counts is the distance between two lines of which the first is full and the second goes on with a small
     * letter. Where there are few of these, it is a distance that is met nearly as often as a larger one, since minutes of short
     * paragraphs have more gaps between those than within; else the one met most often.
     */
    static LineSpacing of(SourceDocument document) {
        Map<Integer, Integer> all = new HashMap<>();
        Map<Integer, Integer> within = new HashMap<>();
        Set<Integer> scanned = new HashSet<>();
        for (SourcePage page : document.pages()) {
            if (isScanned(page)) {
                scanned.add(page.number());
            }
            @Nullable SourceLine above = null;
            for (SourceLine line : page.lines()) {
                int steps = above == null ? 0 : Math.round(distance(page, above, line) * STEPS);
                if (above != null && steps > LEAST_STEPS && steps < MOST_STEPS) {
                    all.merge(steps, 1, Integer::sum);
                    if (!isScanned(page) && goesOn(above, line)) {
                        within.merge(steps, 1, Integer::sum);
                    }
                }
                above = line;
            }
        }
        int sentences = within.values().stream().mapToInt(Integer::intValue).sum();
        if (sentences >= ENOUGH_SENTENCES) {
            return new LineSpacing(mostOften(within) * PARAGRAPH_GAP / STEPS, scanned);
        }
        int usual = mostOften(all);
        return new LineSpacing(
                smaller(all, usual)
                        .map(steps -> steps * PARAGRAPH_GAP / STEPS)
                        .orElse(usual * PARAGRAPH_GAP_ABOUT / STEPS),
                scanned);
    }

    private static Optional<Integer> smaller(Map<Integer, Integer> counts, int usual) {
        float enough = counts.getOrDefault(usual, 0) * (usual > WIDE ? SOMETIMES : NEARLY_AS_OFTEN);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .map(Map.Entry::getKey)
                .filter(steps -> steps * PARAGRAPH_GAP < usual && steps * 2 > usual)
                .min(Comparator.naturalOrder());
    }

    /** Whether two lines of a page stand so far apart that the lower one opens a paragraph; never without positions. */
    boolean isApart(SourcePage page, SourceLine above, SourceLine below) {
        return distance(page, above, below) > paragraph;
    }

    /** The lower of two lines of one column, with what separates them there: other columns have lines of their own between. */
    Line below(Line above, Line line) {
        if (above.page() != line.page()) {
            return line.with(Break.PAGE);
        }
        Box upper = above.cells().get(0).box();
        Box lower = line.cells().get(0).box();
        boolean apart = upper != null && lower != null && (lower.y1() - upper.y1()) / height(line) > paragraph;
        return line.with(apart ? Break.PARAGRAPH : Break.NONE);
    }

    private static float distance(SourcePage page, SourceLine above, SourceLine below) {
        @Nullable Box upper = above.box();
        @Nullable Box lower = below.box();
        if (upper == null || lower == null) {
            return 0;
        }
        // Of a scan the letters of each line have been measured by themselves, and no two alike.
        float size = isScanned(page) ? USUAL_SIZE : height(below.segments().get(0));
        return (lower.y1() - upper.y1()) / size;
    }

    private float height(Line line) {
        return scanned.contains(line.page())
                ? USUAL_SIZE
                : line.source().segments().stream()
                        .filter(segment -> Objects.equals(
                                segment.box(), line.cells().get(0).box()))
                        .findFirst()
                        .map(LineSpacing::height)
                        .orElse(USUAL_SIZE);
    }

    private static float height(Segment segment) {
        return segment.size() > 0 ? segment.size() : USUAL_SIZE;
    }

    private static boolean isScanned(SourcePage page) {
        return page.origin() == SourcePage.Origin.OCR;
    }

    private static boolean goesOn(SourceLine above, SourceLine below) {
        return above.segments().size() == 1
                && below.segments().size() == 1
                && above.text().length() >= FULL_LINE
                && Character.isLowerCase(below.text().codePointAt(0));
    }

    private static int mostOften(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
