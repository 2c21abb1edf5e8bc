package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes the reader slow: 50 ms for 100 kB, counted in processor time, the best of some runs. */
@NullUnmarked
class ReadingTimeTest {

    private static final int LENGTH = 100_000;
    private static final long MOST = 50_000_000;

    /** Until the compiler has come to it; what grows with the square of the text never gets there. */
    private static final int RUNS = 40;

    /** Words and marks that bring a pattern with two ways of reading the same letters to its knees. */
    private static final List<String> PIECES = List.of("a", "A", "ä", "1", " ", "\t", ".", ",", "-", "–", "(", ")", "/", "|", "*", "_", "#", "§", ":", "•", "§ ", "§ 1 ", "§ 1, ", "§ 1-", "1 § ", "§§ 1-2, ", "1. ", "1.1.", "1/", "12:30-", "a-", "A-", "Aa ", "A A ", "a.", "a, ", "aa ", "och ", "- ", "• ", "(a", "((", "a)", "KS 2024/1 ", "KS-2024/1, ", "KS/", "2024-01-01 ", "2024-01-", "den 1 ", "1 mars ", "kl. 13.00-", "kl 1", "paus 13:00-14:00 ", "Bo Ek (S), ", "Bo Ek ", "A. B. ", "Nämnden beslutar att ", "nämnden och ", "Nämnden, ", "förslag till beslut i nämnden ", "Beslut: ", "Sammanträdesdatum ", "protokollsanteckning ", "reservation ", "bifogas till ", "Exempel kommun ", "Dnr ", "Dnr: KS ", "lika med ", "Kommunstyrelsens förslag till kommunfullmäktige ", "<b>", "\\*", "[", "[]", "{", "ordförande ", "i ", "att ");

    private static final List<UnaryOperator<String>> SHAPES = List.of(
            text -> text,
            text -> lines(text, 80),
            text -> lines(text, 500),
            text -> "§ 1\nVal\nBeslut\n" + lines(text, 80),
            text -> "§ 1\nVal\nExpedieras till\n" + lines(text, 150));

    private final ProtocolReader reader = new ProtocolReader();

    static Stream<String> pieces() {
        return PIECES.stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void readsAnythingInTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        for (UnaryOperator<String> shape : SHAPES) {
            SourceDocument document = SourceDocument.ofText(shape.apply(text));
            long best = Long.MAX_VALUE;
            for (int i = 0; i < RUNS && best >= MOST; i++) {
                best = Math.min(best, nanoseconds(document));
            }
            assertThat(best).as("shape %d", SHAPES.indexOf(shape)).isLessThan(MOST);
        }
    }

    private long nanoseconds(SourceDocument document) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reader.read(document);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static String lines(String text, int length) {
        StringBuilder lines = new StringBuilder();
        for (int from = 0; from < text.length(); from += length) {
            lines.append(text, from, Math.min(text.length(), from + length)).append('\n');
        }
        return lines.toString();
    }
}
