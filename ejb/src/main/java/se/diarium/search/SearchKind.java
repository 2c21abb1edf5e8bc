package se.diarium.search;

/** What a § does; it may do several. The database works it out and writes these names. */
public enum SearchKind {
    /** Decides. */
    DECISION,
    /** Proposes to a higher body. */
    PROPOSAL,
    /** Reports delegationsbeslut. */
    DELEGATED,
    /** None of these: information, opening, elections without a clause. */
    OTHER
}
