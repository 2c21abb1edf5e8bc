package se.diarium.benchmark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Times that can be compared on a machine that does other things meanwhile: each file goes to all contenders, one right after the
 * other, and of each file the best time of many rounds counts.
 */
final class Turns {

    /** One way to do the same. */
    @FunctionalInterface
    interface Contender {

        /** Does it to a file and returns some number that cannot be had without. */
        int read(int file) throws Exception;
    }

    private Turns() {}

    /** By contender the mean, over the files, of the best time for each. */
    static Map<String, Double> milliseconds(Map<String, Contender> contenders, int files, int seconds)
            throws Exception {
        Map<String, long[]> best = new LinkedHashMap<>();
        contenders.keySet().forEach(name -> {
            long[] none = new long[files];
            Arrays.fill(none, Long.MAX_VALUE);
            best.put(name, none);
        });
        int read = 0;
        for (long end = System.nanoTime() + seconds * 1_000_000_000L; System.nanoTime() < end; ) {
            for (int file = 0; file < files; file++) {
                for (Map.Entry<String, Contender> contender : contenders.entrySet()) {
                    long before = System.nanoTime();
                    read += contender.getValue().read(file);
                    long time = System.nanoTime() - before;
                    long[] times = best.getOrDefault(contender.getKey(), new long[files]);
                    times[file] = Math.min(times[file], time);
                }
            }
        }
        if (read == 0) {
            throw new IllegalStateException("nothing was read");
        }
        Map<String, Double> milliseconds = new LinkedHashMap<>();
        best.forEach((name, times) ->
                milliseconds.put(name, Arrays.stream(times).average().orElse(Double.NaN) / 1e6));
        return milliseconds;
    }
}
