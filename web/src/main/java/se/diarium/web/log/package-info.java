/** Logg: who did what, in a sentence each. */
@NullMarked
package se.diarium.web.log;

import org.jspecify.annotations.NullMarked;
