/**
 * The wordings that people have added to the reader's table: a heading met in the wild, and what it means, for one municipality or for
 * everybody. They win over those that ship with the reader, and a municipality's own win over everybody's.
 */
@NullMarked
package se.diarium.wording;

import org.jspecify.annotations.NullMarked;
