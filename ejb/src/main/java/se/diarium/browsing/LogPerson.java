package se.diarium.browsing;

/**
 * Somebody whose deeds can be asked for.
 *
 * @param id of the account
 * @param name what its owner is called, and the account's name
 */
public record LogPerson(long id, String name) {}
