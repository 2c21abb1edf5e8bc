package se.diarium.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.protocol.ProtocolReader;

/** Any bytes are a text that is read, or are refused with a reason; nothing else comes of them. */
class FileFuzz {

    private final TextExtraction extraction = new TextExtraction(Limits.DEFAULT);
    private final ProtocolReader reader = new ProtocolReader();

    @FuzzTest(maxDuration = "60s")
    void readsOrRefusesAnyBytes(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".txt");
        try {
            Files.write(file, bytes);
            reader.read(extraction.read(file, "protokoll.txt"));
        } catch (UnreadableDocumentException refused) {
            // with its reason, as it should be
        } finally {
            Files.delete(file);
        }
    }
}
