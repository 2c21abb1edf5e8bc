package se.diarium.protocol;

import org.jspecify.annotations.Nullable;

/** The §§ that the front page claims: "Paragrafer 1-12". Ends that could not be read are null. */
public record ParagraphRange(
        String asWritten, @Nullable Integer from, @Nullable Integer to, Origin origin) implements Placed {}
