package se.diarium.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Dates;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R19, URGENT_DECISION_LATE. KL 6:39 and 6:40 second paragraph: what the chair decides because the board cannot be waited for is reported at
 * its next meeting. Sure where the day of the meeting before is known; without it, only a decision so old that some meeting must have
 * lain between.
 */
final class UrgentDecisionRule implements Rule {

    private static final Fault LATE = new Fault(
            "R19",
            "URGENT_DECISION_LATE",
            Finding.Severity.ERROR,
            "Ordförandebeslutet %1$s skulle ha anmälts vid sammanträdet %2$s, det första efter beslutet "
                    + "(kommunallagen 6 kap. 40 §).",
            "Anmäl ordförandebeslut vid nästa sammanträde. Kontrollera beslutets datum.");

    private static final Fault OLD = new Fault(
            "R19",
            "URGENT_DECISION_LATE",
            Finding.Severity.WARNING,
            "Ordförandebeslutet %1$s anmäls först %2$s. Det ska anmälas vid nästa sammanträde "
                    + "(kommunallagen 6 kap. 40 §).",
            "Kontrollera beslutets datum, och om nämnden sammanträdde däremellan.");

    // "ordförandebeslut enligt delegationsordningen, antagen den 12 december 2022": that is no day of the decision
    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile("(?iu)ordning|reglement|riktlinje|antag|fastställ|gäller|till och med|t\\.o\\.m");

    private static final int SURELY_A_MEETING_BETWEEN = 120;
    private static final int WORDS_TO_ITS_DAY = 100;
    private static final int MOST_LOOKS = 50;

    @Override
    public List<Fault> faults() {
        return List.of(LATE, OLD);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<LocalDate> meeting = protocol.frontPage().meetingDate();
        if (meeting == null) {
            return;
        }
        LocalDate previous = context.previousMeeting();
        for (ReadItem item : protocol.items()) {
            LocalDate decided = decided(item);
            if (decided == null) {
                continue;
            }
            if (previous != null && decided.isBefore(previous)) {
                findings.accept(LATE.in(item, null, decided, previous));
            } else if (previous == null
                    && decided.plusDays(SURELY_A_MEETING_BETWEEN).isBefore(meeting.value())) {
                findings.accept(OLD.in(item, null, decided, meeting.value()));
            }
        }
    }

    // "Nämnden tar del av redovisningen av ordförandebeslut från den 19 februari 2021."
    private static @Nullable LocalDate decided(ReadItem item) {
        String word = "ordförandebeslut";
        if (Texts.indexOf(Texts.start(item.title().value()), word) < 0) {
            return null;
        }
        int at = Texts.indexOf(item.text(), word);
        for (int i = 0; i < MOST_LOOKS && at >= 0; i++) {
            int from = at + word.length();
            int to = Math.min(item.text().length(), from + WORDS_TO_ITS_DAY);
            String behind = item.text().substring(from, to).replace('\n', ' ');
            List<Dates.Found> dates = Dates.all(behind);
            if (!dates.isEmpty() && !OF_SOMETHING_ELSE.matcher(behind).find()) {
                return dates.get(0).date();
            }
            at = Texts.indexOf(item.text(), word, from);
        }
        return null;
    }
}
