/** Protokoll: the list, and one protocol with all its §§. */
@NullMarked
package se.diarium.web.protocols;

import org.jspecify.annotations.NullMarked;
