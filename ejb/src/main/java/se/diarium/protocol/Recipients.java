package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads to whom a decision is sent: one a line, with commas, or run together. */
final class Recipients {

    private static final int LONGEST = 160;
    private static final int MOST = 300;

    /** Ends of the names of units: what follows a comma with such an end belongs to the organisation before it. */
    private static final Pattern UNIT = Pattern.compile(
            "\\p{Ll}[\\p{L} -]*(?:avdelning(?:en)?|enhet(?:en)?|center|centrum|centret|sektion(?:en)?|grupp(?:en)?|stab(?:en)?|kontor(?:et)?|service|ekonomi|personal|kansli(?:et)?)");

    private static final Pattern TITLE = Pattern.compile(
            "\\p{Ll}[\\p{L} -]*(?:chef(?:en)?|handläggare(?:n)?|sekreterare(?:n)?|direktör(?:en)?|ekonom(?:en)?|controller|samordnare(?:n)?|strateg(?:en)?|registrator|rektor|ordförande|jurist|ingenjör|arkitekt|planerare|utredare|ledare)");

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?i).*(?:förvaltning(?:en)?|kontor(?:et)?|kommun(?:en)?|bolag(?:et)?|\\bAB|nämnd(?:en)?|stab(?:en)?)");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{Ll}-]+(?: \\p{Lu}[\\p{L}-]+){1,3}");
    /** Where one name ends and the next begins without a mark: "Kommunstyrelsen Fritidskontoret Valnämnden". */
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            "(?<=nämnden|styrelsen|kontoret|förvaltningen|förvaltning|fullmäktige|avdelningen|enheten|utskottet|revisorerna|kansliet"
                    + "|rådet|råd|departementet|center|servicecenter|verket|inspektionen) (?=\\p{Lu}\\p{Ll})");

    /** What stands under a routing heading without being a recipient. */
    private static final List<Pattern> NO_RECIPIENT = List.of(
            // "SN Handling 2022 nr 31"
            Pattern.compile(
                    "(?i).*\\b(?:handling|bilaga|tjänsteskrivelse|tjänsteutlåtande|protokollsutdrag|skrivelse)\\b.*\\d.*"),
            Pattern.compile("[\\d\\s./:-]+"),
            Pattern.compile("(?:\\d{1,2} )?\\p{Ll}{3,9} \\d{4}"),
            // "Läggs ut på webbplatsen", "Inga", "-"
            Pattern.compile("(?i)(?:läggs ut|publiceras|anslås|ingen|inga|inget|nej|saknas)\\b.*"),
            Pattern.compile("(?i)(?:dnr|diarienummer|§).*"));

    private static final Pattern SENTENCE = Pattern.compile(
            ".{60,}\\p{Ll}\\.|.*\\b(?:ska|skall|har|är|bifogas|yttrar sig|innebär|kommer att|anmäls|förklaras|reserverar|instämmer|yrkar)\\b.*");
    private static final Pattern GOES_ON = Pattern.compile(".*(?:-|,|/| (?:och|samt|för|i|på|av|till|fk))");
    private static final Set<String> MARKS_OF_CONTACT =
            Set.of("fk", "för kännedom", "för verkställighet", "för åtgärd", "för beslut", "för handläggning");

    private Recipients() {}

    static List<Recipient> read(List<Section> sections) {
        List<Recipient> recipients = new ArrayList<>();
        for (Section section : sections) {
            if (section.meaning() == Meaning.ROUTING) {
                entries(section.lines()).forEach(entry -> add(entry, recipients));
            }
        }
        return recipients;
    }

    /** One entry a line; a line that starts small goes on with the one above. Ends with the first sentence. */
    private static List<List<Line>> entries(List<Line> lines) {
        List<List<Line>> entries = new ArrayList<>();
        for (Line line : lines) {
            if (entries.size() >= MOST
                    || line.text().length() > 4 * LONGEST
                    || SENTENCE.matcher(line.text()).matches()) {
                break;
            }
            List<Line> last = entries.isEmpty() ? List.of() : entries.get(entries.size() - 1);
            if (!last.isEmpty() && goesOn(last.get(last.size() - 1), line)) {
                last.add(line);
            } else {
                entries.add(new ArrayList<>(List.of(line)));
            }
        }
        return entries;
    }

    private static boolean goesOn(Line above, Line line) {
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        if (line.before() == Break.PARAGRAPH || ListMark.of(line.text()).isPresent()) {
            return false;
        }
        return (GOES_ON.matcher(above.text()).matches()
                        && (small
                                || above.text().endsWith(" och")
                                || above.text().endsWith(",")))
                || (small && !above.text().endsWith(",") && above.text().length() > 30);
    }

    private static void add(List<Line> entry, List<Recipient> recipients) {
        List<String> columns =
                entry.size() == 1 && ListMark.of(entry.get(0).text()).isEmpty()
                        ? entry.get(0).cells().stream().map(Cell::text).toList()
                        : List.of(Spelling.join(entry.stream().map(Line::text).toList()));
        for (String column : columns) {
            String text = ListMark.of(column).map(ListMark::rest).orElse(column);
            for (String name : names(text)) {
                boolean document = NO_RECIPIENT.stream()
                        .anyMatch(form -> form.matcher(name).matches());
                if (!document && name.length() <= LONGEST && name.chars().anyMatch(Character::isLetter)) {
                    recipients.add(new Recipient(name, origin(entry, isRunTogether(text))));
                }
            }
        }
    }

    /** Names that nothing sets apart were told from each other by their endings. */
    private static Origin origin(List<Line> entry, boolean runTogether) {
        Span span = Line.span(entry);
        return runTogether ? Origin.likely(span, "run-together") : Origin.certain(span, "heading");
    }

    private static boolean isRunTogether(String text) {
        return RUN_TOGETHER.matcher(text).find();
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (String run : RUN_TOGETHER.split(text, -1)) {
            int before = names.size();
            for (String part : parts(run)) {
                int last = names.size() - 1;
                if (last >= before && belongsTo(names.get(last), part, run)) {
                    names.set(last, names.get(last) + ", " + part);
                } else {
                    names.add(part);
                }
            }
        }
        return names;
    }

    /** At commas and semicolons outside parentheses. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean comma = (c == ',' || c == ';') && (depth <= 0 || i == text.length());
            // "1,5" is a number
            if (comma
                    && !(i + 1 < text.length()
                            && i > 0
                            && Character.isDigit(text.charAt(i - 1))
                            && Character.isDigit(text.charAt(i + 1)))) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        // "R. Sjö. KFN": a dot for a comma
        return parts.stream()
                .flatMap(part -> Stream.of(part.split("(?<=\\p{Ll}{3})\\. (?=\\p{Lu}{2,})")))
                .filter(part -> !part.isBlank())
                .collect(Collectors.toList());
    }

    // Huddinge 2021: "Kommunstyrelsens förvaltning, servicecenter", "Kommunstyrelsens förvaltning, Maria Sundblad."
    private static boolean belongsTo(String name, String part, String whole) {
        String bare = part.replaceFirst("[.]$", "");
        if (MARKS_OF_CONTACT.contains(bare)) {
            return true;
        }
        boolean organisation = ORGANISATION.matcher(name).matches();
        boolean pair = whole.indexOf(',') == whole.lastIndexOf(',');
        return (organisation && UNIT.matcher(bare).matches())
                || (TITLE.matcher(bare).matches() && !part.contains(" till "))
                || (organisation && pair && PERSON.matcher(bare).matches());
    }
}
