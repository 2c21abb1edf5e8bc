package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R30, DATES_OUT_OF_ORDER. KL 5:69 and 8:12: meeting, approval and notice follow each other; a day before the meeting is a slip of the pen.
 */
final class DatesInOrderRule implements Rule {

    private static final Fault APPROVAL = new Fault(
            "R30",
            "DATES_OUT_OF_ORDER",
            Finding.Severity.WARNING,
            "Protokollet anges vara justerat %1$s, före sammanträdet %2$s.",
            "Kontrollera justeringsdatumet och sammanträdesdatumet.");

    private static final Fault NOTICE = new Fault(
            "R30",
            "DATES_OUT_OF_ORDER",
            Finding.Severity.WARNING,
            "Anslaget anges ha satts upp %1$s, före sammanträdet %2$s.",
            "Kontrollera anslagsdatumet och sammanträdesdatumet.");

    @Override
    public List<Fault> faults() {
        return List.of(APPROVAL, NOTICE);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<LocalDate> meeting = protocol.frontPage().meetingDate();
        Value<LocalDate> approval = protocol.frontPage().approvalDate();
        Value<LocalDate> up = protocol.frontPage().noticeUp();
        if (meeting != null && approval != null && approval.value().isBefore(meeting.value())) {
            findings.accept(APPROVAL.at(approval, approval.value(), meeting.value()));
        }
        if (meeting != null && up != null && up.value().isBefore(meeting.value())) {
            findings.accept(NOTICE.at(up, up.value(), meeting.value()));
        }
    }
}
