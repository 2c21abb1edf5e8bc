package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R17, DECISION_NUMBERING. Numbered clauses run 1, 2, 3 …, so that each can be referred to (KL 5:67 p. 4 asks for the decision, and an
 * extract cites its point); a new list starts at 1 again.
 */
final class DecisionNumberingRule implements Rule {

    private static final Fault WRONG = new Fault(
            "R17",
            "DECISION_NUMBERING",
            Finding.Severity.ERROR,
            "Beslutspunkterna är felnumrerade: punkt %1$s står där punkt %2$s väntas.",
            "Numrera om punkterna, så att var och en går att hänvisa till.");

    private static final Fault GOES_ON = new Fault(
            "R17",
            "DECISION_NUMBERING",
            Finding.Severity.INFO,
            "Beslutspunkterna börjar med %1$s i stället för med %2$s.",
            "Låt numreringen börja om med 1 i varje paragraf.");

    @Override
    public List<Fault> faults() {
        return List.of(WRONG, GOES_ON);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        protocol.items().forEach(item -> check(item, findings));
    }

    private static void check(ReadItem item, Consumer<Finding> findings) {
        List<DecisionClause> numbered = item.decisions().stream()
                .filter(DecisionNumberingRule::isNumbered)
                .toList();
        if (numbered.size() < 2) {
            return;
        }
        int expected = 1;
        boolean first = true;
        for (DecisionClause clause : numbered) {
            int number = number(clause);
            if (number != 1 && number != expected) {
                // A list that goes on from the § before is what a word processor makes of it: odd, but in order.
                Fault fault = first ? GOES_ON : WRONG;
                findings.accept(
                        fault.finding(item.number(), number + ". " + clause.text(), clause.span(), number, expected));
                return;
            }
            expected = number + 1;
            first = false;
        }
    }

    private static int number(DecisionClause clause) {
        return Integer.parseInt(String.valueOf(clause.number()));
    }

    private static boolean isNumbered(DecisionClause clause) {
        String number = clause.number();
        return number != null
                && number.length() <= 3
                && !number.isEmpty()
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
