package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/** ITEMS_GAP (our own): numbers are missing between two §§: an item under secrecy, or one that was not read. */
final class ItemsGapRule implements Rule {

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        List<ReadItem> items = protocol.items();
        for (int i = 1; i < items.size(); i++) {
            int before = items.get(i - 1).number();
            ReadItem item = items.get(i);
            if (item.number() > before + 1) {
                String missing = item.number() == before + 2
                        ? "§ " + (before + 1)
                        : "§§ " + (before + 1) + "–" + (item.number() - 1);
                findings.accept(new Finding(
                        "ITEMS_GAP",
                        Finding.Severity.INFO,
                        item.number(),
                        "Före denna paragraf saknas " + missing + ". Det kan vara sekretess eller ett eget protokoll.",
                        null,
                        item.span()));
            }
        }
    }
}
