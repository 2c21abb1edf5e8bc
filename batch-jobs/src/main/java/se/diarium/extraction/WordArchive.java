package se.diarium.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import se.diarium.importing.QuarantineReason;

/**
 * Looks through a DOCX before POI opens it: POI keeps every element of an XML file in memory, some hundred bytes each. Sizes
 * are counted while unpacking, since what the archive says of them is the sender's word.
 */
final class WordArchive {

    /** Below it a ratio means nothing: a short file of blanks packs well. */
    private static final long RATIO_FROM = 1L << 20;

    private final Budget budget;
    private final Limits limits;
    private long unpacked;

    private WordArchive(Budget budget) {
        this.budget = budget;
        this.limits = budget.limits();
    }

    static void check(Path file, Budget budget) throws IOException, UnreadableDocumentException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            WordArchive archive = new WordArchive(budget);
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > budget.limits().archiveEntries()) {
                    throw bomb("more than " + budget.limits().archiveEntries() + " files");
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new UnreadableDocumentException(QuarantineReason.ENCRYPTED, "an encrypted ZIP");
                }
                archive.unpack(zip, entry);
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    archive.scan(zip, entry);
                }
            }
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
