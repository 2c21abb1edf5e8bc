/**
 * The days that follow from a protocol by law: when its notice must be up and may come down, until when its decisions can be appealed. The
 * database counts them from what the paper states; people say which of them they have seen to.
 */
@NullMarked
package se.diarium.deadline;

import org.jspecify.annotations.NullMarked;
