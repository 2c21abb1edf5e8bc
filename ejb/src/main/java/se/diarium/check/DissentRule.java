package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R15, RESERVATION, ABSTENTION, MINUTES_NOTE and SEPARATE_STATEMENT. KL 5:67 p. 5–6 (through 6:35): the minutes say who took part in a
 * decision and who reserved himself. Each is told once an item, so that it goes along with the extract; it is no fault.
 */
final class DissentRule implements Rule {

    private static final Fault RESERVATION = new Fault(
            "R15",
            "RESERVATION",
            Finding.Severity.INFO,
            "En reservation har lämnats.",
            "Ta med reservationen när beslutet expedieras.");

    private static final Fault ABSTENTION = new Fault(
            "R15",
            "ABSTENTION",
            Finding.Severity.INFO,
            "Någon deltog inte i beslutet.",
            "Ta med uppgiften när beslutet expedieras.");

    private static final Fault MINUTES_NOTE = new Fault(
            "R15",
            "MINUTES_NOTE",
            Finding.Severity.INFO,
            "En protokollsanteckning har lämnats.",
            "Ta med anteckningen när beslutet expedieras.");

    private static final Fault STATEMENT = new Fault(
            "R15",
            "SEPARATE_STATEMENT",
            Finding.Severity.INFO,
            "Ett särskilt yttrande har lämnats.",
            "Ta med yttrandet när beslutet expedieras.");

    @Override
    public List<Fault> faults() {
        return List.of(RESERVATION, ABSTENTION, MINUTES_NOTE, STATEMENT);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        for (ReadItem item : protocol.items()) {
            for (Dissent dissent : Dissent.of(item)) {
                Fault fault = switch (dissent.kind()) {
                    case RESERVATION -> RESERVATION;
                    case ABSTENTION -> ABSTENTION;
                    case MINUTES_NOTE -> MINUTES_NOTE;
                    case STATEMENT -> STATEMENT;
                };
                findings.accept(fault.in(item, dissent.sentence()));
            }
        }
    }
}
