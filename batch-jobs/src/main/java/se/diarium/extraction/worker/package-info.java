/**
 * Extraction in JVMs of its own, of bounded memory and time, so that no document can take the server down.
 *
 * <pre>
 * server   WorkerPool → Worker        who reads next; killed and replaced when it hangs, dies, grows or talks nonsense
 *          WorkerCommand              how one is started: memory, class path, an empty environment
 * pipe     Request, Answer            frames with their length before them; everything in them is counted while it is read
 * worker   WorkerMain → WorkerLoop    reads one document after the other, until its standard input ends
 * </pre>
 */
@NullMarked
package se.diarium.extraction.worker;

import org.jspecify.annotations.NullMarked;
