package se.diarium.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import se.diarium.generator.Paper.Beside;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Gap;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Point;
import se.diarium.generator.Paper.Row;
import se.diarium.generator.Paper.Section;
import se.diarium.generator.Paper.Text;

/**
 * Writes a protocol as Word does: a section for every page header, tables for rows, and the points of a decision as an
 * automatic list, whose numbers stand nowhere in the text. A number that is wrong on purpose is written by hand.
 */
final class DocxPrinter {

    private final XWPFDocument document = new XWPFDocument();
    private final Paper paper;
    private int lists;
    private BigInteger list = BigInteger.ZERO;
    private int counted;

    private DocxPrinter(Paper paper) {
        this.paper = paper;
    }

    static byte[] print(Paper paper) {
        DocxPrinter printer = new DocxPrinter(paper);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                XWPFDocument document = printer.document) {
            List<Section> sections = paper.sections();
            for (int i = 0; i < sections.size(); i++) {
                printer.section(sections.get(i), i == sections.size() - 1);
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void section(Section section, boolean last) {
        section.blocks().forEach(this::block);
        CTSectPr properties = last
                ? document.getDocument().getBody().addNewSectPr()
                : document.createParagraph().getCTP().addNewPPr().addNewSectPr();
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, properties);
        furniture(policy.createHeader(XWPFHeaderFooterPolicy.FIRST), section.header());
        furniture(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT), section.laterHeader());
        furniture(policy.createFooter(XWPFHeaderFooterPolicy.FIRST), section.footer());
        furniture(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), section.footer());
        properties.addNewTitlePg();
    }

    private static void furniture(XWPFHeaderFooter part, List<Block> rows) {
        int columns =
                rows.stream().mapToInt(row -> ((Row) row).cells().size()).max().orElse(1);
        XWPFTable table = part.createTable(rows.size(), columns);
        for (int r = 0; r < rows.size(); r++) {
            List<String> cells = ((Row) rows.get(r)).cells();
            for (int c = 0; c < cells.size(); c++) {
                // Fields of their own in Word; without a value until somebody opens the file.
                String text = cells.get(c).replace(Paper.PAGES, "").replace(Paper.PAGE, "");
                table.getRow(r).getCell(c).setText(text);
            }
        }
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            text(heading.text(), true, heading.level() == 1 ? 14 : 12);
        } else if (block instanceof Text text) {
            text(text.text(), false, 11);
        } else if (block instanceof Row row) {
            row(row);
        } else if (block instanceof Beside beside) {
            beside(beside);
        } else if (block instanceof Gap) {
            document.createParagraph();
        } else if (block instanceof Point point) {
            point(point);
            return;
        }
        list = BigInteger.ZERO;
        counted = 0;
    }

    private XWPFParagraph text(String text, boolean bold, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        run.setBold(bold);
        run.setFontSize(size);
        return paragraph;
    }

    private void point(Point point) {
        boolean bullet = point.label().equals("•");
        if (!bullet && !point.label().equals(counted + 1 + ".")) {
            text(point.label() + " " + point.text(), false, 11);
            return;
        }
        if (list.signum() == 0) {
            list = newList(bullet);
        }
        text(point.text(), false, 11).setNumID(list);
        counted++;
    }

    private BigInteger newList(boolean bullet) {
        XWPFNumbering numbering =
                document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(lists++));
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(bullet ? STNumberFormat.BULLET : STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal(bullet ? "\u2022" : "%1.");
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    /** A table of one row, each column a cell with as many paragraphs as it has blocks. */
    private void beside(Beside beside) {
        XWPFTableRow cells = document.createTable(1, 2).getRow(0);
        paragraphs(cells.getCell(0), beside.left());
        paragraphs(cells.getCell(1), beside.right());
    }

    private static void paragraphs(XWPFTableCell cell, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            XWPFRun run = paragraph.createRun();
            run.setText(words(blocks.get(i)));
            run.setBold(blocks.get(i) instanceof Heading);
        }
    }

    private static String words(Block block) {
        if (block instanceof Heading heading) {
            return heading.text();
        }
        return block instanceof Point point ? point.label() + " " + point.text() : ((Text) block).text();
    }

    private void row(Row row) {
        XWPFTable table = document.createTable(1, row.cells().size());
        XWPFTableRow cells = table.getRow(0);
        for (int i = 0; i < row.cells().size(); i++) {
            XWPFRun run = cells.getCell(i).getParagraphs().get(0).createRun();
            run.setText(paper.withPages(row.cells().get(i)));
            run.setBold(row.label() && i == 0);
            run.setFontSize(10);
        }
    }
}
