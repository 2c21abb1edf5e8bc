package se.diarium.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static se.diarium.extraction.DocumentAssertions.assertUnreadable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.generator.Layout;
import se.diarium.generator.MinutesGenerator;
import se.diarium.generator.ProtocolFile;
import se.diarium.importing.QuarantineReason;

/** One test a way in which a file cannot be read; the files are made here. */
@Timeout(60)
class UnreadableFilesTest {

    private static final byte[] PDF = protocol(ProtocolFile.PDF);
    private static final byte[] DOCX = protocol(ProtocolFile.DOCX);

    @TempDir
    Path folder;

    private static byte[] protocol(ProtocolFile format) {
        return format.write(MinutesGenerator.minutes(new Random(1), 3), Layout.KUNGALV);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void anEmptyFile() throws IOException {
        assertUnreadable(file("tom.pdf", new byte[0]), QuarantineReason.EMPTY_FILE);
    }

    @Test
    void aTextOfBlanks() throws IOException {
        assertUnreadable(
                file("blanka.txt", " \r\n\f \n".getBytes(StandardCharsets.UTF_8)), QuarantineReason.EMPTY_FILE);
    }

    @Test
    void aFileLargerThanIsRead() throws IOException {
        assertUnreadable(file("stor.pdf", PDF), Limits.DEFAULT.withFileBytes(1_000), QuarantineReason.TOO_LARGE);
    }

    @Test
    void aFileThatIsGone() {
        assertUnreadable(folder.resolve("borta.pdf"), QuarantineReason.UNREADABLE_FILE);
    }

    @Test
    void aFileWithoutTheRightToReadIt() throws IOException {
        Path file = file("stängd.pdf", PDF);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "root reads every file");

        assertUnreadable(file, QuarantineReason.UNREADABLE_FILE);
    }

