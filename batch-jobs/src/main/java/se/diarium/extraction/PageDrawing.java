package se.diarium.extraction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Box;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.SourcePage;

/** Draws pages of a PDF for people to look at. */
final class PageDrawing {

    private static final long MOST_PIXELS = 20_000_000;
    private static final float POINTS_OF_AN_INCH = 72;
    private static final float FAST = 0.5f;

    private PageDrawing() {}

    /** @param number from 1 */
    static PageView of(PDDocument document, int number, Budget budget) throws IOException {
        PDRectangle paper = document.getPage(number - 1).getCropBox();
        boolean lying = document.getPage(number - 1).getRotation() % 180 != 0;
        Words words = new Words(number, budget);
        words.setSortByPosition(true);
        words.setStartPage(number);
        words.setEndPage(number);
        words.writeText(document, Writer.nullWriter());
        SourcePage page = new SourcePage(
                number,
                lying ? paper.getHeight() : paper.getWidth(),
                lying ? paper.getWidth() : paper.getHeight(),
                words.lines(),
                SourcePage.Origin.TEXT,
                1);
        return new PageView(page, picture(document, number, paper));
    }

    private static byte[] picture(PDDocument document, int number, PDRectangle paper) throws IOException {
        double inches = paper.getWidth() / POINTS_OF_AN_INCH * (paper.getHeight() / POINTS_OF_AN_INCH);
        float dpi = (float) Math.min(PageView.DPI, Math.sqrt(MOST_PIXELS / Math.max(inches, 1e-6)));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage drawn = renderer.renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quick = writer.getDefaultWriteParam();
            quick.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quick.setCompressionQuality(FAST);
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn, null, null), quick);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Collects the words of a page, line by line. */
    private static final class Words extends PDFTextStripper {

        private final int page;
        private final Budget budget;
        private final List<SourceLine> lines = new ArrayList<>();
        private List<Segment> line = new ArrayList<>();

        Words(int page, Budget budget) {
            this.page = page;
            this.budget = budget;
        }

        List<SourceLine> lines() {
            endLine();
            return lines;
        }

        @Override
        protected void writeString(String text, List<TextPosition> glyphs) {
            @Nullable StringBuilder word = null;
            float x0 = 0;
            float x1 = 0;
            float y0 = 0;
            float y1 = 0;
            for (TextPosition glyph : glyphs) {
                String unicode = glyph.getUnicode();
                if (unicode == null || unicode.isBlank()) {
                    add(word, x0, y0, x1, y1);
                    word = null;
                    continue;
                }
                if (word == null) {
                    word = new StringBuilder();
                    x0 = glyph.getXDirAdj();
                    y0 = Float.MAX_VALUE;
                    y1 = 0;
                }
                word.append(unicode);
                x1 = glyph.getXDirAdj() + glyph.getWidthDirAdj();
                y1 = Math.max(y1, glyph.getYDirAdj());
                y0 = Math.min(y0, glyph.getYDirAdj() - glyph.getFontSizeInPt() * 0.8f);
            }
            add(word, x0, y0, x1, y1);
        }

        private void add(@Nullable StringBuilder word, float x0, float y0, float x1, float y1) {
            if (word != null) {
                budget.line(word.length());
                line.add(new Segment(word.toString(), new Box(x0, y0, x1, y1), y1 - y0, false));
            }
        }

        @Override
        protected void writeLineSeparator() {
            endLine();
        }

        @Override
        protected void writePageEnd() {
            endLine();
        }

        private void endLine() {
            if (!line.isEmpty()) {
                lines.add(new SourceLine(page, lines.size() + 1, line));
                line = new ArrayList<>();
            }
        }
    }
}
