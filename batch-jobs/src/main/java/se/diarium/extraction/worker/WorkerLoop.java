package se.diarium.extraction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import se.diarium.extraction.DocumentReader;
import se.diarium.extraction.Limits;
import se.diarium.extraction.UnreadableDocumentException;

/**
 * The worker's side of the pipe: answers one request after the other. When standard input ends, the server is gone, however it
 * went, and the worker ends at once, in the middle of a document too.
 */
final class WorkerLoop {

    /** The first bytes of every worker: whoever does not say them is none. */
    static final byte[] GREETING = "Diarium worker 1".getBytes(StandardCharsets.US_ASCII);

    private static final int PIPE = 64 << 10;

    private final Function<Limits, DocumentReader> reading;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    WorkerLoop(Function<Limits, DocumentReader> reading) {
        this.reading = reading;
    }

    /** Does not return. */
    void run() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), PIPE);
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), PIPE);
        // Whatever a library prints would else stand in the middle of an answer.
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        Thread answering = new Thread(() -> answer(out), "answers");
        answering.setDaemon(true);
        answering.start();
        try {
            while (true) {
                requests.add(Request.read(in));
            }
        } catch (IOException e) {
            // Also a broken request: nobody but the server writes there, so there is no server any more.
            end(0);
        }
    }

    private void answer(OutputStream out) {
        try {
            out.write(GREETING);
            out.flush();
            while (true) {
                answer(requests.take(), out);
            }
        } catch (IOException | InterruptedException e) {
            end(1);
        }
    }

    private void answer(Request request, OutputStream out) throws IOException {
        try {
            DocumentReader reader = reading.apply(request.limits());
            switch (request.task()) {
                case READ -> Answer.write(reader.read(request.file(), request.name()), out);
                case OCR -> Answer.write(reader.readPicture(request.file(), request.page()), out);
                case VIEW -> Answer.write(reader.view(request.file(), request.page()), out);
            }
        } catch (UnreadableDocumentException e) {
            Answer.write(e, out);
        }
    }

    // Not exit: a library may have left a hook that hangs.
    private static void end(int code) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(code);
    }
}
