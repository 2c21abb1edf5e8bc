package se.diarium.generator.trait;

/** Where a text has its form feeds; PDF breaks where a page is full. */
public enum PageBreaks implements Trait {
    AT_SECTIONS,
    /** Where a page of so many lines is full: in the middle of a sentence or a list. */
    FULL_PAGES
}
