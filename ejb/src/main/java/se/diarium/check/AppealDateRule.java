package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R04, APPEAL_DATE. KL 13:5: an appeal has come in within three weeks from the day on which the approval was announced on the notice
 * board. By lag 1930:173 the time ends on the same weekday, and is moved where that day is free.
 */
final class AppealDateRule implements Rule {

    private static final Fault LATER = new Fault(
            "R04",
            "APPEAL_DATE",
            Finding.Severity.ERROR,
            "Sista dag för överklagande anges till %1$s, men tre veckor från anslaget %2$s är %3$s. Den som "
                    + "litar på datumet överklagar för sent.",
            "Rätta sista dagen till %3$s på anslagstavlan och i anslagsbeviset.");

    private static final Fault EARLIER = new Fault(
            "R04",
            "APPEAL_DATE",
            Finding.Severity.ERROR,
            "Sista dag för överklagande anges till %1$s, men tiden från anslaget %2$s går ut först %3$s. "
                    + "Den som litar på datumet avstår från att överklaga.",
            "Rätta sista dagen till %3$s på anslagstavlan och i anslagsbeviset, och låt anslaget sitta uppe "
                    + "den dagen ut.");

    @Override
    public List<Fault> faults() {
        return List.of(LATER, EARLIER);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        for (ApprovalPart part : ApprovalPart.of(protocol)) {
            Value<LocalDate> stated = part.appealDeadline();
            Value<LocalDate> up = part.noticeUp();
            if (stated == null || up == null) {
                continue;
            }
            LocalDate lawful = Deadlines.appeal(up.value());
            if (stated.value().isAfter(lawful)) {
                findings.accept(LATER.at(stated, stated.value(), up.value(), lawful));
            } else if (stated.value().isBefore(lawful)) {
                findings.accept(EARLIER.at(stated, stated.value(), up.value(), lawful));
            }
        }
    }
}
