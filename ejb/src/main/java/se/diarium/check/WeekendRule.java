package se.diarium.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.diarium.protocol.Dates;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/** DATE_ON_WEEKEND: committees do not meet on Saturdays and Sundays; such a date is a slip of the pen. */
final class WeekendRule implements Rule {

    // Västerås 2024: "enligt protokoll från sammanträdet 7 april 2024", a Sunday
    private static final Pattern MEETING_BEFORE = Pattern.compile(".*\\bsammanträde(?:t|n)? (?:den )?", Pattern.DOTALL);

    private static final int WORDS_BEFORE = 25;

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<String> organ = protocol.frontPage().organ();
        Value<LocalDate> meeting = protocol.frontPage().meetingDate();
        boolean council =
                organ != null && organ.value().toLowerCase(Locale.ROOT).contains("fullmäktige");
        if (council) {
            return;
        }
        if (meeting != null && Deadlines.isWeekend(meeting.value())) {
            String message = "Sammanträdesdagen %s är en lördag eller söndag.".formatted(meeting.value());
            findings.accept(new Finding(
                    "DATE_ON_WEEKEND",
                    Finding.Severity.WARNING,
                    null,
                    message,
                    meeting.value().toString(),
                    meeting.span()));
        }
        protocol.items().forEach(item -> check(item, findings));
    }

    private static void check(ReadItem item, Consumer<Finding> findings) {
        String text = item.text().replace('\n', ' ');
        for (Dates.Found found : Dates.all(text)) {
            String before = text.substring(Math.max(0, found.start() - WORDS_BEFORE), found.start());
            if (Deadlines.isWeekend(found.date())
                    && MEETING_BEFORE.matcher(before.toLowerCase(Locale.ROOT)).matches()) {
                String message =
                        "Ett sammanträde anges till %s, som är en lördag eller söndag.".formatted(found.date());
                findings.accept(new Finding(
                        "DATE_ON_WEEKEND",
                        Finding.Severity.WARNING,
                        item.number(),
                        message,
                        text.substring(found.start(), found.end()),
                        item.span()));
                return;
            }
        }
    }
}
