package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R05 and R06, NOTICE_TAKEN_DOWN_EARLY. KL 8:12 and 13:5 second paragraph: the notice may not be removed before the time for appeal
 * has run out, and the time does not run out if it is. Taken down on the last day it is doubtful: whether the day counts is not
 * settled. A last day that is stated later than the law has it is still what people were promised.
 */
final class NoticeTakenDownRule implements Rule {

    private static final Fault EARLY = new Fault(
            "R05",
            "NOTICE_TAKEN_DOWN_EARLY",
            Finding.Severity.ERROR,
            "Anslaget tas ned %1$s, men överklagandetiden går ut först %2$s. Då har den inte löpt ut.",
            "Låt anslaget sitta uppe till dagen efter %2$s. Har det redan tagits ned: anslå justeringen på " + "nytt.");

    private static final Fault ON_THE_DAY = new Fault(
            "R05",
            "NOTICE_TAKEN_DOWN_EARLY",
            Finding.Severity.WARNING,
            "Anslaget tas ned %1$s, samma dag som överklagandetiden går ut. Det ska sitta uppe dagen ut.",
            "Ta ned anslaget tidigast dagen efter sista dag för överklagande.");

    private static final Fault BEFORE_STATED = new Fault(
            "R06",
            "NOTICE_TAKEN_DOWN_EARLY",
            Finding.Severity.ERROR,
            "Anslaget tas ned %1$s, men sista dag för överklagande anges till %2$s.",
            "Kontrollera sista dagen för överklagande. Låt anslaget sitta uppe till dagen efter den.");

    @Override
    public List<Fault> faults() {
        return List.of(EARLY, ON_THE_DAY, BEFORE_STATED);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        for (ApprovalPart part : ApprovalPart.of(protocol)) {
            Value<LocalDate> up = part.noticeUp();
            Value<LocalDate> down = part.noticeDown();
            if (up == null || down == null) {
                continue;
            }
            LocalDate lawful = Deadlines.appeal(up.value());
            Value<LocalDate> stated = part.appealDeadline();
            if (down.value().isBefore(lawful)) {
                findings.accept(EARLY.at(down, down.value(), lawful));
            } else if (stated != null && down.value().isBefore(stated.value())) {
                findings.accept(BEFORE_STATED.at(down, down.value(), stated.value()));
            } else if (down.value()
                    .equals(stated == null || stated.value().isBefore(lawful) ? lawful : stated.value())) {
                findings.accept(ON_THE_DAY.at(down, down.value()));
            }
        }
    }
}
