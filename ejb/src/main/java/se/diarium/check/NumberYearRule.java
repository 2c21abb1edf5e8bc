package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R29, DIARIENUMMER_YEAR. OSL 5:1: a case is registered when its first record comes in, so its number is of no year after the meeting; nor
 * of one before 1990, when the diaries of today were begun. The number of the item itself only: a text may cite anything.
 */
final class NumberYearRule implements Rule {

    private static final Fault AHEAD = new Fault(
            "R29",
            "DIARIENUMMER_YEAR",
            Finding.Severity.WARNING,
            "Diarienumret %1$s är från %2$s, ett år efter sammanträdet.",
            "Kontrollera året i diarienumret mot diariet.");

    private static final Fault OLD = new Fault(
            "R29",
            "DIARIENUMMER_YEAR",
            Finding.Severity.WARNING,
            "Diarienumret %1$s är från %2$s, före dagens diarier.",
            "Kontrollera året i diarienumret mot diariet.");

    private static final int FIRST = 1990;

    @Override
    public List<Fault> faults() {
        return List.of(AHEAD, OLD);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<LocalDate> meeting = protocol.frontPage().meetingDate();
        for (ReadItem item : protocol.items()) {
            PlacedNumber placed = item.diarienummer();
            Integer year = placed == null || !placed.number().namesCase()
                    ? null
                    : placed.number().year();
            if (placed == null || year == null || placed.number().prefix() == null) {
                continue;
            }
            Fault fault = year < FIRST ? OLD : AHEAD;
            if (year < FIRST || (meeting != null && year > meeting.value().getYear())) {
                String written = placed.number().asWritten();
                findings.accept(fault.finding(item.number(), written, placed.span(), written, year));
            }
        }
    }
}
