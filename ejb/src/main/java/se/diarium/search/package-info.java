/**
 * The search over all §§ of current protocols: one box that understands numbers, §, names and words, with filters and counts.
 *
 * <p>A search is read through one index. It never looks at more than {@link SearchIndex#MOST} hits; of a search that has more,
 * those are the latest ones, and whoever shows them says so. What is searched is kept by the database itself, see the migration
 * {@code V008__search.sql}.
 */
@NullMarked
package se.diarium.search;

import org.jspecify.annotations.NullMarked;
