package se.diarium.search;

import org.jspecify.annotations.Nullable;
import se.diarium.browsing.NumberSought;

/**
 * One line of a list of numbers that somebody has pasted in.
 *
 * @param number null where it is none
 */
public record SoughtNumber(String typed, @Nullable NumberSought number) {}
