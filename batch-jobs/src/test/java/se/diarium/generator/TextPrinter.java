package se.diarium.generator;

import java.util.List;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Gap;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Point;
import se.diarium.generator.Paper.Row;
import se.diarium.generator.Paper.Section;
import se.diarium.generator.Paper.Text;

/** Writes a protocol as Markdown, as the converters of the municipalities do: headings in stars, cells apart by tabs. */
final class TextPrinter {

    private final StringBuilder out = new StringBuilder();

    private final Paper paper;

    private TextPrinter(Paper paper) {
        this.paper = paper;
    }

    /** The text of the protocol, with a form feed between two sections. */
    static String print(Paper paper) {
        TextPrinter printer = new TextPrinter(paper);
        int page = 0;
        for (Section section : paper.sections()) {
            printer.out.append(page++ == 0 ? "" : "\f");
            printer.section(section, page, paper.sections().size());
        }
        return printer.out.toString();
    }

    private void section(Section section, int page, int pages) {
        section.header().forEach(block -> block(block, page, pages));
        out.append('\n');
        section.blocks().forEach(block -> block(block, page, pages));
        out.append('\n');
        section.footer().forEach(block -> block(block, page, pages));
    }

    private void block(Block block, int page, int pages) {
        if (block instanceof Heading heading) {
            out.append("\n**").append(heading.text()).append("**\n\n");
        } else if (block instanceof Text text) {
            out.append(text.text()).append("\n\n");
        } else if (block instanceof Point point) {
            out.append(point.label().equals("•") ? "-" : point.label())
                    .append(' ')
                    .append(point.text())
                    .append('\n');
        } else if (block instanceof Row row) {
            out.append(line(row, page, pages)).append("  \n");
        } else if (block instanceof Gap) {
            out.append('\n');
        }
    }

    private String line(Row row, int page, int pages) {
        List<String> cells = row.cells();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = paper.withPages(cells.get(i))
                    .replace(Paper.PAGES, "" + pages)
                    .replace(Paper.PAGE, "" + page);
            boolean bold = row.label() && i == 0 && !cell.isEmpty();
            line.append(bold ? "**" + cell + "**" : cell);
            if (i < cells.size() - 1 && !cell.isEmpty()) {
                // Markdown has no columns: a label and its value are one line, cells are apart by a tab.
                line.append(bold ? ' ' : '\t');
            }
        }
        return line.toString();
    }
}
