package se.diarium.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import se.diarium.importing.QuarantineReason;

/** A file that must be quarantined. */
final class BadFile {

    /** The limits of the test server, which are low so that the files need not be large. */
    static final int MEGABYTES = 5;

    static final int PAGES = 100;

    /** What a worker of the test server has for documents: enough for a protocol, not for {@link #LINES}. */
    static final int WORKER_MEGABYTES = 48;

    /** Of a text within all limits. */
    private static final int LINES = 290_000;

    private static final int GLYPHS = 100_000;
    private static final int BOMB_MEGABYTES = 250;
    private static final int MIB = 1024 * 1024;

    private final String name;
    private final byte[] bytes;
    private final QuarantineReason reason;

    private BadFile(String name, byte[] bytes, QuarantineReason reason) {
        this.name = name;
        this.bytes = bytes;
        this.reason = reason;
    }

    /** Its name in the inbox. */
    String name() {
        return name;
    }

    /** Lays it into an inbox. */
    void putInto(Inbox inbox) {
        inbox.put(name, bytes);
    }

    /** Why it cannot be registered. */
    QuarantineReason reason() {
        return reason;
    }

    /** One file of each kind that can be told from its bytes. */
    static List<BadFile> ofEachKind() {
        try {
            byte[] page = pdf(1, "");
            List<BadFile> files = new ArrayList<>();
            files.add(new BadFile("tom.pdf", new byte[0], QuarantineReason.EMPTY_FILE));
            files.add(new BadFile("stor.pdf", Arrays.copyOf(page, MEGABYTES * MIB + 1), QuarantineReason.TOO_LARGE));
            files.add(new BadFile("bild.png", png(), QuarantineReason.UNSUPPORTED_TYPE));
            files.add(new BadFile(
                    "webbsida.pdf",
                    utf8("<!DOCTYPE html><html><head><title>Fel</title></head><body><h1>404</h1></body></html>"),
                    QuarantineReason.TYPE_MISMATCH));
            files.add(new BadFile("lösenord.pdf", encrypted(), QuarantineReason.ENCRYPTED));
            files.add(new BadFile(
                    "avkortad.pdf", Arrays.copyOf(pdf(3, "§ 1 Val av justerare"), 300), QuarantineReason.DAMAGED));
            files.add(new BadFile("många sidor.pdf", pdf(PAGES + 1, ""), QuarantineReason.TOO_MANY_PAGES));
            files.add(new BadFile("tät.pdf", pdf(1, "x".repeat(GLYPHS)), QuarantineReason.TOO_DENSE));
            files.add(new BadFile("bomb.docx", bomb(), QuarantineReason.DECOMPRESSION_BOMB));
            files.add(new BadFile("minne.txt", utf8("§ 1 Justerare\n".repeat(LINES)), QuarantineReason.OUT_OF_MEMORY));
            files.add(new BadFile("utan text.pdf", page, QuarantineReason.NO_TEXT));
            files.add(new BadFile(
                    "kallelse.txt",
                    utf8("Exempelköpings kommun\nKultur- och fritidsnämnden\nKallelse till sammanträde 2026-09-15\n"),
                    QuarantineReason.NO_ITEMS));
            String protocol = Samples.protocol(LocalDate.of(2026, 9, 1));
            files.add(new BadFile(
                    "utan nämnd.txt",
                    utf8(protocol.substring(protocol.indexOf("**§ 55**"), protocol.indexOf("**§ 56**"))),
                    QuarantineReason.NO_MEETING));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(int pages, String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            return saved(document);
        }
    }

    private static byte[] encrypted() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("ägare", "läsare", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] png() {
        byte[] png = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 200);
        System.arraycopy(utf8("\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\2"), 0, png, 8, 18);
        return png;
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>""");
            put(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                    </Relationships>""");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(utf8(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"));
            byte[] blanks = new byte[MIB];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < BOMB_MEGABYTES; i++) {
                zip.write(blanks);
            }
            zip.write(utf8("</w:body></w:document>"));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(text));
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
