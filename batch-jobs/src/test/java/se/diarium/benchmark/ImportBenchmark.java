package se.diarium.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.diarium.check.ProtocolChecks;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.generator.ProtocolFile;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;

/**
 * {@code mvn -Pbenchmark -DskipTests -pl batch-jobs -am verify}: makes 200 protocols of 20 pages in {@code target/benchmark},
 * unless they are there, and reads them all with each contender in turn, three rounds after one to warm up; the best round
 * counts. With {@code -Dbenchmark.import.seconds=N} a row is added for the whole import: the seconds between {@code started} and
 * {@code ended} of {@code /diarium/api/status} after a run over the same files.
 */
public final class ImportBenchmark {

    private static final int ROUNDS = 3;
    private static final Logger LIBRARIES = Logger.getLogger("org.apache");

    /** Reads one file to its end and gives something of it, so that no compiler leaves the reading out. */
    @FunctionalInterface
    private interface Contender {
        int read(Path file) throws Exception;
    }

    /** What the best round took. */
    private record Measure(double wallSeconds, double cpuSeconds) {
        Measure better(Measure other) {
            return other.wallSeconds < wallSeconds ? other : this;
        }
    }

    private ImportBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments the folder of PDFs, filled if it is empty; then, if known, the seconds of the whole import
     */
    public static void main(String[] arguments) throws Exception {
        LIBRARIES.setLevel(Level.SEVERE);
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<Path> files = Corpus.in(folder);
        long bytes = 0;
        int pages = 0;
        for (Path file : files) {
            bytes += Files.size(file);
            pages += pages(file);
        }
        print(
                "%d files, %d pages, %.1f MB, heap limit %d MB, %d processors, Java %s%n",
                files.size(),
                pages,
                bytes / 1e6,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());

        Map<String, Measure> best = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, Contender> contender : contenders().entrySet()) {
                Measure measure = measure(contender.getValue(), files);
                if (round > 0) {
                    best.merge(contender.getKey(), measure, Measure::better);
                }
            }
        }
        if (arguments.length > 1 && !arguments[1].isBlank()) {
            best.put("whole import, Payara", new Measure(Double.parseDouble(arguments[1]), Double.NaN));
        }
        table(best, pages);
    }

    private static Map<String, Contender> contenders() {
        BareTika pdfParser = BareTika.pdfParser();
        BareTika autoDetect = BareTika.autoDetect();
        TextExtraction extraction = new TextExtraction(Limits.DEFAULT);
        ProtocolReader reader = new ProtocolReader();
        ProtocolChecks checks = new ProtocolChecks();
        Map<String, Contender> contenders = new LinkedHashMap<>();
        contenders.put("bare PDFBox text", file -> {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document).length();
            }
        });
        contenders.put("bare Tika, PDFParser", pdfParser::read);
        contenders.put("bare Tika, AutoDetectParser", autoDetect::read);
        contenders.put(
                "our extraction", file -> extraction.read(file, "x.pdf").pages().size());
        contenders.put("our extraction, reader, checks", file -> {
            ReadProtocol protocol = reader.read(extraction.read(file, "x.pdf"));
            return protocol.items().size() + checks.check(protocol).size();
        });
        return contenders;
    }

    private static Measure measure(Contender contender, List<Path> files) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        int read = 0;
        for (Path file : files) {
            read += contender.read(file);
        }
        if (read == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return new Measure((System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
    }

    private static void table(Map<String, Measure> best, int pages) {
        Measure pdfBox = best.values().iterator().next();
        Measure tika = best.getOrDefault("bare Tika, PDFParser", pdfBox);
        print(
                "%-32s %8s %8s %8s %10s %8s %12s%n",
                "", "wall s", "CPU s", "pages/s", "to PDFBox", "to Tika", "CPU to Tika");
        best.forEach((name, measure) -> print(
                "%-32s %8.2f %8.2f %8.0f %10.2f %8.2f %12.2f%n",
                name,
                measure.wallSeconds(),
                measure.cpuSeconds(),
                pages / measure.wallSeconds(),
                measure.wallSeconds() / pdfBox.wallSeconds(),
                measure.wallSeconds() / tika.wallSeconds(),
                measure.cpuSeconds() / tika.cpuSeconds()));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        print("heap: at most %d MB used, %d MB live at the end%n", peak >> 20, live >> 20);
    }

    private static int pages(Path file) throws IOException {
        return ProtocolFile.pages(Files.readAllBytes(file));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
