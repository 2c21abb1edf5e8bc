package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.diarium.protocol.Dates;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.protocol.Value;

/**
 * R30, DATE_AFTER_MEETING. KL 5:65–67 (through 6:35): the minutes tell what happened at the meeting. What they had before them, what was
 * decided on delegation and reported, and meetings that have taken place, are not dated after it.
 */
final class LaterThanMeetingRule implements Rule {

    private static final Fault DOCUMENT = new Fault(
            "R30",
            "DATE_AFTER_MEETING",
            Finding.Severity.WARNING,
            "Ett underlag är daterat %1$s, efter sammanträdet %2$s.",
            "Kontrollera underlagets datum.");

    private static final Fault DELEGATED = new Fault(
            "R30",
            "DATE_AFTER_MEETING",
            Finding.Severity.WARNING,
            "Ett anmält delegationsbeslut är daterat %1$s, efter sammanträdet %2$s.",
            "Kontrollera beslutets datum i delegationslistan.");

    private static final Fault MEETING = new Fault(
            "R30",
            "DATE_AFTER_MEETING",
            Finding.Severity.WARNING,
            "Texten talar om vad som hände vid ett sammanträde %1$s, men det här sammanträdet hölls %2$s.",
            "Kontrollera datumet mot protokollet från det sammanträdet.");

    // "Tjänsteskrivelse, den 28 augusti 2026", "Socialförvaltningens tjänsteutlåtande daterat 2020-12-14"; a report
    // "per den 31
    // december" or a plan for next year has a date ahead by right
    private static final Pattern DATED = Pattern.compile(
            "(?iu).{0,80}?(?:tjänsteskrivelse|tjänsteutlåtande|missiv|protokollsutdrag|skrivelse|yttrande)[^0-9]{0,80}");
    private static final Pattern PAST =
            Pattern.compile("beslutade|behandlade|återremitterade|bordlade|godkände|antog|fattades");
    private static final int LONGEST = 400;

    @Override
    public List<Fault> faults() {
        return List.of(DOCUMENT, DELEGATED, MEETING);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<LocalDate> meeting = protocol.frontPage().meetingDate();
        if (meeting == null) {
            return;
        }
        for (ReadItem item : protocol.items()) {
            documents(item, meeting.value(), findings);
            delegated(item, meeting.value(), findings);
            meetings(item, meeting.value(), findings);
        }
    }

    private static void documents(ReadItem item, LocalDate meeting, Consumer<Finding> findings) {
        for (Value<String> placed : item.attachments()) {
            String attachment = placed.value();
            List<Dates.Found> dates = attachment.length() <= LONGEST ? Dates.all(attachment) : List.of();
            if (!dates.isEmpty()
                    && dates.get(0).date().isAfter(meeting)
                    && DATED.matcher(attachment.substring(0, dates.get(0).start()))
                            .matches()
                    && !attachment.substring(0, dates.get(0).start()).endsWith("per den ")) {
                findings.accept(DOCUMENT.finding(
                        item.number(), attachment, placed.span(), dates.get(0).date(), meeting));
                return;
            }
        }
    }

    private static void delegated(ReadItem item, LocalDate meeting, Consumer<Finding> findings) {
        for (ReportedDelegationsbeslut row : item.delegationsbeslut()) {
            LocalDate date = row.date();
            if (date != null && date.isAfter(meeting)) {
                findings.accept(DELEGATED.finding(item.number(), row.description(), row.span(), date, meeting));
                return;
            }
        }
    }

    private static void meetings(ReadItem item, LocalDate meeting, Consumer<Finding> findings) {
        MeetingsMentioned.in(item.text()).stream()
                .filter(mentioned -> mentioned.date().isAfter(meeting)
                        && PAST.matcher(mentioned.around()).find())
                .findFirst()
                .ifPresent(mentioned ->
                        findings.accept(MEETING.in(item, mentioned.asWritten(), mentioned.date(), meeting)));
    }
}
