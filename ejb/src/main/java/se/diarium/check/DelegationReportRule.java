package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R18, DELEGATION_REPORT_MISSING. KL 6:40 and 7:8: the board decides to what extent decisions on delegation are reported to it. A board that
 * has them reported at each meeting has a § for it at this one as well. Needs to know that it does; an extract has one § or two, and
 * where §§ are missing the report may be among them.
 */
final class DelegationReportRule implements Rule {

    private static final Fault MISSING = new Fault(
            "R18",
            "DELEGATION_REPORT_MISSING",
            Finding.Severity.WARNING,
            "Vid de andra kända sammanträdena har delegationsbeslut anmälts, men inte vid det här (kommunallagen "
                    + "6 kap. 40 § och 7 kap. 8 §).",
            "Kontrollera om anmälan har fallit bort. Ta annars upp den vid nästa sammanträde.");

    private static final int FEWEST_ITEMS = 3;

    // "Anmälan av delegationsbeslut", "Delegerade beslut", "Beslut fattade med stöd av delegation"; "Anmälningsärenden"
    // may hold them
    private static final List<String> OF_DELEGATION = List.of("delegation", "delegerad");

    private static final String REPORTS = "anmäl";

    @Override
    public List<Fault> faults() {
        return List.of(MISSING);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        List<ReadItem> items = protocol.items();
        if (context.reportsDelegation()
                && items.size() >= FEWEST_ITEMS
                && isWhole(items)
                && items.stream().noneMatch(DelegationReportRule::mayReport)) {
            findings.accept(MISSING.finding(null, null, null));
        }
    }

    private static boolean mayReport(ReadItem item) {
        return !item.delegationsbeslut().isEmpty()
                || OF_DELEGATION.stream().anyMatch(word -> Texts.indexOf(item.text(), word) >= 0)
                || Texts.indexOf(Texts.start(item.title().value()), REPORTS) >= 0;
    }

    private static boolean isWhole(List<ReadItem> items) {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).number() > items.get(i - 1).lastNumber() + 1) {
                return false;
            }
        }
        return true;
    }
}
