package se.diarium.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourcePage;

/** Reads DOCX: POI opens the package, {@link WordBody} makes the lines. */
final class WordDocument {

    private WordDocument() {}

    static SourceDocument read(Path file, Budget budget) throws IOException, UnreadableDocumentException {
        Remarks remarks = new Remarks();
        boolean strict = WordArchive.check(file, budget, remarks);
        if (!strict) {
            return open(file, budget, remarks);
        }
        Path copy = Files.createTempFile("diarium", ".docx");
        try {
            StrictWord.translate(file, copy);
            return open(copy, budget, remarks);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static SourceDocument open(Path file, Budget budget, Remarks remarks) throws IOException {
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(archive)) {
            List<SourcePage> pages = new WordBody(document, budget, remarks).pages();
            return new SourceDocument(SourceDocument.Format.DOCX, pages, remarks.list());
        } catch (InvalidFormatException e) {
            throw new IOException("not a package", e);
        }
    }
}
