package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Something that does not add up: with itself, with the law, or with what the reader knows.
 *
 * @param code one of the codes of the reader's JSON ("APPEAL_DATE") or one of our own
 * @param item the § it concerns, or null for the whole protocol
 * @param message a Swedish sentence for the registrator: what is wrong, with the values
 * @param advice a Swedish sentence for the secretary: what can be done about it; null where there is nothing to do
 * @param quote the words on the paper, or null
 * @param span the place, or null where something is missing
 */
public record Finding(
        String code,
        Severity severity,
        @Nullable Integer item,
        String message,
        @Nullable String advice,
        @Nullable String quote,
        @Nullable Span span) {

    /** A finding without advice. */
    public Finding(
            String code,
            Severity severity,
            @Nullable Integer item,
            String message,
            @Nullable String quote,
            @Nullable Span span) {
        this(code, severity, item, message, null, quote, span);
    }

    /** How much it matters. */
    public enum Severity {
        /** The law is broken on the face of the document. */
        ERROR,
        /** Probable; somebody should look. */
        WARNING,
        /** Worth knowing. */
        INFO;

        /** Whether somebody should look. */
        public boolean isNotable() {
            return this != INFO;
        }
    }
}
