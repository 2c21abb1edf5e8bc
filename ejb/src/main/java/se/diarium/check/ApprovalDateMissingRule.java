package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R03, APPROVAL_DATE_MISSING, and LATE_APPROVAL where the notice tells. KL 5:69 and 8:12 both count from the approval: minutes whose
 * notice has a date say when they were approved. Without that day, a notice later than 14 days and then two shows that one of the
 * two limits was broken, but not which.
 */
final class ApprovalDateMissingRule implements Rule {

    private static final Fault MISSING = new Fault(
            "R03",
            "APPROVAL_DATE_MISSING",
            Finding.Severity.WARNING,
            "Anslaget är daterat %1$s, men det framgår inte när protokollet justerades.",
            "Skriv in justeringsdatumet på försättsbladet eller i anslagsbeviset.");

    private static final Fault LATE = new Fault(
            "R03",
            "LATE_APPROVAL",
            Finding.Severity.WARNING,
            "Anslaget sattes upp %1$s, för sent efter sammanträdet %2$s: antingen justeringen eller "
                    + "anslaget är försenat. Sista dagen för anslaget var %3$s.",
            "Ta reda på när protokollet justerades. Justeringen ska ske inom två veckor och anslås senast "
                    + "andra dagen därefter.");

    @Override
    public List<Fault> faults() {
        return List.of(MISSING, LATE);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<LocalDate> meeting = protocol.frontPage().meetingDate();
        for (ApprovalPart part : ApprovalPart.of(protocol)) {
            Value<LocalDate> up = part.noticeUp();
            if (part.approval() != null || up == null) {
                continue;
            }
            findings.accept(MISSING.at(up, up.value()));
            if (meeting != null) {
                LocalDate last = Deadlines.notice(Deadlines.approval(meeting.value()));
                if (up.value().isAfter(last)) {
                    findings.accept(LATE.at(up, up.value(), meeting.value(), last));
                }
            }
        }
    }
}
