package se.diarium.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code mvn -Pjmh -DskipTests -pl batch-jobs -am verify}: runs {@link ReadingBenchmark} and prints its table. Absolute times differ
 * from machine to machine; the ratios, taken in one run, less.
 */
public final class ReadingTable {

    static final String FOLDER = "diarium.benchmark.folder";

    private ReadingTable() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments the folder of PDFs, filled if it is empty; then, if wanted, a pattern of the benchmarks to run
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        int files = Corpus.in(folder).size();
        String wanted = arguments.length > 1 && !arguments[1].isBlank() ? arguments[1] : ".*";
        Map<String, Double> milliseconds = new LinkedHashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getSimpleName() + "\\." + wanted)
                        .jvmArgsPrepend("-D" + FOLDER + "=" + folder)
                        .build())
                .run()) {
            milliseconds.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        System.out.printf("%n%d generated protocols, Java %s%n%n", files, Runtime.version());
        System.out.println("| | ms a protocol | to Tika AutoDetect | to our lines |");
        System.out.println("|---|---:|---:|---:|");
        double tika = milliseconds.getOrDefault("tikaAutoDetect", Double.NaN);
        double lines = milliseconds.getOrDefault("lines", Double.NaN);
        milliseconds.forEach((name, time) ->
                System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", name, time, time / tika, time / lines));
    }
}
