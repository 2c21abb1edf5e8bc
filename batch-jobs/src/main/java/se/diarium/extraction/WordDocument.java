package se.diarium.extraction;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.diarium.protocol.SourceDocument;

/** Reads DOCX: POI opens the package, {@link WordBody} makes the lines. */
final class WordDocument {

    private WordDocument() {}

    static SourceDocument read(Path file, Budget budget) throws IOException, UnreadableDocumentException {
        WordArchive.check(file, budget);
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(archive)) {
            return new SourceDocument(SourceDocument.Format.DOCX, new WordBody(document, budget).pages());
        } catch (InvalidFormatException e) {
            throw new IOException("not a package", e);
        }
    }
}
