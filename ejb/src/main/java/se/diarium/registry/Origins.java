package se.diarium.registry;

import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Confidence;
import se.diarium.protocol.Origin;
import se.diarium.protocol.Span;

/** Gives back where a stored value comes from, in the reader's words. */
public final class Origins {

    private static final String UNTOLD = "untold";

    private Origins() {}

    /** A value that was read before the reader said how counts as likely. */
    public static Origin of(Place place, @Nullable FoundBy foundBy) {
        String rule = foundBy == null ? null : foundBy.getRule();
        Confidence confidence = foundBy == null ? null : foundBy.getConfidence();
        return new Origin(
                new Span(place.getPage(), place.getFirstLine(), place.getLastLine(), place.getBox()),
                rule == null ? UNTOLD : rule,
                confidence == null ? Confidence.LIKELY : confidence);
    }
}
