/**
 * Who must know: to whom the protocol says that a decision is to be sent, and what people have noted of it being sent. Nothing is sent
 * from here; what waits is counted by the database, in {@code dispatch_due}.
 */
@NullMarked
package se.diarium.dispatch;

import org.jspecify.annotations.NullMarked;
