package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads to whom a decision is sent: one a line, with commas, or run together. */
final class Recipients {

    private static final int LONGEST = 160;
    private static final int MOST = 300;
    private static final int FEWEST_OF_A_LIST = 2;

    /** Letters from which on a line with several names may have been ended by the edge of the page. */
    private static final int FULL_LINE = 60;

    /** What stands under a routing heading without being a recipient. */
    private static final List<Pattern> NO_RECIPIENT = List.of(
            // "SN Handling 2022 nr 31"
            Pattern.compile(
                    "(?i).*\\b(?:handling|bilaga|tjänsteskrivelse|tjänsteutlåtande|protokollsutdrag|skrivelse)\\b.*\\d.*"),
            Pattern.compile("[\\d\\s./:-]+"),
            Pattern.compile("(?:\\d{1,2} )?\\p{Ll}{3,9} \\d{4}"),
            // "Läggs ut på webbplatsen", "Inga", "-"
            Pattern.compile(
                    "(?i)(?:läggs ut|läggs till handlingarna|publiceras|anslås|ingen|inga|inget|nej|saknas|utgår)\\b.*"),
            Pattern.compile("(?i)(?:dnr|diarienummer|§).*"),
            // "/Sten Tu": who has sent it
            Pattern.compile("/ ?\\p{Lu}.{1,60}"),
            // "Box 10" / "123 45 Exempelby": an address on lines of its own
            Pattern.compile("(?:Box \\d{1,5}|\\d{3} \\d{2} \\p{Lu}[\\p{L} -]{1,30})"),
            // "Expedierat 2024-03-15 /LB"
            Pattern.compile("(?i)expediera(?:t|d|s)\\b.*\\d.*"),
            // "För kännedom:" above those who only have to know, "Kopia till" above the second of two columns
            Pattern.compile(
                    "(?i)(?:för (?:kännedom|åtgärd|verkställighet|handläggning):?|kopia(?: till)?:?|(?:internt|externt):)"));

    /** What stands after the last recipient and is not headed: the list ends there. */
    private static final Pattern END = Pattern.compile(
            "(?iu)(?:bilag(?:a|or)|kungör(?:s|else)|beslutsunderlag|underlag|handlingar|justering|reservation|överklagande(?:hänvisning)?|rätt utdraget|intygas|utdragets riktighet"
                    // "Beslutet kan överklagas hos länsstyrelsen inom tre veckor."
                    + "|beslutet kan överklagas|beslutet vinner laga kraft)\\b.{0,80}");

    private static final Openings OPENINGS_OF_END = Openings.of(END);

    // "Skatteverket Justerandes sign": the foot of the page ran into the last recipient
    private static final Pattern FOOT =
            Pattern.compile("(?iu) (?:(?:justerandes?|justerares|ordförandes?) )?sign(?:atur)?\\.?:?$");

    private static final Pattern TWO_BLANKS = Pattern.compile(" {2,}");

    private static final Pattern LAST_PAIR = Pattern.compile("(?<one>.{2,80}[^-]) (?:och|samt) (?<other>.{2,80})");

