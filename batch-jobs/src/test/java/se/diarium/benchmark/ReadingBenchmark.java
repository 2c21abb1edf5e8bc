package se.diarium.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.diarium.check.ProtocolChecks;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;

/**
 * What reading costs beside bare PDFBox and bare Tika, in milliseconds a protocol: every benchmark reads the same files, one a
 * call, in turn. Run by {@link ReadingTable}, which prints the ratios.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
public class ReadingBenchmark {

    /** So many of the generated files lie ready as lines, too: a worker's heap holds no more. */
    private static final int IN_MEMORY = 40;

    private final List<Path> files = new ArrayList<>();
    private final List<SourceDocument> documents = new ArrayList<>();
    private final TextExtraction extraction = new TextExtraction(Limits.DEFAULT);
    private final ProtocolReader reader = new ProtocolReader();
    private final ProtocolChecks checks = new ProtocolChecks();
    private final BareTika pdfParser = BareTika.pdfParser();
    private final BareTika autoDetect = BareTika.autoDetect();
    private int turn;

    /** Finds the files, which {@link ReadingTable} has made, and reads some of them to lines. */
    @Setup
    public void prepare() throws Exception {
        Logger.getLogger("org.apache").setLevel(Level.SEVERE);
        Path folder = Path.of(Objects.requireNonNull(System.getProperty(ReadingTable.FOLDER), ReadingTable.FOLDER));
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .limit(IN_MEMORY)
                    .forEach(files::add);
        }
        for (Path file : files) {
            documents.add(extraction.read(file, "x.pdf"));
        }
    }

    /** PDFBox's text, without places. */
    @Benchmark
    public int pdfBoxText() throws IOException {
        try (PDDocument document = Loader.loadPDF(next().toFile())) {
            return new PDFTextStripper().getText(document).length();
        }
    }

    /** Tika's text, when it is told that the file is a PDF. */
    @Benchmark
    public int tikaPdfParser() throws Exception {
        return pdfParser.read(next());
    }

    /** Tika's text, as most programs get it. */
    @Benchmark
    public int tikaAutoDetect() throws Exception {
        return autoDetect.read(next());
    }

    /** Our positioned lines. */
    @Benchmark
    public int lines() throws Exception {
        return extraction.read(next(), "x.pdf").pages().size();
    }

    /** Lines, then the reader, then the checks: all that the night does with a file before it is stored. */
    @Benchmark
    public int structure() throws Exception {
        return read(extraction.read(next(), "x.pdf"));
    }

    /** The reader and the checks alone. */
    @Benchmark
    public int readerAndChecks() {
        turn = (turn + 1) % documents.size();
        return read(documents.get(turn));
    }

    private int read(SourceDocument document) {
        ReadProtocol protocol = reader.read(document);
        return protocol.items().size() + checks.check(protocol).size();
    }

    private Path next() {
        turn = (turn + 1) % files.size();
        return files.get(turn);
    }
}
