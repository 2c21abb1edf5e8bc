package se.diarium.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the launcher says: one line a step, with the seconds since it began. */
final class Progress {

    private final Instant began = Instant.now();
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "Diarium %6.1f s  %s%n", seconds, line);
    }
}
