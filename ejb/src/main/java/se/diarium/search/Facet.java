package se.diarium.search;

import java.util.List;

/** What a search can be narrowed by. */
public record Facet(Name name, List<FacetValue> values) {

    /** In the order in which they are shown. */
    public enum Name {
        BODY,
        YEAR,
        KIND,
        RECIPIENT,
        STATUS
    }

    public Facet {
        values = List.copyOf(values);
    }

    /** Whether there is something to choose, or something chosen. */
    public boolean isUseful() {
        return values.size() > 1 || values.stream().anyMatch(FacetValue::chosen);
    }
}
