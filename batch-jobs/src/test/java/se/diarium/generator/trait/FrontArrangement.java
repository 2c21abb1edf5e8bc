package se.diarium.generator.trait;

/** How the front page is laid out. */
public enum FrontArrangement implements Trait {
    /** Labels to the left, one name on a line. */
    SIDE,
    /** As one municipality does it: members beside those who are absent and those who serve. */
    TABLE,
    /** As one municipality does it: labels to the left, three names on a line. */
    COLUMNS,
    /** As one municipality does it: the §§ to the right of the place. */
    LABELS,
    /** As one municipality does it: labels in bold type, and the value after them. */
    BOLD_LABELS,
    /** The value behind its label. */
    SAME_LINE,
    /** The value below its label. */
    OWN_LINE,
    /** The value below its label after an empty line. */
    OWN_LINE_AND_ROOM,
    /** The label as a heading. */
    HEADINGS,
    /** A table of Markdown, a row for every label. */
    MARKDOWN_ROWS,
    /** A table of Markdown: all labels in one cell, all values in the next. */
    MARKDOWN_CELLS;

    /** Whether it is built from the traits of words; the others have words of their own. */
    public boolean isFree() {
        return this != TABLE && this != COLUMNS && this != LABELS && this != BOLD_LABELS;
    }
}
