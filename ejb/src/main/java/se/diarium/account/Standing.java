package se.diarium.account;

import java.util.Set;

/**
 * How an open account stands.
 *
 * @param displayName what its owner is called
 * @param generation a session that began in an earlier one has ended: the password is another, or the account was closed since
 * @param mustChange whether its owner has to choose a password before anything else
 */
public record Standing(String displayName, Set<String> roles, int generation, boolean mustChange) {

    public Standing {
        roles = Set.copyOf(roles);
    }
}
