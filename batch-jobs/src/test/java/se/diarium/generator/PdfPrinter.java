package se.diarium.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import se.diarium.generator.Paper.Anchor;
import se.diarium.generator.Paper.Beside;
import se.diarium.generator.Paper.Block;
import se.diarium.generator.Paper.Gap;
import se.diarium.generator.Paper.Heading;
import se.diarium.generator.Paper.Point;
import se.diarium.generator.Paper.Row;
import se.diarium.generator.Paper.Section;
import se.diarium.generator.Paper.Text;

/** Writes a protocol as PDF: A4, the font embedded, every page with the header and footer of its section. */
final class PdfPrinter {

    /** PDFBox brings it: a font with å, ä, ö, § and the bullet, that needs no search of the machine. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final TrueTypeFont LETTERS = parse();
    private static final Map<Integer, Float> WIDTHS = new ConcurrentHashMap<>();

    private static final float LEFT = 70;
    private static final float WIDTH = 455;
    private static final float TOP = 800;
    private static final float BOTTOM = 90;
    private static final float GUTTER = 14;
    private static final float ABOVE_HEADING = 8;
    private static final float BODY = 11;
    private static final float SMALL = 8;

    /** Text at a place; page header and footer are set last, when the number of pages is known. */
    private record Piece(float x, float y, float size, boolean bold, String text) {}

    /** What the lines stand in: the whole width, or a part of it. */
    private record Column(float left, float width) {

        Column part(int from, int to) {
            return new Column(left + width * from / 100, width * (to - from) / 100 - (to < 100 ? GUTTER : 0));
        }
    }

    private record Sheet(Section section, boolean first, List<Piece> pieces) {}

    private final PDFont regular;
    private final PDFont bold;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> pagesOfItems = new HashMap<>();
    private Column column = new Column(LEFT, WIDTH);

    /** Where the next line goes: the sheet, and how high on it. */
    private int at = -1;

    private float y;

    private PdfPrinter(PDDocument document) throws IOException {
        regular = PDType0Font.load(document, LETTERS, true);
        bold = PDType0Font.load(document, LETTERS, true);
        // The font has no bold sister in PDFBox: its letters are drawn thicker, and the descriptor says that they are
        // bold.
        bold.getFontDescriptor().setForceBold(true);
    }

