/** The calendar and the list of deadlines. */
@NullMarked
package se.diarium.web.deadlines;

import org.jspecify.annotations.NullMarked;
