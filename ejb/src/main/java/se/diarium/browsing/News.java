package se.diarium.browsing;

/**
 * What has been registered since some time, in sums.
 *
 * @param recipients how often the decisions are to be sent to somebody
 * @param findings that somebody should look at
 */
public record News(long protocols, long decisions, long recipients, long findings) {}
