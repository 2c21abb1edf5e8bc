/** Överföring: what waits to be taken over by the municipality's existing diarium, its files, and what people note of it. */
@NullMarked
package se.diarium.web.transfer;

import org.jspecify.annotations.NullMarked;
