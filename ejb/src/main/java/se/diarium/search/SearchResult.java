package se.diarium.search;

import java.util.List;

/**
 * A page of what a search has found.
 *
 * @param hits how many there are; at most {@link SearchIndex#MOST}
 * @param more whether there are more; the hits are the latest then, and the facets count those
 * @param page from 1
 */
public record SearchResult(List<FoundItem> items, List<Facet> facets, int hits, boolean more, int page) {

    /** §§ on a page. */
    public static final int SIZE = 25;

    public SearchResult {
        items = List.copyOf(items);
        facets = List.copyOf(facets);
    }

    public boolean isEmpty() {
        return hits == 0;
    }

    public int pages() {
        return (hits + SIZE - 1) / SIZE;
    }
}
