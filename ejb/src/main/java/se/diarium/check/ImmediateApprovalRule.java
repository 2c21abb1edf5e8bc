package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R31, IMMEDIATE_APPROVAL. A § that is approved at the meeting (KL 5:69 through 6:35) has days of its own: its notice is put up no later
 * than the second day after the meeting (KL 8:12), and its time for appeal counts from that notice (KL 13:5). The notice on the front
 * page of the whole protocol often comes too late for it.
 */
final class ImmediateApprovalRule implements Rule {

    private static final Fault APART = new Fault(
            "R31",
            "IMMEDIATE_APPROVAL",
            Finding.Severity.INFO,
            "%1$s är omedelbart justerad. Den ska anslås för sig, senast %2$s.",
            "Kontrollera att %1$s har ett eget anslag och en egen överklagandetid.");

    private static final Fault APART_MANY = new Fault(
            "R31",
            "IMMEDIATE_APPROVAL",
            Finding.Severity.INFO,
            "%1$s är omedelbart justerade. De ska anslås för sig, senast %2$s.",
            "Kontrollera att %1$s har ett eget anslag och en egen överklagandetid.");

    @Override
    public List<Fault> faults() {
        return List.of(APART, APART_MANY);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<LocalDate> up = protocol.frontPage().noticeUp();
        for (ApprovalPart part : ApprovalPart.of(protocol)) {
            Value<LocalDate> approval = part.approval();
            if (!part.immediate() || approval == null || part.noticeUp() != null) {
                continue;
            }
            LocalDate last = Deadlines.notice(approval.value());
            if (up != null && !up.value().isAfter(last)) {
                continue;
            }
            List<Integer> numbers = part.items().stream().map(ReadItem::number).toList();
            Fault fault = numbers.size() == 1 ? APART : APART_MANY;
            findings.accept(fault.finding(
                    numbers.size() == 1 ? numbers.get(0) : null,
                    null,
                    Objects.requireNonNull(part.items().get(0).immediateApproval())
                            .span(),
                    Paragraphs.inWords(numbers),
                    last));
        }
    }
}
