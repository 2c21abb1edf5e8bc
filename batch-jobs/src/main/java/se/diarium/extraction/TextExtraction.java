package se.diarium.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import se.diarium.extraction.ocr.Tesseract;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.Legibility;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourcePage;

/**
 * Makes lines of a file, whatever type it is of. The only door to PDFBox, POI and jsoup: behind it the limits hold. Holds no
 * state of a document, so one instance may serve any number of threads.
 */
public final class TextExtraction implements DocumentReader {

    private final Limits limits;
    private final @Nullable Tesseract tesseract;

    /** Reads text; of a page that is a picture it says no more than that. */
    public TextExtraction(Limits limits) {
        this(limits, null);
    }

    /** Reads text, and pictures if there is a Tesseract. */
    public TextExtraction(Limits limits, @Nullable Tesseract tesseract) {
        this.limits = limits;
        this.tesseract = tesseract;
    }

    /** {@inheritDoc} Works in a thread of its own and gives it up when the time is over. */
    @Override
    public SourceDocument read(Path file, String name) throws UnreadableDocumentException {
        Budget budget = new Budget(limits);
        return inTime(() -> readNow(file, name, budget), budget);
    }

    @Override
    public SourcePage readPicture(Path file, int page) throws UnreadableDocumentException {
        if (tesseract == null) {
            throw new IllegalStateException("There is no OCR here");
        }
        Budget budget = new Budget(limits.withTime(TIME_FOR_A_PICTURE));
        return inTime(() -> PdfDocument.readPicture(file, page, tesseract, budget), budget);
    }

    @Override
    public PageView view(Path file, int page) throws UnreadableDocumentException {
        Budget budget = new Budget(limits);
        return inTime(() -> PdfDocument.view(file, page, budget), budget);
    }

    private static <T> T inTime(Callable<T> reading, Budget budget) throws UnreadableDocumentException {
        FutureTask<T> work = new FutureTask<>(reading);
        Thread reader = new Thread(work, "extraction");
        reader.setDaemon(true);
        reader.start();
        try {
            return work.get(budget.limits().time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableDocumentException(
                    QuarantineReason.TIMED_OUT,
                    "not read in " + budget.limits().time().toMillis() + " ms",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocumentException(QuarantineReason.TIMED_OUT, "interrupted", e);
        } catch (ExecutionException e) {
            throw unreadable(e.getCause() == null ? e : e.getCause());
        } finally {
            budget.abandon();
            reader.interrupt();
        }
    }

    private static SourceDocument readNow(Path file, String name, Budget budget)
            throws IOException, UnreadableDocumentException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableDocumentException(QuarantineReason.UNREADABLE_FILE, "no file that may be read");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableDocumentException(QuarantineReason.EMPTY_FILE, "0 bytes");
        }
        if (size > budget.limits().fileBytes()) {
            throw new UnreadableDocumentException(
                    QuarantineReason.TOO_LARGE,
                    size + " bytes, at most " + budget.limits().fileBytes() + " are read");
        }
        DocumentType type = TypeDetection.detect(file, name);
        SourceDocument document = type.read(file, budget);
        if (!document.hasText() && document.unreadPictures().isEmpty()) {
            throw new UnreadableDocumentException(
                    type == DocumentType.TEXT ? QuarantineReason.EMPTY_FILE : QuarantineReason.NO_TEXT,
                    document.pages().size() + " pages without text");
        }
        if (Legibility.isGarbled(document)) {
            throw new UnreadableDocumentException(
                    QuarantineReason.GARBLED_TEXT, document.pages().size() + " pages without words");
        }
        return document;
    }

    /** Whatever a library throws at a document means that the document is unreadable; its message may quote the document. */
    private static UnreadableDocumentException unreadable(Throwable thrown) {
        if (thrown instanceof UnreadableDocumentException known) {
            return known;
        }
        if (thrown instanceof LimitExceededException limit) {
            return new UnreadableDocumentException(limit.reason(), String.valueOf(limit.getMessage()), limit);
        }
        QuarantineReason reason = thrown instanceof InvalidPasswordException
                ? QuarantineReason.ENCRYPTED
                : thrown instanceof java.nio.file.AccessDeniedException
                        ? QuarantineReason.UNREADABLE_FILE
                        // The thread's own memory is free again: what filled it was this document.
                        : thrown instanceof OutOfMemoryError
                                ? QuarantineReason.OUT_OF_MEMORY
                                : QuarantineReason.DAMAGED;
        return new UnreadableDocumentException(reason, thrown.getClass().getSimpleName(), thrown);
    }
}
