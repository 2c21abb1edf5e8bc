package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Furniture known by its words, for text that has lost its pages. A line is furniture if it consists of such words only:
 * "Justerandes sign Utdragsbestyrkande", "5 (19)", the body with the day. Words that mean something elsewhere
 * ("Sammanträdesdatum", a date, the body's name) are furniture beside a line that certainly is.
 */
final class FurnitureWords {

    enum Sort {
        CERTAIN,
        IN_COMPANY,
        TEXT
    }

    private static final Set<Meaning> CERTAIN = EnumSet.of(Meaning.FURNITURE);
    private static final Set<Meaning> ANY = EnumSet.of(Meaning.FURNITURE, Meaning.FURNITURE_IN_COMPANY);

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:sid(?:a|an)?|blad|page|s)?\\.? ?\\d{1,4} ?(?:\\(\\d{1,4}\\)|(?:av|of) ?\\d{1,4})|\\d{1,3} ?/ ?\\d{1,3}");
    // "Exempelköpings stad kommunstyrelsen protokoll 3 (41)", and without the page number
    private static final Pattern MINUTES_OF = Pattern.compile(
            "(?:sammanträdes)?protokoll \\d{1,4} ?\\(\\d{1,4}\\)|[\\p{L} -]{3,40}s (?:kommun|stad),? [\\p{L}, -]{3,80},? protokoll(?: \\d{1,4} ?\\(\\d{1,4}\\))?");
    // "Exempelköpings kommun Socialnämnden 2022-03-14 Sid 311 (410)"
    private static final Pattern PAGE_OF_MINUTES = Pattern.compile(
            "[\\p{L} -]{3,40} (?:kommun|stad),? [\\p{L}, -]{3,80} \\d{4}-\\d{2}-\\d{2},? sid(?:a|an)?\\.? \\d{1,4} ?\\(\\d{1,4}\\)");
    private static final Pattern PART =
            Pattern.compile("\\d{1,4} ?\\(\\d{1,4}\\)|\\d{1,4} av \\d{1,4}|\\d{4}-\\d{2}-\\d{2}"
                    + "|\\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \\d{4}"
                    // "000088", the second half of a number, is no page's
                    + "|\\d{1,4}(?!\\d)|[\\s()/:,.|_-]++");
    // "Utdragsbestyrkande | §§ 137-144": the §§ of the minutes beside a word of the footer
    private static final Pattern RANGE_AT_END = Pattern.compile("(?<words>[^§]{3,60}) §§ ?\\d{1,4} ?- ?\\d{1,4}");
    private static final Pattern DATE_AT_END = Pattern.compile(
            ".*\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}{3,9} \\d{4})(?:[ |]{1,5}(?:sida? ?)?\\d{1,4} ?\\(\\d{1,4}\\)|[ |]{1,5}(?:sida?|blad) ?\\d{1,4}(?: av \\d{1,4})?)?");
    // "EXEMPELBY KOMMUN | PROTOKOLL | Sammanträdesdatum", "EXEMPELBY KOMMUN | SAMMANTRÄDESPROTOKOLL | Blad 3"
    private static final Pattern MUNICIPALITY_FIRST =
            Pattern.compile("[\\p{L}-]{3,30} (?:kommun|stad) (?=[\\p{L}\\d])");
    // "Exempelköpings kommun · 012 34 Exempelköping · 0123-456 78 · www.exempelkoping.example"
    private static final Pattern PHONE = Pattern.compile("\\b\\d{2,4}-\\d{2,3}(?: ?\\d{2}){1,3}\\b");
    private static final int LONGEST_ADDRESS = 200;
    // "sida 3(4)", "sida 3/6", "sid 3"
    private static final Pattern PAGE_OF = Pattern.compile(
            "(?:sid(?:a|an)?|blad)\\.? ?\\d{1,4}(?: ?\\(\\d{1,4}\\)| ?(?:av|/) ?\\d{1,4})?|\\d{1,4} ?\\(\\d{1,4}\\)");
    private static final Pattern POINT = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,3}");
    private static final int CAPITALS_ON_PAGES = 3;
    private static final int COLUMNS_ON_PAGES = 3;
    private static final int LONGEST_RUNNING_HEAD = 120;
    private static final int ENOUGH_IN_COMPANY = 3;
    private static final int LONGEST_RECIPIENT = 60;
    private static final int ENOUGH_HEADS = 3;
    static final int LONGEST_MUNICIPALITY = 30;
    private static final Set<Meaning> NOTICE_LABELS =
            EnumSet.of(Meaning.NOTICE_UP, Meaning.NOTICE_DOWN, Meaning.NOTICE_PERIOD, Meaning.APPEAL, Meaning.APPROVAL);
    private static final Pattern DAYS_ALONE = Pattern.compile(
            "(?:(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? )?(?:den )?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}{3,9} \\d{4})\\s{0,5}){1,2}");
    private static final Openings OPENINGS_OF_DAYS = Openings.of(DAYS_ALONE);
    private static final Set<Meaning> ROUTING = EnumSet.of(Meaning.ROUTING);

    private final Wordings wordings;
    private final String body;
    private final Map<String, Integer> capitals = new HashMap<>();

    /** How often a line of several columns stands there, digits apart. */
    private final Map<String, Integer> columns = new HashMap<>();

    private FurnitureWords(List<Line> lines, String body, Wordings wordings) {
        this.wordings = wordings;
        this.body = Spelling.fold(body);
        for (Line line : lines) {
            if (isCapitals(line.text())) {
                capitals.merge(withoutGenitive(line.key()), 1, Integer::sum);
            }
            if (mayBeRunningHead(line) || isSignatureLine(line.text()) || isMunicipality(line.key())) {
                columns.merge(RepeatedLines.withoutDigits(line.key()), 1, Integer::sum);
            }
        }
    }

    // "Granby kommun | 5(7)" / "Kommunstyrelsen": under some heads of pages it is the list of recipients that goes on
    private boolean bodyEndsHeads(List<Line> lines, List<Sort> sorts) {
        int heads = 0;
        int withBody = 0;
        boolean certain = false;
        boolean named = false;
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && sorts.get(i) != Sort.TEXT) {
                certain |= sorts.get(i) == Sort.CERTAIN;
                named |= lines.get(i).key().equals(body);
                continue;
            }
            heads += certain ? 1 : 0;
            withBody += certain && named ? 1 : 0;
            certain = false;
            named = false;
        }
        return heads >= ENOUGH_HEADS && withBody * 2 >= heads;
    }

    /** The lines that are furniture by their words, with what {@code known} already says. */
    static Set<Line> of(List<Line> lines, Set<Line> known, String body, Wordings wordings) {
        FurnitureWords words = new FurnitureWords(lines, body, wordings);
        List<Sort> sorts = new ArrayList<>(lines.size());
        lines.forEach(line -> sorts.add(known.contains(line) ? Sort.CERTAIN : words.sort(line)));
        RecurringLines.mark(lines, sorts, wordings);
        boolean bodyEndsHeads = words.bodyEndsHeads(lines, sorts);
        Set<Line> found = PageFurniture.identitySet();
        List<Line> run = new ArrayList<>();
        boolean certain = false;
        boolean routing = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Sort sort = sorts.get(i);
            boolean mayBeRecipient = routing && sort == Sort.IN_COMPANY && (run.isEmpty() || !bodyEndsHeads);
            if (mayBeRecipient && words.isRecipient(lines, i)) {
                sort = Sort.TEXT;
            }
            if (!known.contains(line) && (words.isOfNotice(lines, i) || isRestOfNumber(lines, i))) {
                sort = Sort.TEXT;
            }
            if (sort == Sort.TEXT) {
                words.close(run, certain, found);
                run.clear();
                certain = false;
                routing = wordings.whole(line.key(), ROUTING).isPresent()
                        || (routing && line.text().length() <= LONGEST_RECIPIENT);
            } else {
                run.add(line);
                certain |= sort == Sort.CERTAIN;
            }
        }
        words.close(run, certain, found);
        return found;
    }

    // "Expedieras till" / "Kommunstyrelsen" / "Justerandes sign": what stands right above the footer is no page header,
    // even if it names the body
    private boolean isRecipient(List<Line> lines, int index) {
        if (!lines.get(index).key().equals(body)) {
            return false;
        }
        Line next = index + 1 < lines.size() ? lines.get(index + 1) : null;
        return next == null
                || sort(next) == Sort.TEXT
                || wordings.at(next.key(), 0, CERTAIN).isPresent();
    }

    // "… på grund av vattenskada, BUN 2024-" / "206", above the foot of the page
    private static boolean isRestOfNumber(List<Line> lines, int index) {
        String text = lines.get(index).text();
        return index > 0
                && Character.isDigit(text.charAt(0))
                && lines.get(index).before() == Break.NONE
                && lines.get(index - 1).cells().stream()
                        .anyMatch(cell -> cell.text().endsWith("-") && Spelling.hasDigit(cell.text()));
    }

    // "Anslagsdatum" / "2026-10-29": with a day below, it is the label of the notice and no word of the footer
    private boolean isOfNotice(List<Line> lines, int index) {
        Line line = lines.get(index);
        boolean day = isDays(line.key());
        Line other =
                day ? index > 0 ? lines.get(index - 1) : null : index + 1 < lines.size() ? lines.get(index + 1) : null;
        if (other == null || other.text().length() > Wordings.LONGEST) {
            return false;
        }
        Line label = day ? other : line;
        return isDays((day ? line : other).key())
                && label.cells().stream()
                        .allMatch(cell -> wordings.whole(Spelling.fold(cell.text()), NOTICE_LABELS)
                                .isPresent());
    }

    private static boolean isDays(String key) {
        return endsAsNumber(key)
                && OPENINGS_OF_DAYS.mayOpen(key)
                && DAYS_ALONE.matcher(key).matches();
    }

    private void close(List<Line> run, boolean certain, Set<Line> found) {
        boolean header = run.size() >= ENOUGH_IN_COMPANY
                && run.stream().anyMatch(line -> !body.isEmpty() && line.key().startsWith(body))
                && run.get(0).page() + run.get(0).source().number() > 12;
        if (certain || header) {
            found.addAll(run);
        }
    }

    private Sort sort(Line line) {
        String key = line.key();
        // "3.1" above the foot of a page is a point of the delegation scheme; "protokoll." at its head ends a sentence
        if (POINT.matcher(line.text()).matches()
                || line.text().endsWith(".")
                || Character.isLowerCase(line.text().codePointAt(0))) {
            return Sort.TEXT;
        }
        if (isAddress(line.text())) {
            return Sort.CERTAIN;
        }
        if (key.length() > Wordings.LONGEST) {
            return Sort.TEXT;
        }
        if (isSignatureLine(line.text())) {
            // "Justerares signatur: ________" at the foot of each page
            boolean often = columns.getOrDefault(RepeatedLines.withoutDigits(key), 0) >= COLUMNS_ON_PAGES;
            return often && composed(key) == Sort.CERTAIN ? Sort.CERTAIN : Sort.TEXT;
        }
        if ((endsAsNumber(key) && PAGE_NUMBER.matcher(key).matches())
                || (key.endsWith(")")
                        && key.contains(" sid")
                        && PAGE_OF_MINUTES.matcher(key).matches())
                || (key.contains("protokoll") && MINUTES_OF.matcher(key).matches())) {
            return Sort.CERTAIN;
        }
        if (isRunningHead(line) || isFooterWithRange(key)) {
            return Sort.CERTAIN;
        }
        // "Granby kommun", at the head of each page
        if (isMunicipality(key) && columns.getOrDefault(key, 0) >= COLUMNS_ON_PAGES) {
            return Sort.IN_COMPANY;
        }
        if (!body.isEmpty() && key.startsWith(body)) {
            // Kristianstad 2024: "Arbete och välfärdsnämnden 2024-02-29"
            return besideBody(line, key.substring(body.length()));
        }
        if (isCapitals(line.text()) && capitals.getOrDefault(withoutGenitive(key), 0) >= CAPITALS_ON_PAGES) {
            return Sort.IN_COMPANY;
        }
        if (!body.isEmpty() && key.endsWith(' ' + body)) {
            // "2026-06-14 | Stadsbyggnadsnämnden"
            return besideBody(line, key.substring(0, key.length() - body.length()));
        }
        return composed(key);
    }

    private Sort besideBody(Line line, String words) {
        String rest = words.strip();
        Sort sort = composed(rest);
        boolean dated = sort == Sort.IN_COMPANY
                && endsAsNumber(rest)
                && DATE_AT_END.matcher(rest).matches();
        return dated && !opens(line) ? Sort.CERTAIN : sort;
    }

    /**
     * A head of the pages by its columns. "Räddningstjänstförbundet Skogsnäs | PROTOKOLL | Sida 3(4)" is one wherever it stands;
     * "Kulturnämnden | Protokoll" has to stand there as often as on a page or two more.
     */
    private boolean isRunningHead(Line line) {
        if (!mayBeRunningHead(line) || opens(line)) {
            return false;
        }
        boolean minutes = false;
        boolean numbered = false;
        for (Cell cell : line.cells()) {
            String key = cell.key();
            minutes |= composed(key) != Sort.TEXT && key.contains("protokoll");
            numbered |= endsAsNumber(key) && PAGE_OF.matcher(key).matches();
        }
        return minutes
                && (numbered || columns.getOrDefault(RepeatedLines.withoutDigits(line.key()), 0) >= COLUMNS_ON_PAGES);
    }

    private boolean isFooterWithRange(String key) {
        if (!key.contains(" §§ ")) {
            return false;
        }
        Matcher range = RANGE_AT_END.matcher(Spelling.dashed(key));
        return range.matches() && composed(range.group("words").strip()) == Sort.CERTAIN;
    }

    private static boolean mayBeRunningHead(Line line) {
        String key = line.key();
        return line.cells().size() > 1
                && key.length() <= LONGEST_RUNNING_HEAD
                && key.contains("protokoll")
                && key.indexOf('§') < 0
                && namesOwner(line.cells().get(0).key());
    }

    private static boolean namesOwner(String key) {
        return Bodies.namesOne(key)
                || key.contains("förbund")
                || key.endsWith(" kommun")
                || key.endsWith(" stad")
                || key.startsWith("region ");
    }

    private static boolean isMunicipality(String key) {
        return key.length() <= LONGEST_MUNICIPALITY
                && (key.endsWith(" kommun") || key.endsWith(" stad"))
                && key.indexOf(' ') == key.lastIndexOf(' ');
    }

    private static boolean isSignatureLine(String text) {
        return text.contains("....") || text.contains("…") || text.contains("___");
    }

    private static boolean endsAsNumber(String key) {
        return key.endsWith(")") || (!key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1)));
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS
                && (text.contains("www.") || text.indexOf('@') >= 0)
                && PHONE.matcher(Spelling.dashed(text)).find();
    }

    /** The first lines of a document are its front page. */
    private static boolean opens(Line line) {
        return line.page() == 1 && line.source().number() <= 12;
    }

    /** Whether nothing but words of furniture, dates and numbers stands here. */
    private Sort composed(String key) {
        Sort sort = Sort.IN_COMPANY;
        int at = endOfMunicipality(key);
        while (at < key.length()) {
            Optional<Wordings.Match> words = wordings.at(key, at, ANY);
            if (words.isPresent()) {
                sort = wordings.at(key, at, CERTAIN).isPresent() ? Sort.CERTAIN : sort;
                at += words.get().length();
                continue;
            }
            // A part is a number or a mark; most texts go on with a letter here.
            Matcher part = Character.isLetter(key.charAt(at)) ? null : PART.matcher(key);
            if (part == null || !part.region(at, key.length()).lookingAt()) {
                return Sort.TEXT;
            }
            at = part.end();
        }
        return sort;
    }

    private static int endOfMunicipality(String key) {
        if (!key.contains(" kommun ") && !key.contains(" stad ")) {
            return 0;
        }
        Matcher municipality = MUNICIPALITY_FIRST.matcher(key);
        return municipality.lookingAt() ? municipality.end() : 0;
    }

    // Kungälv 2020 writes "KUNGÄLVS" and "KUNGÄLV" over "KOMMUN"
    private static String withoutGenitive(String key) {
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }

    private static boolean isCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return text.length() <= 60 && capitals >= 3;
    }
}
