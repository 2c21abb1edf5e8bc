package se.diarium.extraction.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** A page of a PDF as a picture in grey, of no more pixels than there is memory for. */
final class PagePicture {

    /** What Tesseract is best at. */
    static final int DPI = 300;

    /** An A3 has 17 million at 300 dpi. */
    private static final long MOST_PIXELS = 20_000_000;

    /** Of one image of the file: an A4 at 600 dpi has 35 million. */
    private static final long MOST_PIXELS_OF_AN_IMAGE = 40_000_000;

    private static final float POINTS_OF_AN_INCH = 72;

    private PagePicture() {}

    /**
     * Draws a page.
     *
     * @param number from 1
     * @param file where the picture goes, as PGM: the simplest format that Tesseract reads
     * @return how many of its pixels make an inch
     */
    static int write(PDDocument document, int number, Path file) throws IOException {
        PDPage page = document.getPage(number - 1);
        refuseHugeImages(page.getResources());
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        int dpi = dpi(page.getCropBox());
        BufferedImage picture = renderer.renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("P5\n" + picture.getWidth() + " " + picture.getHeight() + "\n255\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        }
        return dpi;
    }

    private static int dpi(PDRectangle paper) throws IOException {
        double inches = paper.getWidth() / POINTS_OF_AN_INCH * (paper.getHeight() / POINTS_OF_AN_INCH);
        int dpi = (int) Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(inches, 1e-6)));
        if (dpi < 1) {
            throw new OcrException("a page of " + (long) inches + " square inches");
        }
        return dpi;
    }

    private static void refuseHugeImages(@Nullable PDResources resources) throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDImageXObject image
                        && (long) image.getWidth() * image.getHeight() > MOST_PIXELS_OF_AN_IMAGE) {
                    throw new OcrException("an image of " + image.getWidth() + " x " + image.getHeight() + " pixels");
                }
            }
        }
    }
}
