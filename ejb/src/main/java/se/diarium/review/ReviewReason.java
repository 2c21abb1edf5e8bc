package se.diarium.review;

import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Span;

/**
 * Why a person must look at a protocol, and where.
 *
 * @param item the § it concerns, or null for the whole protocol
 * @param detail what the sentence of its kind is about: words on the paper, §§, pages; null where it needs nothing
 * @param span the place, or null for the whole protocol
 */
public record ReviewReason(
        Kind kind,
        @Nullable Integer item,
        @Nullable String detail,
        @Nullable Span span) {

    /** What makes a reading doubtful. */
    public enum Kind {
        /** OCR has read it: any letter may be wrong. */
        READ_BY_OCR,
        /** Pages are pictures that nobody has read; the detail lists them. */
        UNREAD_PAGES,
        /** Only the running text names the body. */
        UNSURE_BODY,
        /** No label and no page header says the day. */
        UNSURE_DAY,
        /** Numbers are missing before the §; the detail has them ("14–16"). */
        MISSING_PARAGRAPHS,
        /** A line looks like the start of a § whose number does not fit; the detail has the number. */
        STRAY_PARAGRAPH,
        /** A heading that nobody has told the meaning of; the detail has it. */
        UNKNOWN_HEADING,
        /** Too many lines are in no part that is known; the detail has the first of these here. */
        UNASSIGNED_LINES
    }
}
