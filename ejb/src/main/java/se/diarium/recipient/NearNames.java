package se.diarium.recipient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which known recipients an unknown name resembles: by how many runs of three letters they have in common. Here and not in the
 * database, so that it needs no extension that somebody would have to install.
 */
public final class NearNames {

    /** Of two names that share no more of their runs than this, nobody would say that they are alike: "Länsstyrelsen" is not "Kommunstyrelsen". */
    private static final double UNLIKE = 0.5;

    private final List<Known> known = new ArrayList<>();

    private static final class Known {
        private final long municipality;
        private final long recipient;
        private final String name;
        private final int[] runs;

        Known(long municipality, long recipient, String name, int[] runs) {
            this.municipality = municipality;
            this.recipient = recipient;
            this.name = name;
            this.runs = runs;
        }
    }

    /**
     * A recipient that the name may mean.
     *
     * @param likeness over 0, at most 1
     */
    public record Near(long recipient, String name, double likeness) {}

    /** One of the names that are known. */
    public void add(long municipality, long recipient, String name, String folded) {
        known.add(new Known(municipality, recipient, name, runs(folded)));
    }

    /** The recipients of a municipality that a key resembles, the likeliest first, each once. */
    public List<Near> of(long municipality, String folded, int most) {
        int[] runs = runs(folded);
        Map<Long, Near> best = new LinkedHashMap<>();
        for (Known one : known) {
            double likeness = one.municipality == municipality ? likeness(runs, one.runs) : 0;
            if (likeness > UNLIKE) {
                best.merge(
                        one.recipient,
                        new Near(one.recipient, one.name, likeness),
                        (a, b) -> a.likeness() >= b.likeness() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::name))
                .limit(most)
                .toList();
    }

    /** Twice what they share, over what they have together. */
    private static double likeness(int[] one, int[] other) {
        int shared = 0;
        int j = 0;
        for (int i = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * shared / (one.length + other.length);
    }

    /** Sorted; a letter counts as its lowest ten bits, which tell all Swedish ones apart. */
    private static int[] runs(String folded) {
        String padded = "  " + folded + " ";
        int[] runs = new int[padded.length() - 2];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = (low(padded.charAt(i)) << 20) | (low(padded.charAt(i + 1)) << 10) | low(padded.charAt(i + 2));
        }
        Arrays.sort(runs);
        return runs;
    }

    private static int low(char letter) {
        return letter & 0x3ff;
    }
}
