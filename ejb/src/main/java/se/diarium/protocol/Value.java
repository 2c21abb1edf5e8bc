package se.diarium.protocol;

/**
 * A single value of the front page with its place and the rule that found it.
 *
 * @param rule name of the rule, for the developer who wonders why: {@code "label"}, {@code "notice"}, {@code "page-header"}
 */
public record Value<T>(T value, Span span, String rule, Confidence confidence) {}
