package se.diarium.generator.trait;

/** Where an item begins. */
public enum ItemPages implements Trait {
    RUNNING_ON,
    /** Every item on a page of its own. */
    OWN
}
