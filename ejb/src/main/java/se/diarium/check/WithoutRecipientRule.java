package se.diarium.check;

import java.util.function.Consumer;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * WITHOUT_RECIPIENT (our own): a decision in a numbered case that is sent to nobody, in minutes that say for others to whom
 * they are sent. Often right; worth a look before the dispatch.
 */
final class WithoutRecipientRule implements Rule {

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        if (protocol.items().stream().allMatch(item -> item.recipients().isEmpty())) {
            return;
        }
        for (ReadItem item : protocol.items()) {
            boolean decides =
                    item.decisions().stream().anyMatch(clause -> clause.kind() == DecisionClause.Kind.DECISION);
            boolean report = !item.delegationsbeslut().isEmpty();
            if (decides
                    && !report
                    && item.diarienummer() != null
                    && item.recipients().isEmpty()) {
                findings.accept(new Finding(
                        "WITHOUT_RECIPIENT",
                        Finding.Severity.INFO,
                        item.number(),
                        "Ingen mottagare anges för beslutet.",
                        null,
                        item.span()));
            }
        }
    }
}
