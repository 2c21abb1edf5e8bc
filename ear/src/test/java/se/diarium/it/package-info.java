/**
 * The tests of the EAR as built: one PostgreSQL and one Payara for all of them, started by {@link
 * se.diarium.it.TestServer} before the first. Most test from outside, by HTTP, by files in the inbox and by a browser; few are
 * deployed into the container, for each deployment costs seconds.
 */
@NullMarked
package se.diarium.it;

import org.jspecify.annotations.NullMarked;
