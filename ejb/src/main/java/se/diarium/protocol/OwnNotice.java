package se.diarium.protocol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice of its own that §§ have which were approved at the meeting (KL 8:12): a time for appeal apart from that of the rest (KL 13:5).
 * What the paper does not state is null.
 *
 * @param paragraphs the §§ that it names, both ends known
 * @param approval the day they were approved
 * @param up the day the notice was put up
 * @param down the day it is taken down
 * @param appealDeadline the last day for appeal as the paper states it
 */
public record OwnNotice(
        ParagraphRange paragraphs,
        @Nullable Value<LocalDate> approval,
        @Nullable Value<LocalDate> up,
        @Nullable Value<LocalDate> down,
        @Nullable Value<LocalDate> appealDeadline) {

    /** Whether a § is one of them. */
    public boolean covers(int paragraph) {
        Integer from = paragraphs.from();
        Integer to = paragraphs.to();
        return from != null && to != null && from <= paragraph && paragraph <= to;
    }
}
