package se.diarium.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days of the notice where no label says them: "Justeringen har tillkännagivits på regionens digitala anslagstavla
 * 2023-02-16 – 2023-03-10".
 */
final class NoticeSentence {

    /** What the sentence says; it may name the first day only. */
    record Days(Value<LocalDate> up, @Nullable Value<LocalDate> down) {}

    private static final Pattern SAYS_SO = Pattern.compile(
            "(?iu)\\b(?:justering|protokoll|anslag)\\p{L}{0,10}\\b.{0,80}?\\b(?:tillkännag|offentliggj|anslagi|anslås|anslogs|publicera)\\p{L}{0,12}"
                    // "Att ovanstående tillkännages på kommunens anslagstavla under tiden 2024-05-14 - 2024-06-05"
                    + "|\\bovanstående (?:har |är )?(?:tillkännag|anslagi|anslås)\\p{L}{0,12}"
                    // "Anslaget sätts upp på anslagstavlan 14 maj och tas ned 5 juni"
                    + "|\\banslag(?:et)? (?:sätts|sattes|har satts) upp\\b"
                    // "Tillkännagivandet av justeringen har den 2024-05-14 anslagits på kommunens anslagstavla"
                    + "|\\btillkännagivande(?:t)? av (?:justeringen|protokollet|protokollets justering) har (?=(?:den )?\\d{1,4}[ -].{4,40}anslagits)");
    // "Mellan 14 maj och 4 juni 2024 har du möjlighet att överklaga besluten."
    private static final Pattern APPEAL = Pattern.compile(
            "(?iu)\\bmellan (?:den )?[\\p{L}\\d :/-]{3,30} och (?:den )?(?<last>[\\p{L}\\d :/-]{3,30}?) (?:har du|har man|finns|kan (?:du|man|beslut))\\b.{0,40}överklaga");
    // "Sista dag för" / "överklagande är 2024-12-27.", "Sista dag att överklaga är den 2 juli 2024."
    private static final Pattern LAST_DAY = Pattern.compile(
            "(?iu)\\bsista (?:dag(?:en)?|datum) (?:för|att|för att) överklag\\p{L}{1,6} (?:är|infaller)(?: den)? (?<last>\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}{3,9}(?: \\d{4})?)");
    private static final Pattern PERIOD = Pattern.compile(
            "(?iu)(?:från(?: och med)?|fr\\.?o\\.?m\\.?|mellan|under tiden) (?:den )?(?<first>\\d{1,2} \\p{L}{3,9}) (?:till(?: och med)?|t\\.?o\\.?m\\.?|och|-) (?:den )?\\d");
    private static final int LONGEST = 400;
    private static final int MOST_DAYS = 60;

    private NoticeSentence() {}

    /**
     * The first such sentence.
     *
     * @param meeting no notice is put up before this day, nor long after it; null where it is not known
     */
    static Optional<Days> in(List<Line> lines, @Nullable LocalDate meeting) {
        for (Line line : lines) {
            Matcher says = SAYS_SO.matcher(line.text());
            if (line.text().length() > LONGEST || !says.find()) {
                continue;
            }
            List<LocalDate> days = Dates.all(line.text().substring(says.end())).stream()
                    .map(Dates.Found::date)
                    .filter(day ->
                            meeting == null || (!day.isBefore(meeting) && day.isBefore(meeting.plusDays(MOST_DAYS))))
                    .toList();
            if (days.isEmpty() && meeting != null) {
                // the year stands in another line
                days = Dates.first(line.text().substring(says.end()), meeting).stream()
                        .filter(day -> !day.isBefore(meeting) && day.isBefore(meeting.plusDays(MOST_DAYS)))
                        .toList();
            }
            if (days.size() == 1 && meeting != null) {
                days = withFirstDay(line.text().substring(says.end()), days.get(0), meeting);
            }
            if (!days.isEmpty()) {
                Origin origin = Origin.likely(line.span(), "notice-sentence");
                boolean both = days.size() > 1 && days.get(1).isAfter(days.get(0));
                return Optional.of(
                        new Days(new Value<>(days.get(0), origin), both ? new Value<>(days.get(1), origin) : null));
            }
        }
        return Optional.empty();
    }

    // "från och med den 11 mars till och med den 2 april 2024": the year stands behind the second day only
    private static List<LocalDate> withFirstDay(String text, LocalDate last, LocalDate meeting) {
        Matcher period = PERIOD.matcher(text);
        Optional<LocalDate> first = period.find() ? Dates.first(period.group("first"), meeting) : Optional.empty();
        return first.filter(day -> !day.isBefore(meeting) && day.isBefore(last))
                .map(day -> List.of(day, last))
                .orElse(List.of(last));
    }

    /**
     * The last day for an appeal, where a sentence says it to the reader.
     *
     * @param meeting the day from which one without a year counts; null where it is not known
     */
    static Optional<Value<LocalDate>> appeal(List<Line> lines, @Nullable LocalDate meeting) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.text().length() > LONGEST || !line.key().contains("överklaga")) {
                continue;
            }
            boolean wrapped = i > 0
                    && line.before() == Break.NONE
                    && lines.get(i - 1).text().length() <= LONGEST;
            Matcher said = LAST_DAY.matcher(wrapped ? lines.get(i - 1).text() + " " + line.text() : line.text());
            Matcher between = said.find() ? said : APPEAL.matcher(line.text());
            Optional<LocalDate> last =
                    between == said || between.find() ? Dates.first(between.group("last"), meeting) : Optional.empty();
            if (last.isPresent()) {
                return last.map(day -> new Value<>(day, Origin.likely(line.span(), "appeal-sentence")));
            }
        }
        return Optional.empty();
    }
}
