package se.diarium.check;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R14, DECISION_MISSING. KL 5:67 p. 4 (through 6:35): the minutes say for each matter what was decided. A matter with a case number has a
 * decision or is marked as information. Speaks only where most of the other matters have one; a decision heading with nothing under
 * it is EMPTY_DECISION, which the reader sees.
 */
final class DecisionMissingRule implements Rule {

    private static final Fault NONE = new Fault(
            "R14",
            "DECISION_MISSING",
            Finding.Severity.WARNING,
            "Ärendet har diarienummer men inget beslut, och inget som visar att det bara är information.",
            "Skriv vad som beslutades, om så bara att informationen antecknas till protokollet.");

    private static final int MOST_OF = 4;

    // Where somebody decides in words that were not understood, there is a decision.
    // Alingsås 2026: "Förvaltningen lämnar muntlig information om pågående process kring övertagande av gymnasiet."
    private static final List<String> NO_DECISION = List.of(
            "utgår",
            "bordlägg",
            "återremit",
            "sekretess",
            "informer",
            "information om",
            "muntlig",
            "redogör",
            "föredrar",
            "presenterar",
            "beslutar",
            "föreslår");

    // "Information från förvaltningen", "Rapport om pågående byggprojekt", "Anmälningsärenden"
    private static final Opened INFORMATION =
            Opened.by("(?iu)\\b(?:inform|rapport|redovisning|redogörelse|lägesbild|meddelande|anmäl"
                    + "|delgivning|delegation|föredragning|diskussion|dialog|överläggning|genomgång|presentation|aktuellt|frågor|frågestund|besök"
                    + "|workshop|utbildning|allmänhetens|interpellation|fråga|uppföljning|övrig)");

    @Override
    public List<Fault> faults() {
        return List.of(NONE);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        List<ReadItem> cases = protocol.items().stream()
                .filter(item -> item.diarienummer() != null)
                .toList();
        List<ReadItem> without = cases.stream()
                .filter(item ->
                        item.decisions().isEmpty() && item.delegationsbeslut().isEmpty())
                .toList();
        if (without.size() * MOST_OF > cases.size()) {
            return;
        }
        for (ReadItem item : without) {
            boolean empty = protocol.findings().stream()
                    .anyMatch(finding ->
                            finding.code().equals("EMPTY_DECISION") && Objects.equals(finding.item(), item.number()));
            if (!empty
                    && item.recipients().isEmpty()
                    && !INFORMATION.isIn(Texts.start(item.title().value()))
                    && !saysWhy(item)) {
                findings.accept(NONE.in(item, null));
            }
        }
    }

    private static boolean saysWhy(ReadItem item) {
        return NO_DECISION.stream().anyMatch(word -> Texts.indexOf(item.text(), word) >= 0);
    }
}