    private static final Pattern MUNICIPALITY = Pattern.compile("\\p{Lu}[\\p{L}-]{2,30} (?:kommun|stad)");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,5}");
    private static final Pattern SENTENCE = Pattern.compile(
            ".{60,}\\p{Ll}\\.|.*\\b(?:ska|skall|har|är|bifogas|yttrar sig|innebär|kommer att|anmäls|förklaras|reserverar|instämmer|yrkar)\\b.*");
    private static final AnyWord WORDS_OF_A_SENTENCE = AnyWord.of(
            "ska",
            "har",
            "är",
            "bifogas",
            "yttrar",
            "innebär",
            "kommer",
            "anmäls",
            "förklaras",
            "reserverar",
            "instämmer",
            "yrkar");
    private static final Pattern LIST = Pattern.compile("\\p{Lu}[^,.:;]{2,50}(?:, \\p{Lu}[^,.:;]{1,50}){1,30}\\.");
    private static final Pattern GOES_ON = Pattern.compile(".*(?:-|,|/| (?:och|samt|för|i|på|av|till|fk))");

    // "R. Sjö. KFN": a dot for a comma
    private static final Pattern DOT_FOR_COMMA = Pattern.compile("(?<=\\p{Ll}{3})\\. (?=\\p{Lu}{2,})");

    private Recipients() {}

    static List<Recipient> read(List<Section> sections) {
        List<Recipient> recipients = new ArrayList<>();
        for (Section section : sections) {
            if (section.meaning() == Meaning.ROUTING) {
                List<List<Line>> entries = entries(section.lines());
                boolean oneALine = isOneALine(entries);
                entries.forEach(entry -> add(entry, oneALine, recipients));
            }
        }
        return recipients;
    }

    /** Whether each line is a recipient: most have no comma, so a comma says more of the one it stands with. */
    private static boolean isOneALine(List<List<Line>> entries) {
        long plain = entries.stream()
                .filter(entry -> entry.stream().noneMatch(line -> line.text().indexOf(',') >= 0))
                .count();
        return entries.size() >= FEWEST_OF_A_LIST && plain * 2 >= entries.size();
    }

    /** How many of the lines under a routing heading are read: the list ends with the first sentence. */
    static int linesRead(List<Line> lines) {
        return entries(lines).stream().mapToInt(List::size).sum();
    }

    /** One entry a line; a line that starts small goes on with the one above. Ends with the first sentence. */
    private static List<List<Line>> entries(List<Line> lines) {
        List<List<Line>> entries = new ArrayList<>();
        for (Line line : lines) {
            if (entries.size() >= MOST
                    || line.text().length() > 4 * LONGEST
                    || isEnd(line.text())
                    || (isSentence(line.text()) && !isList(line.text()))) {
                break;
            }
            if (isHeaderOfPage(line)) {
                continue;
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

    private static boolean isEnd(String text) {
        return OPENINGS_OF_END.mayOpen(text) && END.matcher(text).matches();
    }

    private static boolean isSentence(String text) {
        return (text.endsWith(".") || WORDS_OF_A_SENTENCE.isIn(text))
                && SENTENCE.matcher(text).matches();
    }

    // "Exempelby kommun | 2021-09-29 | § 24 forts.": what is left of the header of the page on which the list goes on
    private static boolean isHeaderOfPage(Line line) {
        List<Cell> cells = line.cells();
        return cells.size() > 1
                && line.text().length() <= LONGEST
                && MUNICIPALITY.matcher(cells.get(0).text()).matches()
                && cells.subList(1, cells.size()).stream().allMatch(cell -> isDocument(cell.text()));
    }

    /** "Samtliga nämnder, Exempelköpings Bostäder AB, Kommunens revisorer." is no sentence, though it ends in a full stop. */
    private static boolean isList(String text) {
        return LIST.matcher(text).matches();
    }

    private static boolean goesOn(Line above, Line line) {
        if (line.before() == Break.WRAPPED) {
            return true;
        }
        boolean small = Character.isLowerCase(line.text().codePointAt(0));
        if (line.before() == Break.PARAGRAPH || ListMark.of(line.text()).isPresent()) {
            return false;
        }
        // "Beslutet skickas till: Mark- och exploateringsavdelningen, Kommunfullmäktige, Vikhem" / "Fastigheter AB"
        boolean full = above.text().length() >= FULL_LINE
                && above.text().contains(", ")
                && !above.text().endsWith(".")
                && !Units.endsAsOne(above.text());
        return full
                || (GOES_ON.matcher(above.text()).matches()
                        && (small
                                || above.text().endsWith(" och")
                                || above.text().endsWith(",")))
                || (small && !above.text().endsWith(",") && above.text().length() > 30);
    }

    private static void add(List<Line> entry, boolean oneALine, List<Recipient> recipients) {
        List<String> columns =
                entry.size() == 1 && ListMark.of(entry.get(0).text()).isEmpty()
                        ? columns(entry.get(0))
                        : List.of(Spelling.join(entry.stream().map(Line::text).toList()));
        for (String column : columns) {
            String text = FOOT.matcher(ListMark.of(column).map(ListMark::rest).orElse(column))
                    .replaceFirst("");
            List<List<String>> runs =
                    oneALine ? parts(withCommas(text)).stream().map(List::of).toList() : runs(withCommas(text));
            Origin origin = origin(entry, runs.stream().anyMatch(run -> run.size() > 1));
            for (String name : names(runs, text, oneALine)) {
                if (name.length() <= LONGEST && Spelling.hasLetter(name) && !isDocument(name)) {
                    recipients.add(new Recipient(name, origin));
                }
            }
        }
    }

    // "Fastighetskontoret. Ekonomikontoret. Säljaren."
    private static String withCommas(String text) {
        if (text.length() > LONGEST || text.indexOf(". ") < 0) {
            return text;
        }
        String[] names = text.split("\\. ", -1);
        boolean units = Stream.of(names).limit(names.length - 1L).allMatch(Units::endsAsOne);
        return units && Character.isUpperCase(names[names.length - 1].codePointAt(0)) ? String.join(", ", names) : text;
    }

    // "Sökande  Plan  Akt": in plain text two blanks may part names as well
    private static List<String> columns(Line line) {
        Cell first = line.cells().get(0);
        String written = line.source().text();
        if (line.cells().size() == 1 && first.box() == null && written.contains("  ") && written.length() <= LONGEST) {
            List<String> closer =
                    TWO_BLANKS.splitAsStream(written).map(Spelling::normalise).toList();
            boolean names = Spelling.normalise(written).equals(line.text())
                    && closer.stream().allMatch(part -> !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)));
            return names ? closer : List.of(first.text());
        }
        return line.cells().stream().map(Cell::text).toList();
    }

    private static boolean isDocument(String name) {
        for (Pattern form : NO_RECIPIENT) {
            if (form.matcher(name).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Names that nothing sets apart were told from each other by their endings. */
    private static Origin origin(List<Line> entry, boolean runTogether) {
        Span span = Line.span(entry);
        return runTogether ? Origin.likely(span, "run-together") : Origin.certain(span, "heading");
    }

    /** The names between two marks, mostly one. */
    private static List<List<String>> runs(String text) {
        return parts(text).stream().map(Units::apart).toList();
    }

    private static List<String> names(List<List<String>> runs, String text, boolean oneALine) {
        List<String> names = new ArrayList<>();
        for (List<String> run : runs) {
            int last = names.size() - 1;
            boolean belongs = last >= 0
                    && (BehindComma.belongsTo(names.get(last), run.get(0), text)
                            || (oneALine && runs.size() == 2 && BehindComma.saysMoreOf(names.get(last), run.get(0))));
            if (belongs) {
                names.set(last, names.get(last) + ", " + run.get(0));
            }
            names.addAll(belongs ? run.subList(1, run.size()) : run);
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
            // "1,5" is a number, "Bygg-, miljö- och kulturnämnden" one board
            if (comma
                    && !(i < text.length() && i > 0 && text.charAt(i - 1) == '-')
                    && !(i + 1 < text.length()
                            && i > 0
                            && Character.isDigit(text.charAt(i - 1))
                            && Character.isDigit(text.charAt(i + 1)))) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        // "Kommunrevisionen, kommunfullmäktige och IVO."
        int last = parts.size() - 1;
        if (last > 0) {
            Matcher pair = LAST_PAIR.matcher(parts.get(last));
            if (pair.matches() && isPair(pair.group("one"), pair.group("other"))) {
                parts.set(last, pair.group("one"));
                parts.add(pair.group("other"));
            }
        }
        List<String> each = new ArrayList<>(parts.size());
        for (String part : parts) {
            if (part.contains(". ")) {
                each.addAll(List.of(DOT_FOR_COMMA.split(part)));
            } else {
                each.add(part);
            }
        }
        each.removeIf(String::isBlank);
        return each;
    }

    /** Whether two names joined by "och" are two recipients; "Kultur- och fritidsnämnden" is one. */
    private static boolean isPair(String one, String written) {
        String other = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        return (Units.endsAsOne(one) || Units.isTitle(one))
                && (Units.endsAsOne(other)
                        || Units.isTitle(other)
                        || Units.isPerson(other)
                        || ABBREVIATION.matcher(other).matches());
    }
}
