package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From lines as extracted to lines as the reader sees them; blank ones become the {@link Break} of the next. */
final class Normalisation {

    /** More lines than any minutes have; what follows is not read. */
    static final int MOST_LINES = 100_000;

    /** Longer than any paragraph; the rest of the line is not read. */
    static final int LONGEST_LINE = 20_000;

    private static final int MOST_CELLS = 40;

    // "Sn/2021:0837   310" is one number with its class, and so it is in "**§ 12 Sn/2021:0837   310**" and in
    // "§ 12 Delårsrapport (Sn/2021:0837   310)"
    private static final Pattern COLUMNS =
            Pattern.compile("\\t++| {4,}+| {3}(?! |\\d{2,3}(?:\\)?[*_]{0,3} *$|\\t| {3}))|\\|");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6} .*");
    private static final Pattern MARKDOWN_BOLD =
            Pattern.compile("(?:[_*]{2,3}|_|## )[^*]{1,300}+(?:[_*]{2,3}|_)(?: {0,2}| *:)");
    private static final Pattern MARKS = Pattern.compile(
            "^#{1,6} ++|\\*\\*++|__++|\\\\(?=[.\\-_*#])|^\\*(?=\\S)|(?<=\\S)\\*$| \\*(?=\\p{Lu}[^*]{1,40}\\*$)|(?<![^\\s#])_(?=\\S)|(?<=\\S)_(?=:?(?: |$))|<br ?/?>|</?(?:i|b|u|em|strong|p|div|span|center|sup|sub|small|font|h[1-6])(?: [^<>]{0,100})?>|<!--[^<>]{0,200}-->|!\\[[^\\]]{0,100}\\]\\([^()]{0,200}\\)|&nbsp;");
    private static final Pattern MARK = Pattern.compile("[#*_<!&\\\\]");
    private static final Pattern PICTURE = Pattern.compile("=+> picture .{0,80} <=+");
    private static final Pattern NOTHING = Pattern.compile("[\\s|_:=~.…-]*+");

    private Normalisation() {}

    static List<Line> lines(SourceDocument document, LineSpacing spacing) {
        List<Line> lines = new ArrayList<>();
        BlankLines blankLines = BlankLines.of(document);
        for (SourcePage page : document.pages()) {
            Break before = lines.isEmpty() ? Break.PARAGRAPH : Break.PAGE;
            @Nullable SourceLine above = null;
            int blanks = 0;
            String bullet = "";
            for (SourceLine source : page.lines()) {
                if (lines.size() >= MOST_LINES) {
                    return lines;
                }
                for (SourceLine row : MarkdownTable.rows(source, document.format())) {
                    // In DOCX and HTML a line is a paragraph.
                    boolean apart = document.format().flows()
                            || (above != null
                                    && (spacing.isApart(page, above, row) || blankLines.part(blanks, above, row)));
                    Break opens = before == Break.NONE && (apart || !bullet.isEmpty()) ? Break.PARAGRAPH : before;
                    Line line = line(row, document.format(), opens, bullet);
                    if (line != null && isBullet(line.text())) {
                        bullet = line.text() + ' ';
                    } else if (line != null) {
                        bullet = "";
                        lines.add(line);
                        before = Break.NONE;
                        above = source;
                        blanks = 0;
                    } else if (row.text().isBlank()) {
                        blanks++;
                    } else {
                        before = before == Break.PAGE ? Break.PAGE : Break.PARAGRAPH;
                    }
                }
            }
        }
        return lines;
    }

    /** @param bullet the mark of a point that stands on a line of its own above it, or nothing */
    private static @Nullable Line line(SourceLine source, SourceDocument.Format format, Break before, String bullet) {
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
        joinDash(cells);
        if (!bullet.isEmpty() && !cells.isEmpty()) {
            cells.set(0, Cell.of(bullet + cells.get(0).text(), cells.get(0).box()));
        }
        return cells.isEmpty() ? null : Line.of(source, cells, before, bold * 2 > letters);
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
                            || !NOTHING.matcher(text).matches()
                            || (cells.isEmpty() && isDash(text)))) {
                cells.add(Cell.of(text, segment.box()));
            }
        }
    }

    // "- | Anta hastighetsplan för Lunda": the dash of a point that is set out; alone it says nothing
    static void joinDash(List<Cell> cells) {
        if (cells.isEmpty() || !isDash(cells.get(0).text())) {
            return;
        }
        Cell dash = cells.remove(0);
        if (!cells.isEmpty()) {
            Cell point = cells.get(0);
            Box box = point.box() == null || dash.box() == null
                    ? point.box()
                    : dash.box().union(point.box());
            cells.set(0, Cell.of(dash.text() + ' ' + point.text(), box));
        }
    }

    // "•" / "2026.002 KUN-049  Delegationsbeslut om vikarie", as a converter may put it
    private static boolean isBullet(String text) {
        return text.length() == 1 && "•●▪■◦‣".contains(text);
    }

    private static boolean isDash(String text) {
        return text.length() == 1 && "-–—−".contains(text);
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
}
