package se.diarium.reviewing;

import org.jspecify.annotations.Nullable;
import se.diarium.correction.ItemKey;

/**
 * What somebody has before their eyes when they change it.
 *
 * @param version the version of the protocol
 * @param item the §; null for the front page
 * @param revision of the § as it was shown ({@link Changes#revision})
 */
public record Seen(long version, @Nullable ItemKey item, long revision) {}
