package se.diarium.generator.trait;

/** Where the documents behind the decision are listed. */
public enum BasisPlace implements Trait {
    LAST,
    BEFORE_DECISION,
    BEFORE_ROUTING
}
