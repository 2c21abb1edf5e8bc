package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R13, ITEMS_GAP. KL 5:66 (through 6:35): the minutes say which matters were handled, in one series of §§. A gap may be an item under
 * secrecy, one approved in minutes of its own, or one that was not read: worth knowing, no fault.
 */
final class ItemsGapRule implements Rule {

    private static final Fault GAP = new Fault(
            "R13",
            "ITEMS_GAP",
            Finding.Severity.INFO,
            "Före denna paragraf saknas %1$s. Det kan bero på sekretess, ett eget protokoll eller att "
                    + "paragrafen inte gick att läsa.",
            "Kontrollera mot originalet att inget har fallit bort.");

    @Override
    public List<Fault> faults() {
        return List.of(GAP);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        List<ReadItem> items = protocol.items();
        for (int i = 1; i < items.size(); i++) {
            int before = items.get(i - 1).lastNumber();
            ReadItem item = items.get(i);
            if (item.number() > before + 1) {
                findings.accept(GAP.in(item, null, Paragraphs.fromTo(before + 1, item.number() - 1)));
            }
        }
    }
}
