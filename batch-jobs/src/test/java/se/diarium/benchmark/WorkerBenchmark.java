package se.diarium.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.diarium.extraction.DocumentReader;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.worker.WorkerCommand;
import se.diarium.extraction.worker.WorkerPool;

/**
 * What a worker costs: the same PDFs read to lines in this process and through one worker, in {@link Turns}, after both JVMs have
 * compiled what they run. A time is that from the file to its lines here, with all that lies between: the request, the answer,
 * the checks of it and the watch. The CPU time is that of both processes, of whole rounds, collecting garbage included.
 */
public final class WorkerBenchmark {

    private static final int FILES = 40;
    private static final int WARM_UP_SECONDS = 60;
    private static final int SECONDS = 40;
    private static final int ROUNDS = 20;

    /** Held, since a logger that nobody holds is forgotten together with its level. */
    private static final Logger LIBRARIES = Logger.getLogger("org.apache");

    private WorkerBenchmark() {}

    /**
     * Runs it.
     *
     * @param arguments the folder of PDFs, filled if it is empty
     */
    public static void main(String[] arguments) throws Exception {
        LIBRARIES.setLevel(Level.SEVERE);
        List<Path> files =
                Corpus.in(Files.createDirectories(Path.of(arguments[0]))).subList(0, FILES);
        try (WorkerPool worker = new WorkerPool(WorkerCommand.reading(256), 1, Limits.DEFAULT)) {
            Map<String, Turns.Contender> contenders = new LinkedHashMap<>();
            contenders.put("in process", reading(new TextExtraction(Limits.DEFAULT), files));
            contenders.put("one worker", reading(worker, files));
            Turns.milliseconds(contenders, FILES, WARM_UP_SECONDS);
            Map<String, Double> milliseconds = Turns.milliseconds(contenders, FILES, SECONDS);
            Map<String, Double> cpu = cpuMilliseconds(contenders);
            System.out.printf("%d generated protocols, Java %s%n", FILES, Runtime.version());
            milliseconds.forEach((name, time) -> System.out.printf(
                    Locale.ROOT,
                    "%s: %.2f ms a protocol, CPU %.2f ms%n",
                    name,
                    time,
                    cpu.getOrDefault(name, Double.NaN)));
        }
    }

    private static Turns.Contender reading(DocumentReader reader, List<Path> files) {
        return file -> reader.read(files.get(file), "x.pdf").pages().size();
    }

    /** By contender the CPU time of a file, on average over rounds by turns. */
    private static Map<String, Double> cpuMilliseconds(Map<String, Turns.Contender> contenders) throws Exception {
        Map<String, Double> mean = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Turns.Contender> contender : contenders.entrySet()) {
                double before = cpuSeconds();
                for (int file = 0; file < FILES; file++) {
                    contender.getValue().read(file);
                }
                mean.merge(contender.getKey(), (cpuSeconds() - before) * 1e3 / FILES / ROUNDS, Double::sum);
            }
        }
        return mean;
    }

    /** Of this process and its children that live. */
    private static double cpuSeconds() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Duration children = ProcessHandle.current()
                .children()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return system.getProcessCpuTime() / 1e9 + children.toNanos() / 1e9;
    }
}