    /** Parsed once: thousands of protocols are printed with it. */
    private static TrueTypeFont parse() {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] print(Paper paper, String title) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(4711L);
            document.getDocumentInformation().setTitle(title);
            Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            date.setTimeInMillis(0);
            document.getDocumentInformation().setCreationDate(date);
            PdfPrinter printer = new PdfPrinter(document);
            paper.sections().forEach(printer::section);
            printer.write(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of pages of a PDF. */
    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private void section(Section section) {
        newSheet(section, true);
        blocks(section, section.blocks());
    }

    private void blocks(Section section, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                // A heading does not stand alone at the foot of a page.
                room(section, 60);
                y -= ABOVE_HEADING;
                paragraph(section, heading.text(), 0, heading.level() == 1 ? 14 : 12, true);
                y -= 3;
            } else if (block instanceof Text text) {
                paragraph(section, text.text(), 0, BODY, false);
                y -= 4;
            } else if (block instanceof Point point) {
                room(section, 14);
                add(new Piece(column.left(), y, BODY, false, point.label()));
                paragraph(section, point.text(), 16, BODY, false);
            } else if (block instanceof Row row) {
                row(section, row);
            } else if (block instanceof Beside beside) {
                beside(section, beside);
            } else if (block instanceof Anchor anchor) {
                room(section, 60);
                pagesOfItems.put(Paper.pageOf(anchor.paragraph()), Integer.toString(at + 1));
            } else if (block instanceof Gap) {
                y -= 14;
            }
        }
    }

    private void newSheet(Section section, boolean first) {
        at++;
        if (at == sheets.size()) {
            sheets.add(new Sheet(section, first, new ArrayList<>()));
        }
        y = TOP - 20 - 12f * section.header().size();
    }

    private void room(Section section, float height) {
        if (y - height < BOTTOM) {
            newSheet(section, false);
        }
    }

    private void add(Piece piece) {
        sheets.get(at).pieces().add(piece);
    }

    /** The first lines of both columns stand on one line; what follows is below the longer column. */
    private void beside(Section section, Beside beside) {
        room(section, 60);
        Column whole = column;
        int sheet = at;
        float top = y - ABOVE_HEADING;
        y = top + above(beside.left());
        column = whole.part(0, beside.start());
        blocks(section, beside.left());
        int sheetOfLeft = at;
        float footOfLeft = y;
        at = sheet;
        y = top + above(beside.right());
        column = whole.part(beside.start(), 100);
        blocks(section, beside.right());
        column = whole;
        if (sheetOfLeft > at || (sheetOfLeft == at && footOfLeft < y)) {
            at = sheetOfLeft;
            y = footOfLeft;
        }
    }

    private static float above(List<Block> column) {
        return column.get(0) instanceof Heading ? ABOVE_HEADING : 0;
    }

    private void paragraph(Section section, String text, float indent, float size, boolean isBold) {
        for (String part : text.split("\n", -1)) {
            for (String line : wrap(part, column.width() - indent, size)) {
                room(section, size);
                add(new Piece(column.left() + indent, y, size, isBold, line));
                y -= size * 1.25f;
            }
        }
    }

    private void row(Section section, Row row) {
        List<List<String>> cells = cells(row, 10);
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        room(section, 12f * height);
        float top = y;
        for (int i = 0; i < cells.size(); i++) {
            y = top;
            for (String line : cells.get(i)) {
                add(new Piece(
                        column.left() + column.width() * row.starts().get(i) / 100,
                        y,
                        10,
                        row.label() && i == 0,
                        line));
                y -= 12;
            }
        }
        y = top - 12f * height - 1;
    }

    private List<List<String>> cells(Row row, float size) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int end = i + 1 < row.cells().size() ? row.starts().get(i + 1) : 100;
            float width = column.width() * (end - row.starts().get(i)) / 100 - 8;
            cells.add(
                    row.cells().get(i).isEmpty() ? List.of() : wrap(row.cells().get(i), width, size));
        }
        return cells;
    }

    private static List<String> wrap(String text, float width, float size) {
        if (text.startsWith("{page of")) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (String word : text.split(" ", -1)) {
            float wide = width(word, size);
            if (line.length() > 0 && used + width(" ", size) + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            used += (line.length() == 0 ? 0 : width(" ", size)) + wide;
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(String text, float size) {
        double units = text.codePoints()
                .mapToDouble(letter -> WIDTHS.computeIfAbsent(letter, PdfPrinter::width))
                .sum();
        return (float) units * size;
    }

    /** Of a letter, in parts of the font's size. */
    private static float width(int letter) {
        try {
            int glyph = LETTERS.getUnicodeCmapLookup().getGlyphId(letter);
            return LETTERS.getAdvanceWidth(glyph) / (float) LETTERS.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PDDocument document) throws IOException {
        int number = 0;
        for (Sheet sheet : sheets) {
            number++;
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            furniture(
                    sheet.first() ? sheet.section().header() : sheet.section().laterHeader(),
                    TOP,
                    number,
                    sheet.pieces());
            furniture(sheet.section().footer(), 45, number, sheet.pieces());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Piece piece : sheet.pieces()) {
                    content.beginText();
                    content.setFont(piece.bold() ? bold : regular, piece.size());
                    content.setRenderingMode(piece.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
                    content.setLineWidth(piece.size() / 40);
                    content.newLineAtOffset(piece.x(), piece.y());
                    content.showText(pagesOfItems.getOrDefault(piece.text(), piece.text()));
                    content.endText();
                }
            }
        }
    }

    private void furniture(List<Block> rows, float top, int page, List<Piece> onto) {
        float line = top;
        for (Block block : rows) {
            Row row = (Row) block;
            for (int i = 0; i < row.cells().size(); i++) {
                String text = row.cells()
                        .get(i)
                        .replace(Paper.PAGES, "" + sheets.size())
                        .replace(Paper.PAGE, "" + page);
                int end = i + 1 < row.cells().size() ? row.starts().get(i + 1) : 100;
                float below = line;
                if (!text.isEmpty()) {
                    for (String part : wrap(text, WIDTH * (end - row.starts().get(i)) / 100, SMALL)) {
                        onto.add(new Piece(LEFT + WIDTH * row.starts().get(i) / 100, below, SMALL, false, part));
                        below -= 9;
                    }
                }
            }
            line -= 12;
        }
    }
}
