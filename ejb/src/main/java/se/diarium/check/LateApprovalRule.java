package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R01, LATE_APPROVAL. KL 5:69 (for boards through 6:35): the minutes are approved no later than 14 days after the meeting. By lag
 * 1930:173 2 § a last day that is free is moved to the next working day.
 */
final class LateApprovalRule implements Rule {

    private static final Fault LATE = new Fault(
            "R01",
            "LATE_APPROVAL",
            Finding.Severity.ERROR,
            "Protokollet justerades %1$s. Sista dagen var %2$s, två veckor efter sammanträdet %3$s "
                    + "(kommunallagen 5 kap. 69 §).",
            "Kontrollera justeringsdatumet mot underskrifterna. Stämmer det är justeringen sen; anslå den "
                    + "genast, så att överklagandetiden börjar löpa.");

    @Override
    public List<Fault> faults() {
        return List.of(LATE);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<LocalDate> meeting = protocol.frontPage().meetingDate();
        for (ApprovalPart part : ApprovalPart.of(protocol)) {
            Value<LocalDate> approval = part.approval();
            if (meeting == null || approval == null) {
                continue;
            }
            LocalDate last = Deadlines.approval(meeting.value());
            if (approval.value().isAfter(last)) {
                findings.accept(LATE.at(approval, approval.value(), last, meeting.value()));
            }
        }
    }
}
