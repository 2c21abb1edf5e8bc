package se.diarium.protocol;

/** A single value with where it comes from: a day on the front page, the title of an item, the name of an attachment. */
public record Value<T>(T value, Origin origin) implements Placed {

    public Value(T value, Span span, String rule, Confidence confidence) {
        this(value, new Origin(span, rule, confidence));
    }
}
