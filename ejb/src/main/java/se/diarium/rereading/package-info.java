/** What would change in the registry if a protocol were read again: the reading that is registered, held against another. */
@NullMarked
package se.diarium.rereading;

import org.jspecify.annotations.NullMarked;
