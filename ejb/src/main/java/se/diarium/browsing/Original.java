package se.diarium.browsing;

import org.jspecify.annotations.Nullable;
import se.diarium.importing.Sha256;
import se.diarium.protocol.SourceDocument;

/**
 * A file as it came in, for somebody who wants to open it.
 *
 * @param name as given: hostile
 * @param size in bytes
 * @param format what it was read as; null where it could not be read, and so may be anything
 */
public record Original(Sha256 sha256, String name, long size, SourceDocument.@Nullable Format format) {}
