package se.diarium.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps PDFBox, POI and Tika from telling about every oddity of a file: on the command line there is one line a file. All of
 * them log by java.util.logging.
 */
final class QuietLibraries {

    /** Held, since a logger that nobody holds is forgotten together with its level. */
    private static final Logger ROOT = Logger.getLogger("");

    private QuietLibraries() {}

    static void quiet() {
        ROOT.setLevel(Level.OFF);
    }
}
