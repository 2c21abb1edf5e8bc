package se.diarium.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the reading notices about a document as a whole: whether it can be believed, and whether it is one protocol. No statute says
 * how legible minutes have to be; KL 5:65 (through 6:35) has minutes kept of each meeting, and of each its own.
 */
final class DocumentFindings {

    static final Fault OTHER_LANGUAGE = ofReading(
            "OTHER_LANGUAGE",
            "Protokollet verkar vara skrivet på ett annat språk än svenska. Rubriker och beslut kan vara fel lästa.",
            "Jämför det som har lästs med originalet.");

    static final Fault GARBLED_TEXT = ofReading(
            "GARBLED_TEXT",
            "Texten på sidan är delvis oläslig, som efter en dålig OCR-tolkning.",
            "Jämför det som har lästs med originalet.");

    static final Fault RUN_TOGETHER = ofReading(
            "RUN_TOGETHER", "Orden på sidan står utan mellanrum i filen.", "Jämför det som har lästs med originalet.");

    static final Fault DIRECTION_MARKS = ofReading(
            "DIRECTION_MARKS",
            "Texten innehåller osynliga tecken som vänder läsriktningen, så att den kan visas på annat sätt än den är skriven.",
            "Skriv om orden på nytt, eller jämför dem med originalet.");

    static final Fault TWO_MEETINGS = ofReading(
            "TWO_MEETINGS",
            "Filen verkar innehålla protokoll från mer än ett sammanträde. Bara det första är säkert läst.",
            "Dela filen och lägg in delarna var för sig.");

    private static final Set<Meaning> MEETING = EnumSet.of(Meaning.MEETING_DATE, Meaning.PLACE_AND_TIME, Meaning.TIME);
    private static final Set<Meaning> ALL = EnumSet.allOf(Meaning.class);
    private static final Set<Meaning> DECIDING = EnumSet.of(Meaning.DECIDING);
    private static final Set<Meaning> MEETING_OR_DECIDING =
            EnumSet.of(Meaning.MEETING_DATE, Meaning.PLACE_AND_TIME, Meaning.TIME, Meaning.DECIDING);

    private DocumentFindings() {}

    static List<Finding> of(SourceDocument document, List<Line> lines, Wordings wordings) {
        List<Finding> findings = new ArrayList<>();
        for (Remark remark : document.remarks()) {
            findings.add(remark.finding());
        }
        letters(document, findings);
        first(document, DocumentFindings::turnsDirection)
                .ifPresent(line -> findings.add(DIRECTION_MARKS.finding(null, null, Span.of(line))));
        boolean remarked = document.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.DRAFT);
        if (!remarked) {
            draftMark(lines)
                    .ifPresent(line -> findings.add(new Remark(Remark.Kind.DRAFT, line.span(), line.text()).finding()));
        }
        secondMeeting(lines, wordings)
                .ifPresent(line -> findings.add(TWO_MEETINGS.finding(null, line.text(), line.span())));
        return findings;
    }

    private static Optional<Line> draftMark(List<Line> lines) {
        for (Line line : lines) {
            List<Cell> cells = line.cells();
            for (int i = 0; i < cells.size(); i++) {
                if (DraftMark.is(cells.get(i).text())) {
                    return Optional.of(line);
                }
            }
        }
        return Optional.empty();
    }

    private static void letters(SourceDocument document, List<Finding> findings) {
        List<Legibility> pages = document.pages().stream().map(Legibility::of).toList();
        if (Legibility.of(pages).isForeign()) {
            findings.add(OTHER_LANGUAGE.finding(null, null, null));
        }
        page(document, pages, Legibility::isPoor)
                .ifPresent(place -> findings.add(GARBLED_TEXT.finding(null, null, place)));
        page(document, pages, Legibility::isRunTogether)
                .ifPresent(place -> findings.add(RUN_TOGETHER.finding(null, null, place)));
    }

    private static Fault ofReading(String code, String message, String advice) {
        return new Fault(Fault.READING, code, Finding.Severity.WARNING, message, advice);
    }

    /** The first line of the first page of that kind. */
    private static Optional<Span> page(SourceDocument document, List<Legibility> pages, Predicate<Legibility> kind) {
        for (int i = 0; i < pages.size(); i++) {
            List<SourceLine> lines = document.pages().get(i).lines();
            if (!lines.isEmpty() && kind.test(pages.get(i))) {
                return Optional.of(Span.of(lines.get(0)));
            }
        }
        return Optional.empty();
    }

    private static Optional<SourceLine> first(SourceDocument document, Predicate<String> text) {
        for (SourcePage page : document.pages()) {
            for (SourceLine line : page.lines()) {
                List<Segment> segments = line.segments();
                for (int i = 0; i < segments.size(); i++) {
                    if (text.test(segments.get(i).text())) {
                        return Optional.of(line);
                    }
                }
            }
        }
        return Optional.empty();
    }

    // U+202E in "fdp.tsab" shows "bast.pdf"; the same turns "6202" into a year
    private static boolean turnsDirection(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u202A' && (c <= '\u202E' || (c >= '\u2066' && c <= '\u2069'))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The line that names the day of a second meeting: minutes name their day on many pages, but a second list of those who
     * decide under another day is another meeting's.
     */
    private static Optional<Line> secondMeeting(List<Line> lines, Wordings wordings) {
        @Nullable LocalDate first = null;
        @Nullable Line other = null;
        Map<LocalDate, Integer> lists = new HashMap<>();
        @Nullable LocalDate day = null;
        for (Line line : lines) {
            if (line.text().length() > Wordings.LONGEST
                    || wordings.at(line.key(), 0, MEETING_OR_DECIDING).isEmpty()) {
                continue;
            }
            if (namesDay(line, wordings)) {
                Optional<LocalDate> named = Dates.first(line.text());
                day = named.orElse(day);
                first = first == null ? day : first;
                if (other == null && named.isPresent() && !named.get().equals(first)) {
                    other = line;
                }
            } else if (day != null && wordings.at(line.key(), 0, DECIDING).isPresent()) {
                lists.merge(day, 1, Integer::sum);
            }
        }
        return lists.size() > 1 ? Optional.ofNullable(other) : Optional.empty();
    }

    /** "Datum 2024-04-23" is the day of a meeting, but "Datum för nedtagande 2024-05-15" that of the notice: the longer label tells. */
    private static boolean namesDay(Line line, Wordings wordings) {
        return wordings.at(line.key(), 0, MEETING)
                .filter(label -> wordings.at(line.key(), 0, ALL)
                        .filter(longest -> longest.length() > label.length())
                        .isEmpty())
                .isPresent();
    }
}
