package se.diarium.protocol;

/** How sure the reader is of a value. */
public enum Confidence {
    /** A label or a heading says what it is. */
    CERTAIN,
    /** Its form or its place says so. */
    LIKELY,
    /** Guessed from elsewhere; a person should look. */
    UNSURE
}
