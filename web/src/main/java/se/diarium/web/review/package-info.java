/** Granska: the queue, a protocol beside its paper, and what is changed there. */
@NullMarked
package se.diarium.web.review;

import org.jspecify.annotations.NullMarked;
