package se.diarium.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.diarium.check.ProtocolChecks;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;

/**
 * The ratios of {@link ReadingTable} on a machine that does other things meanwhile: {@code mvn -Pbenchmark
 * -Dbenchmark.main=se.diarium.benchmark.TurnsBenchmark -DskipTests -pl batch-jobs -am verify}. Each file is read by Tika, to
 * lines, and from lines on by the reader and the checks, one right after the other, so that whatever slows the machine meets all
 * three; of each file the best time of many rounds counts.
 */
public final class TurnsBenchmark {

    private static final int FILES = 40;
    private static final int WARM_UP_SECONDS = 40;
    private static final int SECONDS = 40;

    private TurnsBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments the folder of PDFs, filled if it is empty
     */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("org.apache").setLevel(Level.SEVERE);
        List<Path> files =
                Corpus.in(Files.createDirectories(Path.of(arguments[0]))).subList(0, FILES);
        Map<String, Turns.Contender> contenders = contenders(files);
        Turns.milliseconds(contenders, FILES, WARM_UP_SECONDS);
        Map<String, Double> milliseconds = Turns.milliseconds(contenders, FILES, SECONDS);
        double tika = milliseconds.getOrDefault("tikaAutoDetect", Double.NaN);
        double lines = milliseconds.getOrDefault("lines", Double.NaN);
        double readerAndChecks = milliseconds.getOrDefault("readerAndChecks", Double.NaN);
        milliseconds.put("structure, the sum", lines + readerAndChecks);
        System.out.printf("%n%d generated protocols, Java %s%n%n", files.size(), Runtime.version());
        System.out.println("| | ms a protocol | to Tika AutoDetect | to our lines |");
        System.out.println("|---|---:|---:|---:|");
        milliseconds.forEach((name, time) ->
                System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", name, time, time / tika, time / lines));
    }

    private static Map<String, Turns.Contender> contenders(List<Path> files) throws Exception {
        BareTika tika = BareTika.autoDetect();
        TextExtraction extraction = new TextExtraction(Limits.DEFAULT);
        ProtocolReader reader = new ProtocolReader();
        ProtocolChecks checks = new ProtocolChecks();
        List<SourceDocument> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(extraction.read(file, "x.pdf"));
        }
        Map<String, Turns.Contender> contenders = new LinkedHashMap<>();
        contenders.put("tikaAutoDetect", file -> tika.read(files.get(file)));
        contenders.put(
                "lines",
                file -> extraction.read(files.get(file), "x.pdf").pages().size());
        contenders.put("readerAndChecks", file -> {
            ReadProtocol protocol = reader.read(documents.get(file));
            return protocol.items().size() + checks.check(protocol).size();
        });
        return contenders;
    }
}