    @Test
    void aPicture() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertUnreadable(file("bild.png", png), QuarantineReason.UNSUPPORTED_TYPE);
    }

    @Test
    void aWebPageNamedPdf() throws IOException {
        byte[] html = "<html><body>404 Not Found</body></html>".getBytes(StandardCharsets.UTF_8);
        assertUnreadable(file("protokoll.pdf", html), QuarantineReason.TYPE_MISMATCH);
    }

    @Test
    void aPdfNamedDocx() throws IOException {
        assertUnreadable(file("protokoll.docx", PDF), QuarantineReason.TYPE_MISMATCH);
    }

    @Test
    void anotherKindOfArchiveNamedDocx() throws IOException {
        assertUnreadable(file("blad.docx", zip(Map.of("a.txt", "text"))), QuarantineReason.TYPE_MISMATCH);
    }

    @Test
    void aPdfWithAPassword() throws IOException {
        try (PdfFile pdf = new PdfFile().page()) {
            pdf.text(70, 100, 11, false, "Hemligt");
            assertUnreadable(
                    pdf.saveProtected(folder.resolve("låst.pdf"), "ägare", "hemligt"), QuarantineReason.ENCRYPTED);
        }
    }

    @Test
    void aDocxWithAPassword() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemligt");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(DOCX);
            }
            container.writeFilesystem(bytes);
        }
        assertUnreadable(file("låst.docx", bytes.toByteArray()), QuarantineReason.ENCRYPTED);
    }

    @Test
    void aTruncatedPdf() throws IOException {
        assertUnreadable(file("halv.pdf", Arrays.copyOf(PDF, PDF.length / 2)), QuarantineReason.DAMAGED);
    }

    @Test
    void aTruncatedDocx() throws IOException {
        assertUnreadable(file("halv.docx", Arrays.copyOf(DOCX, DOCX.length / 2)), QuarantineReason.DAMAGED);
    }

    @Test
    void bytesThatAreNothing() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        noise[0] = 0;
        assertUnreadable(file("brus.pdf", noise), QuarantineReason.DAMAGED);
    }

    /** PDFBox would leave out the rest of the page and say nothing: half a decision is worse than none. */
    @Test
    void aPdfWithOneBrokenPage() throws IOException {
        try (PdfFile pdf = new PdfFile().page()) {
            pdf.text(70, 100, 11, false, "Hel sida").page();
            COSStream broken = pdf.document().getDocument().createCOSStream();
            byte[] flate = flate("BT /F 11 Tf 70 700 Td (Nämnden beslutar) Tj ET ".repeat(200));
            byte[] half = Arrays.copyOf(flate, flate.length / 2);
            try (OutputStream out = broken.createRawOutputStream()) {
                out.write(half);
            }
            broken.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            pdf.last().getCOSObject().setItem(COSName.CONTENTS, broken);
            assertUnreadable(pdf.save(folder.resolve("trasig sida.pdf")), QuarantineReason.DAMAGED);
        }
    }

    @Test
    void aScanWithoutText() throws IOException {
        try (PdfFile pdf = new PdfFile().page().page()) {
            assertUnreadable(pdf.save(folder.resolve("skannad.pdf")), QuarantineReason.NO_TEXT);
        }
    }

    @Test
    void morePagesThanAreRead() throws IOException {
        assertUnreadable(file("lång.pdf", PDF), Limits.DEFAULT.withPages(2), QuarantineReason.TOO_MANY_PAGES);
    }

    @Test
    void millionsOfGlyphsInAFewBytes() throws IOException {
        try (PdfFile pdf = new PdfFile().page()) {
            Path file = pdf.operators("BT /F 1 Tf <" + "0024".repeat(60) + "> Tj ET\n", 300_000)
                    .save(folder.resolve("bomb.pdf"));
            assertThat(Files.size(file)).isLessThan(1_000_000);
            assertUnreadable(file, QuarantineReason.TOO_DENSE);
        }
    }

    @Test
    void aPageThatUnpacksToMoreThanTheMemory() throws IOException {
        try (PdfFile pdf = new PdfFile().page()) {
            assertUnreadable(
                    pdf.operators(" ".repeat(1 << 20), 300).save(folder.resolve("blanka.pdf")),
                    QuarantineReason.DECOMPRESSION_BOMB);
        }
    }

    @Test
    void aDocxThatUnpacksToMoreThanTheMemory() throws IOException {
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(blank);
            }
        }
        assertUnreadable(file("bomb.docx", bytes.toByteArray()), QuarantineReason.DECOMPRESSION_BOMB);
    }

    @Test
    void aDocxOfElementsWithoutEnd() throws IOException {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        assertUnreadable(
                file("djup.docx", zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", deep))),
                QuarantineReason.DECOMPRESSION_BOMB);
    }

    @Test
    void aDocxWithADocumentTypeDeclaration() throws IOException {
        String xml = "<!DOCTYPE a [<!ENTITY e \"ha\">]><a>&e;</a>";
        assertUnreadable(
                file("dtd.docx", zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", xml))),
                QuarantineReason.DAMAGED);
    }

    @Test
    void aWebPageOfElementsInElements() throws IOException {
        byte[] html = ("<html><body>" + "<div>".repeat(100_000) + "text").getBytes(StandardCharsets.UTF_8);
        assertUnreadable(file("djup.html", html), QuarantineReason.TOO_DENSE);
    }

    @Test
    void aTextOfMoreLinesThanAreRead() throws IOException {
        byte[] lines = "§\n".repeat(Limits.DEFAULT.lines() + 1).getBytes(StandardCharsets.UTF_8);
        assertUnreadable(file("rader.txt", lines), QuarantineReason.TOO_DENSE);
    }

    @Test
    void aFileThatTakesTooLong() throws IOException {
        try (PdfFile pdf = new PdfFile().page()) {
            // Forms in forms in forms: 10 to the power of 8 of them, and not one letter.
            COSStream inner = null;
            for (int depth = 0; depth < 8; depth++) {
                COSStream form = pdf.document().getDocument().createCOSStream();
                form.setItem(COSName.TYPE, COSName.XOBJECT);
                form.setItem(COSName.SUBTYPE, COSName.FORM);
                COSArray box = new COSArray();
                for (int i = 0; i < 4; i++) {
                    box.add(COSInteger.get(i < 2 ? 0 : 600));
                }
                form.setItem(COSName.BBOX, box);
                try (OutputStream out = form.createOutputStream()) {
                    out.write((inner == null ? "q Q " : "/X Do ").repeat(10).getBytes(StandardCharsets.US_ASCII));
                }
                if (inner != null) {
                    form.setItem(COSName.RESOURCES, resources(inner));
                }
                inner = form;
            }
            pdf.operators("/X Do ", 10)
                    .last()
                    .getCOSObject()
                    .setItem(COSName.RESOURCES, resources(Objects.requireNonNull(inner)));
            long before = System.nanoTime();
            assertUnreadable(
                    pdf.save(folder.resolve("evig.pdf")),
                    Limits.DEFAULT.withTime(Duration.ofMillis(500)),
                    QuarantineReason.TIMED_OUT);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        }
    }

    private static COSDictionary resources(COSStream form) {
        COSDictionary forms = new COSDictionary();
        forms.setItem("X", form);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, forms);
        return resources;
    }

    private static byte[] flate(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
