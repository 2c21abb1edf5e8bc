package se.diarium.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.util.Matrix;

/** The short protocol as a PDF, and what a sender can do to it. */
final class MadePdf {

    private static final float LEFT = 70;
    private static final float TOP = 770;
    private static final float LEADING = 15;

    private final PDDocument document = new PDDocument();
    private final PDFont font;

    private MadePdf() throws IOException {
        font = load(document);
    }

    private static PDFont load(PDDocument into) throws IOException {
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(into, in, false);
        }
    }

    static MadePdf plain() throws IOException {
        return of(Plain.lines());
    }

    static MadePdf of(List<String> lines) throws IOException {
        MadePdf pdf = new MadePdf();
        pdf.page(lines);
        return pdf;
    }

    /** With these lines for a decision. */
    static byte[] with(String... decision) throws IOException {
        List<String> lines = new ArrayList<>(Plain.lines());
        lines.addAll(List.of("§ 3", "Övriga frågor", "Beslut"));
        lines.addAll(List.of(decision));
        return of(lines).bytes();
    }

    /** Several pages, each of these lines. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static byte[] pages(List<String>... pages) throws IOException {
        MadePdf pdf = new MadePdf();
        for (List<String> lines : pages) {
            pdf.page(lines);
        }
        return pdf.bytes();
    }

    /** On paper that is turned; the text runs as it is seen. */
    static MadePdf lying(int degrees) throws IOException {
        MadePdf pdf = new MadePdf();
        pdf.page(List.of());
        PDPage page = pdf.document.getPage(0);
        page.setRotation(degrees);
        try (PDPageContentStream content = new PDPageContentStream(pdf.document, page)) {
            content.transform(degrees == 90 ? new Matrix(0, 1, -1, 0, 595, 0) : new Matrix(-1, 0, 0, -1, 595, 842));
            float top = degrees == 90 ? 560 : TOP;
            for (String line : Plain.lines()) {
                top -= LEADING;
                pdf.write(content, line, LEFT, top, 11);
            }
        }
        return pdf;
    }

    static byte[] scanned() throws IOException {
        MadePdf pdf = new MadePdf();
        pdf.page(List.of());
        try (PDPageContentStream content = new PDPageContentStream(pdf.document, pdf.document.getPage(0))) {
            java.awt.image.BufferedImage image =
                    new java.awt.image.BufferedImage(60, 84, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(pdf.document, image), 0, 0, 595, 842);
        }
        return pdf.bytes();
    }

    /** The sentence goes on over the page, with the page header between. */
    static byte[] headerInSentence() throws IOException {
        List<String> header = List.of("Exempelköpings kommun", "Kommunstyrelsen 2026-09-22", "");
        List<String> first = new ArrayList<>(header);
        first.addAll(Plain.lines());
        first.addAll(
                List.of("§ 3", "Översyn", "Beslut", "Kommunstyrelsen ger förvaltningen i uppdrag att i samråd med"));
        List<String> second = new ArrayList<>(header);
        second.addAll(List.of("Tekniska nämnden se över taxan under året.", "", "§ 4", "Avslutning"));
        List<String> third = new ArrayList<>(header);
        third.addAll(List.of("Ordföranden tackar för idag."));
        return pages(first, second, third);
    }

    /** The table from glyphs to characters is gone; what is seen is the same. */
    static byte[] withoutCharacters() throws IOException {
        MadePdf pdf = of(Plain.lines());
        byte[] saved = pdf.bytes();
        try (PDDocument loaded = Loader.loadPDF(saved)) {
            font(loaded).removeItem(COSName.TO_UNICODE);
            return save(loaded);
        }
    }

    /** The table gives a character of the private area for every glyph. */
    static byte[] lettersOfNoAlphabet() throws IOException {
        try (PDDocument loaded = Loader.loadPDF(of(Plain.lines()).bytes())) {
            COSStream map = loaded.getDocument().createCOSStream();
            try (OutputStream out = map.createOutputStream()) {
                out.write(
                        ("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
                                        + "1 begincodespacerange <0000> <FFFF> endcodespacerange "
                                        + "1 beginbfrange <0000> <00FF> <E000> endbfrange endcmap end end")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            font(loaded).setItem(COSName.TO_UNICODE, map);
            return save(loaded);
        }
    }

    private static COSDictionary font(PDDocument document) throws IOException {
        COSDictionary fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        return fonts.getCOSDictionary(fonts.keySet().iterator().next());
    }

    /** By its table the letter T is two characters: the mark that turns the direction of what follows, and a T. */
    static byte[] turned() throws IOException {
        try (PDDocument loaded = Loader.loadPDF(plain().bytes())) {
            COSStream map = (COSStream) font(loaded).getDictionaryObject(COSName.TO_UNICODE);
            String table;
            try (InputStream in = map.createInputStream()) {
                table = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
            try (OutputStream out = map.createOutputStream()) {
                out.write(table.replaceFirst("endcmap", "1 beginbfchar <0037> <202E0054> endbfchar\nendcmap")
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            return save(loaded);
        }
    }

    /** Saved once, then given another page's text without the first being taken away. */
    static byte[] revised() throws IOException {
        byte[] first = plain().bytes();
        List<String> later = new ArrayList<>(Plain.FRONT);
        later.addAll(List.of("§ 3", "Senare lydelse", "Beslut", "Kommunstyrelsen avslår taxan."));
        try (PDDocument document = Loader.loadPDF(first)) {
            PDPage page = document.getPage(0);
            MadePdf.write(document, page, load(document), later);
            return increment(document, page);
        }
    }

    static byte[] signed(boolean changedAfter) throws IOException {
        byte[] plain = plain().bytes();
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(plain)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("Maria Ekdahl");
            signature.setSignDate(Calendar.getInstance(TimeZone.getTimeZone("UTC")));
            document.addSignature(signature, content -> new byte[256]);
            document.saveIncremental(signed);
        }
        if (!changedAfter) {
            return signed.toByteArray();
        }
        try (PDDocument document = Loader.loadPDF(signed.toByteArray())) {
            document.getPage(0).setUserUnit(1);
            return increment(document, document.getPage(0));
        }
    }

    private static byte[] increment(PDDocument document, PDPage page) throws IOException {
        page.getCOSObject().setNeedToBeUpdated(true);
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.saveIncremental(bytes);
        return bytes.toByteArray();
    }

    MadePdf pages(int count) {
        while (document.getNumberOfPages() < count) {
            document.addPage(new PDPage(PDRectangle.A4));
        }
        return this;
    }

    MadePdf paper(PDRectangle size) {
        document.getPage(0).setMediaBox(size);
        return this;
    }

    /** More text, beside what is there. */
    MadePdf column(float left, String... lines) throws IOException {
        try (PDPageContentStream content = append()) {
            float top = TOP;
            for (String line : lines) {
                top -= LEADING;
                write(content, line, left, top, 11);
            }
        }
        return this;
    }

    MadePdf beside(String text) throws IOException {
        try (PDPageContentStream content = append()) {
            write(content, text, 700, 500, 11);
        }
        return this;
    }

    MadePdf small(String text) throws IOException {
        try (PDPageContentStream content = append()) {
            write(content, text, LEFT, 80, 0.4f);
        }
        return this;
    }

    /** White letters, on a blue bar or on nothing. */
    MadePdf white(String text, boolean onBar) throws IOException {
        try (PDPageContentStream content = append()) {
            if (onBar) {
                content.setNonStrokingColor(0f, 0f, 0.6f);
                content.addRect(LEFT - 5, 75, 300, 20);
                content.fill();
            }
            content.setNonStrokingColor(1f, 1f, 1f);
            write(content, text, LEFT, 80, 11);
        }
        return this;
    }

    MadePdf watermark(String text) throws IOException {
        try (PDPageContentStream content = append()) {
            content.beginText();
            content.setFont(font, 90);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(50), 150, 250));
            content.showText(text);
            content.endText();
        }
        return this;
    }

    MadePdf attachment() throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("bilaga.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(
                document, new java.io.ByteArrayInputStream("bilagan".getBytes(StandardCharsets.UTF_8))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(java.util.Map.of("bilaga.txt", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        return this;
    }

    /** A dictionary in the catalog, with one name in it. */
    MadePdf catalog(String key, String name, String value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.getPDFName(name), value);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), dictionary);
        return this;
    }

    MadePdf names(String key) {
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.getPDFName(key), new COSDictionary());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        return this;
    }

    MadePdf xfa(String xml) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.XFA, stream);
        form.setItem(COSName.FIELDS, new COSArray());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        return this;
    }

    MadePdf metadata(String xml) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
        return this;
    }

    /** A link of that kind (Launch, URI, GoToR, SubmitForm …) to an address or file. */
    MadePdf link(String kind, String target) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        action.setString(COSName.getPDFName(kind.equals("URI") ? "URI" : "F"), target);
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.TYPE, COSName.ANNOT);
        link.setName(COSName.SUBTYPE, "Link");
        link.setItem(COSName.RECT, new PDRectangle(10, 10, 100, 100).getCOSArray());
        link.setItem(COSName.A, action);
        COSArray notes = new COSArray();
        notes.add(link);
        document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, notes);
        return this;
    }

    /** A form on the page whose contents come from elsewhere (ISO 32000-1, 7.3.8.2: a stream with a file of its own). */
    MadePdf remoteStream(String address) throws IOException {
        COSDictionary file = new COSDictionary();
        file.setName(COSName.getPDFName("FS"), "URL");
        file.setString(COSName.F, address);
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(' ');
        }
        stream.setItem(COSName.F, file);
        COSDictionary objects = new COSDictionary();
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        objects.setItem("R", stream);
        document.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
        try (PDPageContentStream content = append()) {
            content.drawForm(new PDFormXObject(stream));
        }
        return this;
    }

    byte[] locked(String owner, String user) throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, permission);
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
        return bytes();
    }

    byte[] bytes() throws IOException {
        try (document) {
            return save(document);
        }
    }

    /** With a table of objects that can be read by eye. */
    byte[] uncompressed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }

    private static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void page(List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        write(document, page, font, lines);
    }

    private static void write(PDDocument document, PDPage page, PDFont font, List<String> lines) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float top = TOP;
            for (String line : lines) {
                top -= LEADING;
                if (!line.isEmpty()) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.newLineAtOffset(LEFT, top);
                    content.showText(line);
                    content.endText();
                }
            }
        }
    }

    private void write(PDPageContentStream content, String text, float left, float bottom, float size)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(left, bottom);
        content.showText(text);
        content.endText();
    }

    private PDPageContentStream append() throws IOException {
        return new PDPageContentStream(
                document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true);
    }
}
