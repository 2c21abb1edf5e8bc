package se.diarium.extraction.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tesseract as it is installed on this machine: a program, called once for each picture and language.
 *
 * @param command its name or path
 * @param english whether it has English too, whose data know the "§"
 */
public record Tesseract(String command, boolean english) {

    private static final Duration TIME_TO_TELL = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 16 << 20;

    /** The Tesseract of this machine; empty where there is none, or none that has Swedish. */
    public static Optional<Tesseract> find(String command) {
        try {
            List<String> languages = output(List.of(command, "--list-langs"), TIME_TO_TELL)
                    .lines()
                    .map(String::strip)
                    .toList();
            return languages.contains("swe")
                    ? Optional.of(new Tesseract(command, languages.contains("eng")))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * The words on a picture.
     *
     * @param languages as Tesseract names them: "swe", "swe+eng"
     * @param dpi how many of its pixels make an inch
     * @param atMost how long it may take
     * @throws IOException if it fails, or takes too long
     */
    List<Word> words(Path picture, String languages, int dpi, Duration atMost)
            throws IOException, InterruptedException {
        return TesseractTable.words(output(
                List.of(command, picture.toString(), "stdout", "-l", languages, "--dpi", Integer.toString(dpi), "tsv"),
                atMost));
    }

    private static String output(List<String> arguments, Duration atMost) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(new ArrayList<>(arguments)).redirectError(ProcessBuilder.Redirect.DISCARD);
        // One page is read at a time: several threads for it cost more than they save.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            FutureTask<byte[]> reading = new FutureTask<>(() -> {
                try (InputStream in = process.getInputStream()) {
                    return in.readNBytes(MOST_BYTES);
                }
            });
            Thread thread = new Thread(reading, "words of tesseract");
            thread.setDaemon(true);
            thread.start();
            byte[] bytes = reading.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            if (!process.waitFor(1, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new OcrException("tesseract failed");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (TimeoutException e) {
            throw new OcrException("tesseract took more than " + atMost.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new OcrException("tesseract failed", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
