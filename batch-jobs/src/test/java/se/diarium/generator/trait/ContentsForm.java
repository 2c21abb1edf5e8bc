package se.diarium.generator.trait;

/** How the list of items is laid out. */
public enum ContentsForm implements Trait {
    NONE,
    /** § 3, title, page. */
    PARAGRAPH_TITLE_PAGE,
    /** § 3 Title .......... 5. */
    DOTTED,
    /** § 62. Title. */
    DOT,
    /** § 3 Dnr KS 2026/12 Title. */
    WITH_NUMBERS,
    /** A column of "§ 34", then all titles. */
    COLUMN_BY_COLUMN,
    /** The title below its §. */
    TITLE_BELOW
}
