package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Dates;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R30, DATE_ON_WEEKEND. KL 6:23: a board meets when it decides or its chair finds it needed, and that is no Saturday or Sunday; such a date
 * is a slip of the pen. The council does meet at weekends.
 */
final class WeekendRule implements Rule {

    private static final Fault MEETING = new Fault(
            "R30",
            "DATE_ON_WEEKEND",
            Finding.Severity.WARNING,
            "Sammanträdesdagen %1$s är en %2$s.",
            "Kontrollera sammanträdets datum.");

    private static final Fault MENTIONED = new Fault(
            "R30",
            "DATE_ON_WEEKEND",
            Finding.Severity.WARNING,
            "Ett sammanträde anges till %1$s, som är en %2$s.",
            "Kontrollera datumet mot protokollet från det sammanträdet.");

    @Override
    public List<Fault> faults() {
        return List.of(MEETING, MENTIONED);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<String> organ = protocol.frontPage().organ();
        Value<LocalDate> meeting = protocol.frontPage().meetingDate();
        if (organ != null && Texts.small(organ.value()).contains("fullmäktige")) {
            return;
        }
        if (meeting != null && Deadlines.isWeekend(meeting.value())) {
            findings.accept(MEETING.at(meeting, meeting.value(), Dates.weekday(meeting.value())));
        }
        for (ReadItem item : protocol.items()) {
            MeetingsMentioned.in(item.text()).stream()
                    .filter(mentioned -> Deadlines.isWeekend(mentioned.date()) && !mentioned.ofCouncil())
                    .findFirst()
                    .ifPresent(mentioned -> findings.accept(MENTIONED.in(
                            item, mentioned.asWritten(), mentioned.date(), Dates.weekday(mentioned.date()))));
        }
    }
}
