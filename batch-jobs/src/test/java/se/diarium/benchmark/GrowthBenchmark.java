package se.diarium.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.diarium.check.ProtocolChecks;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;

/**
 * Whether a document takes longer when many have been read before it: {@code mvn -Pbenchmark
 * -Dbenchmark.main=se.diarium.benchmark.GrowthBenchmark -DskipTests -pl batch-jobs -am verify} reads 20 000 documents in one
 * process, the same files over and over, and compares the first thousand with the last: time by its median, and what is left in
 * the heap.
 */
public final class GrowthBenchmark {

    private static final int DOCUMENTS = 20_000;
    private static final int COMPARED = 1_000;

    /** Not counted: until then the compiler is at work. */
    private static final int WARM_UP = 600;

    private GrowthBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments the folder of PDFs, filled if it is empty
     */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("org.apache").setLevel(Level.SEVERE);
        List<Path> files = Corpus.in(Files.createDirectories(Path.of(arguments[0])));
        TextExtraction extraction = new TextExtraction(Limits.DEFAULT);
        ProtocolReader reader = new ProtocolReader();
        ProtocolChecks checks = new ProtocolChecks();
        long[] nanoseconds = new long[DOCUMENTS];
        long heapAfterFirst = 0;
        int read = 0;
        for (int i = -WARM_UP; i < DOCUMENTS; i++) {
            Path file = files.get(Math.floorMod(i, files.size()));
            long before = System.nanoTime();
            ReadProtocol protocol = reader.read(extraction.read(file, "x.pdf"));
            read += protocol.items().size() + checks.check(protocol).size();
            if (i >= 0) {
                nanoseconds[i] = System.nanoTime() - before;
            }
            heapAfterFirst = i == COMPARED ? megabytesInUse() : heapAfterFirst;
        }
        double first = median(Arrays.copyOfRange(nanoseconds, 0, COMPARED));
        double last = median(Arrays.copyOfRange(nanoseconds, DOCUMENTS - COMPARED, DOCUMENTS));
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d items and findings%n"
                        + "median of the first %d: %.2f ms, of the last: %.2f ms, ratio %.3f%n"
                        + "live heap after the first %d: %d MB, at the end: %d MB%n",
                DOCUMENTS,
                read,
                COMPARED,
                first,
                last,
                last / first,
                COMPARED,
                heapAfterFirst,
                megabytesInUse());
    }

    private static double median(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        return nanoseconds[nanoseconds.length / 2] / 1e6;
    }

    private static long megabytesInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
