package se.diarium.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Finding;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Span;
import se.diarium.protocol.Value;

/**
 * LATE_APPROVAL: approved within 14 days of the meeting (KL 5:69, 6:35). Without the day of approval the notice tells: it
 * follows on the second day at the latest (KL 8:12). APPROVAL_DATE_MISSING: a notice with dates names the day of approval.
 * LATE_NOTICE (our own): put up too late, or before the approval.
 */
final class LateApprovalRule implements Rule {

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        FrontPage front = protocol.frontPage();
        Value<LocalDate> meeting = front.meetingDate();
        Value<LocalDate> approval = front.approvalDate();
        Value<LocalDate> up = front.noticeUp();
        if (approval == null) {
            if (up != null) {
                String message = "Det framgår inte när protokollet justerades.";
                findings.accept(finding("APPROVAL_DATE_MISSING", Finding.Severity.WARNING, message, null, up.span()));
            }
            if (up != null
                    && meeting != null
                    && up.value().isAfter(Deadlines.notice(Deadlines.approval(meeting.value())))) {
                String message =
                        "Anslaget sattes upp %s, för sent efter sammanträdet %s: justeringen eller anslaget är försenat."
                                .formatted(up.value(), meeting.value());
                findings.accept(finding("LATE_APPROVAL", Finding.Severity.WARNING, message, up.value(), up.span()));
            }
            return;
        }
        if (meeting != null && approval.value().isAfter(Deadlines.approval(meeting.value()))) {
            String message =
                    "Protokollet justerades %s, senare än två veckor efter sammanträdet %s (kommunallagen 5 kap. 69 §)."
                            .formatted(approval.value(), meeting.value());
            findings.accept(
                    finding("LATE_APPROVAL", Finding.Severity.ERROR, message, approval.value(), approval.span()));
        }
        if (up != null && up.value().isBefore(approval.value())) {
            String message = "Anslaget sattes upp %s, före justeringen %s.".formatted(up.value(), approval.value());
            findings.accept(finding("LATE_NOTICE", Finding.Severity.WARNING, message, up.value(), up.span()));
        } else if (up != null && up.value().isAfter(Deadlines.notice(approval.value()))) {
            String message =
                    "Anslaget sattes upp %s, senare än andra dagen efter justeringen %s (kommunallagen 8 kap. 12 §)."
                            .formatted(up.value(), approval.value());
            findings.accept(finding("LATE_NOTICE", Finding.Severity.ERROR, message, up.value(), up.span()));
        }
    }

    private static Finding finding(
            String code, Finding.Severity severity, String message, @Nullable LocalDate quote, Span span) {
        return new Finding(code, severity, null, message, quote == null ? null : quote.toString(), span);
    }
}
