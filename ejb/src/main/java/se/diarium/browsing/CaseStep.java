package se.diarium.browsing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.check.DecisionNature;
import se.diarium.correction.ItemKey;
import se.diarium.protocol.DecisionClause;

/**
 * A § about a case, seen as a step on the case's way through the bodies.
 *
 * @param item the §'s id
 * @param protocol the id of its protocol
 * @param key which § of it
 * @param day of the meeting
 * @param acts what the body did, the weightiest first; empty where nothing was read that it decided
 */
public record CaseStep(
        long item, long protocol, ItemKey key, String body, LocalDate day, String title, List<Act> acts) {

    /** What a body can do with a case. */
    public enum Act {
        /** It proposes a decision to another body. */
        PROPOSES,
        /** It decides in the matter. */
        DECIDES,
        /** It sends the case on, back, or to a later meeting. */
        PASSES_ON,
        /** It takes note of something. */
        NOTES;

        /** What a clause does, or null for one that does nothing by itself. */
        static @Nullable Act of(DecisionClause.Kind kind, String text) {
            return switch (kind) {
                case PROPOSAL -> PROPOSES;
                case PREAMBLE, NOTE -> null;
                case DECISION ->
                    switch (DecisionNature.of(kind, text)) {
                        case SUBSTANTIVE -> DECIDES;
                        case PREPARATORY -> PASSES_ON;
                        case INFORMATION -> NOTES;
                    };
            };
        }
    }

    public CaseStep {
        acts = acts.stream().distinct().sorted().toList();
    }

    /** The weightiest of what the body did, or null. */
    public @Nullable Act getAct() {
        return acts.isEmpty() ? null : acts.get(0);
    }

    /** Whether it decides in the matter, so that a time for appeal runs (KL 13:2). */
    public boolean decides() {
        return acts.contains(Act.DECIDES);
    }

    boolean proposes() {
        return acts.contains(Act.PROPOSES);
    }

    /** Whether another step must follow: the case was proposed to somebody, sent on, or put off. */
    boolean isOpen() {
        return proposes() || getAct() == Act.PASSES_ON;
    }
}
