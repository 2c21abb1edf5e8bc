package se.diarium.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import se.diarium.importing.QuarantineReason;

/** Decides what a file is by its bytes, and whether that is what its name says. */
final class TypeDetection {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry REGISTRY = TYPES.getMediaTypeRegistry();
    private static final MediaType OLE = MediaType.application("x-tika-msoffice");
    private static final MediaType PDF = MediaType.application("pdf");
    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Map<MediaType, DocumentType> READ = Map.of(
            PDF,
            DocumentType.PDF,
            MediaType.TEXT_HTML,
            DocumentType.HTML,
            MediaType.application("xhtml+xml"),
            DocumentType.HTML);

    private TypeDetection() {}

    /**
     * The type of a file that may be read.
     *
     * @param name the name the file came with
     * @throws UnreadableDocumentException if it is of another type, or of another than its name says
     */
    static DocumentType detect(Path file, String name) throws IOException, UnreadableDocumentException {
        Optional<DocumentType> promised = DocumentType.ofName(name);
        MediaType found = mediaType(file);
        Optional<DocumentType> type = documentType(file, found);
        if (type.isPresent() && (promised.isEmpty() || promised.get() == type.get())) {
            return type.get();
        }
        if (found.equals(OLE) && isEncryptedOffice(file)) {
            throw new UnreadableDocumentException(QuarantineReason.ENCRYPTED, "an encrypted Office document");
        }
        if (promised.isEmpty()) {
            throw new UnreadableDocumentException(QuarantineReason.UNSUPPORTED_TYPE, "the bytes are " + found);
        }
        // Bytes that are nothing known, or a ZIP that cannot be opened, under a name we read: the transfer broke it.
        boolean unknown = found.equals(MediaType.OCTET_STREAM)
                || (promised.get() == DocumentType.DOCX && isZip(found) && !opens(file));
        throw new UnreadableDocumentException(
                unknown ? QuarantineReason.DAMAGED : QuarantineReason.TYPE_MISMATCH,
                "the name says " + promised.get() + ", the bytes are " + found);
    }

    private static MediaType mediaType(Path file) throws IOException {
        if (startsAsPdf(file)) {
            // Nothing else starts so; Tika compares a file with all that it knows.
            return PDF;
        }
        // Without the name: Tika would believe it, and the question is whether the bytes bear it out.
        try (InputStream in = TikaInputStream.get(file)) {
            return TYPES.detect(in, new Metadata()).getBaseType();
        }
    }

    private static boolean startsAsPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PDF_START.length), PDF_START);
        }
    }

    private static Optional<DocumentType> documentType(Path file, MediaType found) {
        DocumentType known = READ.get(found);
        if (known != null) {
            return Optional.of(known);
        }
        if (isZip(found)) {
            return isWord(file) ? Optional.of(DocumentType.DOCX) : Optional.empty();
        }
        // A text that begins with "Datum:" passes for the head of a letter: whatever is a kind of text, is read as
        // text.
        return REGISTRY.isInstanceOf(found, MediaType.TEXT_PLAIN) ? Optional.of(DocumentType.TEXT) : Optional.empty();
    }

    private static boolean isZip(MediaType found) {
        return REGISTRY.isInstanceOf(found, MediaType.APPLICATION_ZIP);
    }

    private static boolean isWord(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return zip.getEntry("[Content_Types].xml") != null && zip.getEntry("word/document.xml") != null;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean opens(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return zip.getEntries().hasMoreElements();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isEncryptedOffice(Path file) throws IOException {
        if (FileMagic.valueOf(file.toFile()) != FileMagic.OLE2 || !Files.isReadable(file)) {
            return false;
        }
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        }
    }
}
