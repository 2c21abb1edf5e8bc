package se.diarium.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.Remark.Kind;

/**
 * Looks through a DOCX before POI opens it: POI keeps every element of an XML file in memory, some hundred bytes each. Sizes
 * are counted while unpacking, since what the archive says of them is the sender's word.
 */
final class WordArchive {

    /** Below it a ratio means nothing: a short file of blanks packs well. */
    private static final long RATIO_FROM = 1L << 20;

    private final Budget budget;
    private final Limits limits;
    private final Remarks remarks;
    private long unpacked;
    private boolean strict;

    private WordArchive(Budget budget, Remarks remarks) {
        this.budget = budget;
        this.limits = budget.limits();
        this.remarks = remarks;
    }

    /** Looks through it, and returns whether it is written in the strict vocabulary. */
    static boolean check(Path file, Budget budget, Remarks remarks) throws IOException, UnreadableDocumentException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            WordArchive archive = new WordArchive(budget, remarks);
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > budget.limits().archiveEntries()) {
                    throw bomb("more than " + budget.limits().archiveEntries() + " files");
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new UnreadableDocumentException(QuarantineReason.ENCRYPTED, "an encrypted ZIP");
                }
                if (leadsElsewhere(entry.getName())) {
                    throw new IOException("a file with a path out of the archive");
                }
                archive.unpack(zip, entry);
                archive.remark(entry.getName());
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    archive.scan(zip, entry);
                }
            }
            return archive.strict;
        }
    }

    /** "../../etc/passwd": written by no Office program, and nowhere unpacked by us; who sends it means harm. */
    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/", -1)).contains("..");
    }

    private void remark(String name) {
        if (name.endsWith("vbaProject.bin")) {
            remarks.add(Kind.ACTIVE_CONTENT);
        } else if (name.startsWith("word/embeddings/")) {
            remarks.add(Kind.ATTACHED_FILES);
        } else if (name.startsWith("_xmlsignatures/")) {
            remarks.add(Kind.SIGNED);
        }
    }

    private void unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        boolean xml = entry.getName().endsWith(".xml");
        long most = Math.min(limits.unpackedBytes() - unpacked, xml ? limits.xmlPartBytes() : Long.MAX_VALUE);
        long size = 0;
        byte[] buffer = new byte[64 << 10];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                size += read;
                budget.step();
            }
        }
        unpacked += size;
        if (size > most) {
            throw bomb("unpacks to more than " + most + " bytes");
        }
        if (size > RATIO_FROM && size / Math.max(1, entry.getCompressedSize()) > limits.unpackRatio()) {
            throw bomb("unpacks to more than " + limits.unpackRatio() + " times its size");
        }
    }

    /** No DTD and so no entities, no more elements than there is memory for, none deeper than the stack. */
    private void scan(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int elements = 0;
        int depth = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                budget.step();
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        elements += 1 + xml.getAttributeCount();
                        depth++;
                        remark(xml);
                        strict |= depth == 1
                                && xml.getNamespaceURI() != null
                                && xml.getNamespaceURI().startsWith(StrictWord.VOCABULARY);
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.DTD -> throw new UnreadableDtdException();
                    default -> {}
                }
                if (elements > limits.elements() || depth > limits.depth()) {
                    throw bomb("more than " + limits.elements() + " elements, or deeper than " + limits.depth());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("no XML", e);
        }
    }

    private void remark(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "comment" -> remarks.add(Kind.COMMENTS);
            case "Relationship" -> {
                String type = xml.getAttributeValue(null, "Type");
                boolean elsewhere = "External".equals(xml.getAttributeValue(null, "TargetMode"));
                // A link is for the reader to follow; a template or a picture Word would fetch by itself.
                if (elsewhere && type != null && !type.endsWith("/hyperlink")) {
                    remarks.add(Kind.REMOTE_PARTS);
                }
            }
            default -> {}
        }
    }

    private static LimitExceededException bomb(String detail) {
        return new LimitExceededException(QuarantineReason.DECOMPRESSION_BOMB, detail);
    }

    /** A package may have no DTD (ECMA-376 part 2, 8.1.4): it is there to name files of ours, or to blow up. */
    private static final class UnreadableDtdException extends IOException {
        UnreadableDtdException() {
            super("a DTD in a DOCX");
        }
    }
}
