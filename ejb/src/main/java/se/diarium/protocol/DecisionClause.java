package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/**
 * One numbered point, bullet, att-sats or paragraph of a decision.
 *
 * @param number as written without the dot ("1", "a"); null where it has none
 * @param text with line breaks and hyphenation undone, list marks taken away
 */
public record DecisionClause(@Nullable String number, String text, Kind kind, Origin origin) implements Placed {

    /** What a clause is. */
    public enum Kind {
        DECISION,
        /** The body proposes to a higher one: "föreslår kommunfullmäktige besluta …". */
        PROPOSAL,
        /** The words before the points: "Nämnden beslutar". */
        PREAMBLE,
        /** Stands under the heading but decides nothing. */
        NOTE
    }
}
