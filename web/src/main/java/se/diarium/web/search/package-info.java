/** Sök: one box for all, what it finds, searches at hand, and tables of what was found. */
@NullMarked
package se.diarium.web.search;

import org.jspecify.annotations.NullMarked;
