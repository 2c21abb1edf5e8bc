/**
 * The command behind {@code mvn -Prun verify}: an embedded PostgreSQL, a Payara with a domain made afresh at each start,
 * the EAR, and one console that says how far it is. The container tests start the same things through the same classes.
 *
 * <p>What this package decides: where data lie, which ports are opened (all on 127.0.0.1), and what a newcomer reads when
 * something is in the way. Nothing of it is packed into the EAR.
 */
@NullMarked
package se.diarium.launcher;

import org.jspecify.annotations.NullMarked;
