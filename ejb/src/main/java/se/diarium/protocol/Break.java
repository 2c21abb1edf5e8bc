package se.diarium.protocol;

/** What separates a line from the one before it. */
enum Break {
    /** The text simply goes on. */
    NONE,
    /** The line above was full in its narrow column: the two are one name or sentence. */
    WRAPPED,
    /** A blank line or a wider gap. */
    PARAGRAPH,
    /** Page furniture, or the edge of a page: the paragraph may go on or not. */
    PAGE
}
