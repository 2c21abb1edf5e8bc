package se.diarium.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Short programs of the operating system, run to their end. */
final class Commands {

    private static final int SECONDS = 120;
    private static final int NOT_FOUND = 127;

    private Commands() {}

    /**
     * What a program answered.
     *
     * @param code its exit code; 127 where there is no such program
     * @param output what it wrote, on one line
     */
    record Answer(int code, String output) {
        boolean isGood() {
            return code == 0;
        }
    }

    /** Runs a program without input, for at most two minutes. */
    static Answer run(List<String> command) throws IOException {
        File output =
                File.createTempFile("diarium", ".out"); // a pipe would stay open with a daemon that the program leaves
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String said = new String(Files.readAllBytes(output.toPath()), StandardCharsets.UTF_8);
            return new Answer(ended ? process.exitValue() : -1, said.strip().replaceAll("\\s+", " "));
        } catch (IOException e) {
            return new Answer(NOT_FOUND, Text.oneLine(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command.get(0) + " ran", e);
        } finally {
            Files.deleteIfExists(output.toPath());
        }
    }
}
