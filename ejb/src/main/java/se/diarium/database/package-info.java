/**
 * The database as such: brings the schema up to date before anything else starts, says whether it is, and how Java's instants and
 * texts are kept.
 */
@NullMarked
package se.diarium.database;

import org.jspecify.annotations.NullMarked;
