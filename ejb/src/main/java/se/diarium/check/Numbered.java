package se.diarium.check;

import java.util.ArrayList;
import java.util.List;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.protocol.Span;

/** A case number somewhere in an item. */
record Numbered(ReadItem item, Diarienummer number, Span span) {

    /** All case numbers of the minutes that are not another authority's: in headings, reported decisions, running text. */
    static List<Numbered> all(ReadProtocol protocol) {
        List<Numbered> all = new ArrayList<>();
        for (ReadItem item : protocol.items()) {
            PlacedNumber own = item.diarienummer();
            if (own != null) {
                all.add(new Numbered(item, own.number(), own.span()));
            }
            item.otherNumbers().forEach(other -> all.add(new Numbered(item, other.number(), other.span())));
            for (ReportedDelegationsbeslut row : item.delegationsbeslut()) {
                row.numbers().forEach(number -> all.add(new Numbered(item, number, row.span())));
            }
            item.referenced().forEach(other -> all.add(new Numbered(item, other.number(), other.span())));
        }
        all.removeIf(found -> found.number().foreign());
        return all;
    }
}
