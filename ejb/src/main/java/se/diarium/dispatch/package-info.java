/** Who must know: to whom the protocol says that a decision is to be sent. */
@NullMarked
package se.diarium.dispatch;

import org.jspecify.annotations.NullMarked;
