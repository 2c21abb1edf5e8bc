/**
 * The register of recipients: who they are, how something reaches them, and by which names protocols call them.
 *
 * <p>Bodies of the registry stand in it from their first protocol on; all others come in when a person says who is meant by a name that a
 * protocol has. What goes out to them is another's to say.
 */
@NullMarked
package se.diarium.recipient;

import org.jspecify.annotations.NullMarked;
