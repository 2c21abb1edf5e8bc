package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.Span;

/**
 * R13, between two meetings: SERIES_OVERLAP and SERIES_GAP. KL 5:66 (through 6:35): the minutes say which matters were handled, and a
 * board numbers them in one series through the year. A number that two meetings share can be cited for neither; numbers that none has
 * are most often those of minutes that are not in the registry yet. Bodies that begin with § 1 at each meeting have no such series.
 */
public final class SeriesOfYear {

    private static final Fault OVERLAP = new Fault(
            "R13",
            "SERIES_OVERLAP",
            Finding.Severity.WARNING,
            "%1$s finns också i protokollet från %2$s. Paragraferna numreras i en följd genom året.",
            "Kontrollera paragrafnumren mot protokollet från %2$s.");

    private static final Fault GAP = new Fault(
            "R13",
            "SERIES_GAP",
            Finding.Severity.INFO,
            "%1$s saknas mellan protokollet från %2$s och det här.",
            "Kontrollera om ett protokoll däremellan inte har kommit in.");

    /** What is told here and not of one paper alone. */
    public static final List<String> CODES = List.of(OVERLAP.code(), GAP.code());

    /**
     * The §§ of one meeting, whichever of its papers they stand in.
     *
     * @param paragraphs at least one
     */
    public record Sitting(LocalDate day, SortedSet<Integer> paragraphs) {

        public Sitting {
            paragraphs = new TreeSet<>(paragraphs);
            if (paragraphs.isEmpty()) {
                throw new IllegalArgumentException("a meeting without a §");
            }
        }
    }

    private SeriesOfYear() {}

    static List<Fault> faults() {
        return List.of(OVERLAP, GAP);
    }

    /**
     * What does not add up between two meetings of a body that follow each other.
     *
     * @param place where the first § of the later one stands; asked only where something is told of it
     * @return told of the later one; nothing where they are not of one year
     */
    public static Optional<Finding> between(Sitting before, Sitting after, Supplier<Span> place) {
        int first = after.paragraphs().first();
        int last = before.paragraphs().last();
        if (before.day().getYear() != after.day().getYear() || !goOn(before, first)) {
            return Optional.empty();
        }
        SortedSet<Integer> both = new TreeSet<>(after.paragraphs());
        both.retainAll(before.paragraphs());
        if (!both.isEmpty()) {
            return Optional.of(
                    OVERLAP.finding(null, null, place.get(), Paragraphs.inWords(List.copyOf(both)), before.day()));
        }
        return first > last + 1
                ? Optional.of(
                        GAP.finding(null, null, place.get(), Paragraphs.fromTo(last + 1, first - 1), before.day()))
                : Optional.empty();
    }

    /** Whether the later numbers go on from the earlier: both may begin with § 1, and then the first may have been lost. */
    private static boolean goOn(Sitting before, int first) {
        return first > 1
                && (before.paragraphs().first() > 1
                        || first > before.paragraphs().last() / 2);
    }
}
