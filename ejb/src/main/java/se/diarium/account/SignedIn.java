package se.diarium.account;

import java.util.Set;

/**
 * Somebody who has shown the right password.
 *
 * @param name what the registry writes where it says who did something
 */
public record SignedIn(String name, String displayName, Set<String> roles) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
