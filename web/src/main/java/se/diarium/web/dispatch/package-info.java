/** Expediering: what waits to be sent to whom, and what has been noted as sent. */
@NullMarked
package se.diarium.web.dispatch;

import org.jspecify.annotations.NullMarked;
