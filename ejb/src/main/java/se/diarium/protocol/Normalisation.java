package se.diarium.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From lines as extracted to lines as the reader sees them; blank ones become the {@link Break} of the next. */
final class Normalisation {

    /** More lines than any minutes have; what follows is not read. */
    static final int MOST_LINES = 100_000;

    /** Longer than any paragraph; the rest of the line is not read. */
    static final int LONGEST_LINE = 20_000;

    private static final int MOST_CELLS = 40;

    /** A gap of this many usual line heights is a new paragraph. */
    private static final float PARAGRAPH_GAP = 1.4f;

    private static final float NEARLY_AS_FREQUENT = 0.5f;

    private static final float SOMETIMES = 0.15f;

    /** Wider than lines of one paragraph are set, in heights of a capital. */
    private static final float WIDE = 2.8f;

    private static final int PARTS_OF_A_POINT = 2;

    /** From the height of a capital to that of a line set solid. */
    private static final float LINE_OF_LETTERS = 1.65f;

    // "Sn/2021:0837   310" is one number with its class
    private static final Pattern COLUMNS = Pattern.compile("\\t++| {4,}+| {3}(?! |\\d{2,3}(?: *$|\\t| {3}))|\\|");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6} .*");
    private static final Pattern MARKDOWN_BOLD =
            Pattern.compile("(?:[_*]{2,3}|_|## )[^*]{1,300}+(?:[_*]{2,3}|_)(?: {0,2}| *:)");
    private static final Pattern MARKS = Pattern.compile(
            "^#{1,6} ++|\\*\\*++|__++|\\\\(?=[.\\-_*#])|^\\*(?=\\S)|(?<=\\S)\\*$| \\*(?=\\p{Lu}[^*]{1,40}\\*$)|(?<![^\\s#])_(?=\\S)|(?<=\\S)_(?=:?(?: |$))|<br ?/?>|</?(?:i|b|u|em|strong)>");
    private static final Pattern MARK = Pattern.compile("[#*_<\\\\]");
    private static final Pattern PICTURE = Pattern.compile("=+> picture .{0,80} <=+");
    private static final Pattern NOTHING = Pattern.compile("[\\s|_:=~.…-]*+");

    private Normalisation() {}

    static List<Line> lines(SourceDocument document) {
        List<Line> lines = new ArrayList<>();
        float height = lineHeight(document);
        for (SourcePage page : document.pages()) {
            Break before = lines.isEmpty() ? Break.PARAGRAPH : Break.PAGE;
            @Nullable Box above = null;
            for (SourceLine source : page.lines()) {
                if (lines.size() >= MOST_LINES) {
                    return lines;
                }
                for (SourceLine row : MarkdownTable.rows(source, document.format())) {
                    Line line = line(row, document.format(), height, above, before);
                    if (line == null) {
                        before = before == Break.PAGE ? Break.PAGE : Break.PARAGRAPH;
                    } else {
                        lines.add(line);
                        before = Break.NONE;
                        above = source.box();
                    }
                }
            }
        }
        return lines;
    }

    private static @Nullable Line line(
            SourceLine source, SourceDocument.Format format, float height, @Nullable Box above, Break before) {
        List<Cell> cells = new ArrayList<>();
        int bold = 0;
        int letters = 0;
        for (Segment segment : source.segments()) {
            String raw =
                    segment.text().length() > LONGEST_LINE ? segment.text().substring(0, LONGEST_LINE) : segment.text();
            letters += raw.length();
            bold += segment.bold() || (format == SourceDocument.Format.TEXT && emphasised(raw)) ? raw.length() : 0;
            cells(raw, segment, format, cells);
        }
        if (cells.isEmpty()) {
            return null;
        }
        // In DOCX and HTML a line is a paragraph.
        boolean flows = format == SourceDocument.Format.DOCX || format == SourceDocument.Format.HTML;
        @Nullable Box box = source.box();
        // the lines of a heading in large letters stand further apart than those of the text
        boolean apart = flows
                || (above != null
                        && box != null
                        && gap(above, box)
                                > Math.max(height, LINE_OF_LETTERS * Math.min(letters(above), letters(box)))
                                        * PARAGRAPH_GAP);
        return Line.of(source, cells, before == Break.NONE && apart ? Break.PARAGRAPH : before, bold * 2 > letters);
    }

    /** In plain text a tab, a bar or three blanks are a gap between columns, and Markdown's marks are taken off. */
    private static void cells(String raw, Segment segment, SourceDocument.Format format, List<Cell> cells) {
        String[] parts = format == SourceDocument.Format.PDF || !hasColumns(raw)
                ? new String[] {raw}
                : COLUMNS.split(raw, MOST_CELLS);
        for (String part : parts) {
            String text = Spelling.normalise(part);
            if (format == SourceDocument.Format.TEXT && MARK.matcher(text).find()) {
                text = Spelling.normalise(MARKS.matcher(text).replaceAll(" "));
                text = PICTURE.matcher(text).replaceAll("");
            }
            if (!text.isEmpty()
                    && (Character.isLetterOrDigit(text.charAt(0))
                            || !NOTHING.matcher(text).matches())) {
                cells.add(Cell.of(text, segment.box()));
            }
        }
    }

    private static boolean hasColumns(String raw) {
        return raw.indexOf('\t') >= 0 || raw.indexOf('|') >= 0 || raw.contains("   ");
    }

    // Västerås 2024: "**Beslut**", "### Beslut"
    private static boolean emphasised(String raw) {
        String text = raw.strip();
        return text.length() <= 400
                && (MARKDOWN_HEADING.matcher(text).matches()
                        || MARKDOWN_BOLD.matcher(text).matches());
    }

    private static float letters(Box box) {
        return box.y1() - box.y0();
    }

    private static float gap(Box above, Box below) {
        return below.y1() - above.y1();
    }

    /**
     * The usual distance between two lines, in points; 0 without positions. It is the one met most often, or a smaller one that is
     * nearly as frequent: in minutes of one-line paragraphs most lines stand a paragraph apart.
     */
    private static float lineHeight(SourceDocument document) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        for (SourcePage page : document.pages()) {
            @Nullable Box above = null;
            for (SourceLine line : page.lines()) {
                @Nullable Box box = line.box();
                if (above != null && box != null && gap(above, box) > 5 && gap(above, box) < 40) {
                    counts.merge(Math.round(gap(above, box)), 1, Integer::sum);
                    sizes.merge(Math.round(letters(box) * PARTS_OF_A_POINT), 1, Integer::sum);
                }
                above = box;
            }
        }
        int usual = commonest(counts);
        float letters = commonest(sizes) / (float) PARTS_OF_A_POINT;
        float enough = counts.getOrDefault(usual, 0) * (usual > letters * WIDE ? SOMETIMES : NEARLY_AS_FREQUENT);
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() * PARAGRAPH_GAP < usual
                        && entry.getKey() * 2 > usual
                        && entry.getValue() >= enough)
                .map(Map.Entry::getKey)
                .min(Integer::compare)
                .orElse(usual);
    }

    /** The value that was met most often, the greatest of them; 0 where there is none. */
    private static int commonest(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
