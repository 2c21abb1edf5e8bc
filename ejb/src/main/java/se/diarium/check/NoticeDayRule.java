package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R02, LATE_NOTICE and NOTICE_BEFORE_APPROVAL. KL 8:12: that the minutes have been approved is announced no later than the second
 * day after the approval. What has not been approved cannot be announced.
 */
final class NoticeDayRule implements Rule {

    private static final Fault LATE = new Fault(
            "R02",
            "LATE_NOTICE",
            Finding.Severity.ERROR,
            "Anslaget sattes upp %1$s. Sista dagen var %2$s, andra dagen efter justeringen %3$s "
                    + "(kommunallagen 8 kap. 12 §).",
            "Kontrollera båda datumen. Stämmer de räknas överklagandetiden ändå från den dag då anslaget "
                    + "sattes upp.");

    private static final Fault BEFORE = new Fault(
            "R02",
            "NOTICE_BEFORE_APPROVAL",
            Finding.Severity.ERROR,
            "Anslaget sattes upp %1$s, före justeringen %2$s. Först när protokollet är justerat kan "
                    + "justeringen tillkännages.",
            "Kontrollera båda datumen. Stämmer de behöver justeringen anslås på nytt, med ny " + "överklagandetid.");

    @Override
    public List<Fault> faults() {
        return List.of(LATE, BEFORE);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        for (ApprovalPart part : ApprovalPart.of(protocol)) {
            Value<LocalDate> approval = part.approval();
            Value<LocalDate> up = part.noticeUp();
            if (approval == null || up == null) {
                continue;
            }
            LocalDate last = Deadlines.notice(approval.value());
            if (up.value().isBefore(approval.value())) {
                findings.accept(BEFORE.at(up, up.value(), approval.value()));
            } else if (up.value().isAfter(last)) {
                findings.accept(LATE.at(up, up.value(), last, approval.value()));
            }
        }
    }
}
