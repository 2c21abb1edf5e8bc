package se.diarium.protocol;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the front page and the notice: what their labels say, and where they are silent, what the page headers say. */
final class FrontPageReader {

    private static final Pattern HOURS = Pattern.compile(
            "(?i)(?:kl(?:ockan)?\\.?:? ?)\\d{1,2}[:.]\\d{2} ?(?:-{1,2}|till) ?(?:kl\\.? ?)?\\d{1,2}[:.]\\d{2}");
    private static final Pattern MEETING_HOURS = Pattern.compile(
            "(?i)\\b(?:mötet|sammanträdet) .{0,60}?" + HOURS.pattern().substring("(?i)".length()));
    private static final Pattern MUNICIPALITY = Pattern.compile(
            "(?<![\\p{L}])(?<name>\\p{Lu}[\\p{L}-]{2,30}(?: \\p{Lu}\\p{L}{2,20})?) (?<kind>kommun|KOMMUN|stad|STAD|Kommun|Stad)(?:s|S)?(?![\\p{L}])");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?i)(?:vår|hela|respektive|varje|annan|denna|en|i|av|och|för|samverkan|sveriges|region)\\b.*");
    private static final Pattern STORED = Pattern.compile(
            "förvar|protokollet som .{3,40} finns tillgängligt|protokollet (?:finns|är) (?:också |även )?(?:tillgängligt|att läsa|på)|läsa protokollet|arkiv");
    /** What stands beside a place: a break, the hours, the day. */
    private static final List<Pattern> NO_WORDS_OF_A_PLACE = List.of(
            Pattern.compile(
                    "(?i)(?:mötet )?\\(?(?:ajourner\\p{L}*|paus|lunch|rast) ?(?:kl\\.? ?)?\\d{1,2}[:.]\\d{2} ?[-–] ?\\d{1,2}[:.]\\d{2}\\)?"),
            Pattern.compile("(?i)\\b(?:klockan|kl)\\b[.:]? ?"),
            Pattern.compile("\\d{1,2}[:.]\\d{2} ?[-\u2010-\u2015\u2212]+ ?\\d{1,2}[:.]\\d{2}"),
            Pattern.compile("(?i)\\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?(?: den)?\\b"),
            Pattern.compile(
                    "(?i)(?:den )?(?:\\d{4}[-\u2010-\u2015\u2212]\\d{2}[-\u2010-\u2015\u2212]\\d{2}|\\d{1,2} \\p{L}{3,9} \\d{4})"),
            Pattern.compile("(?i)vissa (?:person)?uppgifter (?:kan|har|är) .{0,120}"),
            Pattern.compile("^[\\s,;.:]+|[\\s,;:]+$"));

    private static final int MOST_DAYS_OF_NOTICE = 60;
    private static final int FIRST_LINES = 60;
    private static final int LINES_OF_HEAD = 12;

    private final List<LabelledText.Field> fields;
    private final List<Line> front;
    private final List<Line> headers;
    private final List<Line> all;
    private final Optional<String> guessedBody;

    FrontPageReader(
            List<Line> front, PageFurniture.Stripped document, Optional<String> guessedBody, Wordings wordings) {
        this.front = front;
        this.headers = document.headers();
        this.all = document.lines();
        this.guessedBody = guessedBody;
        this.fields = LabelledText.of(front, wordings);
    }

    FrontPage read() {
        List<Attendee> attendees = AttendanceLists.of(fields);
        Signatures signatures = new Signatures(fields, attendees);
        Optional<LabelledText.Field> when = withTime();
        Optional<Dates.Times> times = when.flatMap(FrontPageReader::times);
        @Nullable Line alone = times.isPresent() ? null : hoursAlone();
        @Nullable Value<LocalDate> meeting = meetingDate();
        @Nullable LocalDate from = meeting == null ? null : meeting.value();
        Notice notice = notice(from);
        return new FrontPage(
                municipality(),
                body(),
                meeting,
                alone != null
                        ? hour(alone, Dates.Times::start)
                        : times.map(t -> value(t.start(), when.get(), "label")).orElse(null),
                alone != null
                        ? hour(alone, t -> t.end().orElse(null))
                        : times.flatMap(t -> t.end().map(end -> value(end, when.get(), "label")))
                                .orElse(null),
                place(),
                signatures.chair(),
                signatures.secretary(),
                approvers(signatures),
                date(Meaning.APPROVAL, from),
                notice.up(),
                notice.down(),
                appeal(from),
                storage(),
                new FrontParagraphs(fields, front).read(),
                attendees);
    }

    private List<Person> approvers(Signatures signatures) {
        List<Person> approvers = signatures.approvers();
        return approvers.isEmpty() ? ApproverSentence.in(front) : approvers;
    }

    /** The notice in some lines, if it names its §§ and the day it was put up; null else. */
    static @Nullable OwnNotice ownNotice(
            List<Line> lines, PageFurniture.Stripped document, @Nullable LocalDate meeting, Wordings wordings) {
        FrontPageReader reader = new FrontPageReader(lines, document, Optional.empty(), wordings);
        @Nullable ParagraphRange paragraphs = new FrontParagraphs(reader.fields, lines).read();
        Notice notice = reader.notice(meeting);
        return paragraphs == null || paragraphs.from() == null || paragraphs.to() == null || notice.up() == null
                ? null
                : new OwnNotice(
                        paragraphs,
                        reader.date(Meaning.APPROVAL, meeting),
                        notice.up(),
                        notice.down(),
                        reader.appeal(meeting));
    }

    /** The labels that were met, with their values. */
    List<LabelledText.Field> fields() {
        return fields;
    }

    /** Whether a line names a municipality. */
    static boolean namesMunicipality(Line line) {
        return mayNameMunicipality(line.key())
                && MUNICIPALITY.matcher(line.text()).find();
    }

    /** "Exempelby kommun", "Exempelby stads"; the kommunstyrelse of nearly every line is none. */
    private static boolean mayNameMunicipality(String key) {
        return hasWord(key, " kommun") || hasWord(key, " stad");
    }

    private static boolean hasWord(String key, String word) {
        for (int at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
            int end = at + word.length();
            end += end < key.length() && key.charAt(end) == 's' ? 1 : 0;
            if (end == key.length() || !Character.isLetter(key.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static <T> Value<T> value(T value, LabelledText.Field field, String rule) {
        return new Value<>(value, field.line().span(), rule, Confidence.CERTAIN);
    }

    private List<LabelledText.Field> fields(Meaning meaning) {
        return fields.stream().filter(field -> field.meaning() == meaning).toList();
    }

    private @Nullable Value<LocalDate> date(Meaning meaning) {
        return date(meaning, null);
    }

    /** The first date behind a label; one without a year is the first such day from another day on. */
    private @Nullable Value<LocalDate> date(Meaning meaning, @Nullable LocalDate from) {
        for (LabelledText.Field field : fields(meaning)) {
            for (LabelledText.Piece piece : field.pieces().stream().limit(3).toList()) {
                if (meaning == Meaning.APPROVAL && isNoMoreOfApproval(piece, field)) {
                    break;
                }
                Optional<LocalDate> date = meaning == Meaning.APPEAL
                        ? lastOfPeriod(piece.text()).or(() -> Dates.first(piece.text(), from))
                        : Dates.first(piece.text(), from);
                if (date.isPresent()) {
                    return new Value<>(date.get(), piece.line().span(), "label", Confidence.CERTAIN);
                }
            }
        }
        return null;
    }

    // "Protokollet har justerats, d v s godkänts." / "Anslaget sätts upp på anslagstavlan 14 maj"; "Protokollet är
    // justerat.
    // Justeringen har tillkännagivits genom anslag." tells no day, and the next below it is another's
    private static boolean isNoMoreOfApproval(LabelledText.Piece piece, LabelledText.Field field) {
        return piece.line().isSameLineAs(field.line())
                ? piece.text().startsWith(". ") && Dates.first(piece.text()).isEmpty()
                : piece.line().key().startsWith("anslag");
    }

    // "Överklagandetid 2024-11-21 – 2024-12-12"
    private static Optional<LocalDate> lastOfPeriod(String text) {
        List<Dates.Found> days = Dates.all(text);
        return days.size() == 2 && days.get(1).date().isAfter(days.get(0).date())
                ? Optional.of(days.get(1).date())
                : Optional.empty();
    }

    private @Nullable Value<LocalDate> appeal(@Nullable LocalDate from) {
        @Nullable Value<LocalDate> labelled = date(Meaning.APPEAL, from);
        return labelled != null ? labelled : NoticeSentence.appeal(front, from).orElse(null);
    }

    private @Nullable Value<LocalDate> meetingDate() {
        @Nullable Value<LocalDate> labelled = date(Meaning.MEETING_DATE);
        if (labelled != null) {
            return labelled;
        }
        for (Meaning meaning : List.of(Meaning.PLACE_AND_TIME, Meaning.TIME, Meaning.PLACE)) {
            @Nullable Value<LocalDate> beside = date(meaning);
            if (beside != null) {
                return beside;
            }
        }
        // Alingsås: the day stands in the page header only
        for (List<Line> lines : List.of(headers, front.subList(0, Math.min(front.size(), FIRST_LINES)))) {
            for (Line line : lines) {
                Optional<LocalDate> date =
                        line.text().length() <= Wordings.LONGEST ? Dates.first(line.text()) : Optional.empty();
                if (date.isPresent()) {
                    return new Value<>(date.get(), guessedDay(line, lines == headers));
                }
            }
        }
        return null;
    }

    /** A day beside the names at the head of the front page is likely that of the meeting; in a sentence it may be any. */
    private Origin guessedDay(Line line, boolean header) {
        if (header) {
            return Origin.likely(line.span(), "page-header");
        }
        boolean head = line.page() == 1
                && line.source().number() <= LINES_OF_HEAD
                && !line.text().endsWith(".")
                && fields.stream().noneMatch(field -> field.line().isSameLineAs(line));
        return head ? Origin.likely(line.span(), "head-of-front-page") : Origin.unsure(line.span(), "first-date");
    }

    private @Nullable Value<String> body() {
        for (LabelledText.Field field : fields(Meaning.BODY)) {
            for (LabelledText.Piece piece : field.pieces().stream().limit(1).toList()) {
                String name = Bodies.bare(withRest(piece));
                if (Bodies.isBody(Spelling.fold(name))) {
                    return new Value<>(
                            name.replaceFirst("[.,;:]+$", ""), piece.line().span(), "label", Confidence.CERTAIN);
                }
            }
        }
        return guessedBody.map(name -> new Value<>(name, guessed(name))).orElse(null);
    }

    // "Organ | Kommunstyrelsens | Sammanträdesdatum | 2021-09-29" / "arbetsutskott": a name that is wrapped in its cell
    private static final Pattern GOES_ON = Pattern.compile("(?:.*(?:-| och)|.{3,60}ens)");

    private String withRest(LabelledText.Piece piece) {
        int next = front.indexOf(piece.line()) + 1;
        if (next > 0
                && next < front.size()
                && piece.text().length() <= Wordings.LONGEST
                && GOES_ON.matcher(piece.text()).matches()) {
            for (Cell cell : front.get(next).cells()) {
                String joined = Spelling.join(List.of(piece.text(), cell.text()));
                if (Character.isLowerCase(cell.text().codePointAt(0)) && Bodies.isBody(Spelling.fold(joined))) {
                    return joined;
                }
            }
        }
        return piece.text();
    }

    /** What the front page or the page headers name is likely; a body that only the text names may be any other. */
    private Origin guessed(String name) {
        String first = Spelling.fold(name.split(" ", 2)[0]);
        for (List<Line> lines : List.of(front, headers, all)) {
            for (Line line : lines) {
                if (line.text().length() <= Wordings.LONGEST && line.key().contains(first)) {
                    return lines == all
                            ? Origin.unsure(line.span(), "named-in-text")
                            : Origin.likely(line.span(), "page-header");
                }
            }
        }
        return Origin.unsure(new Span(1, 1, 1, null), "named-in-text");
    }

    private Optional<LabelledText.Field> withTime() {
        for (Meaning meaning : List.of(Meaning.PLACE_AND_TIME, Meaning.TIME, Meaning.MEETING_DATE, Meaning.PLACE)) {
            for (LabelledText.Field field : fields(meaning)) {
                if (times(field).isPresent()) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    /** Behind a label that says time, "9" is a time. */
    private static Optional<Dates.Times> times(LabelledText.Field field) {
        Optional<Dates.Times> times = Dates.times(field.text());
        return times.isPresent() || field.meaning() != Meaning.TIME ? times : Dates.times("kl " + field.text());
    }

    // "kl. 16:00-17:40" on a line of its own, where the place took the line of the label
    private @Nullable Line hoursAlone() {
        for (Line line : front.subList(0, Math.min(front.size(), FIRST_LINES))) {
            for (Cell cell : line.cells().subList(0, 1)) {
                if (cell.text().length() <= Wordings.LONGEST && saysHours(Spelling.dashed(cell.text()))) {
                    return line;
                }
            }
        }
        return null;
    }

    // "Mötet hölls kl. 09.00–11.30 på Ekgymnasiet."
    private static boolean saysHours(String text) {
        return HOURS.matcher(text).matches()
                || (text.contains("öt") && MEETING_HOURS.matcher(text).find())
                || (text.contains("amman") && MEETING_HOURS.matcher(text).find());
    }

    private static @Nullable Value<LocalTime> hour(Line line, Function<Dates.Times, @Nullable LocalTime> which) {
        return Dates.times(line.cells().get(0).text())
                .map(which)
                .map(time -> new Value<>(time, Origin.likely(line.span(), "hours-alone")))
                .orElse(null);
    }

    private @Nullable Value<String> storage() {
        for (LabelledText.Field field : fields(Meaning.STORAGE)) {
            if (!field.text().isBlank()) {
                return value(field.text(), field, "label");
            }
        }
        // "Protokollet förvaras på kommunkansliet.", "… finns tillgängligt på kommunens webbplats"
        for (Line line : front) {
            if (line.text().length() <= Wordings.LONGEST
                    && STORED.matcher(line.key()).find()) {
                return new Value<>(line.text(), line.span(), "words", Confidence.LIKELY);
            }
        }
        return null;
    }

    // "Tid och plats | Klockan 17:00-19:20, Sessionssalen": the first word of the value is a label as well
    private @Nullable Value<String> place() {
        List<Meaning> labels = fields(Meaning.PLACE_AND_TIME).isEmpty()
                ? List.of(Meaning.PLACE)
                : List.of(Meaning.PLACE, Meaning.PLACE_AND_TIME, Meaning.TIME);
        for (Meaning meaning : labels) {
            for (LabelledText.Field field : fields(meaning)) {
                String text = field.text();
                for (Pattern other : NO_WORDS_OF_A_PLACE) {
                    text = other.matcher(text).replaceAll("");
                }
                if (Spelling.hasLetter(text)) {
                    return value(text.length() > 300 ? text.substring(0, 300) : text, field, "label");
                }
            }
        }
        return null;
    }

    private record Notice(
            @Nullable Value<LocalDate> up, @Nullable Value<LocalDate> down) {}

    /** Both days of the notice; where both labels come first, both days stand behind the second. */
    private Notice notice(@Nullable LocalDate from) {
        @Nullable Value<LocalDate> up = date(Meaning.NOTICE_UP, from);
        @Nullable Value<LocalDate> down = date(Meaning.NOTICE_DOWN, from);
        if (up == null) {
            for (Meaning meaning : List.of(Meaning.NOTICE_PERIOD, Meaning.NOTICE_DOWN)) {
                for (LabelledText.Field field : fields(meaning)) {
                    List<Dates.Found> dates = Dates.all(ofOneLine(field));
                    if (dates.size() == 2
                            && !dates.get(1).date().isBefore(dates.get(0).date())
                            && (meaning == Meaning.NOTICE_PERIOD
                                    || !fields(Meaning.NOTICE_UP).isEmpty())) {
                        return new Notice(
                                value(dates.get(0).date(), field, "label"),
                                value(dates.get(1).date(), field, "label"));
                    }
                }
            }
        }
        if (up == null && down == null) {
            return NoticeSentence.in(front, from)
                    .map(said -> new Notice(said.up(), said.down()))
                    .orElse(new Notice(null, null));
        }
        return new Notice(
                up == null && down != null ? before(down, from) : up, up != null && down == null ? behind(up) : down);
    }

    // "Anslaget är uppsatt 2016-12-22 - 2017-01-13"
    private @Nullable Value<LocalDate> behind(Value<LocalDate> up) {
        for (LabelledText.Field field : fields(Meaning.NOTICE_UP)) {
            List<Dates.Found> dates = Dates.all(ofOneLine(field));
            if (dates.size() == 2
                    && dates.get(0).date().equals(up.value())
                    && dates.get(1).date().isAfter(up.value())
                    && dates.get(1).date().isBefore(up.value().plusDays(MOST_DAYS_OF_NOTICE))) {
                return value(dates.get(1).date(), field, "label");
            }
        }
        return null;
    }

    /** The value of a label as far as it stands on one line; a day further down is another's. */
    private static String ofOneLine(LabelledText.Field field) {
        return Spelling.join(field.pieces().stream()
                .filter(piece -> piece.line().isSameLineAs(field.pieces().get(0).line()))
                .map(LabelledText.Piece::text)
                .toList());
    }

    /** The first day that goes with a second: of the same sentence, or of one before it. */
    private @Nullable Value<LocalDate> before(Value<LocalDate> down, @Nullable LocalDate from) {
        @Nullable Value<LocalDate> same = inTheSameSentence(down);
        return same != null
                ? same
                : NoticeSentence.in(front, from)
                        .map(NoticeSentence.Days::up)
                        .filter(up -> up.value().isBefore(down.value()))
                        .orElse(null);
    }

    // "Protokollet har tillkännagetts på kommunens digitala anslagstavla 2023-11-30 och tas ner 2023-12-22."
    private @Nullable Value<LocalDate> inTheSameSentence(Value<LocalDate> down) {
        for (int i = 0; i < front.size(); i++) {
            Line line = front.get(i);
            if (line.span().equals(down.span()) && line.text().length() <= Normalisation.LONGEST_LINE) {
                // "… 2024-01-31. Anslaget tas ned" / "2024-02-22."
                boolean wrapped = i > 0
                        && line.before() == Break.NONE
                        && Character.isDigit(line.text().charAt(0))
                        && front.get(i - 1).text().length() <= Normalisation.LONGEST_LINE;
                List<Dates.Found> dates =
                        Dates.all(wrapped ? front.get(i - 1).text() + " " + line.text() : line.text());
                // "Protokollet är justerat 2024-01-30 och anslaget 2024-01-31. Anslaget tas ned 2024-02-22."
                int last = dates.size() - 1;
                boolean sequel = (last == 1 || last == 2)
                        && dates.get(last).date().equals(down.value())
                        && dates.get(last - 1).date().isBefore(down.value())
                        // "Sista dag för" / "överklagande är 2024-12-27. Anslaget tas ned 2024-12-30."
                        && !line.key().startsWith("överklag");
                return sequel
                        ? new Value<>(dates.get(last - 1).date(), line.span(), "sentence", Confidence.LIKELY)
                        : null;
            }
        }
        return null;
    }

    /** "Huddinge kommun", "VÄSTERÅS STAD", "på Alingsås kommuns digitala anslagstavla": the one named most often. */
    private @Nullable Value<String> municipality() {
        Map<String, Integer> votes = new LinkedHashMap<>();
        Map<String, Value<String>> values = new LinkedHashMap<>();
        for (List<Line> lines : List.of(front, headers, all)) {
            for (Line line : lines) {
                if (line.text().length() > 4000 || !mayNameMunicipality(line.key())) {
                    continue;
                }
                Matcher matcher = MUNICIPALITY.matcher(line.text());
                while (matcher.find()) {
                    if (!NO_PLACE.matcher(matcher.group("name")).matches()) {
                        String name =
                                capitalised(matcher.group("name")) + " " + Spelling.foldInPlace(matcher.group("kind"));
                        votes.merge(name, lines == all ? 1 : 3, Integer::sum);
                        values.putIfAbsent(name, new Value<>(name, line.span(), "name", Confidence.LIKELY));
                    }
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(winner -> values.get(winner.getKey()))
                .orElse(null);
    }

    private static String capitalised(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            text.append(text.length() == 0 ? "" : " ");
            text.append(
                    word.equals(word.toUpperCase(Locale.ROOT))
                            ? word.charAt(0) + Spelling.foldInPlace(word.substring(1))
                            : word);
        }
        return text.toString();
    }
}
