package se.diarium.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF that a test puts together. */
public final class PdfFile implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PDFont regular = font();
    private final PDFont bold = font();

    public PdfFile() throws IOException {
        bold.getFontDescriptor().setForceBold(true);
    }

    private PDFont font() throws IOException {
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, in, false);
        }
    }

    public PdfFile page() {
        document.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    /** Writes on the last page; {@code fromTop} is the way in points to the baseline. */
    public PdfFile text(float x, float fromTop, float size, boolean isBold, String text) throws IOException {
        try (PDPageContentStream content = content()) {
            content.beginText();
            content.setFont(isBold ? bold : regular, size);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - fromTop);
            content.showText(text);
            content.endText();
        }
        return this;
    }

    /** Drawing operators as they are, on the last page; the font's name is {@code F}. */
    public PdfFile operators(String one, int times) throws IOException {
        PDPage page = last();
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), regular);
        page.setResources(resources);
        PDStream stream = new PDStream(document);
        byte[] bytes = one.getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
        page.setContents(stream);
        return this;
    }

    public PDDocument document() {
        return document;
    }

    public PDPage last() {
        return document.getPage(document.getNumberOfPages() - 1);
    }

    public Path save(Path file) throws IOException {
        document.save(file.toFile());
        return file;
    }

    public Path saveProtected(Path file, String owner, String user) throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, permission);
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
        return save(file);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PDPageContentStream content() throws IOException {
        return new PDPageContentStream(document, last(), PDPageContentStream.AppendMode.APPEND, true, true);
    }
}
