package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Attendee;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.Person;
import se.diarium.protocol.ReadProtocol;

/**
 * R12, NO_QUORUM. KL 6:27: a board may decide only when more than half of its members are present. Needs to know how many they are.
 */
final class QuorumRule implements Rule {

    private static final Fault TOO_FEW = new Fault(
            "R12",
            "NO_QUORUM",
            Finding.Severity.WARNING,
            "Närvarolistan har %1$s tjänstgörande av minst %2$s ledamöter. Nämnden är beslutför när fler än "
                    + "hälften är närvarande (kommunallagen 6 kap. 27 §).",
            "Kontrollera att alla som tjänstgjorde står i närvarolistan.");

    @Override
    public List<Fault> faults() {
        return List.of(TOO_FEW);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Integer seats = context.seats();
        List<Person> serving = protocol.frontPage().attendees().stream()
                .filter(attendee -> attendee.kind() == Attendee.Kind.DECIDING
                        || attendee.kind() == Attendee.Kind.SERVING_SUBSTITUTE)
                .map(Attendee::person)
                .toList();
        if (seats == null || serving.isEmpty()) {
            return;
        }
        long present = serving.stream().map(Person::name).distinct().count();
        if (present * 2 <= seats) {
            findings.accept(TOO_FEW.finding(null, null, serving.get(0).span(), present, seats));
        }
    }
}
