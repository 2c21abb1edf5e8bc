package se.diarium.generator.trait;

/** How wide the lines of a text are. */
public enum Wrapping implements Trait {
    /** A paragraph is a line. */
    NONE,
    /** As pdftotext -layout gives them, columns kept apart by blanks. */
    COLUMNS
}
