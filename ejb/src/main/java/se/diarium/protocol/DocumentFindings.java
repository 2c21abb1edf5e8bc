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

/** What the reading notices about a document as a whole: whether it can be believed, and whether it is one protocol. */
final class DocumentFindings {

    private static final Set<Meaning> MEETING = EnumSet.of(Meaning.MEETING_DATE, Meaning.PLACE_AND_TIME, Meaning.TIME);
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
                .ifPresent(line -> findings.add(warning(
                        "DIRECTION_MARKS",
                        "Texten innehåller osynliga tecken som vänder läsriktningen, så att den kan visas på annat sätt än den är skriven.",
                        null,
                        Span.of(line))));
        boolean remarked = document.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.DRAFT);
        if (!remarked) {
            draftMark(lines)
                    .ifPresent(line -> findings.add(new Remark(Remark.Kind.DRAFT, line.span(), line.text()).finding()));
        }
        secondMeeting(lines, wordings)
                .ifPresent(line -> findings.add(warning(
                        "TWO_MEETINGS",
                        "Filen verkar innehålla protokoll från mer än ett sammanträde. Bara det första är säkert läst; dela filen och lägg in delarna var för sig.",
                        line.text(),
                        line.span())));
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
            findings.add(warning(
                    "OTHER_LANGUAGE",
                    "Protokollet verkar vara skrivet på ett annat språk än svenska. Rubriker och beslut kan vara fel lästa.",
                    null,
                    null));
        }
        page(document, pages, Legibility::isPoor)
                .ifPresent(place -> findings.add(warning(
                        "GARBLED_TEXT",
                        "Texten på sidan är delvis oläslig, som efter en dålig OCR-tolkning. Jämför det som har lästs med originalet.",
                        null,
                        place)));
        page(document, pages, Legibility::isRunTogether)
                .ifPresent(place -> findings.add(warning(
                        "RUN_TOGETHER",
                        "Orden på sidan står utan mellanrum i filen. Jämför det som har lästs med originalet.",
                        null,
                        place)));
    }

    private static Finding warning(String code, String message, @Nullable String quote, @Nullable Span place) {
        String words = quote == null || quote.length() <= 200 ? quote : quote.substring(0, 200);
        return new Finding(code, Finding.Severity.WARNING, null, message, words, place);
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
            if (wordings.at(line.key(), 0, MEETING).isPresent()) {
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
}
