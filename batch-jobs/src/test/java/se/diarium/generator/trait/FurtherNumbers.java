package se.diarium.generator.trait;

/** How an item has more than one case number. */
public enum FurtherNumbers implements Trait {
    NONE,
    /** Several lines with their label. */
    LINES,
    /** Dnr KS 2026/12, KS 2026/13. */
    COMMA
}
