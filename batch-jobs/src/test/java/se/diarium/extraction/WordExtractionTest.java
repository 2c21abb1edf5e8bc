package se.diarium.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.extraction.DocumentAssertions.lines;
import static se.diarium.extraction.DocumentAssertions.read;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import se.diarium.generator.Item;
import se.diarium.generator.Layout;
import se.diarium.generator.Minutes;
import se.diarium.generator.MinutesGenerator;
import se.diarium.generator.ProtocolFile;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceDocument;

class WordExtractionTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir
    Path folder;

    private SourceDocument extract(XWPFDocument document) throws Exception {
        Path file = folder.resolve("protokoll.docx");
        try (document;
                OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return read(file);
    }

    /** A document whose body is this XML. */
    private static XWPFDocument body(String xml) throws IOException, XmlException {
        XWPFDocument document = new XWPFDocument();
        document.getDocument()
                .set(DocumentDocument.Factory.parse("<w:document " + W + "><w:body>" + xml + "</w:body></w:document>")
                        .getDocument());
        return document;
    }

    /** Huddinge: the § of an item stands in the header only. */
    @Test
    void theHeaderOfASectionComesBeforeItsContent() throws Exception {
        byte[] docx = ProtocolFile.DOCX.write(MinutesGenerator.minutes(new Random(3), 3), Layout.HUDDINGE);
        SourceDocument document = read(Files.write(folder.resolve("huddinge.docx"), docx));

        List<String> second = lines(document, 3);
        assertThat(document.format()).isEqualTo(SourceDocument.Format.DOCX);
        assertThat(second.get(2)).contains("Exempelköpings kommun|").matches(".*\\|§ \\d+");
        assertThat(second.get(3)).isEqualTo("Fastställande av föredragningslista");
        assertThat(second).last().asString().startsWith("Signaturer: Ordförande|Justerare|");
    }

    @Test
    void automaticNumbersAreCounted() throws Exception {
        Minutes minutes = MinutesGenerator.minutes(new Random(3), 12);
        byte[] docx = ProtocolFile.DOCX.write(minutes, Layout.ALINGSAS);
        SourceDocument document = read(Files.write(folder.resolve("numrerad.docx"), docx));

        Item item = minutes.items().stream()
                .filter(one -> one.decisions().size() == 3)
                .findFirst()
                .orElseThrow();
        int page = 3 + item.number() - minutes.first();
        assertThat(lines(document, page).stream().filter(line -> line.matches("\\d\\. .*")))
                .extracting(line -> line.substring(0, 2))
                .containsExactly("1.", "2.", "3.");
    }

    @Test
    void cellsOfARowAreSegmentsAndTheirLinesLieBesideEachOther() throws Exception {
        XWPFDocument document = new XWPFDocument();
        XWPFTable table = document.createTable(1, 3);
        table.getRow(0).getCell(0).setText("Sammanträdesdatum");
        XWPFParagraph cell = table.getRow(0).getCell(1).getParagraphs().get(0);
        XWPFRun run = cell.createRun();
        run.setText("Paragraf");
        run.addBreak();
        run.setText("§ 3", 1);
        run.setBold(true);
        run.setFontSize(8);
        SourceDocument read = extract(document);

        assertThat(lines(read, 1)).containsExactly("Sammanträdesdatum|Paragraf", "§ 3");
        Segment paragraph = read.pages().get(0).lines().get(1).segments().get(0);
        assertThat(paragraph.bold()).isTrue();
        assertThat(paragraph.size()).isEqualTo(8);
        assertThat(paragraph.box()).isNull();
    }

    @Test
    void aTabSetsTextApartAndASoftBreakEndsTheLine() throws Exception {
        XWPFDocument document = new XWPFDocument();
        XWPFRun run = document.createParagraph().createRun();
        run.setText("§ 1");
        run.addTab();
        run.setText("Val av justerare");
        run.addBreak();
        run.setText("Dnr KS 2026/1");

        assertThat(lines(extract(document), 1)).containsExactly("§ 1|Val av justerare", "Dnr KS 2026/1");
    }

    @Test
    void aPageBreakBeginsAPage() throws Exception {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("Första sidan");
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
        document.createParagraph().createRun().setText("Andra sidan");
        SourceDocument read = extract(document);

        assertThat(read.pages()).hasSize(2);
        assertThat(lines(read, 2)).containsExactly("Andra sidan");
        assertThat(read.pages().get(1).lines().get(0).page()).isEqualTo(2);
    }

    @Test
    void deletedAndHiddenTextIsNotShownAndInsertedTextIs() throws Exception {
        XWPFDocument document = body("<w:p><w:r><w:t xml:space=\"preserve\">Nämnden </w:t></w:r>"
                + "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>avslår</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"x\"><w:r><w:t>godkänner</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> förslaget</w:t></w:r></w:p>");

        assertThat(lines(extract(document), 1)).containsExactly("Nämnden godkänner förslaget");
    }

    /** POI's own objects leave it out; the templates of Word are full of it. */
    @Test
    void textInContentControlsIsRead() throws Exception {
        XWPFDocument document = body(
                "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Block</w:t></w:r></w:p></w:sdtContent>"
                        + "</w:sdt><w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>I raden</w:t></w:r></w:sdtContent></w:sdt></w:p>");

        assertThat(lines(extract(document), 1)).containsExactly("Block", "I raden");
    }

    @Test
    void boldAndSizeComeFromTheStyleWhereTheTextSaysNothing() throws Exception {
        XWPFDocument document = new XWPFDocument();
        document.createStyles()
                .setStyles(CTStyles.Factory.parse("<xml-fragment " + W
                        + "><w:style w:type=\"paragraph\" w:styleId=\"Bas\"><w:name w:val=\"Bas\"/><w:rPr><w:b/></w:rPr>"
                        + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Rubrik\"><w:name w:val=\"Rubrik\"/>"
                        + "<w:basedOn w:val=\"Bas\"/><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:style></xml-fragment>"));
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle("Rubrik");
        heading.createRun().setText("Beslut");
        Segment segment =
                extract(document).pages().get(0).lines().get(0).segments().get(0);

        assertThat(segment.bold()).isTrue();
        assertThat(segment.size()).isEqualTo(14);
    }

    @Test
    void aListThatGoesOnCountsOn() throws Exception {
        XWPFDocument document = new XWPFDocument();
        var numbering = document.createNumbering();
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        var level = definition.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.LOWER_LETTER);
        level.addNewLvlText().setVal("%1)");
        BigInteger list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
        for (String text : List.of("ett", "två")) {
            XWPFParagraph point = document.createParagraph();
            point.setNumID(list);
            point.createRun().setText(text);
            document.createParagraph().createRun().setText("mellan");
        }

        assertThat(lines(extract(document), 1)).containsExactly("a) ett", "mellan", "b) två", "mellan");
    }
}
