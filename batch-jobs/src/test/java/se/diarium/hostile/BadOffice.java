package se.diarium.hostile;

import static se.diarium.hostile.BadDocument.bytes;
import static se.diarium.hostile.BadDocument.docx;
import static se.diarium.hostile.Expected.read;
import static se.diarium.hostile.Expected.refused;
import static se.diarium.hostile.MadeDocx.paragraph;
import static se.diarium.hostile.MadeDocx.run;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import se.diarium.importing.QuarantineReason;

/** Kinds 38–53: what can be wrong with a file of an office program. */
final class BadOffice {

    private static final String SECRET = "Det här ser ingen";

    private BadOffice() {}

    static List<BadDocument> all() {
        return List.of(
                docx("38", "that unpacks without end", BadOffice::bomb, refused(QuarantineReason.DECOMPRESSION_BOMB)),
                docx(
                        "39a",
                        "with a file that leads out of the archive",
                        () -> new MadeDocx()
                                .part("../../../../tmp/utbruten.xml", "<a/>")
                                .bytes(),
                        refused(QuarantineReason.DAMAGED)),
                docx(
                        "39b",
                        "with a file at the root of a disk",
                        () -> new MadeDocx()
                                .part("C:\\Windows\\utbruten.xml", "<a/>")
                                .bytes(),
                        refused(QuarantineReason.DAMAGED)),
                docx(
                        "40",
                        "of twenty thousand files",
                        BadOffice::manyFiles,
                        refused(QuarantineReason.DECOMPRESSION_BOMB)),
                docx(
                        "41",
                        "with a template on the web",
                        () -> new MadeDocx()
                                .relation("t", "attachedTemplate", "https://exempelkoping.example/mall.dotm", true)
                                .bytes(),
                        read(Plain.WHOLE).with("REMOTE_PARTS")),
                docx(
                        "42",
                        "with an entity from a file",
                        () -> new MadeDocx(paragraph(run("&amp;")) + paragraph("<w:r><w:t>&e;</w:t></w:r>"))
                                .declaration("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                                .bytes(),
                        refused(QuarantineReason.DAMAGED)),
                docx("43", "of a billion laughs", BadOffice::laughs, refused(QuarantineReason.DAMAGED)),
                bytes(
                        "44",
                        "with macros",
                        "protokoll.docm",
                        () -> new MadeDocx().macros().bytes(),
                        read(Plain.WHOLE).with("ACTIVE_CONTENT")),
                bytes(
                        "45",
                        "of Word 97",
                        "protokoll.doc",
                        BadOffice::wordNinetySeven,
                        refused(QuarantineReason.UNSUPPORTED_TYPE)),
                docx("46", "behind a password", BadOffice::locked, refused(QuarantineReason.ENCRYPTED)),
                docx(
                        "47a",
                        "with changes that are tracked",
                        () -> new MadeDocx()
                                .and(paragraph(run("Nämnden ")
                                        + "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>avslår</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"2\" w:author=\"x\">" + run("bifaller") + "</w:ins>"))
                                .bytes(),
                        read("Nämnden bifaller").without("avslår").with("TRACKED_CHANGES")),
                docx(
                        "47b",
                        "with comments",
                        () -> new MadeDocx()
                                .part(
                                        "comments.xml",
                                        "comments",
                                        "<w:comments xmlns:w=\"" + MadeDocx.W + "\"><w:comment w:id=\"0\">"
                                                + paragraph(run("Stämmer detta?")) + "</w:comment></w:comments>")
                                .bytes(),
                        read(Plain.WHOLE).without("Stämmer detta?").with("COMMENTS")),
                docx(
                        "48",
                        "with hidden text",
                        () -> new MadeDocx()
                                .and(paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + SECRET + "</w:t></w:r>"))
                                .bytes(),
                        read(Plain.WHOLE).with("UNSEEN_TEXT")),
                docx("49", "whose § stands in no text", BadOffice::numbered, read("Taxa för upplåtelse", "number=2")),
                docx(
                        "50",
                        "with a sheet inside",
                        () -> new MadeDocx()
                                .part("word/embeddings/blad1.xlsx", "PK")
                                .bytes(),
                        read(Plain.WHOLE).with("ATTACHED_FILES")),
                docx(
                        "51a",
                        "that is RTF",
                        () -> utf8("{\\rtf1\\ansi " + Plain.text() + "}"),
                        refused(QuarantineReason.TYPE_MISMATCH)),
                docx("51b", "that is ODT", BadOffice::odt, refused(QuarantineReason.TYPE_MISMATCH)),
                docx(
                        "51c",
                        "that is HTML",
                        () -> utf8("<!DOCTYPE html><html><body>" + Plain.text() + "</body></html>"),
                        refused(QuarantineReason.TYPE_MISMATCH)),
                docx(
                        "51d",
                        "that is an e-mail",
                        () -> utf8("Received: from a.example\r\nFrom: a@a.example\r\nSubject: Protokoll\r\n\r\n"
                                + Plain.text()),
                        refused(QuarantineReason.TYPE_MISMATCH)),
                docx("52a", "whose table of files is gone", () -> broken(0), refused(QuarantineReason.DAMAGED)),
                docx("52b", "whose table of files is wrong", () -> broken(1), refused(QuarantineReason.DAMAGED)),
                docx("53", "of the strict vocabulary", () -> new MadeDocx().strict(), read(Plain.WHOLE)),
                docx(
                        "53b",
                        "with a part of another file's text",
                        () -> new MadeDocx()
                                .and("<w:altChunk r:id=\"c\"/>")
                                .relation("c", "aFChunk", "del.html", false)
                                .part("word/del.html", "<html>" + SECRET + "</html>")
                                .bytes(),
                        read(Plain.WHOLE).without(SECRET).with("UNREAD_PART")));
    }

