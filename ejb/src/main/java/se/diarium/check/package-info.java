/**
 * Decides what does not add up in a protocol that has been read: with itself, with Kommunallagen, with the calendar.
 *
 * <p>One rule a class, one visible list of them in {@link se.diarium.check.ProtocolChecks}. A rule that is not sure says
 * nothing: a false alarm costs more trust than a missed one.
 */
@NullMarked
package se.diarium.check;

import org.jspecify.annotations.NullMarked;
