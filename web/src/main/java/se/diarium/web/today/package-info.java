/** Min dag: what came in, what needs a hand, when the next run is. */
@NullMarked
package se.diarium.web.today;

import org.jspecify.annotations.NullMarked;
