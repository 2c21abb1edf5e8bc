/** The originals: the bytes of a file as it came in, sent so that nothing in it can act in the console's name. */
@NullMarked
package se.diarium.web.documents;

import org.jspecify.annotations.NullMarked;
