package se.diarium.extraction;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Remark.Kind;

/** Looks for what a PDF has besides its pages: signatures, other files, programs. Nothing of it is opened or run. */
final class PdfRemarks {

    private static final COSName LAUNCH = COSName.getPDFName("Launch");
    /** Actions that run something, or send something away (ISO 32000-1, 12.6.4). */
    private static final Set<COSName> ACTIVE = Set.of(
            LAUNCH,
            COSName.JAVA_SCRIPT,
            COSName.getPDFName("SubmitForm"),
            COSName.getPDFName("ImportData"),
            COSName.getPDFName("Rendition"),
            COSName.getPDFName("RichMediaExecute"));

    private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");
    private static final COSName COLLECTION = COSName.getPDFName("Collection");
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName SECURITY_STORE = COSName.getPDFName("DSS");

    /** More fields and notes than any protocol has; what follows is not looked at. */
    private static final int MOST = 2_000;

    /** Bytes after the end of a PDF that are no more than what a transfer leaves there. */
    private static final int LITTLE = 64;

    /** An end record of a ZIP lies within the last 64 KiB and 22 bytes of a file. */
    private static final int TAIL = (64 << 10) + 22;

    private static final int HEAD = 1024;

    private PdfRemarks() {}

    /** Of the file as a whole. */
    static void of(PDDocument document, Path file, Remarks remarks) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (catalog.containsKey(COLLECTION) || (names != null && names.containsKey(EMBEDDED_FILES))) {
            remarks.add(Kind.ATTACHED_FILES);
        }
        if (isActive(catalog.getDictionaryObject(COSName.OPEN_ACTION))
                || isActive(catalog.getDictionaryObject(COSName.AA))
                || (names != null && names.containsKey(COSName.JAVA_SCRIPT))) {
            remarks.add(Kind.ACTIVE_CONTENT);
        }
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            if (form.containsKey(COSName.XFA)) {
                remarks.add(Kind.DYNAMIC_FORM);
            }
            signatures(form, catalog, file.toFile().length(), remarks);
        }
        foreignBytes(file, remarks);
    }

    /** Of one page: its notes and the actions that hang on them. */
    static void of(PDPage page, Remarks remarks) {
        if (isActive(page.getCOSObject().getDictionaryObject(COSName.AA))) {
            remarks.add(Kind.ACTIVE_CONTENT);
        }
        COSArray notes = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; notes != null && i < Math.min(MOST, notes.size()); i++) {
            if (notes.getObject(i) instanceof COSDictionary note) {
                if (FILE_ATTACHMENT.equals(note.getCOSName(COSName.SUBTYPE))) {
                    remarks.add(Kind.ATTACHED_FILES);
                }
                if (isActive(note.getDictionaryObject(COSName.A)) || isActive(note.getDictionaryObject(COSName.AA))) {
                    remarks.add(Kind.ACTIVE_CONTENT);
                }
            }
        }
    }

    /** An action, one that another action leads to, or a dictionary of actions by what sets them off. */
    private static boolean isActive(@Nullable COSBase value) {
        if (!(value instanceof COSDictionary dictionary)) {
            return false;
        }
        return isActiveAction(dictionary)
                || dictionary.keySet().stream()
                        .limit(MOST)
                        .anyMatch(key -> dictionary.getDictionaryObject(key) instanceof COSDictionary action
                                && isActiveAction(action));
    }

    private static boolean isActiveAction(COSDictionary action) {
        return action.getDictionaryObject(COSName.S) instanceof COSName kind && ACTIVE.contains(kind);
    }

    /** Signed, and whether a signature reaches to the end of the file; what renews old signatures may come after it. */
    private static void signatures(COSDictionary form, COSDictionary catalog, long length, Remarks remarks) {
        long covered = -1;
        for (COSDictionary field : fields(form)) {
            if (COSName.SIG.equals(field.getCOSName(COSName.FT))
                    && field.getDictionaryObject(COSName.V) instanceof COSDictionary signature) {
                COSArray range = signature.getCOSArray(COSName.BYTERANGE);
                remarks.add(Kind.SIGNED);
                covered = Math.max(
                        covered,
                        range == null || range.size() != 4 ? 0 : (long) range.getInt(2, 0) + range.getInt(3, 0));
            }
        }
        if (covered >= 0 && length - covered > LITTLE && !catalog.containsKey(SECURITY_STORE)) {
            remarks.add(Kind.CHANGED_AFTER_SIGNING);
        }
    }

    private static List<COSDictionary> fields(COSDictionary form) {
        List<COSDictionary> fields = new ArrayList<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        add(form.getCOSArray(COSName.FIELDS), fields, seen);
        for (int i = 0; i < fields.size(); i++) {
            add(fields.get(i).getCOSArray(COSName.KIDS), fields, seen);
        }
        return fields;
    }

    private static void add(@Nullable COSArray kids, List<COSDictionary> fields, Set<COSBase> seen) {
        for (int i = 0; kids != null && i < kids.size() && fields.size() < MOST; i++) {
            if (kids.getObject(i) instanceof COSDictionary kid && seen.add(kid)) {
                fields.add(kid);
            }
        }
    }

    /** A file that is a web page, or an archive, as well: the next program to open it may take it for that. */
    private static void foreignBytes(Path file, Remarks remarks) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            String head = text(bytes, 0, HEAD);
            String tail = text(bytes, Math.max(0, bytes.length() - TAIL), TAIL);
            int begin = head.indexOf("%PDF-");
            int end = tail.lastIndexOf("%%EOF");
            boolean before =
                    begin > 0 && !head.substring(0, begin).replace("ï»¿", "").isBlank();
            boolean after = end < 0
                    ? tail.contains("PK\u0005\u0006")
                    : visible(tail.substring(end + 5)) > LITTLE
                            || tail.substring(end).contains("PK\u0005\u0006");
            if (before || after) {
                remarks.add(Kind.FOREIGN_BYTES);
            }
        }
    }

    private static String text(RandomAccessFile bytes, long from, int length) throws IOException {
        byte[] read = new byte[(int) Math.min(length, bytes.length() - from)];
        bytes.seek(from);
        bytes.readFully(read);
        return new String(read, StandardCharsets.ISO_8859_1);
    }

    private static long visible(String text) {
        return text.chars().filter(c -> c > ' ').count();
    }
}
