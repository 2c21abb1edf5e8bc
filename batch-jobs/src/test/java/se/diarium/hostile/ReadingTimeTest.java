package se.diarium.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.diarium.check.ProtocolChecks;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.SourceDocument;

/**
 * No text makes the reader and the checks slow. Counted in processor time against an ordinary text of the same length in the same
 * run, so that a slow or busy machine makes no difference; the milliseconds for 100 kB are reported.
 */
class ReadingTimeTest {

    /** In letters. */
    private static final int LENGTH = 24_000;

    /** All rules and checks together. The slowest that is known, a row of numbers among decisions on delegation, takes 4 to 10 times,
     * the more the less of it has been compiled. */
    private static final double TIMES_ORDINARY = 12;

    /** Four times the text takes four times as long; sixteen times, if something grows with its square. */
    private static final int LONGER = 4;

    private static final double GROWTH = 10;

    /** Until the compiler has come to it: what is really slow never gets there. */
    private static final int RUNS = 30;

    private final ProtocolReader reader = new ProtocolReader();
    private final ProtocolChecks checks = new ProtocolChecks();

    @Test
    void nothingIsMuchSlowerThanOrdinaryText(TestReporter reporter) {
        SourceDocument plain = Pathological.ordinary(LENGTH);
        long ordinary = Long.MAX_VALUE;
        for (int i = 0; i < 3 * RUNS; i++) {
            ordinary = Math.min(ordinary, nanoseconds(plain));
        }
        long slowest = 0;
        List<String> slow = new ArrayList<>();
        Map<String, SourceDocument> parts = Pathological.documents(LENGTH / LONGER);
        for (Map.Entry<String, SourceDocument> whole :
                Pathological.documents(LENGTH).entrySet()) {
            SourceDocument part = Objects.requireNonNull(parts.get(whole.getKey()));
            long best = Long.MAX_VALUE;
            long bestOfPart = Long.MAX_VALUE;
            boolean quick = false;
            for (int i = 0; i < RUNS && !quick; i++) {
                best = Math.min(best, nanoseconds(whole.getValue()));
                bestOfPart = Math.min(bestOfPart, nanoseconds(part));
                quick = best < ordinary * TIMES_ORDINARY && best < bestOfPart * GROWTH;
            }
            slowest = Math.max(slowest, best);
            if (!quick) {
                slow.add(whole.getKey() + ": " + milliseconds(best) + ", a quarter of it " + milliseconds(bestOfPart));
            }
        }
        reporter.publishEntry(
                "for 100 kB",
                "an ordinary text " + milliseconds(ordinary) + ", the slowest, as soon as it was quick enough, "
                        + milliseconds(slowest));
        assertThat(slow).as("ordinary text takes %s", milliseconds(ordinary)).isEmpty();
    }

    private long nanoseconds(SourceDocument document) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        checks.check(reader.read(document));
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static String milliseconds(long nanoseconds) {
        return nanoseconds * 100 / (LENGTH / 1_000) / 1_000_000 + " ms";
    }
}
