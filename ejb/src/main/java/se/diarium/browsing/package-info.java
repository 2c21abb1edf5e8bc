/**
 * What people look at: lists, a protocol, a case file, the runs. Changes nothing.
 *
 * <p>Every list and every sheet is read by a fixed number of statements, however much it holds, and a list is cut by the key
 * of the row where it goes on, so that its last page is as fast as its first. Only current versions are listed; older ones are
 * reached from their protocol.
 */
@NullMarked
package se.diarium.browsing;

import org.jspecify.annotations.NullMarked;
