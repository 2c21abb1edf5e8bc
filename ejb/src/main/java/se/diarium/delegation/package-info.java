/** Decisions made on delegation and reported to a body (KL 6:40, 7:8): who decided what, in which case, on which point. */
@NullMarked
package se.diarium.delegation;

import org.jspecify.annotations.NullMarked;
