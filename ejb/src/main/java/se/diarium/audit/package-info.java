/**
 * Remembers who did what. An entry is written in the transaction of the deed, and never changed or taken away: the database
 * refuses it.
 */
@NullMarked
package se.diarium.audit;

import org.jspecify.annotations.NullMarked;
