/** Nämnder: the bodies, by which names they are known, and what can be changed of that. */
@NullMarked
package se.diarium.web.bodies;

import org.jspecify.annotations.NullMarked;
