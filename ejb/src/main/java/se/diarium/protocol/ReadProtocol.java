package se.diarium.protocol;

import java.util.List;

/**
 * What one protocol says: nothing added, nothing left out, every value with its place.
 *
 * @param items in the order of the paper
 * @param findings what does not add up
 * @param account what became of every line
 * @param unknownHeadings headings inside items that nobody has told the meaning of
 * @param strays lines that look like the heading of an item but do not fit into the numbers of the others
 * @param ownNotices the notices of §§ that were approved at the meeting, where they have their own; the front page has that of
 *     the others
 */
public record ReadProtocol(
        FrontPage frontPage,
        List<ReadItem> items,
        List<Finding> findings,
        LineAccount account,
        List<UnknownHeading> unknownHeadings,
        List<Value<Integer>> strays,
        List<OwnNotice> ownNotices) {

    public ReadProtocol {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        unknownHeadings = List.copyOf(unknownHeadings);
        strays = List.copyOf(strays);
        ownNotices = List.copyOf(ownNotices);
    }

    /** One notice for all. */
    public ReadProtocol(
            FrontPage frontPage,
            List<ReadItem> items,
            List<Finding> findings,
            LineAccount account,
            List<UnknownHeading> unknownHeadings,
            List<Value<Integer>> strays) {
        this(frontPage, items, findings, account, unknownHeadings, strays, List.of());
    }

    /** The same with another front page. */
    public ReadProtocol with(FrontPage other) {
        return new ReadProtocol(other, items, findings, account, unknownHeadings, strays, ownNotices);
    }

    /** The same with other items. */
    public ReadProtocol with(List<ReadItem> others) {
        return new ReadProtocol(frontPage, others, findings, account, unknownHeadings, strays, ownNotices);
    }
}
