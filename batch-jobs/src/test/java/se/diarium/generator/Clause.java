package se.diarium.generator;

import org.jspecify.annotations.Nullable;

/**
 * One point of a decision.
 *
 * @param text as it stands after "beslutar att", without full stop
 * @param formula the same as a sentence of its own ("Noteras.", "Ärendet bordläggs."); null where nobody writes it so
 * @param proposal whether the body only proposes it to the council
 * @param number to be written instead of the right one; null in a protocol without fault
 */
public record Clause(
        String text,
        @Nullable String formula,
        boolean proposal,
        @Nullable String number) {

    static Clause decide(String text) {
        return new Clause(text, null, false, null);
    }

    static Clause propose(String text) {
        return new Clause(text, null, true, null);
    }

    static Clause formula(String formula, String text) {
        return new Clause(text, formula, false, null);
    }

    /** Whether the body leaves the decision to the council, in whatever words. */
    boolean isProposal() {
        return proposal || text.startsWith("föreslå kommunfullmäktige");
    }

    Clause withNumber(String other) {
        return new Clause(text, formula, proposal, other);
    }
}
