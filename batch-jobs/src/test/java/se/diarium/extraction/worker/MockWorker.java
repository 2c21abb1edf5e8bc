package se.diarium.extraction.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import se.diarium.extraction.DocumentReader;
import se.diarium.extraction.PageView;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourcePage;

/**
 * A worker whose documents do to it what their names say: what a hostile file might do to a library is done on purpose. The pipe
 * and the loop are the real ones.
 */
final class MockWorker implements DocumentReader {

    /** What a document does. */
    enum Deed {
        /** Has itself read: its page says the worker's process id and environment. */
        READ,
        /** Prints, as some libraries do. */
        PRINT,
        /** Never ends, and heeds nothing. */
        HANG,
        /** Fills the memory. */
        FILL_THE_MEMORY,
        /** Ends the JVM before there is an answer. */
        EXIT,
        /** Writes into the pipe what is no answer. */
        GARBAGE,
        /** Writes a gigabyte into the pipe, in frames that look right. */
        FLOOD,
        /** Dies in the middle of the answer. */
        HALF,
        /** Writes its answer a byte at a time, with a pause after each. */
        DRIP,
        /** Is read, and breaks the reading of the next one. */
        SET_A_TRAP,
        /** Takes the time that it is given and says so. */
        GIVE_UP
    }

    private static final int MILLIS_OF_A_PAUSE = 200;

    private final List<long[]> memory = new ArrayList<>();
    private boolean trapped;

    public static void main(String[] arguments) {
        MockWorker worker = new MockWorker();
        new WorkerLoop(limits -> worker).run();
    }

    @Override
    public PageView view(Path file, int page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SourcePage readPicture(Path file, int page) {
        throw new IllegalStateException("a mock has no OCR");
    }

    @Override
    public SourceDocument read(Path file, String name) throws UnreadableDocumentException {
        try {
            if (trapped) {
                write("and another thing");
            }
            switch (Deed.valueOf(name)) {
                case READ -> {}
                case PRINT -> {
                    System.out.println("WARNING: font not found");
                    System.err.println("WARNING: font not found");
                }
                case HANG -> hang();
                case FILL_THE_MEMORY -> fill();
                case EXIT -> System.exit(0);
                case GARBAGE -> write("HTTP/1.1 500 Internal Server Error\r\n\r\n".repeat(100));
                case FLOOD -> flood();
                case HALF -> {
                    byte[] answer = answer();
                    pipe().write(answer, 0, answer.length / 2);
                    Runtime.getRuntime().halt(134);
                }
                case DRIP -> drip();
                case SET_A_TRAP -> trapped = true;
                case GIVE_UP -> throw new UnreadableDocumentException(QuarantineReason.TIMED_OUT, "given up");
            }
            return document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceDocument document() {
        return SourceDocument.ofText(
                ProcessHandle.current().pid() + "\n" + System.getenv() + "\n" + System.getProperty("java.io.tmpdir"));
    }

    private static OutputStream pipe() {
        return new FileOutputStream(FileDescriptor.out);
    }

    private static void write(String text) throws IOException {
        pipe().write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static byte[] answer() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        Answer.write(document(), bytes);
        return bytes.toByteArray();
    }

    private static void hang() {
        while (true) {
            LockSupport.parkNanos(Long.MAX_VALUE);
        }
    }

    private void fill() {
        while (true) {
            memory.add(new long[100_000]);
        }
    }

    private static void flood() throws IOException {
        OutputStream pipe = pipe();
        new FrameWriter(pipe).putByte(1).putText("PDF").putInt(2_000).putInt(0).send();
        FrameWriter page = new FrameWriter(pipe);
        for (int number = 1; number <= 1024; number++) {
            page.putInt(number).putFloat(595).putFloat(842).putText("TEXT").putFloat(1);
            page.putInt(1)
                    .putInt(1)
                    .putText("x".repeat(1 << 20))
                    .putFloat(11)
                    .putByte(0)
                    .putByte(0);
            page.send();
        }
    }

    private static void drip() throws IOException {
        OutputStream pipe = pipe();
        for (byte b : answer()) {
            pipe.write(b);
            pipe.flush();
            LockSupport.parkNanos(MILLIS_OF_A_PAUSE * 1_000_000L);
        }
    }
}
