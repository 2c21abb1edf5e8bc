package se.diarium.check;

import java.util.function.Consumer;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/** DECISION_NUMBERING: numbered clauses run 1, 2, 3 …, so that each can be referred to; a new list starts at 1 again. */
final class DecisionNumberingRule implements Rule {

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        protocol.items().forEach(item -> check(item, findings));
    }

    private static void check(ReadItem item, Consumer<Finding> findings) {
        int expected = 1;
        boolean first = true;
        long numbered = item.decisions().stream()
                .filter(DecisionNumberingRule::isNumbered)
                .count();
        for (DecisionClause clause : item.decisions()) {
            if (!isNumbered(clause)) {
                continue;
            }
            int number = Integer.parseInt(String.valueOf(clause.number()));
            if (number == 1) {
                expected = 1;
            }
            if (number != expected && numbered > 1) {
                findings.accept(new Finding(
                        "DECISION_NUMBERING",
                        // A list that goes on from the § before is what a word processor makes of it: odd, but in
                        // order.
                        first ? Finding.Severity.INFO : Finding.Severity.ERROR,
                        item.number(),
                        "Beslutspunkterna är felnumrerade: punkt %d står där punkt %d väntas."
                                .formatted(number, expected),
                        clause.number() + ". "
                                + (clause.text().length() > 150 ? clause.text().substring(0, 150) : clause.text()),
                        clause.span()));
                return;
            }
            expected = number + 1;
            first = false;
        }
    }

    private static boolean isNumbered(DecisionClause clause) {
        return clause.number() != null && clause.number().matches("\\d{1,3}");
    }
}
