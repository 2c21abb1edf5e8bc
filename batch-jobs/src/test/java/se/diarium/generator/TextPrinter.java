package se.diarium.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.diarium.generator.Paper.Anchor;
import se.diarium.generator.Paper.Beside;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Gap;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Point;
import se.diarium.generator.Paper.Row;
import se.diarium.generator.Paper.Section;
import se.diarium.generator.Paper.Text;
import se.diarium.generator.trait.Marks;
import se.diarium.generator.trait.PageBreaks;
import se.diarium.generator.trait.Wrapping;

/** Writes a protocol as the converters of the municipalities do: Markdown or none, paragraphs as lines or in columns. */
final class TextPrinter {

    private static final int WIDTH = 92;
    private static final int LINES_OF_PAGE = 38;

    /** A page; its header and footer are set last, when the number of pages is known. */
    private record Sheet(Section section, boolean first, List<String> lines) {}

    private final Marks marks;
    private final boolean columns;
    private final boolean fullPages;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, Integer> pagesOfItems = new HashMap<>();

    private TextPrinter(Layout layout) {
        this.marks = layout.get(Marks.class);
        this.columns = layout.get(Wrapping.class) == Wrapping.COLUMNS;
        this.fullPages = layout.get(PageBreaks.class) == PageBreaks.FULL_PAGES;
    }

    /** The text of the protocol, with a form feed between two pages. */
    static String print(Paper paper, Layout layout) {
        TextPrinter printer = new TextPrinter(layout);
        paper.sections().forEach(printer::section);
        return printer.text();
    }

    private void section(Section section) {
        Sheet sheet = newSheet(section, true);
        for (Block block : section.blocks()) {
            if (block instanceof Anchor anchor) {
                pagesOfItems.put(anchor.paragraph(), sheets.size());
            }
            for (String line : lines(block)) {
                if (fullPages && sheet.lines().size() >= LINES_OF_PAGE) {
                    sheet = newSheet(section, false);
                }
                sheet.lines().add(line);
            }
        }
    }

    private Sheet newSheet(Section section, boolean first) {
        Sheet sheet = new Sheet(section, first, new ArrayList<>());
        sheets.add(sheet);
        return sheet;
    }

    private List<String> lines(Block block) {
        List<String> lines = new ArrayList<>();
        if (block instanceof Heading heading) {
            lines.add("");
            lines.add(heading.level() == 1 ? marks.title(heading.text()) : marks.heading(heading.text()));
            lines.add("");
        } else if (block instanceof Text text) {
            text.text().lines().forEach(line -> lines.addAll(wrapped(line, WIDTH)));
            lines.add("");
        } else if (block instanceof Point point) {
            String label = point.label().equals("•") && marks != Marks.NONE ? "-" : point.label();
            String indent = " ".repeat(label.length() + 1);
            List<String> text = wrapped(point.text(), WIDTH - indent.length());
            for (int i = 0; i < text.size(); i++) {
                lines.add((i == 0 ? label + " " : indent) + text.get(i));
            }
        } else if (block instanceof Row row) {
            lines.addAll(columns ? inColumns(row) : List.of(withTabs(row) + "  "));
        } else if (block instanceof Beside beside) {
            lines.addAll(beside(beside));
        } else if (block instanceof Gap) {
            lines.add("");
        }
        return lines;
    }

    /** A line of each column beside each other; the last ones have nothing beside them. */
    private List<String> beside(Beside beside) {
        List<String> left = written(beside.left());
        List<String> right = written(beside.right());
        List<String> lines = new ArrayList<>(List.of(""));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String first = i < left.size() ? left.get(i) : "";
            String second = i < right.size() ? right.get(i) : "";
            lines.addAll(lines(Setting.row(List.of(0, beside.start()), first, second)));
        }
        lines.add("");
        return lines;
    }

    private List<String> written(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> lines(block).stream())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<String> wrapped(String text, int width) {
        if (!columns) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> inColumns(Row row) {
        List<List<String>> cells = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            int end = i + 1 < row.cells().size() ? row.starts().get(i + 1) : 100;
            int width = Math.max(WIDTH * (end - row.starts().get(i)) / 100 - 2, 6);
            List<String> cell = wrapped(row.cells().get(i), width);
            cells.add(cell);
            height = Math.max(height, cell.size());
        }
        List<String> lines = new ArrayList<>();
        for (int l = 0; l < height; l++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String part = l < cells.get(i).size() ? cells.get(i).get(l) : "";
                if (!part.isEmpty()) {
                    int start = WIDTH * row.starts().get(i) / 100;
                    line.append(" ".repeat(Math.max(line.length() == 0 ? 0 : 2, start - line.length())));
                    line.append(part);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private String withTabs(Row row) {
        List<String> cells = row.cells();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean label = row.label() && !row.heads() && i == 0 && !cell.isEmpty();
            line.append(label ? marks.label(cell) : cell);
            if (i < cells.size() - 1 && !cell.isEmpty()) {
                // Markdown has no columns: a label and its value are one line, cells are apart by a tab.
                line.append(label ? ' ' : '\t');
            }
        }
        return line.toString();
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            out.append(i == 0 ? "" : "\f");
            furniture(sheet.first() ? sheet.section().header() : sheet.section().laterHeader(), i + 1, out);
            out.append('\n');
            for (String line : sheet.lines()) {
                out.append(withPages(line)).append('\n');
            }
            out.append('\n');
            furniture(sheet.section().footer(), i + 1, out);
        }
        return out.toString();
    }

    private void furniture(List<Block> blocks, int page, StringBuilder out) {
        for (Block block : blocks) {
            for (String line : lines(block)) {
                out.append(line.replace(Paper.PAGES, "" + sheets.size()).replace(Paper.PAGE, "" + page))
                        .append('\n');
            }
        }
    }

    private String withPages(String line) {
        String text = line;
        for (Map.Entry<Integer, Integer> item : pagesOfItems.entrySet()) {
            text = text.contains("{page-of-") ? text.replace(Paper.pageOf(item.getKey()), "" + item.getValue()) : text;
        }
        return text;
    }
}
