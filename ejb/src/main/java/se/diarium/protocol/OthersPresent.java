package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads those who were present without deciding: officials with their title behind the name or before it, and elected persons with a
 * party, who are substitutes where that is said. What stands between two commas is looked at for itself: a name opens somebody, all
 * else tells more of whom was opened last.
 */
final class OthersPresent {

    private static final String PARTY = "(?:\\p{L}{1,5}|-|oberoende|partilös|obunden)";

    /** Two to four words with a capital, as names have them. */
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.:-]{0,30}(?: (?:von|af|de|van|der|\\p{Lu}[\\p{L}'’.:-]{0,30})){1,4}";

    // "Eva Alm (S) kf 2:e vice ordförande §§ 3-4"
    private static final Pattern NAME_FIRST =
            Pattern.compile("(?<name>" + NAME + ")(?: ?\\((?<party>" + PARTY + ")\\))?(?<rest>(?:[ ,(].{0,120})?)");

    // "KD Olle Bro"
    private static final Pattern PARTY_FIRST =
            Pattern.compile("(?!VD |HR |IT )(?<party>\\p{Lu}{1,4}) (?<name>" + NAME + ")(?<rest>(?:[ ,(].{0,120})?)");

    // "ersättare (s)"
    private static final Pattern PARTY_BEHIND = Pattern.compile("(?<what>[^()]{3,60}?) ?\\((?<party>\\p{L}{1,5})\\)");

    // "Per Dahl (S), ersättare", "ej tjänstg. ers.", "observerande ersättare"; but "ersättare för kommunchefen" is a
    // title
    private static final Pattern SUBSTITUTE = Pattern.compile(
            "(?iu)(?:(?:ej|icke|inte|obs\\.?|observerande|närv\\.?|närvarande|passiv) ?)?(?:beslutande ?|tj(?:änst)?g?(?:\\.|örande)? ?)?(?:ers(?:\\.|ättare)?|suppleant)\\.?|(?:ej|icke|inte) (?:beslutande|tj(?:änst)?g(?:\\.|örande)?)");
    private static final Pattern PARTY_ALONE = Pattern.compile("\\(?(?<party>\\p{Lu}{1,4}|s|m|c|v|l|kd|fp|mp|sd)\\)?");

    // A comma between two numbers of a list of §§ parts nothing, nor one in parentheses.
    private static final Pattern COMMA = Pattern.compile(
            ",(?! ?§{0,2} ?\\d)(?![^()]{0,60}\\)) ?| (?:samt|och) (?=\\p{Lu}\\p{Ll}[^,]{1,30} \\p{Lu})| samt (?=\\p{Ll}{4,40} \\p{Lu}\\p{Ll}[^,]{1,30} \\p{Lu})|; ?");
    private static final Pattern END_OF_TITLE = Pattern.compile("[\\s,.;:]+$");
    private static final Pattern FORENAME = Pattern.compile("(?!AB|VD)\\p{Lu}\\p{Ll}[\\p{L}-]{1,20}");
    private static final int LONGEST = 600;
    private static final int LONGEST_PART = 200;
    private static final int LONGEST_TITLE = 80;
    private static final int MOST_WORDS_OF_TITLE = 5;
    private static final int MOST = 500;

    private final List<Attendee> people = new ArrayList<>();
    private @Nullable Open open;

    /** Somebody while what is said of them is collected. */
    private static final class Open {
        private final String name;
        private final Span span;
        private @Nullable String party;
        private @Nullable String role;
        private @Nullable String paragraphs;
        private boolean substitute;

        Open(String name, @Nullable String party, Span span) {
            this.name = name;
            this.party = party;
            this.span = span;
        }
    }

    private OthersPresent() {}

    /** The officials of a list of elected persons that goes on with them: nobody there is without a party else. */
    static List<Attendee> officials(List<LabelledText.Piece> pieces) {
        boolean elected = pieces.stream().anyMatch(piece -> piece.text().indexOf('(') >= 0);
        return !elected
                ? List.of()
                : of(pieces).stream()
                        .filter(other -> other.person().party() == null
                                && other.person().role() != null
                                && isTitle(COMMA.split(other.person().role(), 2)[0]))
                        .toList();
    }

    /** Those of a list; a name with neither title nor party is left out, since anything may look like one. */
    static List<Attendee> of(List<LabelledText.Piece> pieces) {
        OthersPresent others = new OthersPresent();
        for (LabelledText.Piece piece : unwrapped(People.withTitleBeside(pieces))) {
            if (piece.text().length() <= LONGEST && others.people.size() < MOST) {
                for (String part : COMMA.split(piece.text(), MOST)) {
                    others.part(part.strip(), piece.line().span());
                }
                others.close();
            }
        }
        return others.people;
    }

    // "…, kommunsekreterare Eva" / "Alm, ekonom Ida Rot, mark- och" / "exploateringsingenjör Lisa Far"
    private static List<LabelledText.Piece> unwrapped(List<LabelledText.Piece> pieces) {
        List<LabelledText.Piece> whole = new ArrayList<>();
        boolean goesOn = false;
        for (LabelledText.Piece piece : pieces) {
            int last = whole.size() - 1;
            if (goesOn && whole.get(last).text().length() + piece.text().length() < LONGEST) {
                String joined = Spelling.join(List.of(whole.get(last).text(), piece.text()));
                whole.set(last, new LabelledText.Piece(joined, whole.get(last).line()));
            } else {
                whole.add(piece);
            }
            goesOn = goesOn(piece.text());
        }
        return whole;
    }

    /** Whether a line of several breaks off within a name or a title, or at a comma. */
    private static boolean goesOn(String text) {
        int comma = text.lastIndexOf(',');
        if (comma < 0 || text.length() > LONGEST) {
            return false;
        }
        String end = text.substring(comma + 1).strip();
        int first = end.lastIndexOf(' ');
        boolean forename = first < 0
                ? FORENAME.matcher(end).matches() && text.indexOf(',') < comma
                : FORENAME.matcher(end.substring(first + 1)).matches() && isTitle(end.substring(0, first));
        return end.isEmpty() || forename || end.endsWith(" och") || end.endsWith(" samt") || end.endsWith("-");
    }

    private void part(String part, Span span) {
        if (part.isEmpty() || part.length() > LONGEST_PART) {
            return;
        }
        if (!opens(part, span) && open != null) {
            tell(open, part);
        }
    }

    private boolean opens(String part, Span span) {
        int title = endOfTitle(part);
        if (title > 0 && named(part.substring(title + 1), span)) {
            Open person = open();
            String words = part.substring(0, title);
            person.role = person.role == null ? words : words + ", " + person.role;
            return true;
        }
        Matcher party = PARTY_FIRST.matcher(part);
        if (party.matches() && Units.isPerson(party.group("name"))) {
            start(party.group("name"), party.group("party"), span);
            tell(open(), party.group("rest").strip());
            return true;
        }
        return named(part, span);
    }

    private boolean named(String part, Span span) {
        Matcher matcher = NAME_FIRST.matcher(part);
        if (!matcher.matches()) {
            return false;
        }
        String words = matcher.group("name");
        int end = endOfName(words);
        boolean unit = open != null && Units.endsAsOne(words);
        if (unit || end == 0 || People.isNoName(words.substring(0, end))) {
            return false;
        }
        start(words.substring(0, end), matcher.group("party"), span);
        tell(open(), words.substring(end).strip());
        tell(open(), matcher.group("rest").strip());
        return true;
    }

    /** Where the name ends and a title or a unit with a capital begins: "Eva Alm | Sekreterare", "Carl Ny | Exempelby Bostäder AB". */
    private static int endOfName(String words) {
        int second = words.indexOf(' ', words.indexOf(' ') + 1);
        boolean company = second > 0 && Units.endsAsOne(words);
        for (int at = second; at > 0; at = words.indexOf(' ', at + 1)) {
            if (company
                    || isTitle(words.substring(at + 1))
                    || isTitle(words.substring(at + 1).split(" ", 2)[0])) {
                return at;
            }
        }
        return isTitle(words) || Units.endsAsOne(words) ? 0 : words.length();
    }

    // "Kommunchef | Jan Falk", "Tf. socialchef | Ida Rot", "mark- och exploateringsingenjör | Lisa Far"
    private static int endOfTitle(String part) {
        int title = 0;
        int words = 0;
        for (int at = part.indexOf(' '); at > 0 && words < MOST_WORDS_OF_TITLE; at = part.indexOf(' ', at + 1)) {
            words++;
            if (at + 1 < part.length()
                    && Character.isUpperCase(part.charAt(at + 1))
                    && isTitle(part.substring(0, at))) {
                title = at;
            }
        }
        return title;
    }

    private static boolean isTitle(String words) {
        String bare = words.replaceFirst("^(?:[Tt]f|[Bb]itr|[Vv]ik|[Tt]\\.f)\\.? ", "");
        return Units.isTitle(bare) || bare.endsWith("sektorn");
    }

    private void start(String name, @Nullable String party, Span span) {
        close();
        open = new Open(name, party, span);
    }

    private Open open() {
        if (open == null) {
            throw new IllegalStateException("nobody is open");
        }
        return open;
    }

    private static void tell(Open person, String written) {
        @Nullable String paragraphs = HeldParagraphs.in(written);
        if (paragraphs != null && person.paragraphs == null) {
            person.paragraphs = paragraphs;
        }
        String text = END_OF_TITLE.matcher(HeldParagraphs.without(written)).replaceFirst("");
        if (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        if (!saysSomething(text)) {
            return;
        }
        Matcher behind = PARTY_BEHIND.matcher(text);
        if (person.party == null && behind.matches()) {
            person.party = behind.group("party");
            text = behind.group("what");
        }
        Matcher party = PARTY_ALONE.matcher(text);
        if (person.party == null && party.matches() && !text.equals("VD")) {
            person.party = party.group("party");
        } else if (SUBSTITUTE.matcher(text).matches()) {
            person.substitute = true;
        } else {
            person.role = person.role == null ? text : person.role + ", " + text;
        }
    }

    private static boolean saysSomething(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_TITLE
                && (Character.isLetterOrDigit(text.codePointAt(0)) || text.charAt(0) == '(');
    }

    private void close() {
        Open person = open;
        open = null;
        if (person == null || (person.role == null && person.party == null)) {
            return;
        }
        people.add(new Attendee(
                new Person(person.name, person.party, person.role, Origin.likely(person.span, "name-and-title")),
                person.substitute && person.party != null ? Attendee.Kind.SUBSTITUTE_PRESENT : Attendee.Kind.OTHER,
                null,
                person.paragraphs));
    }
}
