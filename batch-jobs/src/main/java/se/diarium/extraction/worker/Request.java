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
 * @param task what is to be done with it
 * @param page the one page that is meant, from 1; 0 where the whole is
 */
record Request(Path file, String name, Limits limits, Task task, int page) {

    /** What a worker can do with a document. */
    enum Task {
        /** To read it by its text. */
        READ,
        /** To read a page by OCR. */
        OCR,
        /** To draw a page. */
        VIEW
    }

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
                .putText(task.name())
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
                Task.valueOf(frame.takeText(MOST_BYTES)),
                frame.takeInt());
        frame.end();
        return request;
    }
}
