package se.diarium.search;

import java.time.LocalDate;

/**
 * Somebody whom protocols name among those present or approving.
 *
 * @param name as written
 * @param protocols that do, of the current ones
 * @param latest the day of the last such meeting
 */
public record PersonMet(String name, long protocols, LocalDate latest) {}
