package se.diarium.launcher;

import java.nio.file.FileSystemException;

/** Messages of others, made fit for one line of the console. */
final class Text {

    private Text() {}

    /** What an exception says, on one line. */
    static String oneLine(Throwable e) {
        String message = e.getMessage();
        if (message == null) {
            return e.getClass().getSimpleName();
        }
        // "/srv/data" alone does not tell that access was denied
        boolean nameless = e instanceof FileSystemException file && file.getReason() == null;
        String line = message.strip().replaceAll("\\s+", " ");
        return nameless ? e.getClass().getSimpleName().replace("Exception", "") + " " + line : line;
    }
}
