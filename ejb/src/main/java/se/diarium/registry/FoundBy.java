package se.diarium.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Confidence;
import se.diarium.protocol.Placed;

/** How the reader found a value: by which of its rules, and how sure it is. Nothing where it was read before it said so. */
@Embeddable
public class FoundBy {

    private @Nullable String rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidence")
    private @Nullable Confidence confidence;

    protected FoundBy() {}

    public FoundBy(Placed value) {
        rule = value.rule();
        confidence = value.confidence();
    }

    public @Nullable String getRule() {
        return rule;
    }

    public @Nullable Confidence getConfidence() {
        return confidence;
    }
}
