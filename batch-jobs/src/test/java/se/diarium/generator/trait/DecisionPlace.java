package se.diarium.generator.trait;

/** Where the decision stands in an item. */
public enum DecisionPlace implements Trait {
    /** After the background. */
    LAST,
    /** Before it. */
    FIRST
}
