/**
 * The API under /api: the state of the import for machines, the protocols that wait to be taken over by another system, and what the run
 * page asks while a run works.
 */
@NullMarked
package se.diarium.web.api;

import org.jspecify.annotations.NullMarked;
