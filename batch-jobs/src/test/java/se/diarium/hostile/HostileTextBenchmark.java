package se.diarium.hostile;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.diarium.check.ProtocolChecks;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;

/**
 * What the texts take that bring patterns to their knees: {@code mvn -Pbenchmark
 * -Dbenchmark.main=se.diarium.hostile.HostileTextBenchmark -DskipTests -pl batch-jobs -am verify}. Prints the slowest, with all rules of
 * the reader together and all checks together, in milliseconds of processor time for 100 kB, and an ordinary text.
 */
public final class HostileTextBenchmark {

    /** In letters. */
    private static final int LENGTH = 24_000;

    private static final int WARM_UP = 5;
    private static final int CLOSELY = 25;
    private static final int ROUNDS = 100;

    /** In milliseconds. */
    private record Time(String text, double reader, double checks) {

        double whole() {
            return reader + checks;
        }
    }

    private static final ProtocolReader READER = new ProtocolReader();
    private static final ProtocolChecks CHECKS = new ProtocolChecks();

    private HostileTextBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) {
        Map<String, SourceDocument> documents = Pathological.documents(LENGTH);
        List<Time> times = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            times.clear();
            documents.forEach((name, document) -> times.add(time(name, document, WARM_UP)));
        }
        times.sort(Comparator.comparingDouble(Time::whole).reversed());
        System.out.printf("%n%d texts, Java %s%n%n", documents.size(), Runtime.version());
        System.out.println("| over and over | reader, ms for 100 kB | checks |");
        System.out.println("|---|---:|---:|");
        times.subList(0, CLOSELY).stream()
                .map(time -> time(time.text(), Objects.requireNonNull(documents.get(time.text())), ROUNDS))
                .sorted(Comparator.comparingDouble(Time::whole).reversed())
                .forEach(HostileTextBenchmark::print);
        print(time("an ordinary text", Pathological.ordinary(LENGTH), ROUNDS));
    }

    /** The best of each in so many rounds. */
    private static Time time(String name, SourceDocument document, int rounds) {
        long reader = Long.MAX_VALUE;
        long checks = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long start = now();
            ReadProtocol protocol = READER.read(document);
            long read = now();
            CHECKS.check(protocol);
            checks = Math.min(checks, now() - read);
            reader = Math.min(reader, read - start);
        }
        return new Time(name, milliseconds(reader), milliseconds(checks));
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / 1e6 * 100_000 / LENGTH;
    }

    private static void print(Time time) {
        System.out.printf(
                Locale.ROOT, "| %s | %.0f | %.0f |%n", time.text().replace("|", "\\|"), time.reader(), time.checks());
    }
}
