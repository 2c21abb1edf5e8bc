/** In what ways one municipality's protocols differ from another's: one enum a trait, every value of it seen in the wild. */
@NullMarked
package se.diarium.generator.trait;

import org.jspecify.annotations.NullMarked;
