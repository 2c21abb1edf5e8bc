package se.diarium.browsing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account in a list.
 *
 * @param name what its owner types at login
 * @param displayName what its owner is called
 * @param roles in the order of the house
 * @param bodies how many bodies a secretary is tied to; 0 where it is all of them
 * @param lastLoginAt null where its owner has never logged in
 */
public record AccountRow(
        long id,
        String name,
        String displayName,
        List<String> roles,
        AccountFilter.State state,
        long bodies,
        @Nullable Instant lastLoginAt) {}
