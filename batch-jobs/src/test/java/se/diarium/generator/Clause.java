package se.diarium.generator;

import org.jspecify.annotations.Nullable;

/**
 * One point of a decision.
 *
 * @param text as it stands after "beslutar att", without full stop
 * @param proposal whether the body only proposes it to the council
 * @param number to be written instead of the right one; null in a protocol without fault
 */
public record Clause(
        String text, boolean proposal, @Nullable String number) {

    static Clause decide(String text) {
        return new Clause(text, false, null);
    }

    static Clause propose(String text) {
        return new Clause(text, true, null);
    }
}
