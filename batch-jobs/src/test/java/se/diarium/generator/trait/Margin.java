package se.diarium.generator.trait;

/** Whether a narrow column is kept beside the text of an item, and what stands in it. */
public enum Margin implements Trait {
    NONE,
    /** The § and its case numbers. */
    HEADING,
    /** Below them, beside the text, to whom the decision is sent. */
    HEADING_AND_RECIPIENTS
}
