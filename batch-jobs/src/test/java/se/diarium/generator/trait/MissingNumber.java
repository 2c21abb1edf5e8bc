package se.diarium.generator.trait;

/** What an item without a case number has instead. */
public enum MissingNumber implements Trait {
    NOTHING,
    /** § 37 Ärendenummer: the label with nothing behind it. */
    EMPTY_LABEL
}
