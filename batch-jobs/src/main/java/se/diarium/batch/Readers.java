package se.diarium.batch;

import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.diarium.configuration.Settings;
import se.diarium.extraction.DocumentReader;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.ocr.Tesseract;
import se.diarium.extraction.worker.WorkerCommand;
import se.diarium.extraction.worker.WorkerPool;
import se.diarium.protocol.SourceDocument;

/** Who reads the documents of this server: workers in JVMs of their own, or, where the settings want none, the server itself. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Readers {

    private static final System.Logger LOG = System.getLogger(Readers.class.getName());

    @Inject
    private Settings settings;

    private @Nullable WorkerPool workers;
    private DocumentReader documents;
    private boolean ocr;

    @PostConstruct
    void open() {
        Limits limits = Limits.DEFAULT
                .withFileBytes(settings.largestFile())
                .withPages(settings.mostPages())
                .withTime(settings.readingTime());
        Tesseract tesseract = settings.tesseract().flatMap(Tesseract::find).orElse(null);
        ocr = tesseract != null;
        LOG.log(INFO, ocr ? "Scans are read by tesseract" : "Scans are not read: there is no tesseract with Swedish");
        if (settings.workers() == 0) {
            LOG.log(INFO, "Documents are read in the server's own process: DIARIUM_WORKERS is 0");
            documents = new TextExtraction(limits, tesseract);
        } else {
            workers = new WorkerPool(
                    WorkerCommand.reading(settings.workerHeapMegabytes(), tesseract), settings.workers(), limits);
            documents = workers;
        }
    }

    /** Reads documents within the limits that are set. */
    public DocumentReader documents() {
        return documents;
    }

    /** Whether there are pages in a document that OCR can read here, and no more of them than it may. */
    public boolean readPicturesOf(SourceDocument document) {
        int pictures = document.unreadPictures().size();
        return ocr && pictures > 0 && pictures <= settings.mostOcrPages();
    }

    /** For a technician: why the pictures of a document are not read. */
    String picturesOf(SourceDocument document) {
        return document.unreadPictures().size() + " pages are pictures, OCR reads "
                + (ocr ? "at most " + settings.mostOcrPages() : "none here");
    }

    @PreDestroy
    void close() {
        if (workers != null) {
            workers.close();
        }
    }
}
