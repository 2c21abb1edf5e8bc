package se.diarium.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;

/** Writes minutes and reads them again. */
public final class Reading {

    private static final ProtocolReader READER = new ProtocolReader();
    private static final TextExtraction EXTRACTION = new TextExtraction(Limits.DEFAULT);

    private Reading() {}

    /** What is read otherwise than it was written. */
    public static List<Difference> differences(Minutes minutes, Layout layout, ProtocolFile format) {
        return Difference.between(ProtocolFile.truth(minutes, layout), read(minutes, layout, format));
    }

    /** What a reader makes of the minutes in a layout and a format. */
    public static ReadProtocol read(Minutes minutes, Layout layout, ProtocolFile format) {
        byte[] bytes = format.write(minutes, layout);
        if (format == ProtocolFile.TEXT) {
            return READER.read(SourceDocument.ofText(new String(bytes, StandardCharsets.UTF_8)));
        }
        try {
            Path file = Files.createTempFile("protocol", "." + format.ending());
            try {
                Files.write(file, bytes);
                return READER.read(EXTRACTION.read(file, "protocol." + format.ending()));
            } finally {
                Files.delete(file);
            }
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
