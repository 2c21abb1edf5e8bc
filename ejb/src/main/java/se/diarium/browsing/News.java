package se.diarium.browsing;

/**
 * What has been registered since some time, in sums.
 *
 * @param findings that somebody should look at
 */
public record News(long protocols, long findings) {}
