package se.diarium.extraction.worker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.diarium.extraction.Limits;

/** Documents that reach a limit and do not pass it: what a worker's memory has to hold. */
final class LargestDocuments {

    private static final Limits LIMITS = Limits.DEFAULT;
    private static final String WORDS =
            "och att godkänna delårsrapporten som kommunstyrelsen har översänt till nämnden ";

    /** Of a paragraph in {@link #word}: p, r and t. */
    private static final int ELEMENTS_OF_A_PARAGRAPH = 3;

    private LargestDocuments() {}

    /** As many pages, lines and characters as are read. */
    static Path longPdf(Path file) throws IOException {
        int linesOnPage = LIMITS.lines() / LIMITS.pages();
        int charactersOfLine = LIMITS.characters() / LIMITS.lines();
        StringBuilder page = new StringBuilder("BT /F 4 Tf 5 TL 50 800 Td\n");
        for (int i = 0; i < linesOnPage; i++) {
            page.append('(').append(words(charactersOfLine)).append(") '\n");
        }
        return pdf(file, LIMITS.pages(), page.append("ET\n").toString());
    }

    /** Pages as dense as they may be, until the document has as many characters as are read. */
    static Path densePdf(Path file) throws IOException {
        // A blank is a glyph, but no character of a line's end
        int lines = LIMITS.glyphsPerPage() / 100;
        StringBuilder page = new StringBuilder("BT /F 1 Tf 1.2 TL 20 820 Td\n");
        for (int i = 0; i < lines; i++) {
            page.append('(').append(words(100)).append(") '\n");
        }
        return pdf(
                file,
                LIMITS.characters() / LIMITS.glyphsPerPage(),
                page.append("ET\n").toString());
    }

    /** Text in which every line is as short as the number of lines allows. */
    static Path text(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            String line = words(LIMITS.characters() / LIMITS.lines()) + "\n";
            for (int i = 0; i < LIMITS.lines(); i++) {
                out.write(line);
            }
        }
        return file;
    }

    /** As many paragraphs as there may be elements, filled up to the size that the XML may have. */
    static Path word(Path file) throws IOException {
        int paragraphs = LIMITS.elements() / ELEMENTS_OF_A_PARAGRAPH - 2;
        String paragraph = "<w:p><w:r><w:t>" + words(20) + "</w:t></w:r></w:p>";
        long comment = LIMITS.xmlPartBytes() - (long) paragraphs * paragraph.length() - 1_000;
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            put(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>""");
            put(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            zip.setLevel(0); // a ratio as of a bomb would have it refused
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + paragraph.repeat(paragraphs) + "<!--" + "x".repeat((int) comment)
                            + "--></w:body></w:document>");
        }
        return file;
    }

    /** As many tags as a web page may have, filled up to the size that it may have. */
    static Path web(Path file) throws IOException {
        String paragraph = "<p>" + words(30) + "</p>";
        int paragraphs = Math.min(LIMITS.elements() / 2 - 10, LIMITS.lines() - 1);
        String comment = "<!--" + "x".repeat(LIMITS.textFileBytes() - paragraphs * paragraph.length() - 1_000) + "-->";
        return Files.writeString(
                file,
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Protokoll</title></head><body>"
                        + paragraph.repeat(paragraphs) + comment + "</body></html>");
    }

    /** Of single bytes in PDF and in UTF-8. */
    private static String words(int characters) {
        return WORDS.replace('ä', 'a')
                .replace('ö', 'o')
                .replace('å', 'a')
                .repeat(1 + characters / WORDS.length())
                .substring(0, characters - 1)
                .strip();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Written by hand: a stream for each page, so that no reader keeps one for all. */
    private static Path pdf(Path file, int pages, String content) throws IOException {
        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        List<Long> places = new ArrayList<>();
        long place = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            List<String> heads = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>"));
            StringBuilder kids = new StringBuilder();
            for (int i = 0; i < pages; i++) {
                kids.append(4 + 2 * i).append(" 0 R ");
            }
            heads.add("<</Type/Pages/Count " + pages + "/Kids[" + kids + "]>>");
            heads.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
            place += write(out, "%PDF-1.5\n");
            for (String head : heads) {
                places.add(place);
                place += write(out, places.size() + " 0 obj" + head + "endobj\n");
            }
            for (int i = 0; i < pages; i++) {
                places.add(place);
                place += write(
                        out,
                        places.size()
                                + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents "
                                + (places.size() + 1) + " 0 R>>endobj\n");
                places.add(place);
                place += write(
                        out, places.size() + " 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n");
                out.write(packed.toByteArray());
                place += packed.size() + write(out, "\nendstream endobj\n");
            }
            StringBuilder xref = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
            places.forEach(at -> xref.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", at)));
            write(
                    out,
                    xref + "trailer<</Root 1 0 R/Size " + (places.size() + 1) + ">>\nstartxref\n" + place
                            + "\n%%EOF\n");
        }
        return file;
    }

    private static int write(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        out.write(bytes);
        return bytes.length;
    }
}
