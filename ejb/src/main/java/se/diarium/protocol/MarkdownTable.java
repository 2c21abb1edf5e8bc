package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows inside one line of a table as Markdown has it: cells that hold several lines joined with {@code <br>},
 * "|Expedieras till|Näringslivschefen<br>Turistbyrån|", and tables that a program has left in HTML,
 * "{@code <tr><td>Plats och tid</td><td>Kommunhuset</td></tr>}".
 */
final class MarkdownTable {

    private static final Pattern LINE_BREAK = Pattern.compile("<br ?/?>");
    private static final Pattern TAG_OF_TABLE =
            Pattern.compile("(?i)\\s{0,20}</?(?:table|thead|tbody|tfoot|tr|td|th)(?: [^<>]{0,200})?>");
    private static final Pattern END_OF_ROW = Pattern.compile("(?i)</tr>");
    private static final Pattern CELL = Pattern.compile("(?i)<(?:td|th)(?: [^<>]{0,200})?>");
    private static final Pattern TAG_OF_ROW =
            Pattern.compile("(?i)</?(?:table|thead|tbody|tfoot|tr|td|th)(?: [^<>]{0,200})?>");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int MOST_ROWS = 500;
    private static final int MOST_CELLS = 40;

    private MarkdownTable() {}

    /** The line itself where it is no such row. */
    static List<SourceLine> rows(SourceLine line, SourceDocument.Format format) {
        if (format != SourceDocument.Format.TEXT || line.segments().size() != 1) {
            return List.of(line);
        }
        String raw = line.segments().get(0).text();
        if (TAG_OF_TABLE.matcher(raw).lookingAt() && raw.length() <= Normalisation.LONGEST_LINE) {
            return ofHtml(line, raw);
        }
        if (!raw.startsWith("|") || !raw.contains("<br") || raw.length() > Normalisation.LONGEST_LINE) {
            return List.of(line);
        }
        List<String[]> cells = new ArrayList<>();
        for (String cell : BAR.split(raw.substring(1), MOST_CELLS)) {
            cells.add(LINE_BREAK.split(cell, MOST_ROWS));
        }
        List<String> rows = isColumns(cells) ? columnByColumn(cells) : rowByRow(cells);
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> new SourceLine(line.page(), line.number(), List.of(Segment.of(row.strip()))))
                .toList();
    }

    /** Each row with bars between its cells, as Markdown would have it. */
    private static List<SourceLine> ofHtml(SourceLine line, String raw) {
        List<SourceLine> rows = new ArrayList<>();
        for (String row : END_OF_ROW.split(raw, MOST_ROWS)) {
            String barred =
                    TAG_OF_ROW.matcher(CELL.matcher(row).replaceAll("|")).replaceAll("");
            if (barred.chars().anyMatch(Character::isLetterOrDigit)) {
                SourceLine source = new SourceLine(line.page(), line.number(), List.of(Segment.of(barred.strip())));
                rows.addAll(rows(source, SourceDocument.Format.TEXT));
            }
        }
        return rows;
    }

    // "|Plats och tid<br>Beslutande|Kommunhuset<br>Bo Ek (S)<br>Eva Ny (M)|": the lines of one cell are not those of
    // the
    // next
    private static boolean isColumns(List<String[]> cells) {
        return cells.size() > 1 && cells.get(0).length > 1 && cells.get(0).length != cells.get(1).length;
    }

    private static List<String> columnByColumn(List<String[]> cells) {
        List<String> rows = new ArrayList<>();
        for (String[] cell : cells) {
            rows.addAll(List.of(cell));
        }
        return rows;
    }

    private static List<String> rowByRow(List<String[]> cells) {
        List<String> rows = new ArrayList<>();
        int most = cells.stream().mapToInt(cell -> cell.length).max().orElse(0);
        for (int i = 0; i < most; i++) {
            StringBuilder row = new StringBuilder();
            for (String[] cell : cells) {
                row.append('|').append(i < cell.length ? cell[i] : "");
            }
            rows.add(row.toString());
        }
        return rows;
    }
}
