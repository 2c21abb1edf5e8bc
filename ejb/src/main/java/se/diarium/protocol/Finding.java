package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Something that does not add up: with itself, with the law, or with what the reader knows.
 *
 * @param code one of the codes of the reader's JSON ("APPEAL_DATE") or one of our own
 * @param item the § it concerns, or null for the whole protocol
 * @param message a Swedish sentence for the registrator
 * @param quote the words on the paper, or null
 * @param span the place, or null where something is missing
 */
public record Finding(
        String code,
        Severity severity,
        @Nullable Integer item,
        String message,
        @Nullable String quote,
        @Nullable Span span) {

    /** How much it matters. */
    public enum Severity {
        /** The law is broken on the face of the document. */
        ERROR,
        /** Probable; somebody should look. */
        WARNING,
        /** Worth knowing. */
        INFO
    }
}
