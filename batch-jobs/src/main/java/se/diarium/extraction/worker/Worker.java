package se.diarium.extraction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.QuarantineReason;

/** A worker as the server sees it: a process that is asked, and killed. One thread at a time has it. */
final class Worker {

    private static final Duration TIME_TO_START = Duration.ofSeconds(90);
    private static final System.Logger LOG = System.getLogger(Worker.class.getName());
    private static final int TRIES_TO_DELETE = 5;
    private static final int SECONDS_TO_DIE = 10;
    private static final int PIPE = 64 << 10;

    private final Process process;
    private final Path temp;
    private final OutputStream requests;
    private final InputStream answers;
    private int asked;
    private long lastUsed = System.nanoTime();
    private volatile boolean overdue;

    private Worker(Process process, Path temp) {
        this.process = process;
        this.temp = temp;
        this.requests = new BufferedOutputStream(process.getOutputStream(), PIPE);
        this.answers = new BufferedInputStream(process.getInputStream(), PIPE);
    }

    /**
     * Starts one and waits until it is there.
     *
     * @param folder for what workers write
     * @throws IOException if none can be started: that is no document's fault
     */
    static Worker start(WorkerCommand command, Path folder, ScheduledExecutorService watch) throws IOException {
        Path temp = Files.createTempDirectory(folder, "worker");
        Worker worker = new Worker(command.start(Files.createDirectories(folder.resolve("home")), temp), temp);
        Future<?> alarm = worker.alarm(watch, TIME_TO_START);
        try {
            byte[] greeting = worker.answers.readNBytes(WorkerLoop.GREETING.length);
            if (!Arrays.equals(greeting, WorkerLoop.GREETING)) {
                throw new IOException("no greeting");
            }
            return worker;
        } catch (IOException e) {
            String words = worker.firstWords();
            worker.kill();
            throw new IOException("No worker can be started (" + command + "): " + words, e);
        } finally {
            alarm.cancel(false);
        }
    }

    /**
     * Asks it.
     *
     * @param reply takes the answer in
     * @param atMost how long it may take, whatever it does; then it is killed
     * @throws WorkerFailure if it gives no answer; it is dead then
     */
    <T> T ask(Request request, Duration atMost, ScheduledExecutorService watch, Reply<T> reply)
            throws WorkerFailure, UnreadableDocumentException {
        asked++;
        Future<?> alarm = alarm(watch, atMost);
        try {
            if (answers.available() > 0) {
                throw new OddAnswerException("words that nobody asked for");
            }
            request.write(requests);
            return reply.read(answers);
        } catch (IOException e) {
            throw failure(e, atMost);
        } finally {
            alarm.cancel(false);
            lastUsed = System.nanoTime();
        }
    }

    private Future<?> alarm(ScheduledExecutorService watch, Duration atMost) {
        return watch.schedule(
                () -> {
                    overdue = true;
                    destroy();
                },
                atMost.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private WorkerFailure failure(IOException cause, Duration atMost) {
        boolean died = !(cause instanceof OddAnswerException) && ended();
        kill();
        if (overdue) {
            return new WorkerFailure(
                    QuarantineReason.TIMED_OUT, "the worker did not answer in " + atMost.toMillis() + " ms", cause);
        }
        if (!died) {
            return new WorkerFailure(
                    QuarantineReason.WORKER_FAILED, "the worker's answer was none: " + cause.getMessage(), cause);
        }
        return process.exitValue() == WorkerCommand.OUT_OF_MEMORY
                ? new WorkerFailure(QuarantineReason.OUT_OF_MEMORY, "the worker's memory was full", cause)
                : new WorkerFailure(
                        QuarantineReason.WORKER_FAILED, "the worker ended, exit code " + process.exitValue(), cause);
    }

    /** The pipe breaks a moment before the process is gone. */
    private boolean ended() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** How many documents it has been asked for. */
    int asked() {
        return asked;
    }

    Duration idle() {
        return Duration.ofNanos(System.nanoTime() - lastUsed);
    }

    /** What it takes of the machine's memory, in bytes; 0 where that cannot be told. */
    long residentBytes() {
        try {
            String[] pages = Files.readString(Path.of("/proc", Long.toString(pid()), "statm"))
                    .split(" ", -1);
            return Long.parseLong(pages[1]) * 4096;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    /** Ends it, with whatever it has started, and takes away what it has written. */
    void kill() {
        destroy();
        try {
            process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        delete(temp);
    }

    private void destroy() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private String firstWords() {
        try (InputStream in = Files.newInputStream(temp.resolve(WorkerCommand.WORDS_AT_START))) {
            return new String(in.readNBytes(500), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }

    /** Takes away a folder, as far as that is possible. The watch and whoever closes the pool may both be at it. */
    static void delete(Path folder) {
        for (int i = 0; i < TRIES_TO_DELETE && Files.exists(folder); i++) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException e) {
                LOG.log(System.Logger.Level.DEBUG, "{0} is being removed by another thread, or cannot be", folder);
            }
        }
        if (Files.exists(folder)) {
            LOG.log(System.Logger.Level.WARNING, "{0} could not be removed", folder);
        }
    }

    /** Takes in what a worker answers. */
    @FunctionalInterface
    interface Reply<T> {

        /**
         * Reads one answer to its end.
         *
         * @throws UnreadableDocumentException if that is the answer
         * @throws IOException if it ends too early, or cannot be an answer
         */
        T read(InputStream answers) throws IOException, UnreadableDocumentException;
    }
}
