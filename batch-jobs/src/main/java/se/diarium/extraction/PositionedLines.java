package se.diarium.extraction;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import se.diarium.extraction.Shown.Sheet;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.Box;
import se.diarium.protocol.DraftMark;
import se.diarium.protocol.Remark.Kind;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.SourcePage;

/** The lines of a PDF with the place of every cell on them. One instance a document. */
final class PositionedLines extends PDFTextStripper {

    /** In widths of a space: so wide a gap starts a new segment. */
    private static final float CELL_GAP = 3.5f;

    /** In widths of a space: so wide a gap is a space that the PDF does not write. */
    private static final float WORD_GAP = 0.5f;

    /** How much of a blank's width has to be free for it to be one. */
    private static final float BLANK_SEEN = 0.25f;

    /** In points: smaller pages are a mistake of the program that made them, and say nothing of what is seen. */
    private static final float SMALLEST_PAPER = 36;

    /** In points. */
    private static final float SMALLEST_LETTERS = 1;

    /** Rise by length: a scan lies askew by a degree or two, a watermark by some 50. */
    private static final float SLANT = 0.2f;

    /** Letters before the first mark that is put together with another are composed already. */
    private static final char FIRST_MARK = '\u0300';

    private final Budget budget;
    private final WholeStreams streams;
    private final List<SourcePage> pages = new ArrayList<>();
    private final List<SourceLine> lines = new ArrayList<>();
    /** Of this document only: a map that outlives it would keep every font of every document. */
    private final IdentityHashMap<PDFont, Letters> fonts = new IdentityHashMap<>();

    /** Of the marked contents that are open, whether each says what its letters stand for. */
    private final Deque<Boolean> marked = new ArrayDeque<>();

    private boolean spelledOut;
    private PageLetters letters = new PageLetters();
    private Sheet sheet = new Sheet(0, 0, 0, 0, 0);

    private final Remarks remarks;
    private final Ink ink = new Ink();
    private final OddText unseen = new OddText();
    private final OddText faint = new OddText();
    private final OddText slanted = new OddText();
    private final Pictures pictures = new Pictures();
    private int glyphsSeen;

    private int glyphsOnPage;
    private Paper paper = Paper.of(PDRectangle.A4);

    PositionedLines(Budget budget, WholeStreams streams, Remarks remarks) throws IOException {
        this.budget = budget;
        this.streams = streams;
        this.remarks = remarks;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(false);
    }

    /** All pages, blank ones too. */
    List<SourcePage> pages(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        addBlankPages(document, document.getNumberOfPages());
        return pages;
    }

    @Override
    protected void startPage(PDPage page) {
        addBlankPages(document, getCurrentPageNo() - 1);
        budget.page();
        glyphsOnPage = 0;
        ink.newPage();
        paper = Paper.of(page.getCropBox());
        sheet = Sheet.of(page);
        PdfRemarks.of(page, remarks);
        glyphsSeen = 0;
        pictures.newPage(page.getCropBox());
    }

    @Override
    protected void endPage(PDPage page) {
        int number = pages.size() + 1;
        unseen.remark(Kind.UNSEEN_TEXT, number, remarks);
        faint.remark(Kind.FAINT_TEXT, number, remarks);
        slanted.remark(DraftMark.is(slanted.text()) ? Kind.DRAFT : Kind.SLANTED_TEXT, number, remarks);
        pages.add(page(page, lines, origin()));
        lines.clear();
    }

    /** PDFBox passes over pages that have nothing on them; they count all the same. */
    private void addBlankPages(PDDocument source, int upTo) {
        while (pages.size() < upTo) {
            budget.page();
            pages.add(page(source.getPage(pages.size()), List.of(), SourcePage.Origin.TEXT));
        }
    }

    /** A scan may have its text below the picture, unseen: then another's OCR has read it. */
    private SourcePage.Origin origin() {
        if (glyphsSeen > 0 || !pictures.fillThePage()) {
            return SourcePage.Origin.TEXT;
        }
        return lines.isEmpty() ? SourcePage.Origin.PICTURE : SourcePage.Origin.OCR;
    }

