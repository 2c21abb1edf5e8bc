package se.diarium.extraction.worker;

import static java.lang.System.Logger.Level.INFO;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.diarium.extraction.DocumentReader;
import se.diarium.extraction.Limits;
import se.diarium.extraction.PageView;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.extraction.worker.Request.Task;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourcePage;

/**
 * Workers that read documents. They are started when they are needed, kept warm for the next document, and replaced when they
 * have read many, have grown, or have failed. A document whose worker fails gets one more chance with a fresh one, unless it
 * had that: what an earlier document has left behind is not its fault.
 */
public final class WorkerPool implements DocumentReader, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WorkerPool.class.getName());

    /** After so many documents a worker is replaced: what the libraries leak stays small, and so does the time to get warm. */
    private static final int DOCUMENTS_OF_A_WORKER = 5_000;

    /** A worker that nobody has needed for so long gives its memory back. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    /** How often that is looked at. Sooner than any alarm: one that becomes the watch's next task has to wake its thread. */
    private static final Duration TICK = Duration.ofSeconds(5);

    /** What a worker has grown to is asked after so many documents: asking costs as much as its answer to a short one. */
    private static final int DOCUMENTS_BETWEEN_LOOKS = 16;

    /** Beyond the time that a worker has for a document: to answer, and to collect its garbage. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final WorkerCommand command;
    private final Limits limits;
    private final int documentsOfAWorker;
    private final Semaphore free;
    private final BlockingDeque<Worker> idle = new LinkedBlockingDeque<>();
    private final Set<Worker> all = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor watch;
    private final Future<?> resting;
    private final Path folder;
    private volatile boolean closed;

    /** @param size how many documents are read at the same time */
    public WorkerPool(WorkerCommand command, int size, Limits limits) {
        this(command, size, limits, DOCUMENTS_OF_A_WORKER);
    }

    WorkerPool(WorkerCommand command, int size, Limits limits, int documentsOfAWorker) {
        this.command = command;
        this.limits = limits;
        this.documentsOfAWorker = documentsOfAWorker;
        this.free = new Semaphore(size, true);
        try {
            folder = Files.createTempDirectory("diarium-workers"); // for this user alone
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the workers can be made", e);
        }
        watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "watch of the workers");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        resting =
                watch.scheduleWithFixedDelay(this::retireIdle, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if no worker can be started, or the pool is closed: that says nothing of the document
     */
    @Override
    public SourceDocument read(Path file, String name) throws UnreadableDocumentException {
        return ask(
                new Request(file.toAbsolutePath(), name, limits, Task.READ, 0),
                answers -> Answer.read(answers, limits));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException as {@link #read}
     */
    @Override
    public SourcePage readPicture(Path file, int page) throws UnreadableDocumentException {
        Limits slow = limits.withTime(TIME_FOR_A_PICTURE);
        return ask(
                new Request(file.toAbsolutePath(), "", slow, Task.OCR, page),
                answers -> Answer.read(answers, slow).pages().get(0));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException as {@link #read}
     */
    @Override
    public PageView view(Path file, int page) throws UnreadableDocumentException {
        return ask(
                new Request(file.toAbsolutePath(), "", limits, Task.VIEW, page),
                answers -> new PageView(Answer.read(answers, limits).pages().get(0), Answer.readPicture(answers)));
    }

    private <T> T ask(Request request, Worker.Reply<T> reply) throws UnreadableDocumentException {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a document waited for a worker", e);
        }
        try {
            Worker worker = take();
            boolean fresh = worker.asked() == 0;
            try {
                return ask(worker, request, reply);
            } catch (WorkerFailure failure) {
                if (fresh || !failure.mayBeChance()) {
                    throw failure.unreadable();
                }
            }
            try {
                return ask(start(), request, reply);
            } catch (WorkerFailure failure) {
                throw failure.unreadable();
            }
        } finally {
            free.release();
        }
    }

    private <T> T ask(Worker worker, Request request, Worker.Reply<T> reply)
            throws WorkerFailure, UnreadableDocumentException {
        @Nullable String retire = "an error of ours";
        try {
            T answer = worker.ask(request, request.limits().time().plus(GRACE), watch, reply);
            retire = reasonToRetire(worker);
            return answer;
        } catch (UnreadableDocumentException e) {
            // What has timed out may still be at work in there.
            retire = e.reason() == QuarantineReason.TIMED_OUT ? "a document took too long" : reasonToRetire(worker);
            throw e;
        } catch (WorkerFailure e) {
            retire = String.valueOf(e.getMessage());
            if (closed) {
                throw new IllegalStateException("The workers have been stopped", e);
            }
            throw e;
        } finally {
            if (retire == null) {
                idle.addFirst(worker); // the warmest first: the others may rest
            } else {
                retire(worker, retire);
            }
        }
    }

    private @Nullable String reasonToRetire(Worker worker) {
        if (worker.asked() >= documentsOfAWorker) {
            return worker.asked() + " documents";
        }
        if (worker.asked() % DOCUMENTS_BETWEEN_LOOKS != 0) {
            return null;
        }
        long megabytes = worker.residentBytes() >> 20;
        return megabytes > command.heapMegabytes() + WorkerCommand.MEGABYTES_BESIDE
                ? "it has grown to " + megabytes + " MB"
                : null;
    }

    private Worker take() {
        for (Worker worker = idle.pollFirst(); worker != null; worker = idle.pollFirst()) {
            if (worker.isAlive()) {
                return worker;
            }
            retire(worker, "it is gone");
        }
        return start();
    }

    private Worker start() {
        if (closed) {
            throw new IllegalStateException("The workers have been stopped");
        }
        try {
            Worker worker = Worker.start(command, folder, watch);
            all.add(worker);
            if (closed) { // meanwhile
                retire(worker, "the server stops");
            }
            return worker;
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void retire(Worker worker, String why) {
        LOG.log(INFO, "Worker {0} is replaced: {1}", Long.toString(worker.pid()), why);
        all.remove(worker);
        worker.kill();
    }

    private void retireIdle() {
        // From the end: there are those that have rested longest.
        Worker worker = idle.peekLast();
        while (worker != null && worker.idle().compareTo(IDLE) >= 0) {
            if (idle.removeLastOccurrence(worker)) {
                retire(worker, "nothing to do");
            }
            worker = idle.peekLast();
        }
    }

    /** Ends all workers, those too that are reading. */
    @Override
    public void close() {
        closed = true;
        resting.cancel(false);
        watch.shutdownNow();
        all.forEach(Worker::kill);
        Worker.delete(folder);
    }
}
