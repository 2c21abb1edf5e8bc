package se.diarium.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/** APPEAL_DATE: the last day for appeal as stated is the lawful one, three weeks after the notice (KL 13:5). */
final class AppealDateRule implements Rule {

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<LocalDate> stated = protocol.frontPage().appealDeadline();
        Value<LocalDate> up = protocol.frontPage().noticeUp();
        if (stated == null || up == null) {
            return;
        }
        LocalDate lawful = Deadlines.appeal(up.value());
        if (!stated.value().equals(lawful)) {
            String message = "Sista dag för överklagande anges till %s. Räknat från anslaget %s är det %s."
                    .formatted(stated.value(), up.value(), lawful);
            findings.accept(new Finding(
                    "APPEAL_DATE",
                    Finding.Severity.ERROR,
                    null,
                    message,
                    stated.value().toString(),
                    stated.span()));
        }
    }
}
