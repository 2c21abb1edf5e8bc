package se.diarium.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

    /** All rules and checks together. The slowest that is known, a row of numbers among decisions on delegation, takes 6 to 9 times. */
    private static final double TIMES_ORDINARY = 12;

    /** Four times the text takes four times as long; sixteen times, if something grows with its square. */
    private static final int LONGER = 4;

    private static final double GROWTH = 10;

    /** Until the compiler has come to it: what is really slow never gets there. */
    private static final int RUNS = 30;

    private static final Map<String, UnaryOperator<String>> SHAPES = shapes();

    private final ProtocolReader reader = new ProtocolReader();
    private final ProtocolChecks checks = new ProtocolChecks();

    private static Map<String, UnaryOperator<String>> shapes() {
        Map<String, UnaryOperator<String>> shapes = new LinkedHashMap<>();
        shapes.put("in one line", text -> text);
        shapes.put("in short lines", text -> lines(text, 80));
        shapes.put("in paragraphs", text -> lines(text, 500));
        shapes.put("as a decision", text -> "§ 1\nVal\nBeslut\n" + lines(text, 80));
        shapes.put("as recipients", text -> "§ 1\nVal\nExpedieras till\n" + lines(text, 150));
        shapes.put("as members", text -> "Beslutande\n" + lines(text, 120));
        shapes.put(
                "as decisions on delegation",
                text -> "§ 1\nAnmälan av delegationsbeslut\nDelegationsbeslut\n" + lines(text, 80));
        return shapes;
    }

    @Test
    void nothingIsMuchSlowerThanOrdinaryText(TestReporter reporter) {
        SourceDocument plain = SourceDocument.ofText(ordinary(LENGTH));
        long ordinary = Long.MAX_VALUE;
        for (int i = 0; i < 3 * RUNS; i++) {
            ordinary = Math.min(ordinary, nanoseconds(plain));
        }
        long slowest = 0;
        List<String> slow = new ArrayList<>();
        for (String piece : Pathological.PIECES) {
            for (Map.Entry<String, UnaryOperator<String>> shape : SHAPES.entrySet()) {
                SourceDocument whole = document(piece, LENGTH, shape.getValue());
                SourceDocument part = document(piece, LENGTH / LONGER, shape.getValue());
                long best = Long.MAX_VALUE;
                long bestOfPart = Long.MAX_VALUE;
                boolean quick = false;
                for (int i = 0; i < RUNS && !quick; i++) {
                    best = Math.min(best, nanoseconds(whole));
                    bestOfPart = Math.min(bestOfPart, nanoseconds(part));
                    quick = best < ordinary * TIMES_ORDINARY && best < bestOfPart * GROWTH;
                }
                slowest = Math.max(slowest, best);
                if (!quick) {
                    slow.add("\"" + piece + "\" " + shape.getKey() + ": " + milliseconds(best) + ", a quarter of it "
                            + milliseconds(bestOfPart));
                }
            }
        }
        reporter.publishEntry(
                "for 100 kB",
                "an ordinary text " + milliseconds(ordinary) + ", the slowest, as soon as it was quick enough, "
                        + milliseconds(slowest));
        assertThat(slow).as("ordinary text takes %s", milliseconds(ordinary)).isEmpty();
    }

    private static SourceDocument document(String piece, int length, UnaryOperator<String> shape) {
        return SourceDocument.ofText(shape.apply(piece.repeat(length / piece.length())));
    }

    private static String ordinary(int length) {
        StringBuilder text = new StringBuilder("Exempelby kommun\nSocialnämnden\nSammanträdesdatum 2026-09-08\n");
        for (int i = 1; text.length() < length; i++) {
            text.append("\n§ %d\nDnr SN 2026/%d\n\nPlan för lokaler\n\n".formatted(i, 100 + i))
                    .append(
                            "Sammanfattning\n\nPlanen har varit på remiss hos förvaltningarna, som har lämnat yttranden ")
                    .append("den 12 augusti 2026. Kostnaden ryms inom budgeten för året, enligt tjänsteskrivelsen.\n\n")
                    .append("Beslut\n\n1. Nämnden antar planen.\n2. Uppdraget avslutas.\n\n")
                    .append("Expedieras till\nFastighetsenheten\nEkonomichefen\n");
        }
        return text.toString();
    }

    private long nanoseconds(SourceDocument document) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        checks.check(reader.read(document));
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static String milliseconds(long nanoseconds) {
        return nanoseconds * 100 / (LENGTH / 1_000) / 1_000_000 + " ms";
    }

    private static String lines(String text, int length) {
        StringBuilder lines = new StringBuilder();
        for (int from = 0; from < text.length(); from += length) {
            lines.append(text, from, Math.min(text.length(), from + length)).append('\n');
        }
        return lines.toString();
    }
}
