package se.diarium.browsing;

/** A body to filter by. */
public record BodyChoice(long id, String municipality, String name) {}
