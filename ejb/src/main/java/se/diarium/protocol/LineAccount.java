package se.diarium.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of every line of a document that is not blank: each belongs to exactly one part. A line that no reader took is
 * {@link Part#UNASSIGNED}: what it says is in no value, and somebody should look.
 *
 * @param runs in the order of the document, none overlapping another
 */
public record LineAccount(List<Run> runs) {

    /** What a line is to the reader. */
    public enum Part {
        /** A label of the front page, its value, or a line that names the meeting. */
        FRONT_PAGE,
        /** The same of the notice (anslag, bevis). */
        NOTICE,
        /** The list of items. */
        CONTENTS,
        /** The number, diarienummer and title of an item. */
        ITEM_HEAD,
        /** Any other part of an item: summary, proposals put forward, debate. */
        ITEM_TEXT,
        /** Under the heading of a decision. */
        ITEM_DECISION,
        /** Under the heading of a proposal, the body's own or somebody else's. */
        ITEM_PROPOSAL,
        /** To whom the decision is sent. */
        ITEM_ROUTING,
        /** The documents behind it. */
        ITEM_BASIS,
        /** Reported delegationsbeslut. */
        ITEM_DELEGATION,
        /** The words that close it: "Paragrafen är justerad". */
        ITEM_END,
        /** On a sheet of its own behind an item. */
        ATTACHMENT,
        /** Page headers and footers, repeated headings, lines without a letter. */
        FURNITURE,
        /** Taken by no reader. */
        UNASSIGNED;

        public boolean isOfItem() {
            return name().startsWith("ITEM_");
        }
    }

    /**
     * Lines of one page that follow each other and belong to one part of one item. Blank lines between them count for nothing.
     *
     * @param page from 1
     * @param firstLine the number of the first on its page
     * @param lastLine at least {@code firstLine}
     * @param lines how many of them are not blank
     * @param item the § that they stand under, or null outside items
     */
    public record Run(
            int page,
            int firstLine,
            int lastLine,
            int lines,
            Part part,
            @Nullable Integer item) {

        /** The place of the whole run; without a box. */
        public Span span() {
            return new Span(page, firstLine, lastLine, null);
        }
    }

    public LineAccount {
        runs = List.copyOf(runs);
    }

    /** How many lines are not blank. */
    public int lines() {
        return runs.stream().mapToInt(Run::lines).sum();
    }

    /** How many lines belong to a part. */
    public int count(Part part) {
        return runs.stream()
                .filter(run -> run.part() == part)
                .mapToInt(Run::lines)
                .sum();
    }

    /** Which share of the lines no reader took, from 0 to 1; 0 for a document without lines. */
    public double unassignedShare() {
        int lines = lines();
        return lines == 0 ? 0 : (double) count(Part.UNASSIGNED) / lines;
    }

    /** The lines that no reader took. */
    public List<Run> unassigned() {
        return runs.stream().filter(run -> run.part() == Part.UNASSIGNED).toList();
    }
}
