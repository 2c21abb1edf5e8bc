package se.diarium.protocol;

/**
 * Where a value comes from: its place on the paper, the rule that found it, and how sure the reader is.
 *
 * @param rule name of the rule, for whoever wonders why: {@code "label"}, {@code "heading"}, {@code "page-header"}
 */
public record Origin(Span span, String rule, Confidence confidence) {

    /** A label or a heading says what it is. */
    public static Origin certain(Span span, String rule) {
        return new Origin(span, rule, Confidence.CERTAIN);
    }

    /** Its form or its place says so. */
    public static Origin likely(Span span, String rule) {
        return new Origin(span, rule, Confidence.LIKELY);
    }

    /** Guessed; a person should look. */
    public static Origin unsure(Span span, String rule) {
        return new Origin(span, rule, Confidence.UNSURE);
    }
}
