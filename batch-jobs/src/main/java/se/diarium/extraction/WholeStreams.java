package se.diarium.extraction;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;
import se.diarium.importing.QuarantineReason;

/**
 * Unpacks what is written on a page whole or not at all. PDFBox mends: a page whose data are broken it leaves out or cuts off,
 * with no more than a line in the log. That is right for a viewer, but half a decision must not reach a registry.
 */
final class WholeStreams {

    /** Flate makes no more of a byte (RFC 1951: 258 bytes of two bits). */
    private static final int MOST_OF_A_BYTE = 1032;

    /** In bytes, unpacked. */
    private static final int LARGE_PAGE = 2 << 20;

    /** What has streams of its own below a font: descriptor, descendants, the maps to characters. */
    private static final List<COSName> OF_A_FONT = List.of(
            COSName.FONT_DESC,
            COSName.DESCENDANT_FONTS,
            COSName.FONT_FILE,
            COSName.FONT_FILE2,
            COSName.FONT_FILE3,
            COSName.TO_UNICODE,
            COSName.ENCODING);

    private final Budget budget;
    private final Set<COSBase> looked = Collections.newSetFromMap(new IdentityHashMap<>());

    WholeStreams(Budget budget) {
        this.budget = budget;
    }

    /** The same page, with contents that are read whole. */
    PDPage page(PDPage page) {
        return new WholePage(page);
    }

    /** Looks through a form once: its text is a page's text. */
    void look(COSStream form) throws IOException {
        if (looked.add(form)) {
            try (InputStream in = open(form)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** Looks through a font once, as far as it is large enough to fill the memory: PDFBox unpacks it into that. */
    void look(@Nullable COSBase font, int depth) throws IOException {
        if (font == null || depth > 3 || !looked.add(font)) {
            return;
        }
        if (font instanceof COSStream stream && isLarge(stream)) {
            try (InputStream in = open(stream)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        if (font instanceof COSDictionary dictionary) {
            for (COSName name : OF_A_FONT) {
                look(dictionary.getDictionaryObject(name), depth + 1);
            }
        } else if (font instanceof COSArray array && array.size() > 0) {
            look(array.getObject(0), depth + 1);
        }
    }

    /** Looks through a stream that is large enough to fill the memory. If it is broken, that shows when it is used. */
    void lookIfLarge(COSStream stream) {
        if (!isLarge(stream)) {
            return;
        }
        try (InputStream in = open(stream)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // an encrypted stream does not unpack before it is decrypted, and a broken one not at all
        }
    }

    private boolean isLarge(COSStream stream) {
        return stream.getLength() * MOST_OF_A_BYTE > budget.limits().unpackedBytes();
    }

    private InputStream open(COSStream stream) throws IOException {
        InputStream raw = stream.createRawInputStream();
        if (!COSName.FLATE_DECODE.equals(stream.getFilters())) {
            return new Counted(stream.createInputStream());
        }
        raw.skipNBytes(
                Math.min(2, raw.available())); // the header of zlib; what follows is plain Flate, its sum may lack
        return new Counted(new Inflated(raw));
    }

    /** Gives back the memory outside the heap, which the stream of the JDK leaves to a collector that does not see it. */
    private static final class Inflated extends InflaterInputStream {
        Inflated(InputStream raw) {
            super(raw, new Inflater(true), 8 << 10);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Counts what a stream unpacks to. */
    private final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            budget.step();
            count += read;
            if (count > budget.limits().unpackedBytes()) {
                throw new LimitExceededException(
                        QuarantineReason.DECOMPRESSION_BOMB,
                        "a stream unpacks to more than " + budget.limits().unpackedBytes() + " bytes");
            }
        }
    }

    /** A page as pages are lies in memory, where its bytes are near; of one that fills it only a part at a time. */
    private static RandomAccessRead bytes(InputStream contents) throws IOException {
        byte[] start = contents.readNBytes(LARGE_PAGE);
        return start.length < LARGE_PAGE
                ? new Bytes(start)
                : new NonSeekableRandomAccessReadInputStream(
                        new SequenceInputStream(new ByteArrayInputStream(start), contents));
    }

    private final class WholePage extends PDPage {
        private final PDPage page;

        WholePage(PDPage page) {
            super(page.getCOSObject());
            this.page = page;
        }

        /** From the page that the document knows: it remembers the fonts. */
        @Override
        public PDResources getResources() {
            return page.getResources();
        }

        @Override
        public RandomAccessRead getContentsForStreamParsing() throws IOException {
            List<InputStream> parts = new ArrayList<>();
            COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
            if (contents instanceof COSStream stream) {
                parts.add(open(stream));
            } else if (contents instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    if (array.getObject(i) instanceof COSStream stream) {
                        parts.add(open(stream));
                        parts.add(new ByteArrayInputStream("\n".getBytes(StandardCharsets.US_ASCII)));
                    }
                }
            }
            return bytes(new SequenceInputStream(Collections.enumeration(parts)));
        }
    }
}
