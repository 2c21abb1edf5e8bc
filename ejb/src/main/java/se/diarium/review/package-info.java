/**
 * Decides whether a person must look at what was read from a protocol before it is trusted, and says where.
 *
 * <p>This is about the reading; what is wrong with the paper itself is a finding of {@link se.diarium.check}. Each reason has a
 * kind and a place; the sentences are the console's.
 */
@NullMarked
package se.diarium.review;

import org.jspecify.annotations.NullMarked;
