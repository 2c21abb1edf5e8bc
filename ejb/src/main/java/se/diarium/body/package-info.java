/**
 * The register of bodies: by which names each of them is known, so that a body is one however a paper writes it.
 *
 * <p>Filled by what is read: the name as written, and the prefix that the minutes' own numbers have where it can be the body's
 * abbreviation. People add what no paper tells: that a body has been renamed, or that two of them are one.
 */
@NullMarked
package se.diarium.body;

import org.jspecify.annotations.NullMarked;
