/** The diarium module: protocols of municipal boards in, a registry of what they decided out. */
@NullMarked
package se.diarium;

import org.jspecify.annotations.NullMarked;
