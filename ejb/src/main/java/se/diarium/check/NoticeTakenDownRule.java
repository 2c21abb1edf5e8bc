package se.diarium.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * NOTICE_TAKEN_DOWN_EARLY: the notice stays up until the time for appeal has run out (KL 8:12, 13:5 second paragraph); taken
 * down on the last day it is doubtful, before it the time has not run out at all.
 */
final class NoticeTakenDownRule implements Rule {

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<LocalDate> up = protocol.frontPage().noticeUp();
        Value<LocalDate> down = protocol.frontPage().noticeDown();
        Value<LocalDate> stated = protocol.frontPage().appealDeadline();
        if (up == null || down == null) {
            return;
        }
        LocalDate lawful = Deadlines.appeal(up.value());
        LocalDate last = stated != null && stated.value().isAfter(lawful) ? stated.value() : lawful;
        if (down.value().isAfter(last)) {
            return;
        }
        boolean onTheDay = down.value().equals(last);
        String message = onTheDay
                ? "Anslaget tas ned %s, samma dag som överklagandetiden går ut. Det ska sitta uppe dagen ut."
                        .formatted(down.value())
                : "Anslaget tas ned %s, men överklagandetiden går ut först %s.".formatted(down.value(), last);
        findings.accept(new Finding(
                "NOTICE_TAKEN_DOWN_EARLY",
                onTheDay ? Finding.Severity.WARNING : Finding.Severity.ERROR,
                null,
                message,
                down.value().toString(),
                down.span()));
    }
}
