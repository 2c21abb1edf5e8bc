/**
 * The ledger of files and runs: what came in, what became of it, and why. It is the truth; the batch repository is a log.
 *
 * <p>A file's life: discovered (its bytes are saved) → registered, quarantined with a reason, or duplicate.
 */
@NullMarked
package se.diarium.importing;

import org.jspecify.annotations.NullMarked;
