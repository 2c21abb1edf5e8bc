package se.diarium.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import se.diarium.extraction.Limits;

/**
 * What a worker is asked to read.
 *
 * @param file where the bytes are
 * @param name what the file was called when it came
 * @param limits how much of it is read
 * @param page the one page that is to be read by OCR, or {@link #WHOLE}
 */
record Request(Path file, String name, Limits limits, int page) {

    /** The whole document, by its text. */
    static final int WHOLE = 0;

    /** A path and a name and some numbers are never longer. */
    private static final int MOST_BYTES = 256 << 10;

    void write(OutputStream out) throws IOException {
        new FrameWriter(out)
                .putText(file.toString())
                .putText(name)
                .putLong(limits.fileBytes())
                .putInt(limits.pages())
                .putInt(limits.glyphsPerPage())
                .putInt(limits.lines())
                .putInt(limits.characters())
                .putLong(limits.time().toMillis())
                .putInt(limits.textFileBytes())
                .putInt(limits.archiveEntries())
                .putLong(limits.unpackedBytes())
                .putInt(limits.unpackRatio())
                .putLong(limits.xmlPartBytes())
                .putInt(limits.elements())
                .putInt(limits.depth())
                .putInt(page)
                .send();
        out.flush();
    }

    /** @throws java.io.EOFException when there are no more requests */
    static Request read(InputStream in) throws IOException {
        FrameReader frame = new FrameReader(in, MOST_BYTES).next();
        Request request = new Request(
                Path.of(frame.takeText(MOST_BYTES)),
                frame.takeText(MOST_BYTES),
                new Limits(
                        frame.takeLong(),
                        frame.takeInt(),
                        frame.takeInt(),
                        frame.takeInt(),
                        frame.takeInt(),
                        Duration.ofMillis(frame.takeLong()),
                        frame.takeInt(),
                        frame.takeInt(),
                        frame.takeLong(),
                        frame.takeInt(),
                        frame.takeLong(),
                        frame.takeInt(),
                        frame.takeInt()),
                frame.takeInt());
        frame.end();
        return request;
    }
}
