package se.diarium.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who decided and when, where the row of a list says both at one end of it.
 *
 * @param what the rest of the row
 */
record DelegateAndDay(String what, String who, @Nullable LocalDate day) {

    private static final String WHO = "(?<who>\\p{L}[^,.\\d]{3,60}?)";
    private static final String DAY = "(?<day>\\d{4}-\\d{2}-\\d{2})";
    private static final List<Pattern> FORMS = List.of(
            // "Upphandling av städtjänster, ekonomichef 2021-01-11"
            Pattern.compile("(?<what>.{3,300}), " + WHO + ",? " + DAY + "\\.?"),
            // "Upplåtelse av torgplats, 2012-04-27, kommunchefen"
            Pattern.compile("(?<what>.{3,300}), " + DAY + ", " + WHO + "\\.?"),
            // "Anställning av föreståndare. Beslut av kommundelschefen den 2009-01-28."
            Pattern.compile("(?<what>.{3,300}?)[.,] [Bb]eslut av " + WHO + " den " + DAY + "\\.?"),
            // "– Dispens för bred transport – trafikingenjör – 2024-09-02"
            Pattern.compile("(?:- )?(?<what>.{3,300}) - " + WHO + " - " + DAY + "\\.?"),
            // "Förvaltningschefens beslut 2015-05-04 om lotteritillstånd"
            Pattern.compile(WHO + "s beslut (?:den )?" + DAY + " (?:om|att|angående) (?<what>.{3,300})"),
            // "Gatuchefen har den 28 augusti 2025 beslutat om trafikföreskrift för Storgatan."
            Pattern.compile(
                    "(?<what>" + WHO
                            + " har (?:den )?(?<day>\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}{3,9} \\d{4}) (?:beslutat|fattat beslut|beviljat|avslagit|tecknat)\\b.{0,300})"));
    private static final int LONGEST = 400;

    /** What the row says, or nothing where it names no title and no day in such a form. */
    static Optional<DelegateAndDay> of(String text) {
        if (text.length() > LONGEST || !Spelling.hasDigit(text)) {
            return Optional.empty();
        }
        String dashed = Spelling.dashed(text);
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(dashed);
            if (matcher.matches() && DelegateHeading.namesDelegate(matcher.group("who"))) {
                return Optional.of(new DelegateAndDay(
                        text.substring(matcher.start("what"), matcher.end("what")),
                        text.substring(matcher.start("who"), matcher.end("who")),
                        Dates.first(matcher.group("day")).orElse(null)));
            }
        }
        return Optional.empty();
    }
}
