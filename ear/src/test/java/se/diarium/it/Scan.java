package se.diarium.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A paper that somebody has scanned: pictures without a word of text. */
final class Scan {

    private static final int DPI = 200;

    private Scan() {}

    /** The first pages of a PDF as pictures. */
    static byte[] ofFirstPages(byte[] pdf, int pages) {
        try (PDDocument original = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFRenderer renderer = new PDFRenderer(original);
            for (int i = 0; i < Math.min(pages, original.getNumberOfPages()); i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(scan, renderer.renderImageWithDPI(i, DPI, ImageType.GRAY)),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            scan.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
