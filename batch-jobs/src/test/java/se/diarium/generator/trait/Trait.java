package se.diarium.generator.trait;

/**
 * One thing that a municipality may do in another way than the next: an enum, whose first value is the plainest. Traits know
 * words and patterns; what is written with them stands in the setters of {@code se.diarium.generator}.
 */
public interface Trait {}
