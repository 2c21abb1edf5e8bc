package se.diarium.generator;

import java.util.List;

/** A protocol as it lies on the table, before it is a file: sections of blocks, each section beginning a page. */
record Paper(List<Section> sections) {

    /** Where a page header or footer has the number of the page, or of all pages. */
    static final String PAGE = "{page}";

    static final String PAGES = "{pages}";

    /** Stands for the page on which an item begins, until that is known. */
    static String pageOf(int paragraph) {
        return "{page-of-" + paragraph + "}";
    }

    /** The number of the section in which an item begins: its page, where a format has no others. */
    String withPages(String text) {
        String resolved = text;
        for (int i = 0; i < sections.size() && resolved.contains("{page-of-"); i++) {
            for (Block block : sections.get(i).blocks()) {
                if (block instanceof Anchor anchor) {
                    resolved = resolved.replace(pageOf(anchor.paragraph()), Integer.toString(i + 1));
                }
            }
        }
        return resolved;
    }

    /**
     * Pages with the same header.
     *
     * @param laterHeader that of the second and following pages
     */
    record Section(List<Block> header, List<Block> laterHeader, List<Block> footer, List<Block> blocks) {}

    /** Something below something else. */
    sealed interface Block {}

    /** The title of an item (level 1) or a heading within it (level 2). */
    record Heading(int level, String text) implements Block {}

    record Text(String text) implements Block {}

    /** A point of a list with its label, "1." or "•", which a file format may count itself. */
    record Point(String label, String text) implements Block {}

    /**
     * Cells beside each other.
     *
     * @param starts where they start, in hundredths of the line
     * @param label whether the first cell is bold
     * @param heads whether the cells head the columns below them: then the first is no label of the second
     */
    record Row(List<String> cells, List<Integer> starts, boolean label, boolean heads) implements Block {}

    /**
     * Two columns, each with blocks of its own.
     *
     * @param start where the right one starts, in hundredths of the line
     */
    record Beside(List<Block> left, List<Block> right, int start) implements Block {}

    /** The place where an item begins; the list of contents names its page. */
    record Anchor(int paragraph) implements Block {}

    /** Room. */
    record Gap() implements Block {}
}
