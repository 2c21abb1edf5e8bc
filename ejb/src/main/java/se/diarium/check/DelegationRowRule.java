package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.ReportedDelegationsbeslut;

/**
 * R18, DELEGATION_ROW. KL 6:40 and 7:8: the board decides to what extent decisions on delegation are reported to it; what is reported can
 * be found again. A row has a case number, a day or a period, or names the list that has them.
 */
final class DelegationRowRule implements Rule {

    private static final Fault BARE = new Fault(
            "R18",
            "DELEGATION_ROW",
            Finding.Severity.WARNING,
            "%1$s av %2$s anmälda delegationsbeslut har varken diarienummer, datum eller period.",
            "Komplettera listan med diarienummer eller med dag eller period för besluten.");

    // "Delegationslista socialsekreterare, januari 2024", "Beslut 12–34", "enligt bilaga", "v. 12"
    private static final Pattern WHEN =
            Pattern.compile("(?i)\\d|januari|februari|mars|april|\\bmaj\\b|juni|juli|augusti|september"
                    + "|oktober|november|december|period|kvartal|tertial|bilaga|bilagd|lista|förteckning|protokoll");

    @Override
    public List<Fault> faults() {
        return List.of(BARE);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        for (ReadItem item : protocol.items()) {
            List<ReportedDelegationsbeslut> bare = item.delegationsbeslut().stream()
                    .filter(DelegationRowRule::isBare)
                    .toList();
            if (!bare.isEmpty()
                    && !WHEN.matcher(Texts.start(item.title().value())).find()) {
                ReportedDelegationsbeslut first = bare.get(0);
                findings.accept(BARE.finding(
                        item.number(),
                        first.description(),
                        first.span(),
                        bare.size(),
                        item.delegationsbeslut().size()));
            }
        }
    }

    /** A row that has neither point nor delegate may be the foot of the page or what closes the §. */
    private static boolean isBare(ReportedDelegationsbeslut row) {
        return (row.point() != null || row.delegate() != null)
                && row.numbers().isEmpty()
                && row.date() == null
                && !WHEN.matcher(Texts.start(row.description())).find();
    }
}
