package se.diarium.extraction;

import se.diarium.importing.QuarantineReason;

/** What one document has used of its {@link Limits}. Belongs to the thread that reads; only {@link #abandon} comes from another. */
final class Budget {

    /** The clock is looked at once in so many steps: a step is cheaper than the clock. */
    private static final int STEPS_PER_LOOK = 256;

    private final Limits limits;
    private final long started = System.nanoTime();
    private volatile boolean abandoned;
    private int steps;
    private int pages;
    private int lines;
    private long characters;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** Nobody waits for the document any longer: the next step ends the work. */
    void abandon() {
        abandoned = true;
    }

    /** To be called often, wherever work is done in proportion to what the document says. */
    void step() {
        if (++steps % STEPS_PER_LOOK == 0) {
            look();
        }
    }

    void page() {
        if (++pages > limits.pages()) {
            throw new LimitExceededException(QuarantineReason.TOO_MANY_PAGES, "more than " + limits.pages() + " pages");
        }
        look();
    }

    void line(int length) {
        characters += length;
        if (++lines > limits.lines() || characters > limits.characters()) {
            throw new LimitExceededException(
                    QuarantineReason.TOO_DENSE,
                    "more than " + limits.lines() + " lines or " + limits.characters() + " characters");
        }
        step();
    }

    private void look() {
        if (abandoned || System.nanoTime() - started > limits.time().toNanos()) {
            throw new LimitExceededException(
                    QuarantineReason.TIMED_OUT, "not read in " + limits.time().toMillis() + " ms");
        }
    }
}
