package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R27, WITHOUT_RECIPIENT. Local practice, no statute: förvaltningslagen 33 § does not hold for what is appealed by KL 13. A decision in a
 * numbered case that is sent to nobody, in minutes that say for others to whom they are sent. Often right; worth a look before the
 * dispatch. What is only noted or prepared needs none.
 */
final class WithoutRecipientRule implements Rule {

    private static final Fault NOBODY = new Fault(
            "R27",
            "WITHOUT_RECIPIENT",
            Finding.Severity.INFO,
            "Ingen mottagare anges för beslutet.",
            "Ange vilka som ska få beslutet, eller att det bara läggs till akten.");

    @Override
    public List<Fault> faults() {
        return List.of(NOBODY);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        if (protocol.items().stream().allMatch(item -> item.recipients().isEmpty())) {
            return;
        }
        for (ReadItem item : protocol.items()) {
            if (item.recipients().isEmpty()
                    && item.delegationsbeslut().isEmpty()
                    && item.diarienummer() != null
                    && item.decisions().stream()
                            .anyMatch(clause -> DecisionNature.of(clause) == DecisionNature.SUBSTANTIVE)) {
                findings.accept(NOBODY.in(item, null));
            }
        }
    }
}
