package se.diarium.protocol;

import java.util.List;

/**
 * What one protocol says: nothing added, nothing left out, every value with its place.
 *
 * @param items in the order of the paper
 * @param findings what does not add up
 */
public record ReadProtocol(FrontPage frontPage, List<ReadItem> items, List<Finding> findings) {

    public ReadProtocol {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }
}
