package se.diarium.browsing;

import org.jspecify.annotations.Nullable;
import se.diarium.registry.ReviewEntry;

/**
 * A reason to look at a reading.
 *
 * @param anchor the address of its § on the page, or null where it concerns the whole protocol
 */
public record ReasonSheet(ReviewEntry reason, @Nullable String anchor) {}
