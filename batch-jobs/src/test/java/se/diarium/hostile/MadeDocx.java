package se.diarium.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The short protocol as a DOCX, part by part, and what a sender can do to it. */
final class MadeDocx {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String declaration = "";
    private String body;
    private String mainType = WML + "document.main+xml";

    MadeDocx() {
        this(paragraphs(Plain.lines()));
    }

    MadeDocx(String body) {
        this.body = body;
    }

    static String paragraphs(List<String> lines) {
        StringBuilder xml = new StringBuilder();
        lines.forEach(line -> xml.append(paragraph(run(line))));
        return xml.toString();
    }

    static String paragraph(String inside) {
        return "<w:p>" + inside + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** More of a body behind what is there. */
    MadeDocx and(String xml) {
        body += xml;
        return this;
    }

    /** A part as it is. */
    MadeDocx part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A part that the document refers to, of a kind ("header", "comments"). */
    MadeDocx part(String name, String kind, String content) {
        types.append("<Override PartName=\"/word/")
                .append(name)
                .append("\" ContentType=\"")
                .append(WML)
                .append(kind)
                .append("+xml\"/>");
        relation(kind, kind, name, false);
        return part("word/" + name, content);
    }

    MadeDocx relation(String id, String kind, String target, boolean external) {
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(R)
                .append("/")
                .append(kind)
                .append("\" Target=\"")
                .append(target)
                .append(external ? "\" TargetMode=\"External\"/>" : "\"/>");
        return this;
    }

    /** What stands before the root of the document: a DTD. */
    MadeDocx declaration(String dtd) {
        declaration = dtd;
        return this;
    }

    MadeDocx macros() {
        mainType = "application/vnd.ms-word.document.macroEnabled.main+xml";
        types.append(
                "<Override PartName=\"/word/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>");
        return part("word/vbaProject.bin", "program");
    }

    byte[] bytes() throws IOException {
        return zip(parts());
    }

    /** The same with other names for all of its vocabularies, as the option "Strict Open XML" of Word writes them. */
    byte[] strict() throws IOException {
        Map<String, byte[]> all = parts();
        all.replaceAll((name, bytes) -> utf8(new String(bytes, StandardCharsets.UTF_8)
                .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/",
                        "http://purl.oclc.org/ooxml/wordprocessingml/")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/",
                        "http://purl.oclc.org/ooxml/officeDocument/")));
        return zip(all);
    }

    /** All parts by name. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"html\" ContentType=\"text/html\"/>"
                        + "<Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>" + types
                        + "</Types>"));
        all.put(
                "_rels/.rels",
                utf8(relationships(
                        "<Relationship Id=\"r1\" Type=\"" + R + "/officeDocument\" Target=\"word/document.xml\"/>")));
        all.put(
                "word/document.xml",
                utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + declaration + "<w:document xmlns:w=\"" + W
                        + "\" xmlns:r=\"" + R + "\"><w:body>" + body + "</w:body></w:document>"));
        all.put("word/_rels/document.xml.rels", utf8(relationships(relations.toString())));
        all.putAll(parts);
        return all;
    }

    private static String relationships(String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + inside + "</Relationships>";
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
