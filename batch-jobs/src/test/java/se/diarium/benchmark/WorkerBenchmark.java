package se.diarium.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import se.diarium.extraction.DocumentReader;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.worker.WorkerCommand;
import se.diarium.extraction.worker.WorkerPool;

/**
 * What a worker costs: the same PDFs read in this process and through one worker, by turns in one run, each in small portions so
 * that what else the machine does meets both. CPU time is that of both processes.
 */
public final class WorkerBenchmark {

    private static final int ROUNDS = 5;
    private static final int PORTION = 10;
    private static final Logger LIBRARIES = Logger.getLogger("org.apache");

    private WorkerBenchmark() {}

    /** One way of reading, and what its rounds took. */
    private static final class Contender {
        final String name;
        final DocumentReader reader;
        final List<double[]> rounds = new ArrayList<>();
        double wall;
        double cpu;

        Contender(String name, DocumentReader reader) {
            this.name = name;
            this.reader = reader;
        }

        void read(List<Path> files) throws Exception {
            double cpuBefore = cpuSeconds();
            long began = System.nanoTime();
            for (Path file : files) {
                reader.read(file, "x.pdf");
            }
            wall += (System.nanoTime() - began) / 1e9;
            cpu += cpuSeconds() - cpuBefore;
        }

        void endRound(boolean counts) {
            if (counts) {
                rounds.add(new double[] {wall, cpu});
            }
            wall = 0;
            cpu = 0;
        }

        double best(int of) {
            return rounds.stream().mapToDouble(round -> round[of]).min().orElse(Double.NaN);
        }
    }

    /**
     * Runs it.
     *
     * @param arguments the folder of PDFs that {@link ImportBenchmark} makes
     */
    public static void main(String[] arguments) throws Exception {
        LIBRARIES.setLevel(Level.SEVERE);
        List<Path> files;
        try (Stream<Path> list = Files.list(Path.of(arguments[0]))) {
            files = list.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        try (WorkerPool worker = new WorkerPool(WorkerCommand.reading(256), 1, Limits.DEFAULT)) {
            Contender inProcess = new Contender("in process", new TextExtraction(Limits.DEFAULT));
            Contender inWorker = new Contender("one worker", worker);
            for (int round = 0; round <= ROUNDS; round++) {
                for (int i = 0; i < files.size(); i += PORTION) {
                    List<Path> portion = files.subList(i, Math.min(files.size(), i + PORTION));
                    inProcess.read(portion);
                    inWorker.read(portion);
                }
                inProcess.endRound(round > 0);
                inWorker.endRound(round > 0);
            }
            System.out.printf(Locale.ROOT, "%d files, best of %d rounds%n", files.size(), ROUNDS);
            for (Contender contender : List.of(inProcess, inWorker)) {
                System.out.printf(
                        Locale.ROOT,
                        "%-12s %6.2f s wall %6.2f s CPU   %.3f of wall, %.3f of CPU%n",
                        contender.name,
                        contender.best(0),
                        contender.best(1),
                        contender.best(0) / inProcess.best(0),
                        contender.best(1) / inProcess.best(1));
            }
        }
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
