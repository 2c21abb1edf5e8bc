package se.diarium.extraction.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.diarium.extraction.ocr.Tesseract;

/**
 * How a worker is started.
 *
 * @param classPath as {@code java -cp} takes it
 * @param mainClass the class with {@code main}
 * @param heapMegabytes the most that its documents may take
 * @param tesseract what it reads pictures with, or null
 */
public record WorkerCommand(
        String classPath,
        String mainClass,
        int heapMegabytes,
        @Nullable Tesseract tesseract) {

    private static final String TESSERACT = "diarium.tesseract";
    private static final String ENGLISH = "diarium.tesseract.english";

    /** What a worker takes beside its heap: classes, compiled code, stacks, the JVM itself. */
    static final int MEGABYTES_BESIDE = 256;

    /** The exit code of a JVM whose memory is full ({@code ExitOnOutOfMemoryError}). */
    static final int OUT_OF_MEMORY = 3;

    /** The worker that reads documents by their text. */
    public static WorkerCommand reading(int heapMegabytes) {
        return reading(heapMegabytes, null);
    }

    /** The worker that reads documents, and pictures if there is a Tesseract. */
    public static WorkerCommand reading(int heapMegabytes, @Nullable Tesseract tesseract) {
        return new WorkerCommand(WorkerClassPath.get(), WorkerMain.class.getName(), heapMegabytes, tesseract);
    }

    /** In a worker: what it was told of Tesseract. */
    static @Nullable Tesseract tesseractOfWorker() {
        String command = System.getProperty(TESSERACT);
        return command == null ? null : new Tesseract(command, Boolean.getBoolean(ENGLISH));
    }

    /**
     * Starts one.
     *
     * @param home what all workers write into: PDFBox's list of the fonts of this machine
     * @param temp what this one writes into
     */
    Process start(Path home, Path temp) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr", // standard output is the pipe
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + temp.resolve("crash.log"),
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temp,
                "-Duser.home=" + home,
                "-Dpdfbox.fontcache=" + home));
        command.addAll(NO_NETWORK);
        if (tesseract != null) {
            command.add("-D" + TESSERACT + "=" + tesseract.command());
            command.add("-D" + ENGLISH + "=" + tesseract.english());
        }
        command.addAll(List.of("-cp", classPath, mainClass));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectError(temp.resolve(WORDS_AT_START).toFile());
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "");
        // The database's password is in the server's environment: no document gets near it.
        environment.clear();
        environment.put("PATH", path);
        environment.put("LC_ALL", "C.UTF-8"); // else Java 17 cannot open a file with å in its name
        environment.put("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    /** What the JVM says where it cannot start. */
    static final String WORDS_AT_START = "stderr.txt";

    /** No reader asks for it; if one does all the same, there is no way out. */
    private static final List<String> NO_NETWORK = List.of(
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet=",
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=1",
            "-DsocksNonProxyHosts=");

    /** For messages: without the class path, which is long. */
    @Override
    public String toString() {
        return mainClass + ", " + heapMegabytes + " MB, " + classPath.split(File.pathSeparator, -1).length + " places";
    }
}
