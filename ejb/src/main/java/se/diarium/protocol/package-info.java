/**
 * Reads minutes: from the positioned lines of one document to what the paper says.
 *
 * <p>The way of a protocol here: {@link se.diarium.protocol.SourceDocument} (pages of lines) → page furniture taken away →
 * blocks (front page, notice, contents, item, section) → readers of the parts → {@link se.diarium.protocol.ReadProtocol}.
 * Every value knows its {@link se.diarium.protocol.Span}. Plain Java: no container, no Tika, no JPA.
 */
@NullMarked
package se.diarium.protocol;

import org.jspecify.annotations.NullMarked;