    private static byte[] utf8(String text) {
        return MadeDocx.utf8(text);
    }

    private static byte[] bomb() throws Exception {
        byte[] blanks = new byte[100 << 20];
        Arrays.fill(blanks, (byte) ' ');
        return MadeDocx.zip(Map.of("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", blanks));
    }

    private static byte[] manyFiles() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", utf8("<Types/>"));
        files.put("word/document.xml", utf8("<a/>"));
        for (int i = 0; i < 20_000; i++) {
            files.put("a/" + i, new byte[0]);
        }
        return MadeDocx.zip(files);
    }

    private static byte[] laughs() throws Exception {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY a").append(i).append(" \"");
            dtd.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return new MadeDocx(paragraph("<w:r><w:t>&a9;</w:t></w:r>"))
                .declaration(dtd.append("]>").toString())
                .bytes();
    }

    private static byte[] wordNinetySeven() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[4096]), "WordDocument");
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemligt");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(new MadeDocx().bytes());
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    /** The signs and numbers of the §§ are counted by Word: the paragraphs hold the titles alone. */
    private static byte[] numbered() throws Exception {
        String numbering = "<w:numbering xmlns:w=\"" + MadeDocx.W + "\"><w:abstractNum w:abstractNumId=\"0\">"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"§ %1\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        String list = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        StringBuilder body = new StringBuilder(MadeDocx.paragraphs(Plain.FRONT));
        for (String line : Plain.ITEMS) {
            boolean title = line.startsWith("Val av") || line.startsWith("Taxa för");
            if (!line.startsWith("§")) {
                body.append(paragraph((title ? list : "") + run(line)));
            }
        }
        return new MadeDocx(body.toString())
                .part("numbering.xml", "numbering", numbering)
                .bytes();
    }

    private static byte[] odt() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        files.put("content.xml", utf8("<a>" + Plain.text() + "</a>"));
        return MadeDocx.zip(files);
    }

    /** The end of the archive cut off, or the names in its table overwritten. */
    private static byte[] broken(int how) throws Exception {
        byte[] whole = new MadeDocx().bytes();
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        int table = text.indexOf("PK\u0001\u0002");
        if (how == 0) {
            return Arrays.copyOf(whole, table);
        }
        byte[] wrong = whole.clone();
        Arrays.fill(wrong, table + 8, table + 40, (byte) 0xFF);
        return wrong;
    }
}
