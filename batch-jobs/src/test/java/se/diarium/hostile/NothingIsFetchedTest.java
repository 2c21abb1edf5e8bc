package se.diarium.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.hostile.MadeDocx.paragraph;
import static se.diarium.hostile.MadeDocx.run;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.SourceDocument;

/** A document that names a file of ours, or an address, gets neither: nobody is asked, and nothing of it is said. */
class NothingIsFetchedTest {

    private static final List<String> PARTS_OF_A_DOCX = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/header1.xml",
            "word/footnotes.xml",
            "word/comments.xml",
            "word/theme/theme1.xml",
            "docProps/core.xml",
            "docProps/app.xml",
            "docProps/custom.xml",
            "customXml/item1.xml");

    private static final List<String> ACTIONS = List.of(
            "URI", "Launch", "GoToR", "GoToE", "SubmitForm", "ImportData", "Rendition", "Thread", "Movie", "Sound");

    /** Relations that Word follows by itself when it opens the document. */
    private static final List<String> RELATIONS = List.of(
            "attachedTemplate",
            "image",
            "aFChunk",
            "oleObject",
            "subDocument",
            "frame",
            "mailMergeSource",
            "header",
            "styles",
            "settings",
            "numbering",
            "theme",
            "officeDocument");

    @TempDir
    Path folder;

    private Canary canary;

    /** Makes the bytes of a document that names the canary. */
    interface Trap {
        byte[] of(Canary canary) throws Exception;
    }

    record Named(String name, String file, Trap trap) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void aCanary() throws Exception {
        canary = new Canary(folder);
    }

    @AfterEach
    void itsEnd() {
        canary.close();
    }

    static Stream<Named> traps() {
        List<Named> traps = new ArrayList<>();
        for (String part : PARTS_OF_A_DOCX) {
            traps.add(new Named("an entity in " + part, "a.docx", c -> withEntity(part, c)));
        }
        for (String kind : RELATIONS) {
            traps.add(new Named(
                    "a relation to a remote " + kind,
                    "a.docx",
                    c -> new MadeDocx(paragraph(run("§ 1")) + picture()
                                    + "<w:altChunk r:id=\"x\"/><w:subDoc r:id=\"x\"/>")
                            .relation("x", kind, c.address(kind), true)
                            .bytes()));
        }
        traps.add(new Named(
                "a field that includes a file",
                "a.docx",
                c -> new MadeDocx()
                        .and(paragraph("<w:fldSimple w:instr=\" INCLUDETEXT &quot;" + c.fileAddress() + "&quot; \">"
                                + run("fält")
                                + "</w:fldSimple><w:r><w:instrText>INCLUDEPICTURE \"" + c.address("bild")
                                + "\"</w:instrText></w:r>"))
                        .bytes()));
        for (String kind : ACTIONS) {
            traps.add(new Named(
                    "an action " + kind,
                    "a.pdf",
                    c -> MadePdf.plain().link(kind, c.address(kind)).bytes()));
        }
        traps.add(new Named(
                "an entity in an XFA form",
                "a.pdf",
                c -> MadePdf.plain()
                        .xfa("<?xml version=\"1.0\"?>" + c.declaration()
                                + "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">"
                                + "<template>&e;&h;</template>"
                                + "<xfa:datasets xmlns:xfa=\"http://www.xfa.org/schema/xfa-data/1.0/\"><xfa:data><a>&e;</a>"
                                + "</xfa:data></xfa:datasets></xdp:xdp>")
                        .bytes()));
        traps.add(new Named(
                "an entity in the metadata of a PDF",
                "a.pdf",
                c -> MadePdf.plain()
                        .metadata("<?xml version=\"1.0\"?>" + c.declaration()
                                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">&e;&h;</x:xmpmeta>")
                        .bytes()));
        traps.add(new Named(
                "a stream that lies elsewhere",
                "a.pdf",
                c -> MadePdf.plain().remoteStream(c.address("ström")).bytes()));
        traps.add(new Named("all that a web page loads", "a.html", c -> MadeDocx.utf8(webPage(c))));
        traps.add(new Named(
                "an entity in XHTML",
                "a.xhtml",
                c -> MadeDocx.utf8("<?xml version=\"1.0\"?>" + c.declaration()
                        + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>§ 1 &e;&h;</p></body></html>")));
        traps.add(new Named(
                "addresses in a text",
                "a.txt",
                c -> MadeDocx.utf8(Plain.text() + "\n" + c.address("text") + "\n![](" + c.address("bild") + ")\n"
                        + "<img src=\"" + c.address("bild") + "\">\n" + c.fileAddress())));
        return traps.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void nobodyIsAsked(Named trap) throws Exception {
        Path file = Files.write(folder.resolve(trap.file()), trap.trap().of(canary));

        assertThat(said(file)).doesNotContain(Canary.SONG).doesNotContain("kanarie");
        assertThat(canary.asked()).isEmpty();
    }

    /** Else the others would prove nothing. */
    @Test
    void theCanarySingsIfItIsAsked() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(canary.address("fråga".replace('å', 'a'))))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body())
                .isEqualTo(Canary.SONG);
        assertThat(canary.asked()).containsExactly("/fraga");
        assertThat(Files.readString(Path.of(URI.create(canary.fileAddress())))).isEqualTo(Canary.SONG);
    }

    /** All that comes out of a document: lines, remarks, what was read of it; or the refusal with its causes. */
    private static String said(Path file) {
        try {
            SourceDocument document = new TextExtraction(Limits.DEFAULT)
                    .read(file, file.getFileName().toString());
            return document + "\n" + new ProtocolReader().read(document);
        } catch (UnreadableDocumentException e) {
            return e.reason() + ": " + e.getMessage();
        }
    }

    private static byte[] withEntity(String part, Canary canary) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>(new MadeDocx(paragraph(run("§ 1")))
                .relation("s", "styles", "styles.xml", false)
                .relation("n", "numbering", "numbering.xml", false)
                .relation("h", "header", "header1.xml", false)
                .relation("f", "footnotes", "footnotes.xml", false)
                .parts());
        byte[] written = parts.get(part);
        String xml = written == null ? "<a>text</a>" : new String(written, java.nio.charset.StandardCharsets.UTF_8);
        String root = xml.replaceFirst("<\\?xml[^>]*\\?>", "");
        String withEntity = root.replaceFirst("(<w:t[^>]*>|<a>|<Types[^>]*>|<Relationships[^>]*>)", "$1&e;&h;");
        parts.put(part, MadeDocx.utf8("<?xml version=\"1.0\"?>" + canary.declaration() + withEntity));
        return MadeDocx.zip(parts);
    }

    private static String picture() {
        return paragraph(
                "<w:r><w:drawing><blip xmlns=\"http://schemas.openxmlformats.org/drawingml/2006/main\" r:link=\"x\"/>"
                        + "</w:drawing></w:r>");
    }

    private static String webPage(Canary c) {
        return "<html><head><base href='" + c.address("") + "'><link rel=stylesheet href='a.css'>"
                + "<script src='a.js'></script><style>@import 'b.css'; body { background: url(c.png) }</style>"
                + "<meta http-equiv=refresh content='0; url=d'></head><body background='e.png'>"
                + "<img src='f.png' srcset='g.png 2x'><iframe src='h'></iframe><object data='i'></object><embed src='j'>"
                + "<svg><image href='k.png'/><use href='l.svg#a'/></svg><video src='m' poster='n'></video>"
                + "<form action='o'><input type=image src='p'></form><a href='" + c.fileAddress() + "' ping='q'>fil</a>"
                + "<p>§ 1</p></body></html>";
    }
}
