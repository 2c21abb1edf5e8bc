package se.diarium.extraction;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser, which unpacks two kinds of streams into memory before anybody has asked for a page: those that hold objects
 * and those that hold the table of objects. They are counted first.
 */
final class GuardedParser extends PDFParser {

    private final WholeStreams streams;

    GuardedParser(RandomAccessRead file, WholeStreams streams) throws IOException {
        super(file);
        this.streams = streams;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        COSName type = dictionary.getCOSName(COSName.TYPE);
        if (COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type)) {
            streams.lookIfLarge(stream);
        }
        return stream;
    }
}
