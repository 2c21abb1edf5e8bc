package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named on the front page.
 *
 * @param party the party's letters without parentheses, null where none is given
 * @param role "ordförande", "nämndsekreterare"; null where none is given
 */
public record Person(
        String name, @Nullable String party, @Nullable String role, Span span) {}
