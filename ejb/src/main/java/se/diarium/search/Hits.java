package se.diarium.search;

import java.util.List;

/**
 * What a search has found.
 *
 * @param hits in the order asked for
 * @param more whether there are more than {@link SearchIndex#MOST}; these are the latest then
 * @param asked what was asked for in words, as PostgreSQL writes a tsquery: for marking it
 */
record Hits(List<Hit> hits, boolean more, String asked) {

    static final Hits NONE = new Hits(List.of(), false, "");

    Hits {
        hits = List.copyOf(hits);
    }
}
