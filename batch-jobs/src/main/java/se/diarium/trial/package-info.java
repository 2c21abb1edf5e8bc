/** Reads protocols that are registered once more and registers nothing: what would change, told before it is done. */
@NullMarked
package se.diarium.trial;

import org.jspecify.annotations.NullMarked;
