package se.diarium.browsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How decisions of a case follow from each other: the proposal of one body, the decision of the next (beredning: arbetsutskott,
 * styrelse, fullmäktige). A § that proposes, sends on or puts off waits for the next § about the case, of another body, or of the same
 * where it has been put off; each waits for one answer only.
 */
public final class CaseChain {

    private final List<CaseStep> steps;
    private final Map<Long, CaseStep> before = new HashMap<>();
    private final Map<Long, CaseStep> after = new HashMap<>();

    /** @param steps in the order of time */
    public CaseChain(List<CaseStep> steps) {
        this.steps = List.copyOf(steps);
        CaseStep waiting = null;
        for (CaseStep step : this.steps) {
            if (waiting != null && follows(waiting, step)) {
                before.put(step.item(), waiting);
                after.put(waiting.item(), step);
                waiting = null;
            }
            if (step.isOpen()) {
                waiting = step;
            }
        }
    }

    private static boolean follows(CaseStep waiting, CaseStep step) {
        return !waiting.body().equals(step.body()) || !waiting.proposes();
    }

    /** The § that led to one, or null. */
    public @Nullable CaseStep before(long item) {
        return before.get(item);
    }

    /** The § that one led to, or null. */
    public @Nullable CaseStep after(long item) {
        return after.get(item);
    }

    /** Whether a § decided in the matter, so that its time for appeal is of interest; of one that is no step it is taken to be. */
    boolean decides(long item) {
        return steps.stream().filter(step -> step.item() == item).allMatch(CaseStep::decides);
    }

    /** The latest step of all, or null. */
    public @Nullable CaseStep last() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }

    /** The chains of at least two steps, each and all in the order of time. */
    public List<List<CaseStep>> getChains() {
        List<List<CaseStep>> chains = new ArrayList<>();
        for (CaseStep step : steps) {
            if (before.get(step.item()) == null && after.get(step.item()) != null) {
                List<CaseStep> chain = new ArrayList<>();
                for (CaseStep next = step; next != null; next = after.get(next.item())) {
                    chain.add(next);
                }
                chains.add(List.copyOf(chain));
            }
        }
        return chains;
    }
}