    private SourcePage page(PDPage page, List<SourceLine> itsLines, SourcePage.Origin origin) {
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        return new SourcePage(
                pages.size() + 1,
                lying ? box.getHeight() : box.getWidth(),
                lying ? box.getWidth() : box.getHeight(),
                itsLines,
                origin,
                origin == SourcePage.Origin.TEXT ? 1 : 0);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName font
                && getResources() != null) {
            COSDictionary fonts = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            streams.look(fonts == null ? null : fonts.getDictionaryObject(font), 0);
        }
        ink.operator(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName object
                && getResources() != null
                && getResources().isImageXObject(object)) {
            ink.image(getGraphicsState().getCurrentTransformationMatrix());
        }
        pictures.operator(
                operator.getName(), operands, getResources(), getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        super.processPage(streams.page(page));
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        streams.look(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        spelledOut = properties != null && properties.getString(COSName.ACTUAL_TEXT) != null;
        marked.push(spelledOut);
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        Boolean ended = marked.poll();
        spelledOut &= ended == null || !ended;
    }

    /**
     * Shows a string by the rules of ISO 32000-1, 9.4.4, with the numbers that {@code PDFTextStripper} gets. That makes a dozen
     * matrices a letter, though all letters of a string have their size and direction in common; it is left what is rare.
     */
    @Override
    protected void showText(byte[] string) throws IOException {
        PDTextState state = getGraphicsState().getTextState();
        PDFont font = state.getFont();
        if (font == null || font.isVertical() || spelledOut || charactersByArticle.size() > 1) {
            super.showText(string);
            return;
        }
        Letters known = letters(font);
        float size = state.getFontSize();
        float stretch = state.getHorizontalScaling() / 100f;
        Matrix line = getTextMatrix();
        Matrix page = getGraphicsState().getCurrentTransformationMatrix();
        Matrix form = new Matrix(size * stretch, 0, 0, size, 0, state.getRise())
                .multiply(line)
                .multiply(page);
        Shown shown = new Shown(
                sheet,
                font,
                known.isBold(),
                form,
                Shown.direction(form),
                Math.abs(known.height() * form.getScalingFactorY()),
                Math.abs(known.blank() * form.getScalingFactorX()),
                size,
                (int) (size * line.getScalingFactorX()));
        Codes codes = new Codes(string, known);
        float x = line.getTranslateX();
        float y = line.getTranslateY();
        while (codes.next()) {
            Letters.Letter letter = known.of(codes.code());
            if (letter.text() != null) {
                float risenX = state.getRise() * line.getShearX() + x;
                float risenY = state.getRise() * line.getScaleY() + y;
                float stepX = letter.x() * size * stretch;
                float stepY = letter.y() * size;
                float nextX = stepX * line.getScaleX() + stepY * line.getShearX() + x;
                float nextY = stepX * line.getShearY() + stepY * line.getScaleY() + y;
                take(shown.glyph(
                        letter.text(),
                        onPageX(page, risenX, risenY) - sheet.left(),
                        onPageY(page, risenX, risenY) - sheet.bottom(),
                        onPageX(page, nextX, nextY) - sheet.left(),
                        onPageY(page, nextX, nextY) - sheet.bottom()));
            }
            float wider = codes.isBlank() ? state.getWordSpacing() : 0;
            float step = (letter.x() * size + state.getCharacterSpacing() + wider) * stretch;
            x += step * line.getScaleX();
            y += step * line.getShearY();
        }
        if (!Float.isFinite(x) || !Float.isFinite(y)) {
            throw new IllegalArgumentException("a string that ends nowhere");
        }
        setTextMatrix(new Matrix(line.getScaleX(), line.getShearY(), line.getShearX(), line.getScaleY(), x, y));
    }

    private static float onPageX(Matrix page, float x, float y) {
        return x * page.getScaleX() + y * page.getShearX() + page.getTranslateX();
    }

    private static float onPageY(Matrix page, float x, float y) {
        return x * page.getShearY() + y * page.getScaleY() + page.getTranslateY();
    }

    private Letters letters(PDFont font) throws IOException {
        Letters known = fonts.get(font);
        if (known == null) {
            known = new Letters(font, computeFontHeight(font));
            fonts.put(font, known);
        }
        return known;
    }

    /** What {@code PDFTextStripper} has shown itself. */
    @Override
    protected void processTextPosition(TextPosition position) {
        if (charactersByArticle.size() > 1) {
            if (isRead(glyph(position))) {
                super.processTextPosition(position);
            }
            return;
        }
        // It lays on the letters what they stand for.
        super.processTextPosition(position);
        charactersByArticle.get(0).forEach(seen -> take(glyph(seen)));
        charactersByArticle.get(0).clear();
    }

    private Glyph glyph(TextPosition position) {
        Letters known = fonts.get(position.getFont());
        return Glyph.of(position, known == null ? Letters.isBold(position.getFont()) : known.isBold());
    }

    private void take(Glyph glyph) {
        if (isRead(glyph)) {
            letters.add(glyph);
        }
    }

    private boolean isRead(Glyph glyph) {
        // Before anything is kept of it: a page of millions of glyphs never lies in memory.
        if (++glyphsOnPage > budget.limits().glyphsPerPage()) {
            throw new LimitExceededException(
                    QuarantineReason.TOO_DENSE,
                    "page " + getCurrentPageNo() + " has more than "
                            + budget.limits().glyphsPerPage() + " glyphs");
        }
        boolean read = isOnPaper(glyph);
        glyphsSeen += read && getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER ? 1 : 0;
        return read;
    }

    /**
     * Whether a letter is one of those that are read: it lies on the paper, and in the direction of the lines. A watermark's
     * letters ("UTKAST" from corner to corner) would each get into a line of the text below.
     */
    private boolean isOnPaper(Glyph glyph) {
        Matrix form = glyph.shown().form();
        float x = glyph.pageX();
        float y = glyph.pageY();
        float size = Math.abs(form.getScalingFactorY());
        if (paper.isBeside(x, y, size)) {
            unseen.add(glyph);
            return false;
        }
        float along = Math.abs(form.getScaleX());
        float across = Math.abs(form.getShearY());
        if (Math.min(along, across) > SLANT * Math.max(along, across)) {
            slanted.add(glyph);
            return false;
        }
        if (size < SMALLEST_LETTERS
                || ink.isWhiteOnNothing(x + size / 4 + paper.left(), y + size / 4 + paper.bottom())) {
            faint.add(glyph);
        }
        return true;
    }

    @Override
    protected void writePage() {
        GlyphLines page = new GlyphLines(this::line);
        page.add(letters.all());
        for (List<TextPosition> article : charactersByArticle) {
            page.add(article.stream().map(this::glyph).toList());
        }
        letters = new PageLetters();
    }

    private void line(List<Glyph> glyphs) {
        List<Segment> segments = new ArrayList<>();
        Cell cell = null;
        Glyph blank = null;
        for (Glyph glyph : glyphs) {
            String text = glyph.text();
            if (text.isBlank()) {
                blank = blank == null ? glyph : blank;
                continue;
            }
            float space = Math.max(glyph.space(), glyph.shown().points() * 0.2f);
            float gap = cell == null ? 0 : glyph.x() - cell.x1;
            if (cell == null || gap > space * CELL_GAP) {
                add(cell, segments);
                cell = new Cell(glyph);
            } else if (gap > space * WORD_GAP || isBetween(blank, cell, glyph)) {
                cell.text.append(' ');
            }
            blank = null;
            cell.append(glyph, text, glyph.shown().bold());
        }
        add(cell, segments);
        if (!segments.isEmpty()) {
            lines.add(new SourceLine(getCurrentPageNo(), lines.size() + 1, segments));
        }
    }

    /**
     * Whether a blank that the PDF writes keeps two letters apart. Meeting systems fill forms over a line of blanks, and those
     * then lie under the letters of a word.
     */
    private static boolean isBetween(@Nullable Glyph blank, Cell before, Glyph after) {
        return blank != null && after.x() > before.x1 && after.x() > blank.x() + blank.width() * BLANK_SEEN;
    }

    private void add(@Nullable Cell cell, List<Segment> segments) {
        if (cell == null) {
            return;
        }
        String text = composed(cell.text).strip();
        if (!text.isEmpty()) {
            budget.line(text.length());
            boolean bold = cell.boldGlyphs * 2 > cell.count;
            segments.add(new Segment(text, new Box(cell.x0, cell.y0, cell.x1, cell.y1), cell.size, bold));
        }
    }

    /** A letter and its ring or dots are one letter for whoever compares words. */
    private static String composed(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text.toString();
    }

    /** A segment that is being put together. */
    private static final class Cell {
        final StringBuilder text = new StringBuilder();
        final float x0;
        float x1;
        float y0;
        float y1;
        float size;
        int count;
        int boldGlyphs;

        Cell(Glyph first) {
            x0 = first.x();
            x1 = x0;
            y1 = first.y();
            y0 = first.top();
        }

        void append(Glyph glyph, String unicode, boolean bold) {
            text.append(unicode);
            x1 = Math.max(x1, glyph.right());
            y1 = Math.max(y1, glyph.y());
            y0 = Math.min(y0, glyph.top());
            size = Math.max(size, glyph.shown().points());
            count++;
            if (bold) {
                boldGlyphs++;
            }
        }
    }

    /** What of a page is seen. PDFBox reads a rectangle's numbers anew whenever it is asked. */
    private record Paper(float left, float bottom, float width, float height) {

        static Paper of(PDRectangle box) {
            return new Paper(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        }

        boolean isBeside(float x, float y, float size) {
            return width > SMALLEST_PAPER
                    && height > SMALLEST_PAPER
                    && (x < -size || y < -size || x > width || y > height);
        }
    }
}
