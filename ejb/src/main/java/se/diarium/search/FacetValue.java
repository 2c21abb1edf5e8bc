package se.diarium.search;

/**
 * A value that a search can be narrowed to, or is narrowed to.
 *
 * @param value as it stands in an address
 * @param label what it is called; for a kind and a status the same as the value
 * @param hits with it, of those that were looked at
 * @param chosen whether the search is narrowed to it
 * @param address the parameters of the search with it, or without it where it is chosen
 */
public record FacetValue(String value, String label, int hits, boolean chosen, String address) {}
