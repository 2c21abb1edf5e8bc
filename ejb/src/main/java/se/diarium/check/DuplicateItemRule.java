package se.diarium.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R13, DUPLICATE_ITEM. KL 5:66 (through 6:35): each matter has its § in one series. A number that two matters share can be cited for
 * neither.
 */
final class DuplicateItemRule implements Rule {

    private static final Fault TWICE = new Fault(
            "R13",
            "DUPLICATE_ITEM",
            Finding.Severity.ERROR,
            "§ %1$s finns två gånger: ”%2$s” och ”%3$s”.",
            "Ge den ena paragrafen rätt nummer innan protokollet justeras; är det justerat, anteckna "
                    + "rättelsen i nästa protokoll.");

    @Override
    public List<Fault> faults() {
        return List.of(TWICE);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Map<Integer, ReadItem> first = new HashMap<>();
        Set<Integer> told = new HashSet<>();
        for (ReadItem item : protocol.items()) {
            ReadItem before = first.putIfAbsent(item.number(), item);
            // The same title twice is one item whose heading was repeated.
            if (before != null && !before.title().value().equals(item.title().value()) && told.add(item.number())) {
                findings.accept(TWICE.in(item, null, item.number(), shown(before), shown(item)));
            }
        }
    }

    private static String shown(ReadItem item) {
        String title = item.title().value();
        return title.length() <= 80 ? title : title.substring(0, 80) + "…";
    }
}
