package se.diarium.extraction.worker;

import java.util.logging.Level;
import java.util.logging.Logger;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.ocr.Tesseract;

/** A worker: started by the server, with a pipe to it and nothing else. */
public final class WorkerMain {

    /** Held, since a logger that nobody holds is forgotten together with its level. */
    private static final Logger ROOT = Logger.getLogger("");

    private WorkerMain() {}

    public static void main(String[] arguments) {
        // The libraries tell about every oddity of a file, and nobody reads it here.
        ROOT.setLevel(Level.OFF);
        Tesseract tesseract = WorkerCommand.tesseractOfWorker();
        new WorkerLoop(limits -> new TextExtraction(limits, tesseract)).run();
    }
}
